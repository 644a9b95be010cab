package org.nhscontracts.rules.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.performance.ExclusionRequest;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.ReadingToUse;
import org.nhscontracts.core.performance.Scope;
import org.nhscontracts.core.performance.ScopeKind;
import org.nhscontracts.core.performance.SeriesKey;
import org.nhscontracts.core.performance.Split;

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
        Map<Thing, List<KpiSeries>> groups = new LinkedHashMap<>();
        for (KpiSeries one : series) {
            groups.computeIfAbsent(Thing.of(one.key()), thing -> new ArrayList<>(1))
                    .add(one);
        }
        return groups.values().stream().map(group -> group(group, toUse)).collect(toImmutableList());
    }

    private record Thing(OrganisationId organisation, Scope scope, Optional<Split> split) {

        static Thing of(SeriesKey key) {
            return new Thing(key.organisation(), key.scope(), key.split());
        }
    }

    private ReadingGroup group(List<KpiSeries> series, Optional<SourceId> toUse) {
        SeriesKey key = series.get(0).key();
        ImmutableList<Reading> readings =
                series.size() == 1 ? ImmutableList.of(reading(ImmutableList.copyOf(series))) : readings(series);
        return new ReadingGroup(key.kpi(), key.organisation(), key.scope(), key.split(), readings, toUse);
    }

    /** A reading for each source, its submissions laid over each other. */
    private ImmutableList<Reading> readings(List<KpiSeries> series) {
        ImmutableListMultimap<Optional<SourceId>, KpiSeries> bySource =
                Multimaps.index(series, one -> one.key().source());
        return bySource.asMap().values().stream()
                .map(layers -> reading(Layers.inOrder(ImmutableList.copyOf(layers))))
                .collect(toImmutableList());
    }

    private Reading reading(ImmutableList<KpiSeries> layers) {
        KpiSeries reported = Layers.merged(layers);
        ImmutableList<ExclusionRequest> requests = requests(reported.key());
        ImmutableList<ExclusionRequest> agreed =
                requests.stream().filter(request -> request.countsOn(known)).collect(toImmutableList());
        return new Reading(Exclusions.applied(reported, agreed), reported, layers, requests);
    }

    private ImmutableList<ExclusionRequest> requests(SeriesKey key) {
        if (evidence.exclusionRequests().isEmpty()) {
            return ImmutableList.of();
        }
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
