package org.nhscontracts.rules.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.term.TermCases.condition;
import static org.nhscontracts.rules.term.TermCases.day;
import static org.nhscontracts.rules.term.TermCases.event;
import static org.nhscontracts.rules.term.TermCases.facts;
import static org.nhscontracts.rules.term.TermCases.onSixMonthsNotice;
import static org.nhscontracts.rules.term.TermCases.pounds;
import static org.nhscontracts.rules.term.TermCases.term;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.ClauseReference;
import org.nhscontracts.core.id.ContractId;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.core.id.OptionId;
import org.nhscontracts.core.process.ContractSide;
import org.nhscontracts.core.process.DebtNotified;
import org.nhscontracts.core.process.DebtPaid;
import org.nhscontracts.core.process.EndGround;
import org.nhscontracts.core.process.EndNoticeGiven;
import org.nhscontracts.core.process.ExtensionExercised;
import org.nhscontracts.core.process.MaterialBreachNotified;

class TermDiaryTest {

    private static ImmutableList<String> words(TermFacts facts) {
        return TermDiary.of(facts).stream().map(DiaryEntry::words).collect(ImmutableList.toImmutableList());
    }

    @Test
    void namesTheDaysOfATermInTheirOrderAndWhatIsUnverified() {
        TermFacts facts = facts(
                        term().addOption(onSixMonthsNotice())
                                .notice(TermCases.notice(12))
                                .addCondition(condition("cqc", "2024-03-31", "2024-03-01"))
                                .build(),
                        "2026-01-15")
                .build();
        assertThat(words(facts))
                .containsExactly(
                        "2024-04-01 start: services start (GC3.1 (2019/20); unverified)",
                        "2026-03-30 no-fault notice: last day on which notice without fault by the Co-ordinating"
                                + " Commissioner ends the contract before it ends anyway (GC17.2, GC17.3 (2013/14); unverified)",
                        "2026-03-30 no-fault notice: last day on which notice without fault by the Provider ends the"
                                + " contract before it ends anyway (GC17.2, GC17.3 (2013/14); unverified)",
                        "2026-09-30 extension notice: last day for notice of option more, 2 years more"
                                + " (Schedule 1C (2015/16); unverified)",
                        "2027-01-15 no-fault end: earliest last day if the Co-ordinating Commissioner gave notice without"
                                + " fault on 2026-01-15 (GC17.2, GC17.3 (2013/14); unverified)",
                        "2027-01-15 no-fault end: earliest last day if the Provider gave notice without fault on"
                                + " 2026-01-15 (GC17.2, GC17.3 (2013/14); unverified)",
                        "2027-03-16 standstill: last day for notice of the intention to award the next contract, for the"
                                + " standstill to be over in time",
                        "2027-03-31 expiry: Expiry Date");
    }

    @Test
    void anOptionThatWasExercisedHasNoLastDayForNotice() {
        TermFacts facts = facts(term().addOption(onSixMonthsNotice()).build(), "2026-12-01")
                .addEvent(event("e1", "2026-09-30", new ExtensionExercised(OptionId.of("more"))))
                .build();
        assertThat(words(facts)).noneMatch(entry -> entry.contains("extension notice"));
        assertThat(words(facts)).contains("2029-03-31 expiry: Expiry Date");
    }

    @Test
    void aConditionThatIsNotSatisfiedHasItsLongstopDateAndTheStartIsTheEarliest() {
        TermFacts facts = facts(
                        term().addCondition(condition("cqc", "2024-03-31", "")).build(), "2024-03-30")
                .build();
        assertThat(words(facts))
                .contains(
                        "2024-03-31 longstop: Longstop Date of condition cqc: cqc evidence",
                        "2024-04-01 start: services start on this day at the earliest: not satisfied by 2024-03-30: cqc"
                                + " (GC3.1 (2019/20); unverified)");
    }

    @Test
    void timesThatRunEndUntilTheyAreSettled() {
        TermFacts.Builder facts = facts(term().build(), "2025-06-10")
                .addEvent(event("e1", "2025-06-02", new DebtNotified(pounds("10"))))
                .addEvent(event("e2", "2025-06-02", new DebtNotified(pounds("20"))))
                .addEvent(event("e3", "2025-06-02", new MaterialBreachNotified(ContractSide.PROVIDER, "no cover")))
                .addEvent(event("e4", "2025-06-03", new DebtPaid(EventId.of("e1"))));
        assertThat(words(facts.build()))
                .contains(
                        "2025-06-30 cure: last day for undisputed debt of notice e2 paid (GC17 (2013/14); unverified)",
                        "2025-07-28 cure: last day for material breach of contract of notice e3 cured"
                                + " (GC17.10 (2013/14); unverified)")
                .noneMatch(entry -> entry.contains("notice e1"));
    }

    @Test
    void aNoticeToEndHasItsDay() {
        TermFacts facts = facts(term().build(), "2025-06-10")
                .addEvent(event(
                        "e1",
                        "2025-06-02",
                        new EndNoticeGiven(ContractSide.PROVIDER, EndGround.NO_FAULT, Optional.of(day("2026-03-31")))))
                .build();
        assertThat(words(facts))
                .contains("2026-03-31 end: last day by notice e1 of the Provider, no fault")
                .as("what falls away with the notice")
                .noneMatch(entry -> entry.contains("Expiry Date") || entry.contains("notice of option"));
    }

    @Test
    void entriesOrderByDayThenContract() {
        DiaryEntry early = DiaryEntry.of(ContractId.of("b"), day("2026-01-01"), DiaryKind.OTHER, "one");
        DiaryEntry late = DiaryEntry.of(ContractId.of("a"), day("2026-01-02"), DiaryKind.OTHER, "two");
        DiaryEntry other = new DiaryEntry(
                ContractId.of("a"),
                day("2026-01-01"),
                "three",
                DiaryKind.REVIEW,
                Optional.of(ClauseReference.of("GC8")),
                false);
        assertThat(ImmutableList.sortedCopyOf(ImmutableList.of(late, early, other)))
                .containsExactly(other, early, late);
        assertThat(other.words()).isEqualTo("2026-01-01 review: three (GC8)");
    }
}
