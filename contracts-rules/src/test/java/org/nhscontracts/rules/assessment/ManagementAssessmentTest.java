package org.nhscontracts.rules.assessment;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.catalogue.EditionCatalogue;
import org.nhscontracts.rules.catalogue.EditionParameter;
import org.nhscontracts.rules.catalogue.EditionRules;
import org.nhscontracts.rules.catalogue.ParameterKey;
import org.nhscontracts.rules.management.Deadline;
import org.nhscontracts.rules.management.Move;
import org.nhscontracts.rules.management.PlanProgress;
import org.nhscontracts.rules.management.RejectionCode;
import org.nhscontracts.rules.management.ReportStatus;
import org.nhscontracts.rules.verdict.Verdict;

/** Contract management within an assessment, from documents. */
final class ManagementAssessmentTest {

    @Test
    void says_what_is_open_whose_move_it_is_and_by_when() {
        ManagementAssessment management =
                Managed.at("2024-08-06", Managed.EVENTS).management();
        assertThat(management.state().open())
                .extracting(process -> process.words() + ": " + process.stage().words())
                .containsExactly("Contract Performance Notice cpn-1: notice issued");
        assertThat(management.state().whoseMove())
                .extracting(Move::words)
                .containsExactly("the parties: hold the meeting (cpn-1) by 2024-08-19");
        assertThat(management.state().deadlines())
                .extracting(Deadline::words)
                .containsExactly("Contract Management Meeting (cpn-1) by 2024-08-19 (GC9.6 (2013/14); unverified)");
        assertThat(management.laterEvents()).isEqualTo(6);
    }

    @Test
    void the_day_of_judgement_makes_deadlines_overdue() {
        ManagementAssessment management = Managed.at("2024-08-20", notice()).management();
        assertThat(management.state().overdue()).hasSize(1);
        assertThat(management.effectsOfDay())
                .extracting(effect -> effect.words())
                .containsExactly(
                        "overdue: Contract Management Meeting (cpn-1) by 2024-08-19 (GC9.6 (2013/14); unverified)");
        assertThat(Managed.at("2024-08-19", notice()).management().state().overdue())
                .isEmpty();
    }

    @Test
    void says_what_may_be_withheld_and_how_far_plans_are() {
        ManagementAssessment management =
                Managed.at("2024-12-31", Managed.EVENTS).management();
        assertThat(management.mayWithhold())
                .extracting(room -> room.right().words() + "; left " + room.left())
                .containsExactly(
                        "up to 2 % of the Actual Monthly Value of each month from 2024-10-10 for milestone missed (cpn-1,"
                                + " plan rap-1, milestone m1), at most 10 % for the plan in a month; left 2");
        assertThat(management.plans())
                .extracting(PlanProgress::words)
                .containsExactly("rap-1 on 2024-12-31: 0 of 1 milestones done, 1 missed, 0 overdue");
        assertThat(management.exceptionReports()).hasSize(1);
        assertThat(Managed.at("2025-04-10", Managed.EVENTS).management().exceptionReports())
                .isEmpty();
    }

    @Test
    void parameters_that_are_not_verified_are_flagged_beside_the_other_facts() {
        ContractAssessment assessment = Managed.at("2024-08-06", Managed.EVENTS);
        assertThat(assessment.flagged())
                .extracting(FlaggedFact::what)
                .contains("parameter Contract Management Meeting within, from the notice: 10 Operational Days, GC9.6"
                        + " (2013/14)");
        assertThat(assessment.sources())
                .extracting(source -> source.title())
                .anyMatch(title -> title.endsWith("[edition 2024/25]"));
    }

    @Test
    void an_event_that_is_not_applied_is_shown_with_its_reason_and_place() {
        ManagementAssessment management = Managed.at(
                        "2024-12-31",
                        notice(),
                        "  - {id: late, date: 2024-09-02, planStep: {plan: rap-9, step: plan completed}}\n")
                .management();
        assertThat(management.rejected())
                .singleElement()
                .satisfies(one -> assertThat(one.rejection()).hasValueSatisfying(why -> {
                    assertThat(why.code()).isEqualTo(RejectionCode.UNKNOWN_PLAN);
                    assertThat(why.words()).isEqualTo("there is no plan rap-9");
                }));
        assertThat(management.words(management.rejected().get(0)))
                .isEqualTo("2024-09-02 late: rap-9: plan completed (c.yaml:25:5)");
    }

