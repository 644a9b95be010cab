package org.nhscontracts.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nhscontracts.rules.assessment.DiaryJson;

/** {@code contracts diary}. */
final class DiaryCommandTest {

    private static final String NURSING = "documents/district-nursing.yaml";

    private static String page(String... arguments) {
        Run run = Run.of(arguments);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
        return MainJobTest.oneLine(run.out());
    }

    private static ICalendar calendar(String... arguments) {
        Run run = Run.of(arguments);
        assertThat(run.err()).isEmpty();
        List<ICalendar> all = Biweekly.parse(run.out()).all();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void lists_what_comes_and_what_was_due_before() {
        assertThat(page("diary", Schemas.INTEGRATED_CARE, "--from", "2026-03-02", "--days", "60"))
                .contains("2 March 2026 to 30 April 2026, 60 days")
                .contains("Was due before 2 March 2026, and is not known to be done " + "-".repeat(56)
                        + " 2026-02-04 Wed handover condition: due (overdue): data-sharing agreement, by community")
                .contains("2026-03-25 Wed gate: go/no-go (no-go)")
                .contains("2026-04-01 Wed handover: planned first day of community");
    }

    @Test
    void lists_reports_of_periods_that_are_not_over_yet(@TempDir Path folder) throws Exception {
        String document = Schemas.changed(
                folder,
                "\nsources:",
                "\nreports:\n  - {id: activity, name: Activity report, every: month, due: {operationalDays: 10}}\n"
                        + "\nsources:");
        assertThat(page("diary", document, "--from", "2024-06-01", "--days", "60"))
                .contains("Was due before 1 June 2024, and is not known to be done")
                .contains("2024-05-15 Wed report: Activity report of 2024-04 due")
                .contains("What comes ---------- 2024-06-14 Fri report: Activity report of 2024-05 due 2024-07-12 Fri"
                        + " report: Activity report of 2024-06 due");
    }

    @Test
    void lists_deadlines_of_contract_management_as_at_the_first_day() {
        assertThat(page("diary", NURSING, "--from", "2024-08-10", "--days", "30"))
                .contains("2024-08-19 Mon contract management: Contract Management Meeting (cpn-1) (GC9.6 (2013/14))"
                        + " [unverified]")
                .doesNotContain("milestone");
        assertThat(page("diary", NURSING, "--from", "2024-10-05", "--days", "60"))
                .contains("2024-10-31 Thu contract management: milestone (cpn-1, plan rap-1, milestone weekends)");
    }

    @Test
    void the_last_day_for_notice_of_an_option_is_one_of_the_days() {
        assertThat(page("diary", Schemas.INTEGRATED_CARE, "--from", "2026-09-01", "--days", "30"))
                .contains("2026-09-30 Wed extension notice: last day for notice of option two-more-years, 2 years more"
                        + " (Schedule 1C (2015/16)) [unverified]");
        assertThat(page("diary", Schemas.INTEGRATED_CARE, "--from", "2026-09-01", "--days", "29"))
                .doesNotContain("extension notice");
    }

    @Test
    void goes_over_several_contracts_by_day() {
        String out = page("diary", "west-suffolk", "suffolk", "--from", "2015-09-24", "--days", "40");
        assertThat(out)
                .contains("Diary: Suffolk community services; Suffolk Community Healthcare")
                .contains(
                        "2015-09-30 Wed expiry: Expiry Date [suffolk-community-healthcare-serco-2012] 2015-10-01 Thu start:"
                                + " services start [suffolk-community-services-wsft-2015] 2015-10-01 Thu handover: planned first"
                                + " day of west-suffolk-ft")
                .contains("2015-10-29 Thu review: stabilisation review [suffolk-community-services-wsft-2015]");
    }

    @Test
    void of_a_handover_long_past_no_review_is_counted_from_a_start_that_is_not_known() {
        assertThat(page("diary", "suffolk", "--from", "2015-06-01", "--days", "100"))
                .doesNotContain("review:")
                .doesNotContain("Was due before");
    }

    @Test
    void nothing_that_is_known_is_said_to_be_nothing() {
        assertThat(page("diary", "serco-bromley", "--from", "2013-01-01", "--days", "1"))
                .contains("1 January 2013 to 1 January 2013, 1 day What comes ---------- Nothing that is known.");
    }

    @Test
    void gives_json_of_the_published_schema() {
        Run run = Run.of(
                "diary",
                NURSING,
                Schemas.INTEGRATED_CARE,
                "bromley",
                "--from",
                "2025-03-01",
                "--days",
                "1000",
                "--format",
                "json");
        Schemas.assertValid(DiaryJson.schema(), run);
        assertThat(run.out())
                .contains("\"format\" : \"nhs-contract-diary/1\"")
                .contains("\"until\" : \"2027-11-25\"")
                .contains("\"kind\" : \"handover condition\"")
                .contains("\"unverified\" : true");
    }

    @Test
    void gives_a_calendar_that_programs_read_again() {
        ICalendar calendar =
                calendar("diary", Schemas.INTEGRATED_CARE, "--from", "2026-03-02", "--days", "60", "--format", "ical");
        assertThat(calendar.getProductId().getValue()).isEqualTo("-//nhs-contracts//contracts//EN");
        assertThat(calendar.getEvents()).hasSize(6);
        VEvent last = calendar.getEvents().get(5);
        assertThat(last.getUid().getValue()).isEqualTo("integrated-care-2024-handover-2026-04-01@nhs-contracts");
        assertThat(last.getSummary().getValue())
                .isEqualTo("Barsetshire Integrated Care: planned first day of community");
        assertThat(day(last)).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(last.getDateStart().getValue().hasTime()).isFalse();
    }

    @Test
    void events_of_one_kind_and_day_are_told_apart_by_number() {
        assertThat(calendar("diary", Schemas.INTEGRATED_CARE, "--from", "2026-03-02", "--days", "3", "--format", "ical")
                        .getEvents())
                .extracting(event -> event.getUid().getValue())
                .containsExactly(
                        "integrated-care-2024-handover-condition-2026-03-04@nhs-contracts",
                        "integrated-care-2024-handover-condition-2026-03-04-2@nhs-contracts");
    }

    @Test
    void the_calendar_is_the_same_at_any_time_in_any_zone() {
        String[] arguments = {"diary", "west-suffolk", "--from", "2015-09-01", "--format", "ical"};
        String here = Run.of(arguments).out();
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : List.of("Pacific/Kiritimati", "America/Sao_Paulo", "UTC")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(Run.of(arguments).out()).as(zone).isEqualTo(here);
            }
        } finally {
            TimeZone.setDefault(before);
        }
        assertThat(here)
                .contains("DTSTAMP:20150901T000000Z\r\n")
                .contains("DTSTART;VALUE=DATE:20151001\r\n")
                .doesNotContain("DTEND");
    }

    @Test
    void text_is_escaped_and_long_lines_are_folded(@TempDir Path folder) throws Exception {
        String title = "Care; in \u00a3 and \u00e9clat, \\ back ".repeat(6).strip();
        String document = Schemas.changed(folder, "title: Barsetshire Integrated Care", "title: '" + title + "'");
        Run run = Run.of("diary", document, "--from", "2027-03-31", "--days", "1", "--format", "ical");
        assertThat(run.out()).contains("\\;").contains("\\,").contains("\\\\");
        assertThat(run.out().split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(Biweekly.parse(run.out())
                        .first()
                        .getEvents()
                        .get(0)
                        .getSummary()
                        .getValue())
                .isEqualTo(title + ": Expiry Date");
    }

    @Test
    void wrong_input_is_refused() {
        Run none = Run.of("diary", "suffolk");
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.err()).contains("Missing required option: '--from=DATE'");
        Run days = Run.of("diary", "suffolk", "--from", "2015-01-01", "--days", "0");
        assertThat(days.status()).isEqualTo(1);
        assertThat(days.err()).contains("--days: found 0, expected 1 to 36525");
        Run unknown = Run.of("diary", "suffolk", "nowhere", "--from", "2015-01-01");
        assertThat(unknown.status()).isEqualTo(1);
        assertThat(unknown.err()).contains("nowhere: neither a file nor a built-in contract");
    }

    @Test
    void help_lists_the_commands() {
        assertThat(Run.of("--help").out()).contains("parties", "options", "readiness", "gain-share", "diary");
    }

    private static LocalDate day(VEvent event) {
        ICalDate date = event.getDateStart().getValue();
        return LocalDate.of(
                date.getRawComponents().getYear(),
                date.getRawComponents().getMonth(),
                date.getRawComponents().getDate());
    }
}
