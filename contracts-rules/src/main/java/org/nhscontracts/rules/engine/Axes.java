package org.nhscontracts.rules.engine;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.time.PeriodAxis;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;

/** Over which periods to judge. */
final class Axes {

    private Axes() {}

    /**
     * From the first period reported to the last that ended by a day, and to the last reported one if that is later; nothing
     * that ends after the day of judgement.
     */
    static Optional<PeriodAxis> judged(PeriodKind kind, List<KpiSeries> series, LocalDate asAt, LocalDate end) {
        return series.stream()
                .map(one -> one.axis().first())
                .filter(first -> !first.lastDay().isAfter(asAt))
                .min(Comparator.naturalOrder())
                .map(first -> PeriodAxis.of(first, last(first, kind, series, asAt, end)));
    }

    private static ReportingPeriod last(
            ReportingPeriod first, PeriodKind kind, List<KpiSeries> series, LocalDate asAt, LocalDate end) {
        ReportingPeriod reported = series.stream()
                .map(one -> one.axis().last())
                .map(last -> last.lastDay().isAfter(asAt) ? endedBy(kind, asAt) : last)
                .max(Comparator.naturalOrder())
                .orElse(first);
        ReportingPeriod due = endedBy(kind, end);
        ReportingPeriod later = due.ordinal() > reported.ordinal() ? due : reported;
        return later.ordinal() > first.ordinal() ? later : first;
    }

    /** The period in which a contract starts. */
    static Optional<ReportingPeriod> beginning(Optional<ContractTerm> term, PeriodKind kind) {
        return term.map(one ->
                kind == PeriodKind.CONTRACT_YEAR ? one.contractYears().get(0) : ReportingPeriod.of(kind, one.start()));
    }

    /**
     * The months over which rules are judged that read no KPI: from the start of the contract to the last that ended by the day of
     * judgement. Without a contract they begin where any KPI by month is judged; where none is, where any KPI is.
     */
    static Optional<PeriodAxis> withoutKpi(Evidence evidence, ImmutableMap<PeriodKind, PeriodAxis> frames) {
        return beginning(evidence.term(), PeriodKind.MONTH)
                .or(() -> Optional.ofNullable(frames.get(PeriodKind.MONTH)).map(PeriodAxis::first))
                .or(() -> frames.values().stream()
                        .map(frame -> frame.first().firstDay())
                        .min(Comparator.naturalOrder())
                        .map(day -> ReportingPeriod.of(PeriodKind.MONTH, day)))
                .filter(first -> !first.lastDay().isAfter(evidence.asAt()))
                .map(first -> PeriodAxis.of(first, endedBy(PeriodKind.MONTH, evidence.asAt())));
    }

    /** The last whole period that ended by a day. */
    private static ReportingPeriod endedBy(PeriodKind kind, LocalDate day) {
        ReportingPeriod period = ReportingPeriod.of(kind, day);
        return period.lastDay().isAfter(day) ? period.previous() : period;
    }

    /** For each kind of period the shortest axis that holds all others of the kind. */
    static ImmutableMap<PeriodKind, PeriodAxis> span(Collection<PeriodAxis> axes) {
        Map<PeriodKind, PeriodAxis> spans = new EnumMap<>(PeriodKind.class);
        axes.forEach(axis -> spans.merge(axis.kind(), axis, Axes::span));
        return Maps.immutableEnumMap(spans);
    }

    static PeriodAxis span(PeriodAxis a, PeriodAxis b) {
        return PeriodAxis.of(
                a.first().compareTo(b.first()) <= 0 ? a.first() : b.first(),
                a.last().compareTo(b.last()) >= 0 ? a.last() : b.last());
    }
}
