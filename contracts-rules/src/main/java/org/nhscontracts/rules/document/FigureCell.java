package org.nhscontracts.rules.document;

import java.math.BigDecimal;
import java.util.Optional;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.KpiSeriesBuilder;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.time.ReportingPeriod;

/**
 * One observation as a document writes it: a figure, perhaps with a status, or a status alone. Examples: {@code 893/1000},
 * {@code 87.08 provisional}, {@code 1..7/120 suppressed}, {@code yes}, {@code not reported}.
 *
 * @param figure the figure as written; empty if there is none
 * @param status the status
 */
record FigureCell(String figure, ObservationStatus status) {

    private static final String YES = "yes";
    private static final String NO = "no";

    static FigureCell parse(String text) {
        Optional<ObservationStatus> alone = status(text).filter(status -> !status.hasFigure());
        if (alone.isPresent()) {
            return new FigureCell("", alone.get());
        }
        int space = text.indexOf(' ');
        return space < 0
                ? new FigureCell(text, ObservationStatus.REPORTED)
                : new FigureCell(text.substring(0, space), statusOf(text.substring(space + 1)));
    }

    static ObservationStatus statusOf(String words) {
        return Vocabulary.of(ObservationStatus.class, ObservationStatus::words).apply(words);
    }

    private static Optional<ObservationStatus> status(String words) {
        for (ObservationStatus status : ObservationStatus.values()) {
            if (status.words().equals(words)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    void addTo(KpiSeriesBuilder series, ReportingPeriod period, FigureForm form, Measure measure) {
        if (figure.isEmpty()) {
            series.status(period, status);
        } else if (status == ObservationStatus.SUPPRESSED && RangeText.isIn(figure)) {
            series.suppressed(period, RangeText.parse(figure, form));
        } else if (form.counts()) {
            addCounts(series, period);
        } else {
            BigDecimal number = number(figure, measure);
            requireWhole(number, form, measure);
            series.figure(period, number, status);
        }
    }

    private void addCounts(KpiSeriesBuilder series, ReportingPeriod period) {
        int slash = figure.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("found '" + figure
                    + "', expected counts such as 893/1000 (or a precision, if the figure was published rounded)");
        }
        series.counts(period, count(figure.substring(0, slash)), count(figure.substring(slash + 1)), status);
    }

    static long count(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("found '" + text + "', expected a whole number from 0 to 2^62", e);
        }
    }

    private static BigDecimal number(String text, Measure measure) {
        boolean yesOrNo = measure instanceof Measure.YesNo;
        if (yesOrNo && (text.equals(YES) || text.equals(NO))) {
            return text.equals(YES) ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("found '" + text + "', expected " + expected(measure), e);
        }
    }

    private static void requireWhole(BigDecimal number, FigureForm form, Measure measure) {
        if (!form.rounded() && number.stripTrailingZeros().scale() > 0) {
            throw new IllegalArgumentException("found " + number + ", expected " + expected(measure));
        }
    }

    private static String expected(Measure measure) {
        if (measure instanceof Measure.YesNo) {
            return "yes or no";
        }
        return measure.isWhole() ? "a whole number" : "a number";
    }

    static String write(KpiSeries series, int index, Measure measure) {
        ObservationStatus status = series.status(index);
        if (!status.hasFigure()) {
            return series.suppressed(index)
                            .map(range -> RangeText.write(range, series.form()) + " ")
                            .orElse("")
                    + status.words();
        }
        return figure(series, index, measure) + (status == ObservationStatus.REPORTED ? "" : " " + status.words());
    }

    private static String figure(KpiSeries series, int index, Measure measure) {
        if (series.form().counts()) {
            return series.numerator(index) + "/" + series.denominator(index);
        }
        BigDecimal figure = series.figure(index);
        boolean yesNo =
                measure instanceof Measure.YesNo && (figure.signum() == 0 || figure.compareTo(BigDecimal.ONE) == 0);
        return yesNo ? measure.write(figure) : figure.toPlainString();
    }
}
