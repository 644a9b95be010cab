package org.nhscontracts.rules.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.term.TermCases.condition;
import static org.nhscontracts.rules.term.TermCases.contract;
import static org.nhscontracts.rules.term.TermCases.day;
import static org.nhscontracts.rules.term.TermCases.edition;
import static org.nhscontracts.rules.term.TermCases.event;
import static org.nhscontracts.rules.term.TermCases.facts;
import static org.nhscontracts.rules.term.TermCases.pounds;
import static org.nhscontracts.rules.term.TermCases.report;
import static org.nhscontracts.rules.term.TermCases.right;
import static org.nhscontracts.rules.term.TermCases.term;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.process.ContractSide;
import org.nhscontracts.core.process.DebtNotified;
import org.nhscontracts.core.process.DebtPaid;
import org.nhscontracts.core.process.MaterialBreachCured;
import org.nhscontracts.core.process.MaterialBreachNotified;
import org.nhscontracts.core.process.ReportContest;
import org.nhscontracts.core.source.Confidence;
import org.nhscontracts.core.time.CalendarMonths;
import org.nhscontracts.rules.catalogue.EditionParameter;
import org.nhscontracts.rules.catalogue.ParameterKey;
import org.nhscontracts.rules.verdict.Verdict;

class TerminationRightsTest {

    private static final TermFacts NOTHING_KNOWN =
            facts(term().build(), "2025-12-31").build();

