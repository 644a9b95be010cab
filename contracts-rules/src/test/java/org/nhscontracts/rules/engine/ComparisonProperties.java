package org.nhscontracts.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.condition.Conditions.achieves;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.KpiSeriesBuilder;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.rules.testing.KpiArbitraries;
import org.nhscontracts.rules.testing.WorkedSeries;
import org.nhscontracts.rules.verdict.Verdict;

class ComparisonProperties {

    private static final long MOST = KpiSeriesBuilder.MAX_COUNT;
    private static final long MOST_FIGURE = 999_999_999_999_999_999L;

    @Provide
    Arbitrary<Kpi> kpis() {
        return KpiArbitraries.kpis("K", PeriodKind.MONTH)
                .filter(kpi -> kpi.target(TargetPurpose.CONTRACT_STANDARD, WorkedSeries.FIRST)
                        .isPresent());
    }

    @Property
    void productsCompareAsWholeNumbersOfAnySize(@ForAll long a, @ForAll long b, @ForAll long c, @ForAll long d) {
        BigInteger left = BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
        BigInteger right = BigInteger.valueOf(c).multiply(BigInteger.valueOf(d));
        assertThat(Integer.signum(Products.compare(a, b, c, d))).isEqualTo(left.compareTo(right));
    }

    @Property
    void productsOneApartAreNotEqual(@ForAll @LongRange(min = 1) long a, @ForAll @LongRange(min = 1) long b) {
        assertThat(Products.compare(a, b, b, a)).isZero();
        assertThat(Products.compare(a, b, a - 1, b)).isPositive();
        assertThat(Products.compare(a - 1, b, a, b)).isNegative();
    }

    @Property
    void countsCompareAsInBigDecimal(
            @ForAll("kpis") Kpi kpi,
            @ForAll @LongRange(max = MOST) long numerator,
            @ForAll @LongRange(min = 1, max = MOST) long denominator) {
        check(
                kpi,
                KpiSeries.builder(WorkedSeries.key("K"), FigureForm.COUNTS)
                        .counts(WorkedSeries.FIRST, numerator, denominator)
                        .build());
    }

    @Property
    void countsAtTheLimitCompareAsInBigDecimal(
            @ForAll("kpis") Kpi kpi,
            @ForAll @LongRange(min = 1, max = MOST / 100) long denominator,
            @ForAll @IntRange(min = -1, max = 1) int off) {
        BigDecimal limit = kpi.targets().get(0).threshold().value();
        long numerator = limit.multiply(BigDecimal.valueOf(denominator))
                .divideToIntegralValue(BigDecimal.valueOf(kpi.measure().multiplier()))
                .longValueExact();
        countsCompareAsInBigDecimal(kpi, Math.min(MOST, Math.max(0, numerator + off)), denominator);
    }

    @Property
    void figuresCompareAsInBigDecimal(
            @ForAll("kpis") Kpi kpi,
            @ForAll @LongRange(min = -MOST_FIGURE, max = MOST_FIGURE) long unscaled,
            @ForAll @IntRange(max = 8) int decimals) {
        check(
                kpi,
                KpiSeries.builder(WorkedSeries.key("K"), FigureForm.rounded(decimals))
                        .unscaled(WorkedSeries.FIRST, unscaled, ObservationStatus.REPORTED)
                        .build());
    }

    @Property
    void figuresAtTheLimitCompareAsInBigDecimal(
            @ForAll("kpis") Kpi kpi,
            @ForAll @IntRange(max = 8) int decimals,
            @ForAll @IntRange(min = -2, max = 2) int off) {
        BigDecimal limit = kpi.targets().get(0).threshold().value();
        long unscaled = limit.movePointRight(decimals).toBigInteger().longValueExact() + off;
        figuresCompareAsInBigDecimal(kpi, unscaled, decimals);
    }

    private static void check(Kpi kpi, KpiSeries series) {
        ImmutableList<Kpi> kpis = ImmutableList.of(kpi);
        Verdict verdict = WorkedSeries.evaluate(achieves("K"), kpis, WorkedSeries.facts(kpis, series))
                .verdict(RuleId.of("R1"), WorkedSeries.PROVIDER, WorkedSeries.FIRST);
        assertThat(verdict)
                .isEqualTo(ReferenceComparison.achieved(
                        kpi.measure(), series, 0, kpi.targets().get(0).threshold()));
    }
}
