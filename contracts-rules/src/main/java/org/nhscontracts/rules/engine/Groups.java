package org.nhscontracts.rules.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.performance.ExclusionRequest;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.ReadingToUse;
import org.nhscontracts.core.performance.ScopeKind;
import org.nhscontracts.core.performance.SeriesKey;

/** Puts series together that are readings of one thing. */
final class Groups {

    private final Evidence evidence;
    private final LocalDate known;

    Groups(Evidence evidence) {
        this.evidence = evidence;
        this.known = evidence.dataCut().day().orElse(evidence.asAt());
    }

    /** The readings of a KPI, of the submissions within the data cut. */
    ImmutableList<ReadingGroup> of(KpiId kpi, List<KpiSeries> series) {
        Optional<SourceId> toUse = evidence.readingsToUse().stream()
                .filter(choice -> choice.kpi().equals(kpi))
                .map(ReadingToUse::source)
                .findFirst();
        ImmutableListMultimap<Object, KpiSeries> groups = Multimaps.index(series, one -> thing(one.key()));
        return groups.asMap().values().stream()
                .map(group -> group(ImmutableList.copyOf(group), toUse))
                .collect(toImmutableList());
    }

    private static Object thing(SeriesKey key) {
        return ImmutableList.of(key.organisation(), key.scope(), key.split());
    }

    private ReadingGroup group(ImmutableList<KpiSeries> series, Optional<SourceId> toUse) {
        SeriesKey key = series.get(0).key();
        ImmutableListMultimap<Optional<SourceId>, KpiSeries> bySource =
                Multimaps.index(series, one -> one.key().source());
        ImmutableList<Reading> readings = bySource.asMap().values().stream()
                .map(layers -> reading(Layers.inOrder(ImmutableList.copyOf(layers))))
                .collect(toImmutableList());
        return new ReadingGroup(key.kpi(), key.organisation(), key.scope(), key.split(), readings, toUse);
    }

    private Reading reading(ImmutableList<KpiSeries> layers) {
        KpiSeries reported = Layers.merged(layers);
        ImmutableList<ExclusionRequest> requests = requests(reported.key());
        ImmutableList<ExclusionRequest> agreed =
                requests.stream().filter(request -> request.countsOn(known)).collect(toImmutableList());
        return new Reading(Exclusions.applied(reported, agreed), reported, layers, requests);
    }

    private ImmutableList<ExclusionRequest> requests(SeriesKey key) {
        boolean whole = key.split().isEmpty()
                && (key.scope().kind() == ScopeKind.CONTRACT || key.scope().kind() == ScopeKind.WHOLE_PROVIDER);
        return whole
                ? evidence.exclusionRequests().stream()
                        .filter(request -> request.kpi().equals(key.kpi())
                                && request.organisation().equals(key.organisation()))
                        .collect(toImmutableList())
                : ImmutableList.of();
    }
}
