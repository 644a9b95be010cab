package org.nhscontracts.core.performance;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nhscontracts.core.time.PeriodAxis;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;

/**
 * Fills a {@link KpiSeries} row by row, in any order of periods, keeping no object a row. Not thread-safe.
 *
 * <p>Every method that adds an observation refuses one for a period that already has one, a period of another kind than
 * those before, and figures that the form of the series cannot hold.
 */
public final class KpiSeriesBuilder {

    /** The largest count that can be held: comparisons stay exact up to it. */
    public static final long MAX_COUNT = 1L << 62;

    private static final long MAX_FIGURE = 1_000_000_000_000_000_000L;
    private static final int MOST_PERIODS = 100_000;

    private final SeriesKey key;
    private final FigureForm form;
    private final ObservationColumns columns;
    private final List<ReportingPeriod> shortYears = new ArrayList<>();
    private final Map<ReportingPeriod, SuppressedFigure> suppressed = new LinkedHashMap<>();
    private @Nullable ReportingPeriod first;
    private @Nullable ReportingPeriod last;
    private int firstOrdinal;
    private int lastOrdinal;

    KpiSeriesBuilder(SeriesKey key, FigureForm form) {
        this.key = requireNonNull(key, "key");
        this.form = requireNonNull(form, "form");
        this.columns = new ObservationColumns(form.counts());
    }

    /**
     * Adds reported counts; both zero is {@link ObservationStatus#NO_ACTIVITY}.
     *
     * @param period the period
     * @param numerator 0 to {@link #MAX_COUNT}; may exceed the denominator
     * @param denominator 0 to {@link #MAX_COUNT}; 0 only if the numerator is
     * @return this builder
     */
    @CanIgnoreReturnValue
    public KpiSeriesBuilder counts(ReportingPeriod period, long numerator, long denominator) {
        return counts(period, numerator, denominator, ObservationStatus.REPORTED);
    }

    /**
     * Adds counts.
     *
     * @param period the period
     * @param numerator 0 to {@link #MAX_COUNT}; may exceed the denominator
     * @param denominator 0 to {@link #MAX_COUNT}; 0 only if the numerator is
     * @param status one that has a figure, or {@link ObservationStatus#NO_ACTIVITY} where both are zero
     * @return this builder
     */
    @CanIgnoreReturnValue
    public KpiSeriesBuilder counts(ReportingPeriod period, long numerator, long denominator, ObservationStatus status) {
        checkArgument(form.counts(), "%s: found counts, expected a figure", key);
        checkCount(period, "numerator", numerator);
        checkCount(period, "denominator", denominator);
        if (denominator == 0 && numerator > 0) {
            throw new IllegalArgumentException(
                    key + ", " + period + ": found numerator " + numerator + " over denominator 0");
        }
        boolean noActivity = denominator == 0;
        if (noActivity ? !canHaveNoActivity(status) : !status.hasFigure()) {
            throw new IllegalArgumentException(
                    key + ", " + period + ": found counts that are '" + status.words() + "'");
        }
        return add(period, numerator, denominator, noActivity ? ObservationStatus.NO_ACTIVITY : status);
    }

    /** A dispute about nothing would be lost, so it is refused. */
    FigureForm form() {
        return form;
    }

    private static boolean canHaveNoActivity(ObservationStatus status) {
        return status.isEvidence() || status == ObservationStatus.NO_ACTIVITY;
    }

    /**
     * Adds a figure.
     *
     * @param period the period
     * @param figure the figure, no more precise than the form
     * @param status one that has a figure
     * @return this builder
     */
    @CanIgnoreReturnValue
    public KpiSeriesBuilder figure(ReportingPeriod period, BigDecimal figure, ObservationStatus status) {
        return unscaled(period, form.unscaled(figure), status);
    }

    /**
     * Adds a figure held as a whole number.
     *
     * @param period the period
     * @param unscaled the figure times ten to the power of the decimals of the form
     * @param status one that has a figure
     * @return this builder
     */
    @CanIgnoreReturnValue
    public KpiSeriesBuilder unscaled(ReportingPeriod period, long unscaled, ObservationStatus status) {
        checkArgument(!form.counts(), "%s: found a figure, expected counts", key);
        checkArgument(
                unscaled > -MAX_FIGURE && unscaled < MAX_FIGURE,
                "%s, %s: found a figure of more than 18 digits",
                key,
                period);
        checkArgument(form.rounded() || unscaled >= 0, "%s, %s: found %s, expected 0 or more", key, period, unscaled);
        checkArgument(status.hasFigure(), "%s, %s: found a figure that is '%s'", key, period, status.words());
        return add(period, unscaled, 0, status);
    }

