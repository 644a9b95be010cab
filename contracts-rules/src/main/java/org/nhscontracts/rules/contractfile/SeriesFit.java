package org.nhscontracts.rules.contractfile;

import java.util.Optional;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.StatedReading;
import org.nhscontracts.core.time.PeriodKind;

/** Whether figures can be figures of a KPI: of its frequency, and in a form that its measure has. */
public final class SeriesFit {

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
            return Optional.of("found figures by " + kind.words() + ", expected KPI " + kpi.id() + " by "
                    + kpi.frequency().words());
        }
        return fits(kpi.measure(), form)
                ? Optional.empty()
                : Optional.of("found " + words(form) + ", which KPI " + kpi.id() + " cannot have");
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
        return misfit(
                kpi,
                form(kpi, reading),
                reading.mayConcern().map(period -> period.kind()).orElse(kpi.frequency()));
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

    private static boolean fits(Measure measure, FigureForm form) {
        if (form.counts()) {
            return measure.hasCounts();
        }
        return form.rounded() != measure.isWhole();
    }

    private static String words(FigureForm form) {
        if (form.counts()) {
            return "counts";
        }
        return form.rounded() ? "figures rounded to " + form.precision().toPlainString() : "whole numbers";
    }
}
