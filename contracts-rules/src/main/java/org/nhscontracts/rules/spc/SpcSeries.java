package org.nhscontracts.rules.spc;

import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.Immutable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What is charted: rows in the order of their dates, each with a value or without, and the target of each. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * SpcSeries series = SpcSeries.builder(SpcCalendar.MONTH)
 *         .value(LocalDate.of(2024, 4, 1), 71.2)
 *         .value(LocalDate.of(2024, 5, 1), 68.9)
 *         .noValue(LocalDate.of(2024, 6, 1))
 *         .target(70)
 *         .build();
 * }</pre>
 */
@SuppressWarnings("Immutable") // the arrays never leave this package
@Immutable
public final class SpcSeries {

    private final SpcCalendar calendar;
    private final ImmutableList<LocalDate> dates;
    private final double[] values;
    private final double[] targets;
    private final boolean judgedAgainstTarget;

    SpcSeries(
            SpcCalendar calendar,
            ImmutableList<LocalDate> dates,
            double[] values,
            double[] targets,
            boolean judgedAgainstTarget) {
        this.calendar = calendar;
        this.dates = dates;
        this.values = values;
        this.targets = targets;
        this.judgedAgainstTarget = judgedAgainstTarget;
    }

    /**
     * Starts a series.
     *
     * @param calendar how often it is measured
     * @return an empty builder
     */
    public static SpcSeriesBuilder builder(SpcCalendar calendar) {
        return new SpcSeriesBuilder(calendar);
    }

    /**
     * How often it is measured.
     *
     * @return the calendar
     */
    public SpcCalendar calendar() {
        return calendar;
    }

    /**
     * The dates of its rows.
     *
     * @return in ascending order; at most one in each stretch of the calendar
     */
    public ImmutableList<LocalDate> dates() {
        return dates;
    }

    /**
     * How many rows it has.
     *
     * @return perhaps 0
     */
    public int size() {
        return values.length;
    }

    /**
     * The value of a row.
     *
     * @param row the place of the row, from 0
     * @return the value; empty if the row has none
     */
    public OptionalDouble value(int row) {
        return optional(values[checkElementIndex(row, values.length)]);
    }

    /**
     * The target of a row.
     *
     * @param row the place of the row, from 0
     * @return the target; empty if none is in force
     */
    public OptionalDouble target(int row) {
        return optional(targets[checkElementIndex(row, targets.length)]);
    }

    /**
     * Whether it is to be judged against a target, be there one or not: a comparison of many series may have targets for some.
     *
     * @return true if a target was named, or was expected and is not there
     */
    public boolean judgedAgainstTarget() {
        return judgedAgainstTarget;
    }

    /**
     * What was known at the end of a day.
     *
     * @param last the last day
     * @return the rows up to that day
     */
    public SpcSeries upTo(LocalDate last) {
        int size = (int) dates.stream().filter(date -> !date.isAfter(last)).count();
        return first(size);
    }

    /** The first rows. */
    SpcSeries first(int rows) {
        return new SpcSeries(
                calendar,
                dates.subList(0, rows),
                Arrays.copyOf(values, rows),
                Arrays.copyOf(targets, rows),
                judgedAgainstTarget);
    }

    /** The value of a row; not a number if it has none. */
    double plainValue(int row) {
        return values[row];
    }

    /** The target of a row; not a number if it has none. */
    double plainTarget(int row) {
        return targets[row];
    }

    /** The number of the stretch of the calendar in which a row lies. */
    int slot(int row) {
        return calendar.slot(dates.get(row));
    }

    boolean hasValue(int row) {
        return !Double.isNaN(values[row]);
    }

    static OptionalDouble optional(double number) {
        return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SpcSeries that
                && calendar == that.calendar
                && dates.equals(that.dates)
                && Arrays.equals(values, that.values)
                && Arrays.equals(targets, that.targets)
                && judgedAgainstTarget == that.judgedAgainstTarget;
    }

    @Override
    public int hashCode() {
        return Objects.hash(calendar, dates, Arrays.hashCode(values), Arrays.hashCode(targets));
    }

    @Override
    public String toString() {
        return dates.isEmpty()
                ? "no rows"
                : dates.size() + " rows from " + dates.get(0) + " to " + dates.get(dates.size() - 1);
    }
}
