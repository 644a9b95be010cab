package org.nhscontracts.rules.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.term.TermCases.contract;
import static org.nhscontracts.rules.term.TermCases.day;
import static org.nhscontracts.rules.term.TermCases.event;
import static org.nhscontracts.rules.term.TermCases.facts;
import static org.nhscontracts.rules.term.TermCases.pounds;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.MoreCollectors;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nhscontracts.core.contract.ContractLink;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.contract.ExtensionOption;
import org.nhscontracts.core.contract.LinkKind;
import org.nhscontracts.core.contract.OptionHolder;
import org.nhscontracts.core.contract.Recurrence;
import org.nhscontracts.core.contract.Variation;
import org.nhscontracts.core.contract.VariationChange;
import org.nhscontracts.core.contract.VariationKind;
import org.nhscontracts.core.id.ContractId;
import org.nhscontracts.core.id.OptionId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.id.VariationId;
import org.nhscontracts.core.process.ContractSide;
import org.nhscontracts.core.process.EndGround;
import org.nhscontracts.core.process.EndNoticeGiven;
import org.nhscontracts.core.time.CalendarMonths;
import org.nhscontracts.rules.catalogue.Statutes;
import org.nhscontracts.rules.verdict.Verdict;

/** Rows of the closing list of the seed facts that are about the term, each with the fact that tests it. */
class SeedTermRowsTest {

    /** Seven years from July 2015, due to end in 2022: the days are not published and made up here. */
    private static final ContractTerm CARE_CLOSER_TO_HOME = ContractTerm.builder()
            .start(day("2015-07-01"))
            .expiry(day("2022-06-30"))
            .notice(TermCases.notice(12))
            .build();

