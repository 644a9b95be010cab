package org.nhscontracts.rules.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.term.TermCases.contract;
import static org.nhscontracts.rules.term.TermCases.day;
import static org.nhscontracts.rules.term.TermCases.event;
import static org.nhscontracts.rules.term.TermCases.facts;
import static org.nhscontracts.rules.term.TermCases.onSixMonthsNotice;
import static org.nhscontracts.rules.term.TermCases.term;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.MoreCollectors;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.contract.ExtensionOption;
import org.nhscontracts.core.contract.OptionHolder;
import org.nhscontracts.core.id.OptionId;
import org.nhscontracts.core.process.ContractSide;
import org.nhscontracts.core.process.EndGround;
import org.nhscontracts.core.process.EndNoticeGiven;
import org.nhscontracts.core.process.ExtensionExercised;
import org.nhscontracts.core.source.YesNo;
import org.nhscontracts.core.time.CalendarMonths;
import org.nhscontracts.rules.verdict.Verdict;

class EndOfTermOptionsTest {

    private static final ContractTerm TERM =
            term().addOption(onSixMonthsNotice()).notice(TermCases.notice(12)).build();

    private static EndOfTermOption option(TermFacts facts, EndOptionKind kind, OptionHolder by) {
        return EndOfTermOptions.on(facts).stream()
                .filter(option -> option.kind() == kind && option.by().equals(Optional.of(by)))
                .collect(MoreCollectors.onlyElement());
    }

    @Test
    void everyKindIsListedWithWhoCanDoIt() {
        ImmutableList<EndOfTermOption> options =
                EndOfTermOptions.on(facts(TERM, "2026-09-30").build());
        assertThat(options.stream().map(EndOfTermOption::kind))
                .containsExactly(
                        EndOptionKind.EXPIRE,
                        EndOptionKind.EXTEND,
                        EndOptionKind.END_WITHOUT_FAULT,
                        EndOptionKind.END_WITHOUT_FAULT,
                        EndOptionKind.VARY,
                        EndOptionKind.DIRECT_AWARD_C,
                        EndOptionKind.PROCURE_AGAIN);
        assertThat(options.get(0).leadsTo()).contains(TermCases.EXPIRY);
        assertThat(options.get(0).by()).isEmpty();
    }

    @ParameterizedTest(name = "extension on {0}: {1}")
    @CsvSource({"2026-09-30, HOLDS", "2026-10-01, DOES_NOT_HOLD"})
    void anExtensionIsOpenUntilTheLastDayForNotice(String asAt, Verdict open) {
        EndOfTermOption option = option(facts(TERM, asAt).build(), EndOptionKind.EXTEND, OptionHolder.COMMISSIONERS);
        assertThat(option.open()).isEqualTo(open);
        assertThat(option.option()).contains(OptionId.of("more"));
        assertThat(option.needs())
                .containsExactly("notice by the Commissioners", "notice of 6 months before the Expiry Date");
        assertThat(option.leadsTo()).isEqualTo(Optional.of(day("2029-03-31")).filter(day -> open == Verdict.HOLDS));
    }

    @Test
    void anExtensionIsNotOpenWhereANoticeEndsTheContractBefore() {
        TermFacts facts = facts(TERM, "2025-06-10")
                .addEvent(event(
                        "e1",
                        "2025-06-02",
                        new EndNoticeGiven(ContractSide.PROVIDER, EndGround.NO_FAULT, Optional.of(day("2026-06-30")))))
                .build();
        EndOfTermOption option = option(facts, EndOptionKind.EXTEND, OptionHolder.COMMISSIONERS);
        assertThat(option.open()).isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(option.because())
                .isEqualTo("by notice the contract ends on 2026-06-30, before the term that it extends");
    }

    @Test
    void anExtensionThatWasExercisedIsNotOpenAgain() {
        TermFacts facts = facts(TERM, "2026-09-30")
                .addEvent(event("e1", "2026-09-29", new ExtensionExercised(OptionId.of("more"))))
                .build();
        EndOfTermOption option = option(facts, EndOptionKind.EXTEND, OptionHolder.COMMISSIONERS);
        assertThat(option.open()).isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(option.because())
                .isEqualTo("option more was exercised once already and may be exercised once at most");
    }

    @Test
    void anOptionBeyondItsEditionIsOpenAndSaysSo() {
        ExtensionOption option = TermCases.option()
                .times(2)
                .notice(CalendarMonths.of(6))
                .allServices(YesNo.YES)
                .build();
        EndOfTermOption open = option(
                facts(contract(term().addOption(option).build()), "2026-01-01", "2015/16")
                        .build(),
                EndOptionKind.EXTEND,
                OptionHolder.COMMISSIONERS);
        assertThat(open.open()).isEqualTo(Verdict.HOLDS);
        assertThat(open.needs())
                .containsExactly(
                        "beyond what the edition knows: the options allow 2 extensions, at most 1",
                        "notice by the Commissioners",
                        "notice of 6 months before the Expiry Date",
                        "for all services");
    }

