package org.nhscontracts.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;

class OperationalCalendarProperties {
    private static final OperationalCalendar ENGLAND = OperationalCalendar.england();

    @Property
    void countInvertsAdd(
            @ForAll @DateRange(min = "2011-01-01", max = "2025-12-31") LocalDate date,
            @ForAll @IntRange(max = 400) int days) {
        assertThat(ENGLAND.count(date, ENGLAND.add(date, days))).isEqualTo(days);
    }

    @Property
    void addLandsOnAnOperationalDay(
            @ForAll @DateRange(min = "2013-01-01", max = "2025-12-31") LocalDate date,
            @ForAll @IntRange(min = 1, max = 400) int days) {
        assertThat(ENGLAND.isOperationalDay(ENGLAND.add(date, days))).isTrue();
        assertThat(ENGLAND.isOperationalDay(ENGLAND.add(date, -days))).isTrue();
    }

    @Property
    void addingTwiceIsAddingTheSum(
            @ForAll @DateRange(min = "2011-01-01", max = "2024-12-31") LocalDate date,
            @ForAll @IntRange(max = 300) int first,
            @ForAll @IntRange(max = 300) int second) {
        assertThat(ENGLAND.add(ENGLAND.add(date, first), second)).isEqualTo(ENGLAND.add(date, first + second));
    }

    @Property
    void countingBackUndoesCountingOnFromAnOperationalDay(
            @ForAll @DateRange(min = "2011-01-01", max = "2025-12-31") LocalDate date,
            @ForAll @IntRange(max = 400) int days) {
        LocalDate start = ENGLAND.nextOrSame(date);
        assertThat(ENGLAND.add(ENGLAND.add(start, days), -days)).isEqualTo(start);
    }

    @Property
    void countsOfAdjacentSpansAddUp(
            @ForAll @DateRange(min = "2011-01-01", max = "2025-12-31") LocalDate from,
            @ForAll @IntRange(max = 300) int first,
            @ForAll @IntRange(max = 300) int second) {
        LocalDate middle = from.plusDays(first);
        LocalDate to = middle.plusDays(second);
        assertThat(ENGLAND.count(from, middle) + ENGLAND.count(middle, to)).isEqualTo(ENGLAND.count(from, to));
    }

    @Property
    void nextIsTheNearestOperationalDay(@ForAll @DateRange(min = "2011-01-01", max = "2027-12-30") LocalDate date) {
        LocalDate next = ENGLAND.next(date);
        assertThat(next).isAfter(date);
        assertThat(ENGLAND.isOperationalDay(next)).isTrue();
        assertThat(date.plusDays(1).datesUntil(next)).noneMatch(ENGLAND::isOperationalDay);
    }

    @Property
    void nextOrSameMovesOnlyWhereItMust(@ForAll @DateRange(min = "2011-01-01", max = "2027-12-30") LocalDate date) {
        LocalDate expected = ENGLAND.isOperationalDay(date) ? date : ENGLAND.next(date);
        assertThat(ENGLAND.nextOrSame(date)).isEqualTo(expected);
    }
}
