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
    private static final int MOST_DECIMALS = 12;

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

    /** Cut, not rounded, and to more decimals while the cut figure equals a limit that the exact one does not. */
    private static BigDecimal ratio(long numerator, long denominator, Measure measure, Optional<Threshold> threshold) {
        BigDecimal product = BigDecimal.valueOf(numerator).multiply(BigDecimal.valueOf(measure.multiplier()));
        BigDecimal over = BigDecimal.valueOf(denominator);
        for (int decimals = LEAST_DECIMALS; decimals < MOST_DECIMALS; decimals++) {
            BigDecimal cut = product.divide(over, decimals, RoundingMode.FLOOR);
            if (!misleads(cut, product, over, threshold)) {
                return tidy(cut);
            }
        }
        return tidy(product.divide(over, MOST_DECIMALS, RoundingMode.FLOOR));
    }

    private static boolean misleads(
            BigDecimal cut, BigDecimal product, BigDecimal over, Optional<Threshold> threshold) {
        boolean atLimit = threshold
                .filter(t -> cut.compareTo(t.value()) == 0
                        || t.upper().filter(u -> cut.compareTo(u) == 0).isPresent())
                .isPresent();
        return atLimit && cut.multiply(over).compareTo(product) != 0;
    }

    private static BigDecimal tidy(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
