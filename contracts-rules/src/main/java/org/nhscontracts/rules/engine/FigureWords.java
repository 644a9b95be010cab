package org.nhscontracts.rules.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.performance.KpiSeries;

/** Figures for display. */
final class FigureWords {

    private static final int LEAST_DECIMALS = 2;
    private static final int MOST_DECIMALS = 30;

    private final Measure measure;
    private final ImmutableList<Fraction> limits;

    /** For figures that are compared with limits: what is shown lies to the same side of them as the exact figure. */
    FigureWords(Measure measure, Optional<Bars> bars) {
        this.measure = measure;
        this.limits = bars.stream()
                .flatMap(one -> Stream.of(one.achieved(), one.failed()))
                .flatMap(bar -> Stream.of(bar.value(), bar.upper()))
                .flatMap(value -> Stream.of(value.lowest(), value.highest()))
                .distinct()
                .collect(toImmutableList());
    }

    /** The figure of one slot as it was published; a ratio of counts is worked out. */
    BigDecimal value(KpiSeries series, int slot) {
        return series.form().counts()
                ? shown(Fraction.of(series.numerator(slot), series.denominator(slot))
                        .times(measure.multiplier()))
                : series.figure(slot);
    }

    String words(KpiSeries series, int slot) {
        String figure = measure.write(value(series, slot));
        return series.form().counts()
                ? series.numerator(slot) + " of " + series.denominator(slot) + " = " + figure
                : figure;
    }

    /** A figure of several periods or parts, or one that is only known within a range. */
    String words(SlotFigure figure) {
        FigureAt sum = figure.sum();
        String counts = sum.counts() ? whole(sum.numerator()) + " of " + whole(sum.denominator()) + " = " : "";
        String periods = figure.periods().size() > 1
                ? " over " + figure.periods().get(0) + " to "
                        + figure.periods().get(figure.periods().size() - 1)
                : "";
        String missing = figure.missing().isEmpty()
                ? ""
                : ", skipping " + figure.missing().size() + " missing";
        return counts + written(figure.value()) + periods + missing;
    }

    String written(Interval value) {
        if (value.isExact()) {
            return measure.write(shown(value.lowest()));
        }
        String lowest = shown(value.lowest()).toPlainString();
        return value.highest().isInfinite()
                ? measure.write(shown(value.lowest())) + " or more"
                : lowest + " to " + measure.write(shown(value.highest()));
    }

    private static String whole(Interval number) {
        String lowest = number.lowest().numerator().toString();
        if (number.isExact()) {
            return lowest;
        }
        return number.highest().isInfinite()
                ? lowest + " or more"
                : lowest + " to " + number.highest().numerator();
    }

    /**
     * Cut, not rounded, to as many decimals as it takes to lie to the same side of every limit as the exact figure. Only a limit that is
     * no decimal itself may never let that happen.
     */
    BigDecimal shown(Fraction exact) {
        int decimals = LEAST_DECIMALS;
        BigDecimal cut = cut(exact, decimals);
        while (misleads(cut, exact) && decimals < MOST_DECIMALS) {
            cut = cut(exact, ++decimals);
        }
        BigDecimal stripped = cut.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static BigDecimal cut(Fraction exact, int decimals) {
        return new BigDecimal(exact.numerator())
                .divide(new BigDecimal(exact.denominator()), decimals, RoundingMode.FLOOR);
    }

    private boolean misleads(BigDecimal cut, Fraction exact) {
        Fraction shown = Fraction.of(cut);
        return limits.stream()
                .anyMatch(limit -> Integer.signum(shown.compareTo(limit)) != Integer.signum(exact.compareTo(limit)));
    }
}