    @ParameterizedTest(name = "row 12: {0} to {1} is {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "2012-10-01; 2015-09-30; 3 years exactly (1,095 days)",
                "2015-10-01; 2016-09-30; 1 year exactly (366 days)",
                "2021-07-01; 2031-06-30; 10 years exactly (3,652 days)",
                "2026-12-01; 2031-11-30; 5 years exactly (1,826 days)",
                "2012-10-31; 2015-09-29; 1,064 days, no whole number of months",
                "2024-12-11; 2026-11-30; 720 days, no whole number of months",
                "2024-12-11; 2024-12-11; 1 day, no whole number of months"
            })
    void row_12_wholeLength(LocalDate first, LocalDate last, String words) {
        assertThat(TermDates.lengthWords(first, last)).isEqualTo(words);
    }

    @ParameterizedTest(name = "row 13: improvement {0}, engagement {1}")
    @CsvSource({
        "DOES_NOT_HOLD, DOES_NOT_HOLD, UP_FOR_DISCUSSION",
        "HOLDS, DOES_NOT_HOLD, NOT_YET",
        "DOES_NOT_HOLD, HOLDS, NOT_YET",
        "HOLDS, HOLDS, NOT_YET",
        "HOLDS, UNDETERMINED, NOT_YET",
        "UNDETERMINED, DOES_NOT_HOLD, UNDETERMINED",
        "UNDETERMINED, UNDETERMINED, UNDETERMINED",
        "NOT_APPLICABLE, NOT_APPLICABLE, UNDETERMINED",
        "NOT_APPLICABLE, DOES_NOT_HOLD, UP_FOR_DISCUSSION"
    })
    void row_13_endOfTermReviewByImprovementAndEngagement(
            Verdict improvement, Verdict engagement, EndOfTermOutcome outcome) {
        EndOfTermReview review = new EndOfTermReview(improvement, engagement);
        assertThat(review.outcome()).isEqualTo(outcome);
        assertThat(review.because())
                .isEqualTo("improvement: " + improvement.words() + ", engagement: " + engagement.words());
    }

    private static ContractTerm.Builder suffolk2015() {
        return ContractTerm.builder().start(day("2015-10-01")).expiry(day("2016-09-30"));
    }

    private static EndOfTermOption extension(TermFacts facts) {
        return EndOfTermOptions.on(facts).stream()
                .filter(option -> option.kind() == EndOptionKind.EXTEND)
                .collect(MoreCollectors.onlyElement());
    }

    @Test
    void row_14_theOptionsOf2015NeedBothAndThoseOf2026TheAuthorityAlone() {
        ContractTerm suffolk = suffolk2015()
                .addOption(ExtensionOption.builder()
                        .id(OptionId.of("twelve-more"))
                        .exercisableBy(OptionHolder.BOTH_AGREEING)
                        .length(CalendarMonths.of(12))
                        .build())
                .build();
        ContractTerm bromley = ContractTerm.builder()
                .start(day("2026-12-01"))
                .expiry(day("2031-11-30"))
                .addOption(ExtensionOption.builder()
                        .id(OptionId.of("two-more"))
                        .exercisableBy(OptionHolder.COMMISSIONERS)
                        .length(CalendarMonths.ofYears(2))
                        .build())
                .build();
        EndOfTermOption mutual =
                extension(facts(contract(suffolk), "2016-09-30", "2015/16").build());
        assertThat(mutual.by()).contains(OptionHolder.BOTH_AGREEING);
        assertThat(mutual.open()).isEqualTo(Verdict.HOLDS);
        assertThat(mutual.needs()).containsExactly("agreement of both sides");
        assertThat(mutual.leadsTo()).contains(day("2017-09-30"));
        EndOfTermOption sole =
                extension(facts(contract(bromley), "2027-01-01", "2026/27").build());
        assertThat(sole.by()).contains(OptionHolder.COMMISSIONERS);
        assertThat(sole.open()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(sole.because()).isEqualTo("it extends the term by 2 years; the notice that it needs is not stated");
        assertThat(sole.leadsTo()).contains(day("2033-11-30"));
    }

    @ParameterizedTest(name = "row 15: {0} and {1}: {2}")
    @CsvSource({
        "2015-09-30, 2015-10-01, no gap",
        "2015-09-30, 2015-10-04, gap of 3 days",
        "2015-09-30, 2015-10-02, gap of 1 day",
        "2015-09-30, 2015-09-30, overlap of 1 day",
        "2015-09-30, 2015-09-01, overlap of 30 days"
    })
    void row_15_gapTest(LocalDate last, LocalDate first, String words) {
        assertThat(new GapTest(last, first).words()).isEqualTo(words + " between " + last + " and " + first);
    }

    @Test
    void row_15_agreesWithTheLinkAndKnowsNothingOfUnknownDays() {
        ContractLink.Builder link = ContractLink.builder()
                .kind(LinkKind.PREDECESSOR)
                .contract(ContractId.of("serco"))
                .title("Suffolk Community Healthcare");
        assertThat(GapTest.of(
                        link.lastDay(day("2015-09-30")).build(), suffolk2015().build()))
                .map(GapTest::days)
                .contains(0L);
        ContractLink successor = ContractLink.builder()
                .kind(LinkKind.SUCCESSOR)
                .contract(ContractId.of("next"))
                .title("the next")
                .start(day("2016-10-03"))
                .build();
        assertThat(GapTest.of(successor, suffolk2015().build()).map(GapTest::days))
                .contains(2L);
        ContractLink unknown = ContractLink.builder()
                .kind(LinkKind.SUCCESSOR)
                .contract(ContractId.of("next"))
                .title("the next")
                .build();
        assertThat(GapTest.of(unknown, suffolk2015().build())).isEmpty();
    }

    /** The modification of 15 September 2025: £516,996 once and £512,772 a year. */
    private static Variation bromley() {
        return Variation.builder()
                .id(VariationId.of("C328944-2025-09"))
                .agreed(day("2025-09-15"))
                .from(day("2025-09-15"))
                .kind(VariationKind.OTHER)
                .addChange(new VariationChange.ValueChanged(pounds("516996"), Recurrence.ONCE))
                .addChange(new VariationChange.ValueChanged(pounds("512772"), Recurrence.PER_YEAR))
                .build();
    }

    @Test
    void row_20_theModificationOf2025IsUndeterminedAndNoticeIsDue() {
        LifetimeChange change = LifetimeChange.of(bromley(), Optional.empty()).orElseThrow();
        assertThat(change.words()).isEqualTo("at least £516,996.00");
        ModificationTest test = ModificationTest.of(
                Modification.builder()
                        .day(day("2025-09-15"))
                        .reason(ModificationReason.AUTHORITY_DECISION)
                        .materiallyDifferent(Verdict.DOES_NOT_HOLD)
                        .change(change)
                        .build(),
                Statutes.shipped());
        assertThat(test.allowed().verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(test.allowed().because())
                .isEqualTo(
                        "change of at least £516,996.00: below £500,000: does not hold; below 25 % of the value when"
                                + " entered into, which is not known: undetermined; materially different in character: does not hold");
        assertThat(test.noticeDue().verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(test.noticeDue().because()).isEqualTo("at least £516,996.00 against £500,000");
    }

    @Test
    void row_20_recurrentAndNonRecurrentAddUpOverTheWholeMonthsThatAreLeft() {
        assertThat(LifetimeChange.of(bromley(), Optional.of(day("2026-09-14"))))
                .contains(LifetimeChange.of(pounds("1029768")));
        assertThat(LifetimeChange.of(bromley(), Optional.of(day("2025-10-14"))))
                .contains(LifetimeChange.of(pounds("559727")));
        assertThat(LifetimeChange.of(bromley(), Optional.of(day("2026-11-30"))))
                .contains(new LifetimeChange(pounds("516996"), false));
    }

    @Test
    void row_37_noFaultNoticeIsOpenHoweverWellTheStandardsAreAchieved() {
        TermFacts.Builder facts = facts(contract(CARE_CLOSER_TO_HOME), "2020-06-02", "2020/21");
        facts.putQualityFailure(RuleId.of("under-90-percent"), Verdict.DOES_NOT_HOLD);
        TermFacts achieved = facts.build();
        TermFacts failed = facts(contract(CARE_CLOSER_TO_HOME), "2020-06-02", "2020/21")
                .putQualityFailure(RuleId.of("under-90-percent"), Verdict.HOLDS)
                .build();
        EndOfTermOption option = EndOfTermOptions.on(achieved).stream()
                .filter(one -> one.kind() == EndOptionKind.END_WITHOUT_FAULT
                        && one.by().equals(Optional.of(OptionHolder.COMMISSIONERS)))
                .collect(MoreCollectors.onlyElement());
        assertThat(option.open()).isEqualTo(Verdict.HOLDS);
        assertThat(option.because())
                .isEqualTo("notice on 2020-06-02 ends the contract on 2021-06-02 at the earliest;"
                        + " performance is no condition of it");
        assertThat(option.mustBeFlagged()).isTrue();
        assertThat(EndOfTermOptions.on(failed)).isEqualTo(EndOfTermOptions.on(achieved));
        assertThat(TermCases.right(achieved, TerminationGround.QUALITY_FAILURE).verdict())
                .isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(TermCases.right(failed, TerminationGround.QUALITY_FAILURE).verdict())
                .isEqualTo(Verdict.HOLDS);
    }

    @Test
    void row_42_noticeOf2June2020Leaves394DaysToTheSuccessor() {
        EndNotice notice = new EndNotice(day("2020-06-02"), CalendarMonths.of(12));
        assertThat(notice.earliestEnd()).isEqualTo("2021-06-02");
        assertThat(notice.earliestEndCountingTheDay()).isEqualTo("2021-06-01");
        assertThat(notice.daysUntil(day("2021-07-01"))).isEqualTo(394);
        TermFinding finding = notice.allowsSuccessor(day("2021-07-01"));
        assertThat(finding.verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(finding.because())
                .isEqualTo("notice of 1 year given on 2020-06-02 ends the contract on 2021-06-02 at the earliest"
                        + " (2021-06-01 if the day of the notice counts); 394 days from the notice to the start of the"
                        + " successor on 2021-07-01");
    }

    @ParameterizedTest(name = "row 42: last day {0}")
    @CsvSource({"2021-05-31, DOES_NOT_HOLD", "2021-06-01, UNDETERMINED", "2021-06-02, HOLDS", "2021-06-30, HOLDS"})
    void row_42_whereReadingsDifferNothingIsDecided(LocalDate lastDay, Verdict verdict) {
        assertThat(new EndNotice(day("2020-06-02"), CalendarMonths.of(12))
                        .allows(lastDay)
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void row_42_theNoticeMovesTheLastDayAndNotTheExpiryDate() {
        EndNoticeGiven notice =
                new EndNoticeGiven(ContractSide.CO_ORDINATING_COMMISSIONER, EndGround.NO_FAULT, Optional.empty());
        TermDates dates = TermDates.on(
                contract(CARE_CLOSER_TO_HOME), ImmutableList.of(event("n1", "2020-06-02", notice)), day("2020-12-31"));
        assertThat(dates.expiry()).isEqualTo("2022-06-30");
        assertThat(dates.lastDay()).contains(day("2021-06-02"));
        assertThat(dates.endNotices().get(0).because())
                .isEqualTo("the notice names no day; the earliest that its period allows");
    }
}
