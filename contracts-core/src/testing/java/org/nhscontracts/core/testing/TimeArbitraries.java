package org.nhscontracts.core.testing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.time.api.Dates;
import org.nhscontracts.core.time.PeriodAxis;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;
import org.threeten.extra.LocalDateRange;

/** Days, spans of days, periods and axes, from 2011 to 2030. */
public final class TimeArbitraries {

    /** The first day generated. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2011, 1, 1);

    /** The last day generated; a period or axis that begins on or before it may reach further. */
    public static final LocalDate LAST_DAY = LocalDate.of(2030, 12, 31);

    private static final int MOST_SPANS = 3;
    private static final int MOST_STEPS = 40;
    private static final int DAYS_A_YEAR = 365;

    private TimeArbitraries() {}

    /** {@return days from 2011 to 2030} */
    public static Arbitrary<LocalDate> dates() {
        return Dates.dates().between(FIRST_DAY, LAST_DAY);
    }

    /** {@return spans of days, open at either end, at both or at neither} */
    public static Arbitrary<DateSpan> spans() {
        return Combinators.combine(dates(), dates(), Arbitraries.of(false, true), Arbitraries.of(false, true))
                .as((a, b, open, endless) -> span(a.isBefore(b) ? a : b, a.isBefore(b) ? b : a, open, endless));
    }

    /** {@return one to three spans in order of time that share no day, with and without gaps between them} */
    public static Arbitrary<ImmutableList<DateSpan>> disjointSpans() {
        return Combinators.combine(
                        dates().set()
                                .ofMinSize(2)
                                .ofMaxSize(2 * MOST_SPANS)
                                .map(days -> days.stream().sorted().toList()),
                        Arbitraries.of(false, true),
                        Arbitraries.of(false, true),
                        Arbitraries.of(false, true))
                .as(TimeArbitraries::disjointSpans);
    }

    private static ImmutableList<DateSpan> disjointSpans(
            List<LocalDate> days, boolean open, boolean endless, boolean adjoining) {
        int step = adjoining ? 1 : 2;
        ImmutableList.Builder<DateSpan> spans = ImmutableList.builder();
        for (int i = 0; i + 1 < days.size() && i < step * MOST_SPANS; i += step) {
            boolean last = i + step + 1 >= days.size() || i + step >= step * MOST_SPANS;
            LocalDate until = adjoining ? days.get(i + 1).minusDays(1) : days.get(i + 1);
            spans.add(span(days.get(i), until, open && i == 0, endless && last));
        }
        return spans.build();
    }

    private static DateSpan span(LocalDate from, LocalDate until, boolean open, boolean endless) {
        return new DateSpan(
                open ? Optional.empty() : Optional.of(from), endless ? Optional.empty() : Optional.of(until));
    }

    /** {@return kinds of period} */
    public static Arbitrary<PeriodKind> periodKinds() {
        return Arbitraries.of(PeriodKind.class);
    }

    /** {@return periods of every kind, Contract Years short and whole} */
    public static Arbitrary<ReportingPeriod> periods() {
        return Arbitraries.oneOf(
                periods(PeriodKind.MONTH),
                periods(PeriodKind.QUARTER),
                periods(PeriodKind.FINANCIAL_YEAR),
                periods(PeriodKind.CONTRACT_YEAR));
    }

    /**
     * Periods of one kind.
     *
     * @param kind the kind; Contract Years are short or whole
     * @return periods in which a day from 2011 to 2030 lies
     */
    public static Arbitrary<ReportingPeriod> periods(PeriodKind kind) {
        Arbitrary<ReportingPeriod> whole = dates().map(date -> ReportingPeriod.of(kind, date));
        return kind == PeriodKind.CONTRACT_YEAR ? Arbitraries.oneOf(whole, shortContractYears()) : whole;
    }

    private static Arbitrary<ReportingPeriod> shortContractYears() {
        return Combinators.combine(
                        dates(),
                        Arbitraries.integers().between(0, DAYS_A_YEAR),
                        Arbitraries.integers().between(0, DAYS_A_YEAR))
                .as(TimeArbitraries::shortContractYear);
    }

    private static ReportingPeriod shortContractYear(LocalDate date, int before, int after) {
        LocalDateRange whole =
                ReportingPeriod.of(PeriodKind.CONTRACT_YEAR, date).dates();
        LocalDateRange around = LocalDateRange.ofClosed(date.minusDays(before), date.plusDays(after));
        return ReportingPeriod.contractYear(whole.intersection(around));
    }

    /** {@return terms of 1 day to some 11 years, half-open} */
    public static Arbitrary<LocalDateRange> terms() {
        return Combinators.combine(dates(), Arbitraries.integers().between(1, 4_000))
                .as((start, days) -> LocalDateRange.of(start, start.plusDays(days)));
    }

    /** {@return axes of 1 to 41 periods of every kind; the first Contract Year may begin late and the last end early} */
    public static Arbitrary<PeriodAxis> axes() {
        return Arbitraries.oneOf(
                Combinators.combine(
                                Arbitraries.of(PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.FINANCIAL_YEAR),
                                dates(),
                                Arbitraries.integers().between(0, MOST_STEPS))
                        .as(TimeArbitraries::axis),
                terms().map(ReportingPeriod::contractYears)
                        .map(years -> PeriodAxis.of(years.get(0), years.get(years.size() - 1))));
    }

    private static PeriodAxis axis(PeriodKind kind, LocalDate date, int steps) {
        ReportingPeriod first = ReportingPeriod.of(kind, date);
        return first.through(ReportingPeriod.of(kind, first.firstDay().plusMonths((long) steps * kind.months())));
    }
}
