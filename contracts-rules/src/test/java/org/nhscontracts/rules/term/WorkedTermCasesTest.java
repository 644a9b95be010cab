package org.nhscontracts.rules.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.term.TermCases.EXPIRY;
import static org.nhscontracts.rules.term.TermCases.condition;
import static org.nhscontracts.rules.term.TermCases.day;
import static org.nhscontracts.rules.term.TermCases.edition;
import static org.nhscontracts.rules.term.TermCases.event;
import static org.nhscontracts.rules.term.TermCases.facts;
import static org.nhscontracts.rules.term.TermCases.pounds;
import static org.nhscontracts.rules.term.TermCases.report;
import static org.nhscontracts.rules.term.TermCases.right;
import static org.nhscontracts.rules.term.TermCases.term;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.id.ConditionId;
import org.nhscontracts.core.id.OptionId;
import org.nhscontracts.core.process.DebtNotified;
import org.nhscontracts.core.process.ExtensionExercised;
import org.nhscontracts.core.process.ReportContest;
import org.nhscontracts.core.source.Confidence;
import org.nhscontracts.core.time.OperationalCalendar;
import org.nhscontracts.rules.catalogue.StatuteKey;
import org.nhscontracts.rules.catalogue.StatuteParameter;
import org.nhscontracts.rules.catalogue.Statutes;
import org.nhscontracts.rules.verdict.Verdict;

/** The worked cases W31 to W36, W38, W39 and W41 of the contract rules; every number comes from the catalogue. */
class WorkedTermCasesTest {

    private static final OperationalCalendar ENGLAND = OperationalCalendar.england();
    private static final Statutes LAW = Statutes.shipped();

    @ParameterizedTest(name = "W31 {0}: {1} and {2} on {3}")
    @CsvSource({
        "a, 0, 450000, 1600000, HOLDS, DOES_NOT_HOLD",
        "b, 0, 700000, 4000000, HOLDS, HOLDS",
        "c, 0, 500000, 1800000, DOES_NOT_HOLD, HOLDS",
        "d, 0, 500000, 2000000, DOES_NOT_HOLD, HOLDS",
        "e, 300000, 400000, 4000000, HOLDS, HOLDS"
    })
    void w31_modificationByDecisionOfTheAuthority(
            String part, String earlier, String change, String original, Verdict allowed, Verdict notice) {
        ModificationTest test = ModificationTest.of(
                Modification.builder()
                        .day(day("2025-09-15"))
                        .reason(ModificationReason.AUTHORITY_DECISION)
                        .materiallyDifferent(Verdict.DOES_NOT_HOLD)
                        .originalValue(pounds(original))
                        .earlierChanges(pounds(earlier))
                        .change(LifetimeChange.of(pounds(change)))
                        .build(),
                LAW);
        assertThat(test.allowed().verdict()).isEqualTo(allowed);
        assertThat(test.allowed().mustBeFlagged()).isFalse();
        assertThat(test.noticeDue().verdict()).isEqualTo(notice);
        assertThat(test.noticeDue().mustBeFlagged()).isEqualTo(part.equals("e"));
    }

    @Test
    void w31e_hangsOnWhetherEarlierModificationsCount() {
        Modification second = Modification.builder()
                .day(day("2025-09-15"))
                .reason(ModificationReason.AUTHORITY_DECISION)
                .materiallyDifferent(Verdict.DOES_NOT_HOLD)
                .originalValue(pounds("4000000"))
                .earlierChanges(pounds("300000"))
                .change(LifetimeChange.of(pounds("400000")))
                .build();
        assertThat(ModificationTest.of(second, LAW).noticeDue().because())
                .isEqualTo("£400,000.00, with earlier modifications £700,000.00, against £500,000;"
                        + " earlier modifications count: yes");
        Statutes alone = LAW.with(StatuteParameter.constructed(StatuteKey.MODIFICATION_NOTICE_CUMULATIVE, "no"));
        assertThat(ModificationTest.of(second, alone).noticeDue().verdict()).isEqualTo(Verdict.DOES_NOT_HOLD);
    }

    @ParameterizedTest(name = "W32 {0}: from {1} to {2}")
    @CsvSource({"a, 2000000, 2500000, HOLDS", "b, 2000000, 2499999, DOES_NOT_HOLD", "c, 4000000, 4900000, DOES_NOT_HOLD"
    })
    void w32_considerableChange(String part, String existing, String proposed, Verdict met) {
        TermFinding finding = ConsiderableChangeTest.byAuthority(day("2025-11-01"), pounds(existing), pounds(proposed))
                .met(LAW);
        assertThat(finding.verdict()).isEqualTo(met);
        assertThat(finding.mustBeFlagged()).isTrue();
        assertThat(finding.basis().stream().map(ClauseBasis::confidence))
                .containsExactly(Confidence.SECONDARY, Confidence.UNVERIFIED);
    }

