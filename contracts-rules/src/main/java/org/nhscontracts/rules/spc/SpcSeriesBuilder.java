package org.nhscontracts.rules.spc;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Fills an {@link SpcSeries} row by row, in any order of dates. Not thread-safe. */
public final class SpcSeriesBuilder {

    /** Values and targets lie below this, above or below zero: beyond it differences lose the units. */
    public static final double LARGEST = 1e15;

    private static final int EARLIEST_YEAR = 1;
    private static final int LATEST_YEAR = 9_999;

    private final SpcCalendar calendar;
    private final List<Row> rows = new ArrayList<>();
    private final TreeMap<LocalDate, Double> targets = new TreeMap<>();
    private boolean judgedAgainstTarget;

    SpcSeriesBuilder(SpcCalendar calendar) {
        this.calendar = requireNonNull(calendar, "calendar");
    }

    private record Row(LocalDate date, double value) {}

    /**
     * Adds a row.
     *
     * @param date its date
     * @param value its value
     * @return this builder
     * @throws IllegalArgumentException if the value is not a number, or too large
     */
    @CanIgnoreReturnValue
    public SpcSeriesBuilder value(LocalDate date, double value) {
        check("value of " + date, value);
        return add(date, value);
    }

    /**
     * Adds a row with an exact figure.
     *
     * @param date its date
     * @param figure its value, to be rounded to a binary fraction
     * @return this builder
     * @throws IllegalArgumentException if the value is too large
     */
    @CanIgnoreReturnValue
    public SpcSeriesBuilder figure(LocalDate date, BigDecimal figure) {
        return value(date, figure.doubleValue());
    }

    /**
     * Adds a row with a ratio of counts; 0 over 0 is a row without a value.
     *
     * @param date its date
     * @param numerator the numerator
     * @param denominator the denominator; 0 only if the numerator is
     * @param multiplier by what the ratio is multiplied: 100 for percent
     * @return this builder
     * @throws IllegalArgumentException if only the denominator is 0, or the ratio is too large
     */
    @CanIgnoreReturnValue
    public SpcSeriesBuilder ratio(LocalDate date, long numerator, long denominator, long multiplier) {
        if (denominator == 0) {
            checkArgument(numerator == 0, "value of %s: found numerator %s over denominator 0", date, numerator);
            return noValue(date);
        }
        return value(date, (double) numerator * multiplier / denominator);
    }

    /**
     * Adds a row of which no value is known.
     *
     * @param date its date
     * @return this builder
     */
    @CanIgnoreReturnValue
    public SpcSeriesBuilder noValue(LocalDate date) {
        return add(date, Double.NaN);
    }

    /**
     * Names the target of all rows.
     *
     * @param target the target
     * @return this builder
     * @throws IllegalArgumentException if it is not a number, or too large
     */
    @CanIgnoreReturnValue
    public SpcSeriesBuilder target(double target) {
        return targetFrom(LocalDate.MIN, target);
    }

    /**
     * Names the target of a day and those after it, until the next that is named.
     *
     * @param from the day
     * @param target the target
     * @return this builder
     * @throws IllegalArgumentException if it is not a number, or too large
     */
    @CanIgnoreReturnValue
    public SpcSeriesBuilder targetFrom(LocalDate from, double target) {
        check("target", target);
        targets.put(from, target);
        return judgedAgainstTarget();
    }

    /**
     * Names the exact target of a day and those after it, until the next that is named.
     *
     * @param from the day
     * @param target the target, to be rounded to a binary fraction
     * @return this builder
     * @throws IllegalArgumentException if it is too large
     */
    @CanIgnoreReturnValue
    public SpcSeriesBuilder targetFrom(LocalDate from, BigDecimal target) {
        return targetFrom(from, target.doubleValue());
    }

    /**
     * Says that from a day on no target is in force.
     *
     * @param from the day
     * @return this builder
     */
    @CanIgnoreReturnValue
    public SpcSeriesBuilder noTargetFrom(LocalDate from) {
        targets.put(from, Double.NaN);
        return this;
    }

    /**
     * Says that a target is expected, also if none is named: other series of the same comparison have one.
     *
     * @return this builder
     */
    @CanIgnoreReturnValue
    public SpcSeriesBuilder judgedAgainstTarget() {
        judgedAgainstTarget = true;
        return this;
    }

    /**
     * Builds the series.
     *
     * @return the series
     * @throws IllegalArgumentException if two rows are of one date, or lie in one stretch of the calendar
     */
    public SpcSeries build() {
        List<Row> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparing(Row::date));
        checkDates(sorted);
        ImmutableList.Builder<LocalDate> dates = ImmutableList.builderWithExpectedSize(sorted.size());
        double[] values = new double[sorted.size()];
        double[] ofRows = new double[sorted.size()];
        for (int row = 0; row < values.length; row++) {
            dates.add(sorted.get(row).date());
            values[row] = sorted.get(row).value();
            ofRows[row] = target(sorted.get(row).date());
        }
        return new SpcSeries(calendar, dates.build(), values, ofRows, judgedAgainstTarget);
    }

    private double target(LocalDate date) {
        Map.Entry<LocalDate, Double> inForce = targets.floorEntry(date);
        return inForce == null ? Double.NaN : inForce.getValue();
    }

    private void checkDates(List<Row> sorted) {
        for (int row = 1; row < sorted.size(); row++) {
            LocalDate before = sorted.get(row - 1).date();
            LocalDate date = sorted.get(row).date();
            checkArgument(!before.equals(date), "found two rows of %s, expected each date once", date);
            checkArgument(
                    calendar.slot(before) < calendar.slot(date),
                    "found rows of %s and %s, expected at most one a %s",
                    before,
                    date,
                    calendar.words());
        }
    }

    private SpcSeriesBuilder add(LocalDate date, double value) {
        checkArgument(
                date.getYear() >= EARLIEST_YEAR && date.getYear() <= LATEST_YEAR,
                "found a row of %s, expected a year from %s to %s",
                date,
                EARLIEST_YEAR,
                LATEST_YEAR);
        rows.add(new Row(date, value));
        return this;
    }

    private static void check(String what, double number) {
        checkArgument(
                Math.abs(number) < LARGEST, "%s: found %s, expected a number between -10^15 and 10^15", what, number);
    }
}
