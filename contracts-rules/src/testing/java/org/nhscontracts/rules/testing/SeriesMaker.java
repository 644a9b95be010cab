package org.nhscontracts.rules.testing;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Random;
import java.util.stream.Stream;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.performance.CountRange;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.KpiSeriesBuilder;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.performance.SeriesKey;
import org.nhscontracts.core.performance.SuppressedFigure;
import org.nhscontracts.core.time.ReportingPeriod;

/** Makes the figures of a series from a seed. */
final class SeriesMaker {

    private static final ImmutableList<ObservationStatus> WITHOUT_FIGURE = Stream.of(ObservationStatus.values())
            .filter(status -> !status.isEvidence())
            .collect(ImmutableList.toImmutableList());
    private static final int MOST_DECIMALS = 3;

    private final Measure measure;
    private final ImmutableList<BigDecimal> limits;
    private final Random random;
    private final boolean ranges;
    /** Sums of large counts leave 64 bits, so that the engine judges them in another way. */
    private final boolean large;

    SeriesMaker(Kpi kpi, long seed) {
        this(kpi, seed, false);
    }

    /** Makes series; with ranges of what is suppressed, or without. */
    SeriesMaker(Kpi kpi, long seed, boolean ranges) {
        this.ranges = ranges;
        this.measure = kpi.measure();
        this.limits = KpiMaker.limits(kpi);
        this.random = new Random(seed);
        this.large = random.nextInt(3) == 0;
    }

    KpiSeries make(SeriesKey key, ReportingPeriod first, int length) {
        return make(key, form(), first, length);
    }

    KpiSeries make(SeriesKey key, FigureForm form, ReportingPeriod first, int length) {
        return make(key, form, first, length, new int[] {100, 80, 80, 40}[random.nextInt(4)]);
    }

    /** A series of which so many in a hundred slots have a figure. */
    KpiSeries make(SeriesKey key, FigureForm form, ReportingPeriod first, int length, int evidence) {
        KpiSeriesBuilder series = KpiSeries.builder(key, form);
        ReportingPeriod period = first;
        for (int i = 0; i < length; i++) {
            slot(series, form, period, evidence);
            period = period.next();
        }
        return series.build();
    }

    void figure(KpiSeriesBuilder series, FigureForm form, ReportingPeriod period, ObservationStatus status) {
        if (form.counts()) {
            counts(series, period, status);
        } else {
            long number = unscaled(form);
            series.unscaled(period, form.rounded() ? number : Math.max(0, number), status);
        }
    }

    /** A form that suits the measure. */
    FigureForm form() {
        if (measure.isWhole()) {
            return FigureForm.WHOLE;
        }
        return measure.hasCounts() && random.nextInt(4) > 0
                ? FigureForm.COUNTS
                : FigureForm.rounded(random.nextInt(MOST_DECIMALS));
    }

    private void slot(KpiSeriesBuilder series, FigureForm form, ReportingPeriod period, int evidence) {
        if (random.nextInt(100) < evidence) {
            ObservationStatus status =
                    random.nextInt(5) == 0 ? ObservationStatus.PROVISIONAL : ObservationStatus.REPORTED;
            figure(series, form, period, status);
            return;
        }
        ObservationStatus status = WITHOUT_FIGURE.get(random.nextInt(WITHOUT_FIGURE.size()));
        if (status.hasFigure()) {
            figure(series, form, period, status);
        } else if (status == ObservationStatus.SUPPRESSED && ranges && random.nextInt(4) > 0) {
            series.suppressed(period, range(form));
        } else {
            series.status(period, status);
        }
    }

    /** A range around a figure that the series might have shown, often open at the top. */
    private SuppressedFigure range(FigureForm form) {
        if (!form.counts()) {
            long lowest = form.rounded() ? unscaled(form) : Math.max(0, unscaled(form) - 2);
            return SuppressedFigure.of(upFrom(lowest, 5));
        }
        long denominator = Math.min(denominator(), KpiSeriesBuilder.MAX_COUNT / 2);
        long numerator = Math.min(numerator(denominator), KpiSeriesBuilder.MAX_COUNT / 2);
        return new SuppressedFigure(
                upFrom(numerator, 7),
                random.nextInt(3) == 0 ? upFrom(denominator, 9) : CountRange.exactly(denominator));
    }

    private CountRange upFrom(long lowest, int most) {
        return random.nextInt(5) == 0 ? CountRange.from(lowest) : CountRange.of(lowest, lowest + random.nextInt(most));
    }

    private void counts(KpiSeriesBuilder series, ReportingPeriod period, ObservationStatus status) {
        long denominator = denominator();
        series.counts(period, numerator(denominator), denominator, status);
    }

    private long denominator() {
        return switch (random.nextInt(large ? 6 : 4)) {
            case 0 -> 1 + random.nextInt(9);
            case 1 -> 100L * (1 + random.nextInt(20));
            case 2 -> 1 + random.nextInt(5_000);
            case 3 -> 2_000;
            case 4 -> KpiSeriesBuilder.MAX_COUNT - random.nextInt(3);
            default -> 1 + (random.nextLong() >>> (2 + random.nextInt(60)));
        };
    }

    /** At the limit, a little to either side of it, or anywhere. */
    private long numerator(long denominator) {
        if (limits.isEmpty() || random.nextInt(3) == 0) {
            return Math.floorMod(random.nextLong(), denominator + 1);
        }
        BigInteger atLimit = limit().multiply(BigDecimal.valueOf(denominator))
                .divide(BigDecimal.valueOf(measure.multiplier()), 0, RoundingMode.HALF_UP)
                .toBigInteger()
                .add(BigInteger.valueOf(random.nextInt(3) - 1L));
        return atLimit.max(BigInteger.ZERO)
                .min(BigInteger.valueOf(KpiSeriesBuilder.MAX_COUNT))
                .longValue();
    }

    private long unscaled(FigureForm form) {
        if (limits.isEmpty() || random.nextInt(3) == 0) {
            return random.nextInt(20_000) - 100L;
        }
        return limit().setScale(form.decimals(), RoundingMode.HALF_UP)
                        .unscaledValue()
                        .longValue()
                + random.nextInt(5)
                - 2;
    }

    private BigDecimal limit() {
        return limits.get(random.nextInt(limits.size()));
    }
}