    @ParameterizedTest(name = "W33 notice of {0}")
    @CsvSource({"2024-07-01, 2024-07-02, 2024-07-12", "2024-08-23, 2024-08-24, 2024-09-05"})
    void w33_standstill(LocalDate published, LocalDate begins, LocalDate until) {
        Standstill standstill = Standstill.of(published, LAW, ENGLAND).orElseThrow();
        assertThat(standstill.begins()).isEqualTo(begins);
        assertThat(standstill.representationsUntil()).isEqualTo(until);
        assertThat(standstill.basis()).noneMatch(ClauseBasis::mustBeFlagged);
        assertThat(standstill.words())
                .isEqualTo("standstill from " + begins + ", representations until the end of " + until);
    }

    @Test
    void w34_furtherDecision() {
        DueDay day = Standstill.mayCloseAfter(day("2024-07-10"), LAW, ENGLAND).orElseThrow();
        assertThat(day.date()).isEqualTo("2024-07-17");
        assertThat(day.basis().confidence()).isEqualTo(Confidence.VERIFIED);
    }

    private static ContractTerm starting(String... satisfied) {
        ContractTerm.Builder term = ContractTerm.builder()
                .start(day("2026-04-01"))
                .expectedStart(day("2026-04-01"))
                .expiry(day("2027-03-31"));
        ImmutableList<String> names = ImmutableList.of("cqc", "licence", "insurance");
        for (int i = 0; i < satisfied.length; i++) {
            term.addCondition(condition(names.get(i), "2026-04-30", satisfied[i]));
        }
        return term.build();
    }

