package org.nhscontracts.rules.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.performance.KpiSeries;

/** Figures for display. */
final class FigureWords {

    private static final int LEAST_DECIMALS = 2;

    private FigureWords() {}

    static BigDecimal value(KpiSeries series, int slot, Measure measure, Optional<Threshold> threshold) {
        return series.form().counts()
                ? ratio(series.numerator(slot), series.denominator(slot), measure, threshold)
                : series.figure(slot);
    }

    static String words(KpiSeries series, int slot, Measure measure, BigDecimal value) {
        String figure = measure.write(value);
        return series.form().counts()
                ? series.numerator(slot) + " of " + series.denominator(slot) + " = " + figure
                : figure;
    }

    /**
     * Cut, not rounded, to as many decimals as it takes to lie to the same side of every limit as the exact figure. That ends:
     * a figure equal to a limit is a decimal, and any other lies apart from it.
     */
    private static BigDecimal ratio(long numerator, long denominator, Measure measure, Optional<Threshold> threshold) {
        BigDecimal product = BigDecimal.valueOf(numerator).multiply(BigDecimal.valueOf(measure.multiplier()));
        BigDecimal over = BigDecimal.valueOf(denominator);
        int decimals = LEAST_DECIMALS;
        BigDecimal cut = product.divide(over, decimals, RoundingMode.FLOOR);
        while (misleads(cut, product, over, threshold)) {
            cut = product.divide(over, ++decimals, RoundingMode.FLOOR);
        }
        return tidy(cut);
    }

    private static boolean misleads(
            BigDecimal cut, BigDecimal product, BigDecimal over, Optional<Threshold> threshold) {
        return threshold
                .filter(t -> misleads(cut, product, over, t.value())
                        || t.upper()
                                .filter(upper -> misleads(cut, product, over, upper))
                                .isPresent())
                .isPresent();
    }

    private static boolean misleads(BigDecimal cut, BigDecimal product, BigDecimal over, BigDecimal limit) {
        return cut.compareTo(limit) != product.compareTo(limit.multiply(over));
    }

    private static BigDecimal tidy(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