    @Test
    void where_no_edition_is_known_nothing_is_judged() {
        ContractAssessment assessment = ContractAssessment.assess(
                Managed.file(notice()),
                AssessmentOptions.builder()
                        .asAt(LocalDate.of(2024, 12, 31))
                        .editions(EditionCatalogue.of(ImmutableList.of()))
                        .build());
        assertThat(assessment.management().state().processes()).isEmpty();
        assertThat(assessment.management().edition()).isEmpty();
        assertThat(assessment.notes())
                .contains("No edition of the contract is known for 2024-08-05, so contract management is not judged for"
                        + " what happened then.");
    }

    @Test
    void another_number_in_an_edition_gives_another_day() {
        EditionRules shipped =
                EditionCatalogue.shipped().rules(ContractEdition.of("2024/25")).orElseThrow();
        AssessmentOptions options = AssessmentOptions.builder()
                .asAt(LocalDate.of(2024, 8, 6))
                .editions(EditionCatalogue.shipped()
                        .with(shipped.with(EditionParameter.constructed(ParameterKey.MEETING_WITHIN, "12"))))
                .build();
        assertThat(ContractAssessment.assess(Managed.file(notice()), options)
                        .management()
                        .state()
                        .deadlines()
                        .get(0)
                        .date())
                .isEqualTo(LocalDate.of(2024, 8, 21));
    }

    @Test
    void a_rule_reads_what_is_open_under_contract_management() {
        ContractAssessment assessment = Managed.at("2024-09-30", """
                rules:
                  - id: no-plan
                    when: {allOf: [{fails: WAIT}, {not: {stated: {process: open:remedial-action-plan}}}]}
                    because: a standard is failed and no Remedial Action Plan is open
                performance:
                  - kpi: WAIT
                    organisation: trust
                    figures: {2024-07: 90/100, 2024-08: 90/100, 2024-09: 90/100}
                """, Managed.EVENTS);
        RuleAssessment rule = assessment.rules().get(0);
        assertThat(rule.periods(Verdict.HOLDS)).containsExactly(ReportingPeriod.month(2024, 7));
        assertThat(rule.periods(Verdict.DOES_NOT_HOLD))
                .containsExactly(ReportingPeriod.month(2024, 8), ReportingPeriod.month(2024, 9));
    }

    @Test
    void of_a_file_without_events_nobody_knows_what_is_open() {
        ContractAssessment assessment = Managed.at("2024-07-31", """
                rules:
                  - {id: plan, when: {allOf: [{fails: WAIT}, {stated: {process: open:remedial-action-plan}}]}, because: a plan is open}
                performance:
                  - {kpi: WAIT, organisation: trust, figures: {2024-07: 90/100}}
                """);
        assertThat(assessment.management().isEmpty()).isTrue();
        assertThat(assessment.rules().get(0).latest()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void reports_of_Schedule_6A_are_due_received_or_late() {
        ManagementAssessment management = Managed.at("2024-07-31", """
                        reports:
                          - {id: activity, name: Activity report, every: month, due: {operationalDays: 10}}
                        events:
                          - {id: r1, date: 2024-05-14, reportReceived: {report: activity, period: 2024-04}}
                          - {id: r2, date: 2024-06-20, reportReceived: {report: activity, period: 2024-05}}
                        """).management();
        assertThat(management.reports())
                .extracting(ReportStatus::words)
                .containsExactly(
                        "Activity report of 2024-04 due by 2024-05-15: received in time",
                        "Activity report of 2024-05 due by 2024-06-14: received late by 4 Operational Days",
                        "Activity report of 2024-06 due by 2024-07-12: overdue by 13 Operational Days",
                        "Activity report of 2024-07 due by 2024-08-14: not yet due");
    }

    @Test
    void a_day_that_the_calendar_does_not_know_is_said_and_does_not_throw() {
        ManagementAssessment management = Managed.at(
                        "2999-12-31",
                        "reports: [{id: r, name: R, every: month, due: {operationalDays: 10}}]\n",
                        Managed.EVENTS)
                .management();
        assertThat(management.rejected())
                .singleElement()
                .satisfies(one ->
                        assertThat(one.rejection().map(why -> why.code())).contains(RejectionCode.OUTSIDE_CALENDAR));
        assertThat(management.state().lastDay()).contains(LocalDate.of(2024, 12, 6));
    }

    @Test
    void the_day_of_judgement_gets_an_id_that_no_event_has() {
        ManagementAssessment management = Managed.at(
                        "2024-08-20", "events: [{id: day-2024-08-20, date: 2024-08-20, recorded: A visit}]\n")
                .management();
        assertThat(management.rejected()).isEmpty();
        assertThat(management.replay().events())
                .extracting(one -> one.event().id().value())
                .containsExactly("day-2024-08-20", "day-2024-08-20-2");
    }

    /** The events up to the notice. */
    private static String notice() {
        return Managed.EVENTS.lines().limit(2).collect(joining("\n", "", "\n"));
    }
}
