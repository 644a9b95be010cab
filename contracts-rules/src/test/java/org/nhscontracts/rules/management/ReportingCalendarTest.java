package org.nhscontracts.rules.management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.ReportId;
import org.nhscontracts.core.process.ContractEvent;
import org.nhscontracts.core.process.ReportDue;
import org.nhscontracts.core.process.ReportDueKind;
import org.nhscontracts.core.process.ReportReceived;
import org.nhscontracts.core.process.ReportRequirement;
import org.nhscontracts.core.time.OperationalCalendar;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;
import org.threeten.extra.LocalDateRange;

class ReportingCalendarTest {

    private static final ReportRequirement MONTHLY = new ReportRequirement(
            ReportId.of("activity"),
            "activity report",
            PeriodKind.MONTH,
            new ReportDue(ReportDueKind.OPERATIONAL_DAYS_AFTER, 10));
    private static final ReportRequirement YEARLY = new ReportRequirement(
            ReportId.of("quality"),
            "quality account",
            PeriodKind.CONTRACT_YEAR,
            new ReportDue(ReportDueKind.DAY_OF_NEXT_MONTH, 31));

    private static ReportingCalendar calendar(ReportRequirement... reports) {
        return new ReportingCalendar(
                ImmutableList.copyOf(reports),
                LocalDateRange.of(LocalDate.parse("2025-02-01"), LocalDate.parse("2026-02-01")),
                OperationalCalendar.england());
    }

    private static ContractEvent received(String id, String date, String month) {
        return ContractEvent.of(
                id, LocalDate.parse(date), new ReportReceived(ReportId.of("activity"), ReportingPeriod.parse(month)));
    }

    private static ImmutableList<String> words(ImmutableList<ReportStatus> reports) {
        return reports.stream().map(ReportStatus::words).collect(ImmutableList.toImmutableList());
    }

    @Test
    void saysWhatCameInTimeLateOrNotAtAll() {
        ImmutableList<ContractEvent> events = ImmutableList.of(
                received("e1", "2025-03-14", "2025-02"),
                received("e2", "2025-04-16", "2025-03"),
                received("e3", "2025-04-30", "2025-02"));
        LocalDate date = LocalDate.parse("2025-05-20");
        assertThat(words(calendar(MONTHLY).on(date, events)))
                .containsExactly(
                        "activity report of 2025-02 due by 2025-03-14: received in time",
                        "activity report of 2025-03 due by 2025-04-14: received late by 2 Operational Days",
                        "activity report of 2025-04 due by 2025-05-15: overdue by 3 Operational Days");
        assertThat(words(calendar(MONTHLY).informationBreaches(date, events)))
                .containsExactly("activity report of 2025-04 due by 2025-05-15: overdue by 3 Operational Days");
        assertThat(words(calendar(MONTHLY).on(LocalDate.parse("2025-05-15"), events)))
                .contains("activity report of 2025-04 due by 2025-05-15: not yet due");
    }

    @Test
    void aContractYearMayBeShortAndAMonthMayLackADay() {
        assertThat(words(calendar(YEARLY).on(LocalDate.parse("2026-02-28"), ImmutableList.of())))
                .containsExactly(
                        "quality account of 2025-02-01/2025-03-31 due by 2025-04-30: overdue by 211 Operational Days",
                        "quality account of 2025-04-01/2026-01-31 due by 2026-02-28: not yet due");
    }

    @Test
    void nothingIsDueOfAPeriodThatRunsOrLiesBeyondTheTerm() {
        assertThat(calendar(MONTHLY).on(LocalDate.parse("2025-02-27"), ImmutableList.of()))
                .isEmpty();
        assertThat(calendar(MONTHLY).on(LocalDate.parse("2026-12-31"), ImmutableList.of()))
                .hasSize(12);
    }

    @Test
    void calendarDaysAreCountedPlainly() {
        ReportRequirement report = new ReportRequirement(
                ReportId.of("incidents"),
                "incidents",
                PeriodKind.QUARTER,
                new ReportDue(ReportDueKind.CALENDAR_DAYS_AFTER, 14));
        assertThat(calendar(report).on(LocalDate.parse("2025-04-15"), ImmutableList.of()))
                .extracting(ReportStatus::dueBy, ReportStatus::isInformationBreach)
                .containsExactly(tuple(LocalDate.parse("2025-04-14"), true));
    }
}