    @ParameterizedTest
    @EnumSource(TerminationGround.class)
    void aGroundOfWhichNobodyStatedAnythingIsUndetermined(TerminationGround ground) {
        TerminationRight right = right(NOTHING_KNOWN, ground);
        assertThat(right.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(right.because()).isEqualTo("nothing is known of " + ground.matter());
        assertThat(right.facts()).isEmpty();
        assertThat(right.clause()).isPresent();
        assertThat(right.confidence()).isPresent();
        assertThat(right.since()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TerminationGround.class)
    void aGroundThatTheEditionIsNotKnownToGiveIsUndetermined(TerminationGround ground) {
        TerminationRight right =
                right(facts(contract(term().build()), "2025-12-31", "2012/13").build(), ground);
        assertThat(right.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(right.because())
                .isEqualTo(
                        "edition 2012/13 is not known to say: " + ground.key().words());
        assertThat(right.clause()).isEmpty();
        assertThat(right.confidence()).isEmpty();
    }

    @Test
    void withoutAnEditionNothingIsDecided() {
        TermFacts facts = TermFacts.builder()
                .contract(contract(term().build()))
                .asAt(day("2025-12-31"))
                .addStated(StatedGround.of(TerminationGround.INSOLVENCY, Verdict.HOLDS, "administrators appointed"))
                .build();
        assertThat(right(facts, TerminationGround.INSOLVENCY).because())
                .isEqualTo(
                        "no edition is known to govern the contract: " + ParameterKey.TERMINATION_INSOLVENCY.words());
    }

    @Test
    void everyGroundSaysWhoHoldsTheRight() {
        assertThat(TerminationRights.of(NOTHING_KNOWN)).hasSize(TerminationGround.values().length);
        assertThat(right(NOTHING_KNOWN, TerminationGround.UNPAID_DEBT).heldBy()).containsExactly(ContractSide.PROVIDER);
        assertThat(right(NOTHING_KNOWN, TerminationGround.COMMISSIONER_BREACH).heldBy())
                .containsExactly(ContractSide.PROVIDER);
        assertThat(right(NOTHING_KNOWN, TerminationGround.INSOLVENCY).heldBy())
                .containsExactly(ContractSide.CO_ORDINATING_COMMISSIONER);
        assertThat(right(NOTHING_KNOWN, TerminationGround.FORCE_MAJEURE).heldBy())
                .containsExactlyInAnyOrder(ContractSide.values());
    }

    @ParameterizedTest
    @EnumSource(names = {"INSOLVENCY", "REGULATOR", "REGISTRATION_LOST", "PROHIBITED_ACT", "CHANGE_OF_CONTROL"})
    void aGroundThatIsStatedIsTakenAsStated(TerminationGround ground) {
        for (Verdict verdict : Verdict.values()) {
            TermFacts facts = facts(term().build(), "2025-12-31")
                    .addStated(StatedGround.of(ground, verdict, "a letter says so"))
                    .build();
            TerminationRight right = right(facts, ground);
            assertThat(right.verdict()).isEqualTo(verdict);
            assertThat(right.because()).isEqualTo("it is stated: a letter says so");
            assertThat(right.facts()).containsExactly("a letter says so");
        }
    }

    @Test
    void aRightThatTheEditionDeniesIsNotThere() {
        TermFacts facts = TermFacts.builder()
                .contract(contract(term().build()))
                .asAt(day("2025-12-31"))
                .edition(edition("2024/25")
                        .with(EditionParameter.constructed(ParameterKey.TERMINATION_INSOLVENCY, "no")))
                .addStated(StatedGround.of(TerminationGround.INSOLVENCY, Verdict.HOLDS, "administrators appointed"))
                .build();
        assertThat(right(facts, TerminationGround.INSOLVENCY).verdict()).isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(right(facts, TerminationGround.INSOLVENCY).because()).isEqualTo("the edition gives no such right");
    }

    @Test
    void aNationalVariationRefusedIsWithNotice() {
        TermFacts facts = facts(term().build(), "2025-12-31")
                .addStated(StatedGround.of(
                        TerminationGround.NATIONAL_VARIATION_REFUSED, Verdict.HOLDS, "refused in writing"))
                .build();
        TerminationRight right = right(facts, TerminationGround.NATIONAL_VARIATION_REFUSED);
        assertThat(right.verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(right.notice()).contains(CalendarMonths.of(3));
        assertThat(right.clause()).hasToString("Optional[GC13 (2013/14)]");
        assertThat(right(facts, TerminationGround.INSOLVENCY).notice()).isEmpty();
    }

    @ParameterizedTest(name = "longstop {0}, satisfied {1}: {2}")
    @CsvSource({
        "2024-03-31, '', HOLDS, 'condition cqc was not satisfied by its Longstop Date 2024-03-31'",
        "2024-03-31, 2024-03-31, DOES_NOT_HOLD, 'condition cqc satisfied on 2024-03-31, its Longstop Date 2024-03-31'",
        "2024-03-31, 2024-04-02, UNDETERMINED, 'condition cqc was satisfied only after its Longstop Date: whether the right still stands is not known'",
        "2024-05-01, '', DOES_NOT_HOLD, 'condition cqc not satisfied by 2024-05-01, its Longstop Date 2024-05-01'",
        "'', '', UNDETERMINED, 'no Longstop Date is known of condition cqc'",
        "'', 2024-03-20, DOES_NOT_HOLD, 'condition cqc satisfied on 2024-03-20, no Longstop Date'"
    })
    void conditionsPrecedent(String longstop, String satisfied, Verdict verdict, String because) {
        TermFacts facts = facts(
                        term().addCondition(condition("cqc", longstop, satisfied))
                                .build(),
                        "2024-05-01")
                .build();
        TerminationRight right = right(facts, TerminationGround.CONDITION_MISSED);
        assertThat(right.verdict()).isEqualTo(verdict);
        assertThat(right.because()).isEqualTo(because);
    }

    @Test
    void oneConditionMissedIsEnoughAndTheOthersAreShown() {
        TermFacts facts = facts(
                        term().addCondition(condition("cqc", "2024-03-31", ""))
                                .addCondition(condition("licence", "2024-03-31", "2024-03-01"))
                                .build(),
                        "2024-05-01")
                .build();
        TerminationRight right = right(facts, TerminationGround.CONDITION_MISSED);
        assertThat(right.verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(right.because()).isEqualTo("condition cqc was not satisfied by its Longstop Date 2024-03-31");
        assertThat(right.since()).contains(day("2024-04-01"));
        assertThat(right.facts()).hasSize(2);
    }

    @ParameterizedTest(name = "rules {0} and {1}: {2}")
    @CsvSource({
        "HOLDS, DOES_NOT_HOLD, HOLDS, rule a holds",
        "DOES_NOT_HOLD, DOES_NOT_HOLD, DOES_NOT_HOLD, rule a does not hold; rule b does not hold",
        "DOES_NOT_HOLD, UNDETERMINED, UNDETERMINED, rule b undetermined"
    })
    void persistentFailureIsWhatTheNamedRulesSay(Verdict a, Verdict b, Verdict verdict, String because) {
        TermFacts facts = facts(term().build(), "2025-12-31")
                .putQualityFailure(RuleId.of("a"), a)
                .putQualityFailure(RuleId.of("b"), b)
                .build();
        TerminationRight right = right(facts, TerminationGround.QUALITY_FAILURE);
        assertThat(right.verdict()).isEqualTo(verdict);
        assertThat(right.because()).isEqualTo(because);
        assertThat(right.facts()).containsExactly("rule a " + a.words(), "rule b " + b.words());
    }

    @ParameterizedTest(name = "second report {0}: {1}")
    @CsvSource({
        "UPHELD, HOLDS, there were 2 Exception Reports within 6 months on 2025-03-01",
        "DISPUTED, UNDETERMINED, there were 2 Exception Reports within 6 months only if those in dispute are upheld",
        "SET_ASIDE, DOES_NOT_HOLD, there never were 2 Exception Reports within 6 months"
    })
    void aReportInDisputeDecidesNothing(ReportContest contest, Verdict verdict, String because) {
        TermFacts facts = facts(term().build(), "2025-12-31")
                .addExceptionReport(report("e1", "2025-01-10", Optional.empty()))
                .addExceptionReport(report("e2", "2025-03-01", Optional.of(contest)))
                .build();
        TerminationRight right = right(facts, TerminationGround.EXCEPTION_REPORTS);
        assertThat(right.verdict()).isEqualTo(verdict);
        assertThat(right.because()).isEqualTo(because);
    }

    @Test
    void aReportOfALaterDayIsNotLookedAt() {
        TermFacts facts = facts(term().build(), "2025-02-28")
                .addExceptionReport(report("e1", "2025-01-10", Optional.empty()))
                .addExceptionReport(report("e2", "2025-03-01", Optional.empty()))
                .build();
        assertThat(right(facts, TerminationGround.EXCEPTION_REPORTS).verdict()).isEqualTo(Verdict.DOES_NOT_HOLD);
    }

    @ParameterizedTest(name = "{0}, cured {1}, as at {2}: {3}")
    @CsvSource({
        "PROVIDER, '', 2025-07-28, DOES_NOT_HOLD, the time runs until 2025-07-28",
        "PROVIDER, '', 2025-07-29, HOLDS, 'not over by 2025-07-28, after 40 Operational Days'",
        "PROVIDER, 2025-07-28, 2025-08-31, DOES_NOT_HOLD, 'over on 2025-07-28, in time by 2025-07-28'",
        "PROVIDER, 2025-07-29, 2025-08-31, UNDETERMINED, 'over on 2025-07-29, later than 2025-07-28: whether the right still stands is not known'",
        "CO_ORDINATING_COMMISSIONER, '', 2025-07-29, HOLDS, 'not over by 2025-07-28, after 40 Operational Days'"
    })
    void materialBreachesOfContract(ContractSide side, String cured, String asAt, Verdict verdict, String because) {
        TermFacts.Builder facts = facts(term().build(), asAt)
                .addEvent(event("e1", "2025-06-02", new MaterialBreachNotified(side, "no night cover")));
        if (!cured.isEmpty()) {
            facts.addEvent(event("e2", cured, new MaterialBreachCured(EventId.of("e1"))));
        }
        TermFacts known = facts.build();
        boolean provider = side == ContractSide.PROVIDER;
        TerminationRight right =
                right(known, provider ? TerminationGround.MATERIAL_BREACH : TerminationGround.COMMISSIONER_BREACH);
        assertThat(right.verdict()).isEqualTo(verdict);
        assertThat(right.because()).isEqualTo(because);
        TerminationRight other =
                right(known, provider ? TerminationGround.COMMISSIONER_BREACH : TerminationGround.MATERIAL_BREACH);
        assertThat(other.verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void whereTheBankHolidaysAreNotKnownNothingIsDecided() {
        TermFacts facts = facts(term().build(), "2029-12-31")
                .addEvent(event("e1", "2029-06-02", new MaterialBreachNotified(ContractSide.PROVIDER, "no cover")))
                .build();
        TerminationRight right = right(facts, TerminationGround.MATERIAL_BREACH);
        assertThat(right.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(right.because()).isEqualTo("the bank holidays after 2029-06-02 are not known");
    }

    @ParameterizedTest(name = "paid {0}: {1}")
    @CsvSource({"2025-06-30, DOES_NOT_HOLD", "2025-07-01, UNDETERMINED", "2026-07-01, HOLDS"})
    void debtThatIsPaid(String paid, Verdict verdict) {
        TermFacts facts = facts(term().build(), "2025-12-31")
                .expectedAnnualValue(pounds("12000000"))
                .addEvent(event("e1", "2025-06-02", new DebtNotified(pounds("4000000"))))
                .addEvent(event("e2", paid, new DebtPaid(EventId.of("e1"))))
                .build();
        assertThat(right(facts, TerminationGround.UNPAID_DEBT).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "£{0} against three months of £1,000,000")
    @CsvSource({"3000000, DOES_NOT_HOLD", "3000000.01, HOLDS"})
    void debtWithoutAnExpectedAnnualContractValueIsComparedWithThreeMonthsIncome(String overdue, Verdict verdict) {
        TermFacts facts = facts(term().build(), "2025-12-31")
                .averageMonthlyIncome(pounds("1000000"))
                .addEvent(event("e1", "2025-06-02", new DebtNotified(pounds(overdue))))
                .build();
        TerminationRight right = right(facts, TerminationGround.UNPAID_DEBT);
        assertThat(right.verdict()).isEqualTo(verdict);
        assertThat(String.join(" ", right.facts()) + right.because())
                .contains("against average income of 3 months, £1,000,000.00 each");
    }

    @Test
    void debtWithoutAnythingToCompareItWithIsUndetermined() {
        TermFacts facts = facts(term().build(), "2025-12-31")
                .addEvent(event("e1", "2025-06-02", new DebtNotified(pounds("99000000"))))
                .build();
        TerminationRight right = right(facts, TerminationGround.UNPAID_DEBT);
        assertThat(right.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(right.because())
                .isEqualTo("neither an Expected Annual Contract Value nor the average income of a month is known");
    }

    private static TerminationRight forceMajeure(String since, String asAt) {
        Optional<LocalDate> day =
                Optional.of(since).filter(text -> !text.isEmpty()).map(LocalDate::parse);
        TermFacts facts = facts(term().build(), asAt)
                .addStated(new StatedGround(
                        TerminationGround.FORCE_MAJEURE, Verdict.HOLDS, "flood", day, Optional.empty()))
                .build();
        return right(facts, TerminationGround.FORCE_MAJEURE);
    }

    @Test
    void forceMajeureGivesTheRightOnlyOnceItHasLasted() {
        assertThat(forceMajeure("2025-06-02", "2025-06-30").verdict()).isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(forceMajeure("2025-06-02", "2025-07-01").verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(forceMajeure("2025-06-02", "2025-07-01").confidence()).contains(Confidence.DOUBTFUL);
        assertThat(forceMajeure("", "2025-07-01").verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(forceMajeure("", "2025-07-01").because()).isEqualTo("since when it lasts is not stated");
    }
}
