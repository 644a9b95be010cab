package org.nhscontracts.rules.testing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.PerformanceRecord;
import org.nhscontracts.core.performance.ReadingToUse;
import org.nhscontracts.core.performance.SeriesKey;
import org.nhscontracts.core.source.Basis;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.source.Confidence;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;

/**
 * Generates facts about the KPIs {@code K1}, {@code K2} and {@code K3}: several organisations, up to three readings of a KPI
 * that agree or conflict, sometimes one to use, sometimes of another scope or split, sometimes none at all.
 */
public final class FactsArbitraries {

    /** The ids of the KPIs in every case. */
    public static final ImmutableList<String> KPIS = ImmutableList.of("K1", "K2", "K3");

    private static final int MOST_READINGS = 9;

    private FactsArbitraries() {}

    /**
     * Facts of months or quarters.
     *
     * @return the cases
     */
    public static Arbitrary<FactsCase> cases() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, cases(PeriodKind.MONTH, ReadingPlan.any())),
                Tuple.of(1, cases(PeriodKind.QUARTER, ReadingPlan.any())));
    }

    /**
     * Facts of months with one reading of each KPI and organisation, so that readings never conflict.
     *
     * @return the cases
     */
    public static Arbitrary<FactsCase> casesOfOneReading() {
        return cases(PeriodKind.MONTH, ReadingPlan.single());
    }

    private static Arbitrary<FactsCase> cases(PeriodKind kind, Arbitrary<ReadingPlan> plans) {
        return Combinators.combine(
                        KpiArbitraries.kpis("K1", kind),
                        KpiArbitraries.kpis("K2", kind),
                        KpiArbitraries.kpis("K3", kind),
                        plans.list().ofMinSize(1).ofMaxSize(MOST_READINGS),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(-3, 8),
                        Arbitraries.integers().between(-9, 19))
                .as((first, second, third, readings, toUse, asAt, expiry) -> {
                    ImmutableList<Kpi> kpis = ImmutableList.of(first, second, third);
                    PerformanceRecord record = record(kpis, readings);
                    LocalDate end = end(record);
                    LocalDate judged =
                            end.plusMonths((long) asAt * kind.months()).plusDays(asAt * 5L);
                    return new FactsCase(kpis, record, toUse(toUse), judged, term(judged, expiry));
                });
    }

    private static PerformanceRecord record(ImmutableList<Kpi> kpis, List<ReadingPlan> plans) {
        Map<SeriesKey, KpiSeries> series = new LinkedHashMap<>();
        for (ReadingPlan plan : plans) {
            Kpi kpi = kpis.get(plan.kpi());
            SeriesKey key = key(kpi, plan);
            ReportingPeriod start = ReportingPeriod.of(
                    kpi.frequency(),
                    KpiArbitraries.BASE.plusMonths(
                            (long) plan.start() * kpi.frequency().months()));
            series.computeIfAbsent(key, k -> new SeriesMaker(kpi, plan.seed()).make(k, start, plan.length()));
        }
        return PerformanceRecord.of(series.values());
    }

    private static SeriesKey key(Kpi kpi, ReadingPlan plan) {
        SeriesKey key = SeriesKey.of(kpi.id(), OrganisationId.of("org" + plan.organisation()))
                .covering(plan.scope());
        SeriesKey part = plan.split().map(key::splitBy).orElse(key);
        return plan.source() == 0
                ? part
                : part.citing(Citation.of(source(plan.source()), Basis.MEASURED, Confidence.CONSTRUCTED));
    }

    private static SourceId source(int number) {
        return SourceId.of("S" + number);
    }

    private static ImmutableList<ReadingToUse> toUse(int number) {
        return number < 2
                ? ImmutableList.of()
                : ImmutableList.of(
                        new ReadingToUse(KpiId.of("K1"), source(number - 1), "agreed at the review meeting"));
    }

    private static LocalDate end(PerformanceRecord record) {
        return record.series().stream()
                .map(one -> one.axis().last().lastDay())
                .max(LocalDate::compareTo)
                .orElse(KpiArbitraries.BASE);
    }

    /** A contract that ends around the day of judgement, and starts up to a year and a half around the first possible report. */
    private static Optional<ContractTerm> term(LocalDate asAt, int months) {
        LocalDate expiry = asAt.plusMonths(months).plusDays(months);
        LocalDate start = KpiArbitraries.BASE.plusMonths(2L * months).plusDays(months + 9L);
        return months > 9
                ? Optional.empty()
                : Optional.of(ContractTerm.of(start.isAfter(expiry) ? expiry : start, expiry));
    }
}
