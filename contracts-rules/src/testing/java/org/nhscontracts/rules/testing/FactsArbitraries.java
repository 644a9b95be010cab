package org.nhscontracts.rules.testing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.performance.PerformanceRecord;
import org.nhscontracts.core.performance.ReadingToUse;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.rules.engine.Evidence;

/**
 * Generates facts about the KPIs {@code K1}, {@code K2} and {@code K3}: several organisations, up to three readings of a KPI
 * that agree or conflict, in one submission or several, sometimes one to use, sometimes of another scope or split, sometimes none
 * at all; and whatever else conditions read.
 */
public final class FactsArbitraries {

    /** The ids of the KPIs in every case. */
    public static final ImmutableList<String> KPIS = ImmutableList.of("K1", "K2", "K3");

    private static final int MOST_READINGS = 9;

    private FactsArbitraries() {}

    /**
     * Facts of months, quarters or years.
     *
     * @return the cases
     */
    public static Arbitrary<FactsCase> cases() {
        return Arbitraries.frequencyOf(
                Tuple.of(7, cases(PeriodKind.MONTH, ReadingPlan.any(), true)),
                Tuple.of(2, cases(PeriodKind.QUARTER, ReadingPlan.any(), true)),
                Tuple.of(1, cases(PeriodKind.FINANCIAL_YEAR, ReadingPlan.any(), true)));
    }

    /**
     * Facts of months with one reading of each KPI, organisation and part, so that readings never conflict; without exclusions,
     * and without small numbers that leave a period unassessed: filling a gap may turn such a period into one without anything to
     * judge.
     *
     * @return the cases
     */
    public static Arbitrary<FactsCase> casesOfOneReading() {
        return cases(PeriodKind.MONTH, ReadingPlan.single(), false);
    }

    private static Arbitrary<FactsCase> cases(PeriodKind kind, Arbitrary<ReadingPlan> plans, boolean all) {
        return Combinators.combine(
                        KpiArbitraries.fullKpis("K1", kind, !all),
                        KpiArbitraries.fullKpis("K2", kind, !all),
                        KpiArbitraries.fullKpis("K3", kind, !all),
                        plans.list().ofMinSize(1).ofMaxSize(MOST_READINGS),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(-3, 8),
                        Arbitraries.integers().between(-9, 19),
                        SeriesArbitraries.seeds())
                .as((first, second, third, readings, toUse, asAt, expiry, seed) -> {
                    ImmutableList<Kpi> kpis = ImmutableList.of(first, second, third);
                    return make(kpis, readings, toUse(toUse), asAt, expiry, seed, all);
                });
    }

    private static FactsCase make(
            ImmutableList<Kpi> kpis,
            List<ReadingPlan> readings,
            ImmutableList<ReadingToUse> toUse,
            int asAt,
            int expiry,
            long seed,
            boolean all) {
        PerformanceRecord record = RecordMaker.make(kpis, readings);
        int months = kpis.get(0).frequency().months();
        LocalDate judged = end(record).plusMonths((long) asAt * months).plusDays(asAt * 5L);
        Evidence.Builder evidence = Evidence.builder();
        evidence.addAllKpis(kpis)
                .performance(record)
                .addAllReadingsToUse(toUse)
                .asAt(judged)
                .term(term(judged, expiry));
        EvidenceMaker.fill(evidence, kpis, seed, all);
        return new FactsCase(evidence.build());
    }

    private static ImmutableList<ReadingToUse> toUse(int number) {
        return number < 2
                ? ImmutableList.of()
                : ImmutableList.of(new ReadingToUse(
                        KpiId.of("K1"), RecordMaker.source(number - 1), "agreed at the review meeting"));
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
