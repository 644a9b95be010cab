package org.nhscontracts.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.KpiSeriesBuilder;
import org.nhscontracts.rules.testing.WorkedSeries;

class FigureWordsProperties {

    @Provide
    Arbitrary<Measure> measures() {
        return Arbitraries.of(new Measure.Ratio(), new Measure.Rate(1_000_000_000L, "falls"));
    }

    @Property
    void theFigureShownLiesToTheSameSideOfTheTargetAsTheExactOne(
            @ForAll("measures") Measure measure,
            @ForAll @BigRange(min = "0", max = "1000") @Scale(8) BigDecimal limit,
            @ForAll @LongRange(min = 1, max = KpiSeriesBuilder.MAX_COUNT / 1_000) long denominator,
            @ForAll @IntRange(min = -1, max = 1) int off) {
        long atLimit = limit.multiply(BigDecimal.valueOf(denominator))
                .divideToIntegralValue(BigDecimal.valueOf(measure.multiplier()))
                .longValueExact();
        long numerator = Math.max(0, atLimit + off);
        KpiSeries series = KpiSeries.builder(WorkedSeries.key("K"), FigureForm.COUNTS)
                .counts(WorkedSeries.FIRST, numerator, denominator)
                .build();
        Bar bar = Bar.of(Threshold.atLeast(limit.toPlainString()));
        FigureWords words = new FigureWords(measure, Optional.of(Bars.of(bar, Optional.empty())));
        BigDecimal shown = words.value(series, 0);
        BigDecimal product = BigDecimal.valueOf(numerator).multiply(BigDecimal.valueOf(measure.multiplier()));
        assertThat(shown.compareTo(limit))
                .isEqualTo(product.compareTo(limit.multiply(BigDecimal.valueOf(denominator))));
        assertThat(shown.multiply(BigDecimal.valueOf(denominator))).isLessThanOrEqualTo(product);
    }
}
