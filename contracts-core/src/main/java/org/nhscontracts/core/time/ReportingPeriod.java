package org.nhscontracts.core.time;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ComparisonChain;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import org.threeten.extra.LocalDateRange;

/**
 * A stretch of time on which performance is reported: a month, a quarter, a financial year or a Contract Year.
 *
 * <p>Written {@code 2024-04}, {@code 2024/25-Q1}, {@code 2024/25} and, for a Contract Year, by its first and last day
 * {@code 2021-07-01/2022-03-31}; {@link #parse} reads what {@link #toString} writes. Periods order by their first day,
 * then by their last, then by kind. Their first day is in a year from 0 to 9999.
 *
 * @param kind how long it is
 * @param dates its days, half-open
 */
public record ReportingPeriod(PeriodKind kind, LocalDateRange dates) implements Comparable<ReportingPeriod> {

    /**
     * Checks that the days are those of a period of the kind.
     *
     * @param kind how long it is
     * @param dates its days, half-open
     * @throws IllegalArgumentException if they are not
     */
    public ReportingPeriod {
        requireNonNull(kind, "kind");
        requireNonNull(dates, "dates");
        if (dates.isEmpty() || !isPeriodOf(kind, dates)) {
            throw new IllegalArgumentException("not a " + kind.words() + ": " + PeriodText.days(dates));
        }
    }

    /**
     * A month.
     *
     * @param month for example {@code YearMonth.of(2024, 4)}
     * @return the period
     */
    public static ReportingPeriod month(YearMonth month) {
        return of(PeriodKind.MONTH, month.atDay(1));
    }

    /**
     * A month.
     *
     * @param year for example 2024
     * @param month 1 to 12
     * @return the period
     */
    public static ReportingPeriod month(int year, int month) {
        return month(YearMonth.of(year, month));
    }

    /**
     * A quarter of a financial year.
     *
     * @param startYear the calendar year in which the financial year begins: 2024 for 2024/25
     * @param quarter 1 (April to June) to 4 (January to March)
     * @return the period
     */
    public static ReportingPeriod quarter(int startYear, int quarter) {
        checkArgument(quarter >= 1 && quarter <= 4, "quarter: found %s, expected 1 to 4", quarter);
        return of(PeriodKind.QUARTER, LocalDate.of(startYear, 4, 1).plusMonths(3L * (quarter - 1)));
    }

    /**
     * A financial year.
     *
     * @param startYear the calendar year in which it begins: 2024 for 2024/25
     * @return the period
     */
    public static ReportingPeriod financialYear(int startYear) {
        return of(PeriodKind.FINANCIAL_YEAR, LocalDate.of(startYear, 4, 1));
    }

    /**
     * A Contract Year, perhaps a short one.
     *
     * @param dates its days, within one year from 1 April to 31 March
     * @return the period
     * @throws IllegalArgumentException if the days cross a 31 March
     */
    public static ReportingPeriod contractYear(LocalDateRange dates) {
        return new ReportingPeriod(PeriodKind.CONTRACT_YEAR, dates);
    }

    /**
     * The whole period of a kind in which a day lies.
     *
     * @param kind the kind
     * @param date the day
     * @return the period; for {@link PeriodKind#CONTRACT_YEAR} not cut to any contract
     */
    public static ReportingPeriod of(PeriodKind kind, LocalDate date) {
        return of(kind, kind.ordinalOf(date));
    }

    static ReportingPeriod of(PeriodKind kind, int ordinal) {
        return new ReportingPeriod(kind, kind.wholePeriod(ordinal));
    }

    /**
     * The Contract Years of a contract.
     *
     * @param term the days of the contract
     * @return its Contract Years in order; the first and the last may be short
     */
    public static ImmutableList<ReportingPeriod> contractYears(LocalDateRange term) {
        ImmutableList.Builder<ReportingPeriod> years = ImmutableList.builder();
        int last = PeriodKind.CONTRACT_YEAR.ordinalOf(term.getEndInclusive());
        for (int year = PeriodKind.CONTRACT_YEAR.ordinalOf(term.getStart()); year <= last; year++) {
            years.add(contractYear(PeriodKind.CONTRACT_YEAR.wholePeriod(year).intersection(term)));
        }
        return years.build();
    }

    /**
     * Reads the text that {@link #toString} writes.
     *
     * @param text for example {@code 2024-04}
     * @return the period
     * @throws IllegalArgumentException if the text is no period
     */
    public static ReportingPeriod parse(String text) {
        return PeriodText.parse(text);
    }

    /**
     * The first day.
     *
     * @return the first day
     */
    public LocalDate firstDay() {
        return dates.getStart();
    }

    /**
     * The last day.
     *
     * @return the last day, itself part of the period
     */
    public LocalDate lastDay() {
        return dates.getEndInclusive();
    }

    /**
     * Whether it is a whole period of its kind.
     *
     * @return false for a short Contract Year, true for every other period
     */
    public boolean isWhole() {
        return kind != PeriodKind.CONTRACT_YEAR || dates.equals(kind.wholePeriod(ordinal()));
    }

    /**
     * The number of this period among those of its kind.
     *
     * @return the ordinal; see {@link PeriodKind#ordinalOf}
     */
    public int ordinal() {
        return kind.ordinalOf(firstDay());
    }

    /**
     * The period of the same kind that follows; after a Contract Year the whole year that follows, not cut to any
     * contract.
     *
     * @return the next period
     */
    public ReportingPeriod next() {
        return of(kind, ordinal() + 1);
    }

    /**
     * The period of the same kind before this one; before a Contract Year the whole year before it, not cut to any
     * contract.
     *
     * @return the previous period
     */
    public ReportingPeriod previous() {
        return of(kind, ordinal() - 1);
    }

    /**
     * This period and those that follow it.
     *
     * @param last the last period wanted, of the same kind and not before this one
     * @return the periods in order
     * @throws IllegalArgumentException if the last is of another kind or before this one
     */
    public PeriodAxis through(ReportingPeriod last) {
        return PeriodAxis.of(this, last);
    }

    /**
     * The period in words.
     *
     * @return for example {@code April 2024}, {@code Q1 2024/25}, {@code 2024/25} or {@code 1 July 2021 to 31 March
     *     2022}
     */
    public String words() {
        return PeriodText.words(this);
    }

    @Override
    public int compareTo(ReportingPeriod other) {
        return ComparisonChain.start()
                .compare(firstDay(), other.firstDay())
                .compare(lastDay(), other.lastDay())
                .compare(kind, other.kind)
                .result();
    }

    @Override
    public String toString() {
        return PeriodText.write(this);
    }

    private static boolean isPeriodOf(PeriodKind kind, LocalDateRange dates) {
        LocalDateRange whole = kind.wholePeriod(kind.ordinalOf(dates.getStart()));
        return kind == PeriodKind.CONTRACT_YEAR ? whole.encloses(dates) : whole.equals(dates);
    }
}
