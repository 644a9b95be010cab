package org.nhscontracts.core.performance;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.Immutable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nhscontracts.core.time.PeriodAxis;
import org.nhscontracts.core.time.ReportingPeriod;

/**
 * The figures of one reading of a KPI, period by period without gaps, held in columns. Every slot has a status; a slot
 * that nobody filled is {@link ObservationStatus#NOT_REPORTED}. Immutable and thread-safe.
 *
 * <pre>{@code
 * KpiSeries series = KpiSeries.builder(SeriesKey.of(KpiId.of("INT4H"), OrganisationId.of("serco")), FigureForm.COUNTS)
 *         .counts(ReportingPeriod.month(2013, 11), 893, 1000)
 *         .build();
 * }</pre>
 */
@SuppressWarnings("Immutable") // the arrays never leave this class
@Immutable
public final class KpiSeries {

    private final SeriesKey key;
    private final FigureForm form;
    private final PeriodAxis axis;
    private final long[] numerators;
    private final long[] denominators;
    private final byte[] statuses;
    private final ImmutableMap<Integer, SuppressedFigure> suppressed;
    private final long largest;

    KpiSeries(
            SeriesKey key,
            FigureForm form,
            PeriodAxis axis,
            long[] numerators,
            long[] denominators,
            byte[] statuses,
            ImmutableMap<Integer, SuppressedFigure> suppressed) {
        this.key = key;
        this.form = form;
        this.axis = axis;
        this.numerators = numerators;
        this.denominators = denominators;
        this.statuses = statuses;
        this.suppressed = suppressed;
        this.largest = Math.max(largest(numerators), largest(denominators));
    }

    private static long largest(long[] numbers) {
        long largest = 0;
        for (long number : numbers) {
            largest = Math.max(largest, Math.abs(number));
        }
        return largest;
    }

    /**
     * Starts a series.
     *
     * @param key of what it is a reading
     * @param form how its figures are held
     * @return an empty builder
     */
    public static KpiSeriesBuilder builder(SeriesKey key, FigureForm form) {
        return new KpiSeriesBuilder(key, form);
    }

    /**
     * Of what it is a reading.
     *
     * @return the key
     */
    public SeriesKey key() {
        return key;
    }

    /**
     * How its figures are held.
     *
     * @return the form
     */
    public FigureForm form() {
        return form;
    }

    /**
     * Its periods, from the first with an observation to the last.
     *
     * @return the axis
     */
    public PeriodAxis axis() {
        return axis;
    }

    /**
     * How many periods it has.
     *
     * @return at least 1
     */
    public int size() {
        return statuses.length;
    }

    /**
     * The status of a slot.
     *
     * @param index the place of the period, from 0
     * @return the status
     */
    public ObservationStatus status(int index) {
        return StatusColumn.status(statuses[checkElementIndex(index, statuses.length)]);
    }

    /**
     * The numerator of a slot, or its figure times ten to the power of the decimals where the form has no counts.
     *
     * @param index the place of the period, from 0
     * @return the number; 0 where the status has no figure
     */
    public long numerator(int index) {
        return numerators[checkElementIndex(index, numerators.length)];
    }

    /**
     * The denominator of a slot.
     *
     * @param index the place of the period, from 0
     * @return the number; 0 where the status has no figure or the form has no counts
     */
    public long denominator(int index) {
        int slot = checkElementIndex(index, statuses.length);
        return form.counts() ? denominators[slot] : 0;
    }

    /**
     * The figure of a slot where the form has no counts.
     *
     * @param index the place of the period, from 0
     * @return the figure with the decimals of the form
     * @throws IllegalArgumentException if the form has counts, or the slot has no figure
     */
    public BigDecimal figure(int index) {
        checkArgument(!form.counts(), "%s: found counts, expected figures", key);
        checkArgument(status(index).hasFigure(), "%s, %s: found no figure, expected one", key, axis.period(index));
        return BigDecimal.valueOf(numerator(index), form.decimals());
    }

    /**
     * What is known of a figure that is not shown.
     *
     * @param index the place of the period, from 0
     * @return its range; empty if the figure is shown, or nothing is known of it
     */
    public Optional<SuppressedFigure> suppressed(int index) {
        return Optional.ofNullable(suppressed.get(checkElementIndex(index, statuses.length)));
    }

    /**
     * Whether any figure is suppressed within a known range.
     *
     * @return true if {@link #suppressed} answers for a slot
     */
    public boolean hasSuppressed() {
        return !suppressed.isEmpty();
    }

    /**
     * The largest number that the series holds: what engines look at to choose how wide to multiply.
     *
     * @return the largest numerator, denominator or figure without its sign, as held; 0 if there is none
     */
    public long largest() {
        return largest;
    }

    /**
     * Copies the numerators of all slots, as {@link #numerator} gives them.
     *
     * @param to where they go
     * @param at at which place
     * @throws IndexOutOfBoundsException if there is no room
     */
    public void copyNumerators(long[] to, int at) {
        System.arraycopy(numerators, 0, to, at, numerators.length);
    }

    /**
     * Copies the denominators of all slots; nothing where the form has no counts.
     *
     * @param to where they go
     * @param at at which place
     * @throws IndexOutOfBoundsException if there is no room
     */
    public void copyDenominators(long[] to, int at) {
        System.arraycopy(denominators, 0, to, at, denominators.length);
    }

    /**
     * The status of a period.
     *
     * @param period any period
     * @return its status; empty if the series does not reach to it
     */
    public Optional<ObservationStatus> status(ReportingPeriod period) {
        int index = axis.indexOf(period);
        return index < 0 ? Optional.empty() : Optional.of(status(index));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KpiSeries that
                && key.equals(that.key)
                && form.equals(that.form)
                && axis.equals(that.axis)
                && Arrays.equals(statuses, that.statuses)
                && Arrays.equals(numerators, that.numerators)
                && Arrays.equals(denominators, that.denominators)
                && suppressed.equals(that.suppressed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, form, axis, largest, Arrays.hashCode(statuses));
    }

    @Override
    public String toString() {
        return key + ", " + axis;
    }
}