    @ParameterizedTest(name = "W35 satisfied on {0}, {1} and {2}")
    @CsvSource({"2026-04-09, 2026-03-20, 2026-04-01, 2026-04-10", "2026-03-20, 2026-03-20, 2026-03-20, 2026-04-01"})
    void w35_start(String cqc, String licence, String insurance, LocalDate start) {
        ContractStart found =
                ContractStart.of(starting(cqc, licence, insurance), day("2026-04-09"), Optional.of(edition("2019/20")));
        assertThat(found.start()).contains(start);
        assertThat(found.notBefore()).isEqualTo(start);
        assertThat(found.verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(found.open()).isEmpty();
        assertThat(found.basis().get(0).confidence()).isEqualTo(Confidence.VERIFIED);
        assertThat(found.basis().get(0).clause()).hasToString("Optional[GC3.1 (2019/20)]");
    }

    @Test
    void w35_aConditionThatIsNotSatisfiedYetLeavesTheStartUnknown() {
        ContractStart found = ContractStart.of(
                starting("2026-04-09", "2026-03-20", "2026-04-01"), day("2026-04-08"), Optional.of(edition("2019/20")));
        assertThat(found.start()).isEmpty();
        assertThat(found.notBefore()).isEqualTo("2026-04-09");
        assertThat(found.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(found.open()).containsExactly(ConditionId.of("cqc"));
        assertThat(found.because()).isEqualTo("not satisfied by 2026-04-08: cqc");
    }

    @Test
    void w35_inAnEditionThatTakesTheRuleOverItIsUnverified() {
        ContractStart found =
                ContractStart.of(starting("2026-04-09"), day("2026-04-10"), Optional.of(edition("2026/27")));
        assertThat(found.start()).contains(day("2026-04-10"));
        assertThat(found.basis()).allMatch(ClauseBasis::mustBeFlagged);
    }

    @Test
    void w36_changeOfADocument() {
        DueDay due = ContractStart.documentChangeNotifiedBy(day("2026-03-31"), edition("2019/20"), ENGLAND)
                .orElseThrow();
        assertThat(due.date()).isEqualTo("2026-04-09");
        assertThat(due.basis().clause()).hasToString("Optional[GC4.3 (2019/20)]");
        assertThat(due.words()).isEqualTo("change of a document of a Condition Precedent notified by 2026-04-09");
    }

    @ParameterizedTest(name = "W38 upheld Exception Reports on {0} and {1}")
    @CsvSource({
        "2025-01-10, 2025-07-09, HOLDS",
        "2025-01-10, 2025-07-10, DOES_NOT_HOLD",
        "2025-01-10, 2025-07-11, DOES_NOT_HOLD"
    })
    void w38_exceptionReportsInARollingSixMonths(String first, String second, Verdict verdict) {
        TermFacts facts = facts(term().build(), "2025-12-31")
                .addExceptionReport(report("e1", first, Optional.of(ReportContest.UPHELD)))
                .addExceptionReport(report("e2", second, Optional.of(ReportContest.UPHELD)))
                .build();
        TerminationRight right = right(facts, TerminationGround.EXCEPTION_REPORTS);
        assertThat(right.verdict()).isEqualTo(verdict);
        assertThat(right.since()).isEqualTo(Optional.of(day(second)).filter(day -> verdict == Verdict.HOLDS));
        assertThat(right.clause()).hasToString("Optional[GC17.10 (2013/14)]");
        assertThat(right.confidence()).contains(Confidence.UNVERIFIED);
        assertThat(right.facts())
                .containsExactly(
                        first + " e1: Exception Report on plan rap-1, upheld",
                        second + " e2: Exception Report on plan rap-1, upheld");
    }

    @ParameterizedTest(name = "W39 £{0} overdue on {1}")
    @CsvSource({
        "3000000, 2025-12-31, DOES_NOT_HOLD",
        "3000001, 2025-12-31, HOLDS",
        "3000000.01, 2025-12-31, HOLDS",
        "3000001, 2025-06-30, DOES_NOT_HOLD",
        "3000001, 2025-07-01, HOLDS"
    })
    void w39_debtThatExceedsAQuarterAndStaysUnpaidAfterNotice(String overdue, String asAt, Verdict verdict) {
        TermFacts facts = facts(term().build(), asAt)
                .expectedAnnualValue(pounds("12000000"))
                .addEvent(event("e1", "2025-06-02", new DebtNotified(pounds(overdue))))
                .build();
        TerminationRight right = right(facts, TerminationGround.UNPAID_DEBT);
        assertThat(right.verdict()).isEqualTo(verdict);
        assertThat(right.mustBeFlagged()).isTrue();
        assertThat(right.facts().get(0)).startsWith("2025-06-02 e1: undisputed overdue sums of GBP " + overdue);
    }

    @Test
    void w39_saysSinceWhenAndAgainstWhatLimit() {
        TermFacts facts = facts(term().build(), "2025-12-31")
                .expectedAnnualValue(pounds("12000000"))
                .addEvent(event("e1", "2025-06-02", new DebtNotified(pounds("3000001"))))
                .build();
        TerminationRight right = right(facts, TerminationGround.UNPAID_DEBT);
        assertThat(right.since()).contains(day("2025-07-01"));
        assertThat(right.because()).isEqualTo("not over by 2025-06-30, after 20 Operational Days");
        assertThat(right.facts().get(1))
                .isEqualTo(
                        "£3,000,001.00 overdue, against 25 % of the Expected Annual Contract Value of £12,000,000.00");
        assertThat(right.basis()).hasSize(2);
    }

    @ParameterizedTest(name = "W41 notice on {0}")
    @CsvSource({"2026-09-30, 2029-03-31", "2026-10-01, 2027-03-31"})
    void w41_extensionOnSixMonthsNotice(String notice, LocalDate expiry) {
        TermDates dates = TermDates.on(
                TermCases.contract(
                        term().addOption(TermCases.onSixMonthsNotice()).build()),
                ImmutableList.of(event("e1", notice, new ExtensionExercised(OptionId.of("more")))),
                day("2027-01-01"));
        assertThat(dates.statedExpiry()).isEqualTo(EXPIRY);
        assertThat(dates.expiry()).isEqualTo(expiry);
    }

    @Test
    void w41_lateNoticeAndASecondExerciseAreRefusedWithTheReason() {
        TermDates dates = TermDates.on(
                TermCases.contract(
                        term().addOption(TermCases.onSixMonthsNotice()).build()),
                ImmutableList.of(
                        event("e1", "2026-09-30", new ExtensionExercised(OptionId.of("more"))),
                        event("e2", "2026-10-02", new ExtensionExercised(OptionId.of("more")))),
                day("2027-01-01"));
        assertThat(dates.expiry()).isEqualTo("2029-03-31");
        assertThat(dates.moves().stream().map(ExpiryMove::words))
                .containsExactly("Expiry Date 2027-03-31 → 2029-03-31: option more exercised on 2026-09-30"
                        + " extends the term by 2 years");
        assertThat(dates.refused().stream().map(RefusedExercise::because))
                .containsExactly("option more was exercised once already and may be exercised once at most");
        ExtensionOutcome late = Extensions.exercise(TermCases.onSixMonthsNotice(), day("2026-10-01"), EXPIRY, 0);
        assertThat(late.because())
                .isEqualTo("notice of option more on 2026-10-01 is late: its last day was 2026-09-30,"
                        + " 6 months before the Expiry Date 2027-03-31");
    }
}