    /**
     * Adds a status without a figure.
     *
     * @param period the period
     * @param status one that has no figure
     * @return this builder
     */
    @CanIgnoreReturnValue
    public KpiSeriesBuilder status(ReportingPeriod period, ObservationStatus status) {
        checkArgument(!status.hasFigure(), "%s, %s: found '%s' without a figure", key, period, status.words());
        return add(period, 0, 0, status);
    }

    /**
     * Adds a figure that is not shown, of which its publisher declares a range.
     *
     * @param period the period
     * @param figure what is known of it
     * @return this builder
     */
    @CanIgnoreReturnValue
    public KpiSeriesBuilder suppressed(ReportingPeriod period, SuppressedFigure figure) {
        checkArgument(
                form.counts() || figure.denominator().equals(CountRange.exactly(1)),
                "%s, %s: found a suppressed figure with a denominator (%s), expected one without",
                key,
                period,
                figure.denominator());
        checkArgument(
                form.rounded() || figure.numerator().lowest() >= 0,
                "%s, %s: found a suppressed figure of %s, expected 0 or more",
                key,
                period,
                figure.numerator());
        checkRange(period, figure.numerator());
        checkRange(period, figure.denominator());
        suppressed.put(period, figure);
        return add(period, 0, 0, ObservationStatus.SUPPRESSED);
    }

    private void checkRange(ReportingPeriod period, CountRange range) {
        checkArgument(
                range.lowest() > -MAX_FIGURE && range.highest().orElse(0) <= MAX_COUNT,
                "%s, %s: found a range of %s, expected numbers of at most 2^62",
                key,
                period,
                range);
    }

    /**
     * The series.
     *
     * @return the series from the first period with an observation to the last
     * @throws IllegalStateException if nothing was added
     * @throws IllegalArgumentException if a short Contract Year stands between others, or leaves a gap to them
     */
    public KpiSeries build() {
        checkState(first != null && last != null, "%s: found no observation, expected at least one", key);
        PeriodAxis axis = PeriodAxis.of(first, last);
        checkShortYears(axis);
        return columns.build(
                key,
                form,
                axis,
                suppressed.entrySet().stream()
                        .collect(toImmutableMap(entry -> axis.indexOf(entry.getKey()), Map.Entry::getValue)));
    }

    private KpiSeriesBuilder add(ReportingPeriod period, long numerator, long denominator, ObservationStatus status) {
        int ordinal = period.ordinal();
        if (first == null || last == null) {
            start(period, ordinal);
        } else if (period.kind() != first.kind()) {
            throw refusedKind(period, first.kind());
        } else if (ordinal < firstOrdinal) {
            checkSpan(period, last, lastOrdinal - ordinal);
            first = period;
            firstOrdinal = ordinal;
        } else if (ordinal > lastOrdinal) {
            checkSpan(first, period, ordinal - firstOrdinal);
            last = period;
            lastOrdinal = ordinal;
        }
        columns.add(key, period, ordinal, numerator, denominator, StatusColumn.code(status));
        if (!period.isWhole()) {
            shortYears.add(period);
        }
        return this;
    }

    private void start(ReportingPeriod period, int ordinal) {
        first = period;
        last = period;
        firstOrdinal = ordinal;
        lastOrdinal = ordinal;
    }

    private IllegalArgumentException refusedKind(ReportingPeriod period, PeriodKind kind) {
        return new IllegalArgumentException(key + ": found a " + period.kind().words() + " (" + period
                + ") among periods that are each a " + kind.words());
    }

    private void checkSpan(ReportingPeriod from, ReportingPeriod to, int periods) {
        checkArgument(
                periods < MOST_PERIODS,
                "%s: found periods from %s to %s, expected at most %s",
                key,
                from,
                to,
                MOST_PERIODS);
    }

    /** The columns hold one slot a year: a short one between others would come back as a whole one. */
    private void checkShortYears(PeriodAxis axis) {
        for (ReportingPeriod year : shortYears) {
            checkArgument(
                    axis.indexOf(year) >= 0,
                    "%s: found %s between %s and %s, expected a whole contract year",
                    key,
                    year,
                    axis.first(),
                    axis.last());
        }
    }

    private void checkCount(ReportingPeriod period, String what, long count) {
        // no varargs: this runs for every row that is ever read
        if (count < 0 || count > MAX_COUNT) {
            throw new IllegalArgumentException(
                    key + ", " + period + ": found " + what + " " + count + ", expected 0 to 2^62");
        }
    }
}
