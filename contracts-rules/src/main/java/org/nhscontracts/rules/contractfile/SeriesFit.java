package org.nhscontracts.rules.contractfile;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.performance.ExclusionRequest;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.StatedReading;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Condition;

/** Whether figures can be figures of a KPI (of its frequency, and in a form that its measure has), and KPIs be judged together. */
public final class SeriesFit {

    private static final int MOST_DECIMALS = 8;
    private static final int MOST_DIGITS = 18;

    private SeriesFit() {}

    /**
     * The form that figures of a measure have where nothing else is said.
     *
     * @param measure the measure
     * @return counts, or whole numbers; empty if figures of the measure are rounded, so that a precision must be said
     */
    public static Optional<FigureForm> defaultForm(Measure measure) {
        if (measure.isWhole()) {
            return Optional.of(FigureForm.WHOLE);
        }
        return measure.hasCounts() ? Optional.of(FigureForm.COUNTS) : Optional.empty();
    }

    /**
     * Why a series cannot be one of a KPI.
     *
     * @param kpi the KPI
     * @param form how the figures are held
     * @param kind the kind of period they are of
     * @return what was found and expected; empty if the series fits
     */
    public static Optional<String> misfit(Kpi kpi, FigureForm form, PeriodKind kind) {
        if (kind != kpi.frequency()) {
            return Optional.of("found figures by " + kind.words() + ", expected figures by "
                    + kpi.frequency().words() + " for KPI " + kpi.id());
        }
        return fits(kpi.measure(), form)
                ? Optional.empty()
                : Optional.of("found " + words(form) + ", expected " + fitting(kpi.measure()) + " for KPI " + kpi.id());
    }

    /**
     * Why a stated reading cannot be one of a KPI.
     *
     * @param kpi the KPI
     * @param reading the reading
     * @return what was found and expected; empty if the reading fits
     */
    public static Optional<String> misfit(Kpi kpi, StatedReading reading) {
        if (reading.figure().isEmpty()) {
            return reading.mayConcern().isPresent()
                    ? Optional.of("found an outcome set against a period, expected a figure")
                    : Optional.empty();
        }
        return misfit(kpi, reading, reading.figure().get());
    }

    private static Optional<String> misfit(Kpi kpi, StatedReading reading, BigDecimal figure) {
        if (figure.scale() > MOST_DECIMALS || (long) figure.precision() - Math.min(0, figure.scale()) > MOST_DIGITS) {
            return Optional.of("found " + figure + ", expected a figure of at most 18 digits and 8 decimal places");
        }
        FigureForm form = form(kpi, reading);
        return misfit(
                kpi, form, reading.mayConcern().map(period -> period.kind()).orElse(kpi.frequency()));
    }

    /**
     * Why something that is said of a period cannot be said of a KPI.
     *
     * @param kpi the KPI
     * @param period the period
     * @return what was found and expected; empty if the KPI is reported by such periods
     */
    public static Optional<String> misfit(Kpi kpi, ReportingPeriod period) {
        String words = kpi.frequency().words();
        return period.kind() == kpi.frequency()
                ? Optional.empty()
                : Optional.of("found " + period + ", expected a " + words + ", as KPI " + kpi.id() + " is reported by "
                        + words);
    }

    /**
     * Why nothing can be left out of the figures of a KPI as it is requested.
     *
     * @param kpi the KPI
     * @param request the request
     * @return what was found and expected; empty if the request fits
     */
    public static Optional<String> misfit(Kpi kpi, ExclusionRequest request) {
        Measure measure = kpi.measure();
        boolean counted = measure.hasCounts() || (measure.isWhole() && request.denominator() == 0);
        return misfit(kpi, request.period())
                .or(() -> request.isWholePeriod() || counted
                        ? Optional.empty()
                        : Optional.of("found " + (measure.isWhole() ? "a denominator" : "counts") + ", expected "
                                + (measure.isWhole() ? "a numerator alone" : "the whole period")
                                + ", as figures of KPI "
                                + kpi.id() + " are " + (measure.isWhole() ? "whole numbers" : "no counts")));
    }

    /**
     * The form of a stated figure: whole where the measure is, else rounded to the decimals of the figure.
     *
     * @param kpi the KPI
     * @param reading a reading with a figure
     * @return the form
     */
    public static FigureForm form(Kpi kpi, StatedReading reading) {
        int scale = reading.figure().map(figure -> Math.max(0, figure.scale())).orElse(0);
        return kpi.measure().isWhole() && scale == 0 ? FigureForm.WHOLE : FigureForm.rounded(scale);
    }

    /**
     * Why a condition cannot be judged period by period.
     *
     * @param condition the condition
     * @param kpis the KPIs that are known, by id; others are passed over
     * @return what was found and expected; empty if all its KPIs are reported over the same periods
     */
    public static Optional<String> severalFrequencies(Condition condition, ImmutableMap<KpiId, Kpi> kpis) {
        Map<PeriodKind, KpiId> frequencies = new LinkedHashMap<>();
        for (KpiId id : condition.kpis()) {
            Optional.ofNullable(kpis.get(id)).ifPresent(kpi -> frequencies.putIfAbsent(kpi.frequency(), id));
        }
        return frequencies.size() < 2
                ? Optional.empty()
                : Optional.of(frequencies.entrySet().stream()
                        .map(entry -> entry.getValue() + " by " + entry.getKey().words())
                        .collect(joining(
                                ", ", "found KPIs reported over different periods (", "), expected one frequency")));
    }

    private static boolean fits(Measure measure, FigureForm form) {
        if (form.counts()) {
            return measure.hasCounts();
        }
        return form.rounded() != measure.isWhole();
    }

    private static String fitting(Measure measure) {
        if (measure.isWhole()) {
            return "whole numbers";
        }
        return measure.hasCounts() ? "counts, or figures with a precision" : "figures with a precision";
    }

    private static String words(FigureForm form) {
        if (form.counts()) {
            return "counts";
        }
        return form.rounded() ? "figures rounded to " + form.precision().toPlainString() : "whole numbers";
    }
}