    @ParameterizedTest(name = "no-fault notice on {0}: {1}")
    @CsvSource({"2026-03-30, HOLDS", "2026-03-31, DOES_NOT_HOLD"})
    void noticeWithoutFaultIsOpenWhileItEndsTheContractBeforeItEndsAnyway(String asAt, Verdict open) {
        EndOfTermOption option =
                option(facts(TERM, asAt).build(), EndOptionKind.END_WITHOUT_FAULT, OptionHolder.PROVIDER);
        assertThat(option.open()).isEqualTo(open);
        assertThat(option.lastDate()).contains(day("2026-03-30"));
        assertThat(option.needs()).containsExactly("notice of 1 year by the Provider");
        assertThat(option.mustBeFlagged()).isTrue();
    }

    @Test
    void aPeriodOfNoticeThatIsNotKnownLeavesItUndetermined() {
        EndOfTermOption option = option(
                facts(term().build(), "2026-01-01").build(),
                EndOptionKind.END_WITHOUT_FAULT,
                OptionHolder.COMMISSIONERS);
        assertThat(option.open()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(option.because()).isEqualTo("the period of notice by the Co-ordinating Commissioner is not known");
        assertThat(option.lastDate()).isEmpty();
    }

    @ParameterizedTest(name = "direct award and procurement on {0}: {1} and {2}")
    @CsvSource({"2027-03-16, UNDETERMINED, HOLDS", "2027-03-17, DOES_NOT_HOLD, DOES_NOT_HOLD"})
    void theNextContractWaitsForItsStandstill(String asAt, Verdict direct, Verdict again) {
        TermFacts facts = facts(TERM, asAt).build();
        EndOfTermOption award = option(facts, EndOptionKind.DIRECT_AWARD_C, OptionHolder.COMMISSIONERS);
        EndOfTermOption procurement = option(facts, EndOptionKind.PROCURE_AGAIN, OptionHolder.COMMISSIONERS);
        assertThat(award.open()).isEqualTo(direct);
        assertThat(procurement.open()).isEqualTo(again);
        assertThat(procurement.lastDate()).contains(day("2027-03-16"));
        assertThat(award.needs())
                .containsExactly(
                        "the considerable change threshold not met",
                        "an existing provider that satisfies the contract and is likely to satisfy the next",
                        "notice of the intention to award by 2027-03-16, for the standstill to be over by 2027-03-31");
    }

    @Test
    void beforeTheProviderSelectionRegimeThereIsNoDirectAwardProcess() {
        ContractTerm early = ContractTerm.of(day("2015-10-01"), day("2016-09-30"));
        TermFacts facts = facts(contract(early), "2016-01-01", "2015/16").build();
        EndOfTermOption award = option(facts, EndOptionKind.DIRECT_AWARD_C, OptionHolder.COMMISSIONERS);
        assertThat(award.open()).isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(award.because())
                .isEqualTo("the Provider Selection Regime is not known to be in force on 2016-01-01");
        EndOfTermOption again = option(facts, EndOptionKind.PROCURE_AGAIN, OptionHolder.COMMISSIONERS);
        assertThat(again.open()).isEqualTo(Verdict.HOLDS);
        assertThat(option(facts, EndOptionKind.VARY, OptionHolder.BOTH_AGREEING).needs())
                .containsExactly("a variation agreement signed by both sides");
    }

    @Test
    void whereTheWorkingDaysAreNotKnownTheLastDayIsNot() {
        ContractTerm bromley = ContractTerm.of(day("2026-12-01"), day("2031-11-30"));
        EndOfTermOption again =
                option(facts(bromley, "2027-01-01").build(), EndOptionKind.PROCURE_AGAIN, OptionHolder.COMMISSIONERS);
        assertThat(again.open()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(again.because()).endsWith("; the working days before 2031-11-30 are not known");
    }

    @Test
    void aVariationNeedsWhatTheProviderSelectionRegimeAllows() {
        EndOfTermOption vary =
                option(facts(TERM, "2026-01-01").build(), EndOptionKind.VARY, OptionHolder.BOTH_AGREEING);
        assertThat(vary.open()).isEqualTo(Verdict.HOLDS);
        assertThat(vary.lastDate()).contains(TermCases.EXPIRY);
        assertThat(vary.needs())
                .containsExactly(
                        "a variation agreement signed by both sides",
                        "a modification that the Provider Selection Regime allows without a new procurement");
    }

    @Test
    void afterTheEndNothingIsOpen() {
        ImmutableList<EndOfTermOption> options =
                EndOfTermOptions.on(facts(TERM, "2027-04-01").build());
        assertThat(options).extracting(EndOfTermOption::open).containsOnly(Verdict.DOES_NOT_HOLD);
        assertThat(options.get(1).because()).isEqualTo("the contract ended on 2027-03-31");
    }
}
