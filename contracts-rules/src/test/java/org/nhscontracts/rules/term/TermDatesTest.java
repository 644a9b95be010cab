package org.nhscontracts.rules.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.term.TermCases.contract;
import static org.nhscontracts.rules.term.TermCases.contractOf;
import static org.nhscontracts.rules.term.TermCases.day;
import static org.nhscontracts.rules.term.TermCases.event;
import static org.nhscontracts.rules.term.TermCases.option;
import static org.nhscontracts.rules.term.TermCases.term;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nhscontracts.core.contract.ExtensionOption;
import org.nhscontracts.core.contract.OptionHolder;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.contract.Variation;
import org.nhscontracts.core.contract.VariationChange;
import org.nhscontracts.core.contract.VariationKind;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.core.id.OptionId;
import org.nhscontracts.core.id.VariationId;
import org.nhscontracts.core.process.ContractEnded;
import org.nhscontracts.core.process.ContractEvent;
import org.nhscontracts.core.process.ContractSide;
import org.nhscontracts.core.process.EndGround;
import org.nhscontracts.core.process.EndKind;
import org.nhscontracts.core.process.EndNoticeGiven;
import org.nhscontracts.core.process.ExtensionExercised;
import org.nhscontracts.core.time.CalendarMonths;
import org.nhscontracts.rules.catalogue.EditionParameter;
import org.nhscontracts.rules.catalogue.ParameterKey;
import org.nhscontracts.rules.verdict.Verdict;

class TermDatesTest {

    private static final OptionId MORE = OptionId.of("more");
    private static final LocalDate LATE = day("2026-12-31");

    private static TermDates dates(ServiceContract contract, ContractEvent... events) {
        return TermDates.on(contract, ImmutableList.copyOf(events), LATE);
    }

    private static EndNoticeGiven endNotice(EndGround ground, String endsOn) {
        return new EndNoticeGiven(
                ContractSide.PROVIDER,
                ground,
                Optional.of(endsOn).filter(text -> !text.isEmpty()).map(LocalDate::parse));
    }

    @Test
    void withoutAnythingTheTermIsAsStated() {
        TermDates dates = dates(contract(term().build()));
        assertThat(dates.start()).isEqualTo(TermCases.START);
        assertThat(dates.expiry()).isEqualTo(TermCases.EXPIRY);
        assertThat(dates.lastDay()).contains(TermCases.EXPIRY);
        assertThat(dates.moves()).isEmpty();
        assertThat(dates.isOver()).isFalse();
    }

    @Test
    void whatIsLaterThanTheDayOfJudgementIsNotLookedAt() {
        ServiceContract contract = contract(term().addOption(option().build()).build());
        TermDates dates = TermDates.on(
                contract, ImmutableList.of(event("e1", "2026-02-02", new ExtensionExercised(MORE))), day("2026-02-01"));
        assertThat(dates.expiry()).isEqualTo(TermCases.EXPIRY);
    }

    @Test
    void anOptionExercisedAsTheContractSaysAndAsAnEventSaysIsExercisedOnce() {
        ExtensionOption option =
                option().times(2).addExercised(day("2026-02-02")).build();
        TermDates dates = dates(
                contract(term().addOption(option).build()), event("e1", "2026-02-02", new ExtensionExercised(MORE)));
        assertThat(dates.expiry()).isEqualTo("2029-03-31");
        assertThat(dates.exercised()).containsExactly(MORE);
        assertThat(dates.refused()).isEmpty();
    }

    @Test
    void anOptionOfTwoTimesMovesTheExpiryDateTwice() {
        TermDates dates = dates(
                contract(term().addOption(option().times(2).build()).build()),
                event("e1", "2025-02-02", new ExtensionExercised(MORE)),
                event("e2", "2026-02-02", new ExtensionExercised(MORE)));
        assertThat(dates.expiry()).isEqualTo("2031-03-31");
        assertThat(dates.moves().stream().map(ExpiryMove::event))
                .containsExactly(Optional.of(EventId.of("e1")), Optional.of(EventId.of("e2")));
    }

    @Test
    void anOptionThatTheTermLacksIsRefused() {
        TermDates dates = dates(contract(term().build()), event("e1", "2026-02-02", new ExtensionExercised(MORE)));
        assertThat(dates.refused())
                .containsExactly(new RefusedExercise(
                        MORE, day("2026-02-02"), "the term has no option more", Optional.of(EventId.of("e1"))));
    }

    private static Variation expiryVaried(String agreed, String from, String expiry) {
        return Variation.builder()
                .id(VariationId.of("v1"))
                .agreed(Optional.of(agreed).filter(text -> !text.isEmpty()).map(LocalDate::parse))
                .from(day(from))
                .kind(VariationKind.OTHER)
                .addChange(new VariationChange.ExpiryChanged(day(expiry)))
                .build();
    }

