package org.nhscontracts.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.document.ContractDocument;
import org.nhscontracts.rules.verdict.Verdict;

/** Rules read of term and readiness, which rest on the verdicts of rules that read neither. */
class StrataTest {

    /** The handover is ready once the waits were achieved in two months running and the staff list was accepted. */
    private static final String HANDOVER = """
            handovers:
              - id: h-1
                title: Walking aids to the trust
                incoming: trust
                services: [aids]
                planned: 2024-10-01
                conditions:
                  - {id: c-waits, what: Waits achieved two months running, category: clinical safety, rule: two-running}
                  - id: c-staff
                    what: Staff list
                    category: workforce
                    evidence: [{what: list, given: 2024-07-20, accepted: yes, decided: 2024-07-20}]
            """;

    private static final String RULES = """
            rules:
              - id: two-running
                when: {inARow: {periods: 2, notApplicable: shrink the window, holds: {achieves: WAIT}}}
                because: achieved two months running
              - id: go-live
                when: {stated: {readiness: "ready:h-1"}}
                because: the trust is ready
              - id: nearly-over
                when: {stated: {term: "expires-within:6-months"}}
                because: the contract is in its last six months
              - id: notice
                when: {stated: {term: end-notice-given}}
                because: notice was given
            performance:
              - {kpi: WAIT, organisation: trust, figures: {2024-06: 90/100, 2024-07: 96/100, 2024-08: 97/100, 2024-09: 97/100}}
            """;
    private static final String NOTICE = """
            events:
              - {id: e1, date: 2024-08-10, endNotice: {by: Co-ordinating Commissioner, ground: no fault, endsOn: 2025-02-28}}
            """;

    @Test
    void aRuleOnReadinessHoldsFromTheMonthInWhichTheRuleBehindTheConditionDoes() {
        assertThat(verdict("go-live", 2024, 7)).isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(verdict("go-live", 2024, 8)).isEqualTo(Verdict.HOLDS);
    }

    @Test
    void aRuleOnTheTermReadsEventsAndDates() {
        assertThat(verdict("notice", 2024, 7)).isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(verdict("notice", 2024, 8)).isEqualTo(Verdict.HOLDS);
        assertThat(verdict("nearly-over", 2024, 7)).isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(verdict("nearly-over", 2024, 8)).isEqualTo(Verdict.HOLDS);
    }

    @Test
    void ofAContractWithoutAnyEventNobodyKnowsWhetherNoticeWasGiven() {
        ContractAssessment assessment = assess(RULES, "");

        assertThat(verdict(assessment, "notice", 2024, 8)).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void theTermOfAnAssessmentIsThatOfTheDayAndALateExerciseIsANote() {
        String late = """
            events:
              - {id: e1, date: 2024-09-01, extensionExercised: more}
            """;
        String option =
                "expiry: 2026-03-31, options: [{id: more, exercisableBy: commissioners, length: 1 year, notice: NOTICE}]}";
        ContractAssessment inTime = withOption(option.replace("NOTICE", "6 months"), late);
        ContractAssessment tooLate = withOption(option.replace("NOTICE", "24 months"), late);

        assertThat(inTime.term().expiry()).isEqualTo("2027-03-31");
        assertThat(tooLate.term().expiry()).isEqualTo("2026-03-31");
        assertThat(tooLate.notes())
                .anyMatch(note -> note.startsWith(
                        "Option more to extend was exercised on 2024-09-01 (event e1), which is not applied: "));
    }

    @Test
    void aConditionThatRestsOnARuleOfItsOwnStratumIsAFaultWithTheCycleNamed() {
        assertThatThrownBy(() -> assess(RULES, NOTICE, HANDOVER.replace("rule: two-running", "rule: go-live")))
                .hasMessageContaining("rule go-live -> readiness ready:h-1 -> handover h-1 -> condition c-waits -> rule"
                        + " go-live");
    }

    private static ContractAssessment withOption(String term, String events) {
        return ContractAssessment.assess(
                ContractDocument.parse("c.yaml", Managed.CONTRACT.replace("expiry: 2026-03-31}", term) + events),
                LocalDate.of(2024, 9, 30));
    }

    private static Verdict verdict(String rule, int year, int month) {
        return verdict(assess(RULES, NOTICE), rule, year, month);
    }

    private static Verdict verdict(ContractAssessment assessment, String rule, int year, int month) {
        RuleAssessment judged = assessment.rules().stream()
                .filter(one -> one.rule().id().value().equals(rule))
                .findFirst()
                .orElseThrow();
        return judged.traces().stream()
                .filter(trace -> trace.period().equals(ReportingPeriod.month(year, month)))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private static ContractAssessment assess(String rules, String events) {
        return assess(rules, events, HANDOVER);
    }

    private static ContractAssessment assess(String rules, String events, String handover) {
        String contract =
                Managed.CONTRACT.replace("  providers:", "  services: [{id: aids, name: Walking aids}]\n  providers:");
        return ContractAssessment.assess(
                ContractDocument.parse("c.yaml", contract + handover + rules + events), LocalDate.of(2024, 9, 30));
    }
}
