package org.nhscontracts.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.testing.DateSpan;

class InForceTest {

    private static final LocalDate FIRST = LocalDate.of(2018, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2019, 3, 31);

    @Test
    void holdsOnItsFirstAndItsLastDayAndNoFurther() {
        DateSpan span = new DateSpan(Optional.of(FIRST), Optional.of(LAST));
        assertThat(span.inForceOn(FIRST.minusDays(1))).isFalse();
        assertThat(span.inForceOn(FIRST)).isTrue();
        assertThat(span.inForceOn(LAST)).isTrue();
        assertThat(span.inForceOn(LAST.plusDays(1))).isFalse();
    }

    @Test
    void holdsWithoutEndWhereNoDayIsStated() {
        assertThat(new DateSpan(Optional.empty(), Optional.of(LAST)).inForceOn(LocalDate.MIN))
                .isTrue();
        assertThat(new DateSpan(Optional.of(FIRST), Optional.empty()).inForceOn(LocalDate.MAX))
                .isTrue();
    }

    @Test
    void refusesALastDayBeforeTheFirst() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DateSpan(Optional.of(LAST), Optional.of(FIRST)).checkOrder("name"))
                .withMessage("name: until (2018-07-01) is before from (2019-03-31)");
    }

    @Test
    void overlapsWhereOneDayIsShared() {
        DateSpan span = new DateSpan(Optional.of(FIRST), Optional.of(LAST));
        DateSpan until = new DateSpan(Optional.empty(), Optional.of(FIRST));
        DateSpan from = new DateSpan(Optional.of(LAST), Optional.empty());
        assertThat(span.overlaps(until)).isTrue();
        assertThat(from.overlaps(span)).isTrue();
        assertThat(until.overlaps(from)).isFalse();
        assertThat(from.overlaps(until)).isFalse();
    }
}
