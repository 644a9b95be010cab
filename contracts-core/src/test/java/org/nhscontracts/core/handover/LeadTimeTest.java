package org.nhscontracts.core.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.time.OperationalCalendar;

class LeadTimeTest {

    private static final OperationalCalendar ENGLAND = OperationalCalendar.england();
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    @Test
    void whetherTheDayOfTheEventCountsIsAField() {
        assertThat(LeadTime.days(28).before(APRIL, ENGLAND)).isEqualTo("2026-03-04");
        assertThat(new LeadTime(28, DayUnit.DAYS, false).before(APRIL, ENGLAND)).isEqualTo("2026-03-03");
        assertThat(LeadTime.weeks(4).before(APRIL, ENGLAND)).isEqualTo("2026-03-04");
        assertThat(new LeadTime(4, DayUnit.WEEKS, false).before(APRIL, ENGLAND)).isEqualTo("2026-03-03");
    }

    @Test
    void operationalDaysSkipWeekendsAndBankHolidays() {
        LocalDate afterEaster = LocalDate.of(2026, 4, 8);

        // Good Friday is 3 April, Easter Monday 6 April
        assertThat(LeadTime.operationalDays(2).before(afterEaster, ENGLAND)).isEqualTo("2026-04-02");
        assertThat(new LeadTime(1, DayUnit.OPERATIONAL_DAYS, false).before(afterEaster, ENGLAND))
                .isEqualTo("2026-04-02");
        assertThat(LeadTime.operationalDays(0).before(LocalDate.of(2026, 4, 6), ENGLAND))
                .isEqualTo("2026-04-02");
        assertThat(LeadTime.operationalDays(0).before(afterEaster, ENGLAND)).isEqualTo(afterEaster);
    }

    @Test
    void spansRunFromTheDayAfter() {
        assertThat(DaySpan.days(3).after(APRIL, ENGLAND)).isEqualTo("2026-04-04");
        assertThat(DaySpan.weeks(1).after(APRIL, ENGLAND)).isEqualTo("2026-04-08");
        assertThat(DaySpan.operationalDays(2).after(APRIL, ENGLAND)).isEqualTo("2026-04-07");
        assertThat(DaySpan.operationalDays(0).after(LocalDate.of(2026, 4, 3), ENGLAND))
                .isEqualTo("2026-04-07");
        assertThat(DaySpan.days(0).after(LocalDate.of(2026, 4, 3), ENGLAND)).isEqualTo("2026-04-03");
    }

    @Test
    void areWrittenAsDocumentsWriteThem() {
        assertThat(LeadTime.days(28)).hasToString("28 days");
        assertThat(LeadTime.operationalDays(1)).hasToString("1 operational day");
        assertThat(new LeadTime(4, DayUnit.WEEKS, false)).hasToString("4 weeks, the day itself not counted");
        assertThat(DaySpan.weeks(1)).hasToString("1 week");
    }

    @Test
    void refuseWhatIsOutOfRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LeadTime.days(-1))
                .withMessage("lead time: found -1, expected 0 to 9999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DaySpan.days(10_000))
                .withMessage("length of time: found 10000, expected 0 to 9999");
    }
}