    @Test
    void variationsAndExtensionsFollowEachOtherInTheOrderOfTheirDays() {
        ServiceContract contract = contractOf(term().addOption(option().build()).build())
                .addVariation(expiryVaried("2025-06-01", "2025-04-01", "2027-09-30"))
                .build();
        TermDates varied = dates(contract, event("e1", "2026-02-02", new ExtensionExercised(MORE)));
        assertThat(varied.expiry()).isEqualTo("2029-09-30");
        assertThat(varied.moves().get(0).words()).isEqualTo("Expiry Date 2027-03-31 → 2027-09-30: variation v1");
        TermDates extended = dates(contract, event("e1", "2025-05-02", new ExtensionExercised(MORE)));
        assertThat(extended.expiry()).isEqualTo("2027-09-30");
        assertThat(extended.moves()).hasSize(2);
    }

    @Test
    void aVariationThatIsNotAgreedYetMovesNothing() {
        ServiceContract contract = contractOf(term().build())
                .addVariation(expiryVaried("2027-01-01", "2025-04-01", "2027-09-30"))
                .build();
        assertThat(dates(contract).expiry()).isEqualTo(TermCases.EXPIRY);
        assertThat(dates(contractOf(term().build())
                                .addVariation(expiryVaried("", "2025-04-01", "2027-09-30"))
                                .build())
                        .expiry())
                .isEqualTo("2027-09-30");
    }

    @ParameterizedTest(name = "{0} to end on {1}: {2}")
    @CsvSource({
        "NO_FAULT, 2026-10-31, 2026-10-31, as the notice says",
        "NO_FAULT, '', 2026-08-01, the notice names no day; the earliest that its period allows",
        "OTHER, 2028-01-01, 2027-03-31, 'as the notice says; the contract expires before, so the notice ends nothing'"
    })
    void theLastDayIsTheEarliestOfExpiryAndNotices(EndGround ground, String endsOn, LocalDate last, String because) {
        TermDates dates = dates(
                contract(term().notice(TermCases.notice(6)).build()),
                event("e1", "2026-02-01", endNotice(ground, endsOn)));
        assertThat(dates.lastDay()).contains(last);
        assertThat(dates.endNotices().get(0).because()).isEqualTo(because);
        assertThat(dates.expiry()).isEqualTo(TermCases.EXPIRY);
    }

    @Test
    void aNoticeShorterThanItsPeriodLeavesTheLastDayUnknown() {
        TermDates dates = dates(
                contract(term().notice(TermCases.notice(6)).build()),
                event("e1", "2026-02-01", endNotice(EndGround.NO_FAULT, "2026-07-31")));

        assertThat(dates.lastDay()).isEmpty();
        assertThat(dates.endNotices().get(0).because())
                .isEqualTo(
                        "the notice says 2026-07-31, before the earliest day that its period allows (2026-08-01), so when it"
                                + " ends the contract is not known");
    }

    @Test
    void aNoticeWithoutADayLeavesTheLastDayUnknownUntilTheContractEnds() {
        ContractEvent notice = event("e1", "2026-02-01", endNotice(EndGround.PROVIDER_DEFAULT, ""));
        TermDates open = dates(contract(term().build()), notice);
        assertThat(open.lastDay()).isEmpty();
        assertThat(open.lastDayAtLatest()).isEqualTo(TermCases.EXPIRY);
        assertThat(open.endNotices().get(0).because()).isEqualTo("the notice names no day");
        TermDates ended = dates(
                contract(term().build()), notice, event("e2", "2026-06-30", new ContractEnded(EndKind.TERMINATION)));
        assertThat(ended.lastDay()).contains(day("2026-06-30"));
        assertThat(ended.isOver()).isTrue();
    }

    @ParameterizedTest(name = "{0} months, {1} times, in {2}")
    @CsvSource({
        "24, 1, 2015/16, HOLDS, HOLDS",
        "25, 1, 2015/16, HOLDS, DOES_NOT_HOLD",
        "24, 2, 2015/16, DOES_NOT_HOLD, HOLDS",
        "24, 1, 2014/15, HOLDS, UNDETERMINED",
        "24, 1, 2012/13, UNDETERMINED, UNDETERMINED"
    })
    void anOptionBeyondTheLimitsOfItsEditionIsShownAndNotRefused(
            int months, int times, String edition, Verdict often, Verdict length) {
        ExtensionOption option = ExtensionOption.builder()
                .id(MORE)
                .exercisableBy(OptionHolder.COMMISSIONERS)
                .length(CalendarMonths.of(months))
                .times(times)
                .build();
        ImmutableList<TermFinding> limits =
                Extensions.limits(term().addOption(option).build(), Optional.of(TermCases.edition(edition)));
        assertThat(limits.stream().map(TermFinding::verdict)).containsExactly(often, length);
        assertThat(dates(
                                contract(term().addOption(option).build()),
                                event("e1", "2025-02-02", new ExtensionExercised(MORE)))
                        .moves())
                .hasSize(1);
    }

    @Test
    void theLimitsAreThoseOfTheEditionFileAndNoOthers() {
        ImmutableList<TermFinding> limits = Extensions.limits(
                term().addOption(option().build()).build(),
                Optional.of(TermCases.edition("2015/16")
                        .with(EditionParameter.constructed(ParameterKey.EXTENSION_AT_MOST, "23"))));
        assertThat(limits.get(1).words())
                .isEqualTo("option more no longer than the edition knows: does not hold,"
                        + " since it extends the term by 2 years, at most 23 months");
        assertThat(Extensions.limits(term().build(), Optional.empty())).isEmpty();
    }
}
