package org.nhscontracts.rules.term;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.process.ContractEvent;
import org.nhscontracts.core.process.ExtensionExercised;
import org.nhscontracts.core.process.TermOccurrence;
import org.nhscontracts.core.testing.CoreDomain;
import org.nhscontracts.core.testing.TermArbitraries;
import org.nhscontracts.core.time.CalendarMonths;
import org.nhscontracts.core.time.OperationalCalendar;
import org.nhscontracts.rules.catalogue.EditionRules;
import org.nhscontracts.rules.catalogue.Statutes;
import org.nhscontracts.rules.verdict.Verdict;

/** What holds of every term, event and modification. */
@Domain(CoreDomain.class)
@Domain(DomainContext.Global.class)
class TermProperties {

    private static final long MOST_PENCE = 1_000_000_000L;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final Statutes LAW = Statutes.shipped();
    private static final EditionRules EDITION = TermCases.edition("2024/25");

    /** A contract, events that name its options among others, and a day of judgement near its end. */
    record Case(ServiceContract contract, ImmutableList<ContractEvent> events, LocalDate asAt) {

        TermFacts facts(LocalDate day) {
            return TermFacts.builder()
                    .contract(contract)
                    .asAt(day)
                    .edition(EDITION)
                    .addAllEvents(events)
                    .build();
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(
                        Arbitraries.defaultFor(ContractTerm.class),
                        Combinators.combine(
                                        Arbitraries.integers().between(-900, 100),
                                        TermArbitraries.occurrences(),
                                        Arbitraries.integers().between(0, 5))
                                .as(Draft::new)
                                .list()
                                .ofMaxSize(5),
                        Arbitraries.integers().between(-800, 400))
                .as(TermProperties::made);
    }

    /** An event, counted from the Expiry Date. */
    private record Draft(int days, TermOccurrence what, int pick) {}

    private static Case made(ContractTerm term, List<Draft> drafts, int asAt) {
        ImmutableList.Builder<ContractEvent> events = ImmutableList.builder();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean exercise = draft.pick() < term.options().size();
            events.add(ContractEvent.of(
                    "e" + i,
                    term.expiry().plusDays(draft.days()),
                    exercise
                            ? new ExtensionExercised(
                                    term.options().get(draft.pick()).id())
                            : draft.what()));
        }
        return new Case(
                TermCases.contract(term),
                ImmutableList.sortedCopyOf(Comparator.comparing(ContractEvent::date), events.build()),
                term.expiry().plusDays(asAt));
    }

    @Property
    void withoutVariationsTheExpiryDateOnlyMovesOnAndEveryMoveIsNamed(@ForAll("cases") Case one) {
        TermDates dates = TermDates.on(one.contract(), one.events(), one.asAt());
        LocalDate expiry = dates.statedExpiry();
        for (ExpiryMove move : dates.moves()) {
            assertThat(move.from()).isEqualTo(expiry);
            assertThat(move.to()).isAfter(expiry);
            assertThat(move.on()).isBeforeOrEqualTo(one.asAt());
            expiry = move.to();
        }
        assertThat(dates.expiry()).isEqualTo(expiry);
        assertThat(dates.exercised()).hasSameSizeAs(dates.moves());
        assertThat(dates.lastDayAtLatest()).isBeforeOrEqualTo(dates.expiry());
        dates.lastDay().ifPresent(day -> assertThat(day).isEqualTo(dates.lastDayAtLatest()));
    }

    @Property
    void noOptionIsExercisedMoreOftenThanItMayBe(@ForAll("cases") Case one) {
        TermDates dates = TermDates.on(one.contract(), one.events(), one.asAt());
        one.contract()
                .term()
                .options()
                .forEach(option -> assertThat(dates.exercised().stream()
                                .filter(option.id()::equals)
                                .count())
                        .isLessThanOrEqualTo(option.times()));
    }

    @Property
    void whatHappensLaterChangesNothingOfToday(@ForAll("cases") Case one) {
        ImmutableList<ContractEvent> sofar = one.facts(one.asAt()).happened();
        assertThat(TermDates.on(one.contract(), one.events(), one.asAt()))
                .isEqualTo(TermDates.on(one.contract(), sofar, one.asAt()));
        assertThat(SuspensionState.of(one.contract(), one.events(), one.asAt()))
                .isEqualTo(SuspensionState.of(one.contract(), sofar, one.asAt()));
    }

    @Property(tries = 300)
    void nothingThrowsAndWhatHoldsRestsOnAFactAndAClause(@ForAll("cases") Case one) {
        TermFacts facts = one.facts(one.asAt());
        assertThat(EndOfTermOptions.on(facts)).isNotEmpty();
        assertThat(TermDiary.of(facts)).isSorted().isNotEmpty();
        assertThat(TerminationRights.of(facts)).allSatisfy(right -> {
            if (right.verdict() == Verdict.HOLDS || right.verdict() == Verdict.DOES_NOT_HOLD) {
                assertThat(right.facts()).isNotEmpty();
                assertThat(right.basis()).isNotEmpty();
            }
        });
    }

    @Property
    void noticeWithoutFaultIsOpenUntilItsLastDateAndNotAfter(@ForAll("cases") Case one) {
        ContractTerm term = ContractTerm.builder()
                .start(one.contract().term().start())
                .expiry(one.contract().term().expiry())
                .notice(one.contract().term().notice())
                .build();
        for (EndOfTermOption option : withoutFault(term, one.asAt())) {
            if (option.open() == Verdict.HOLDS) {
                LocalDate last = option.lastDate().orElseThrow();
                assertThat(withoutFault(term, last))
                        .filteredOn(EndOfTermOption::by, option.by())
                        .extracting(EndOfTermOption::open)
                        .containsExactly(Verdict.HOLDS);
                assertThat(withoutFault(term, last.plusDays(1)))
                        .filteredOn(EndOfTermOption::by, option.by())
                        .extracting(EndOfTermOption::open)
                        .containsExactly(Verdict.DOES_NOT_HOLD);
            }
        }
    }

    private static ImmutableList<EndOfTermOption> withoutFault(ContractTerm term, LocalDate day) {
        TermFacts facts = TermFacts.builder()
                .contract(TermCases.contract(term))
                .asAt(day)
                .edition(EDITION)
                .build();
        return EndOfTermOptions.on(facts).stream()
                .filter(option -> option.kind() == EndOptionKind.END_WITHOUT_FAULT)
                .collect(ImmutableList.toImmutableList());
    }

    @Property
    void theLastDayForNoticeIsTheLast(@ForAll LocalDate expiry, @ForAll CalendarMonths period) {
        LocalDate last = EndNotice.lastDayBefore(expiry, period);
        assertThat(period.after(last)).isBefore(expiry);
        assertThat(period.after(last.plusDays(1))).isAfterOrEqualTo(expiry);
    }

    @Property
    void theLastPublicationIsTheLastForWhichTheStandstillIsOver(@ForAll @LongRange(max = 1000) long days) {
        LocalDate end = FIRST.plusDays(30 + days);
        OperationalCalendar england = OperationalCalendar.england();
        LocalDate last = Standstill.lastPublication(end, LAW, england).orElseThrow();
        assertThat(until(last)).isBeforeOrEqualTo(end);
        assertThat(until(last.plusDays(1))).isAfter(end);
        assertThat(england.isOperationalDay(until(last))).isTrue();
    }

    private static LocalDate until(LocalDate published) {
        return Standstill.of(published, LAW, OperationalCalendar.england())
                .orElseThrow()
                .representationsUntil();
    }

    @Property
    void aLargerModificationIsNeverAllowedWhereASmallerIsNot(
            @ForAll @LongRange(max = MOST_PENCE) long original,
            @ForAll @LongRange(max = MOST_PENCE) long one,
            @ForAll @LongRange(max = MOST_PENCE) long other) {
        Verdict smaller = allowed(original, Math.min(one, other));
        Verdict larger = allowed(original, Math.max(one, other));
        if (larger == Verdict.HOLDS) {
            assertThat(smaller).isEqualTo(Verdict.HOLDS);
        }
    }

    private static Verdict allowed(long original, long change) {
        return ModificationTest.of(Modification.byAuthority(FIRST, pence(original), pence(change)), LAW)
                .allowed()
                .verdict();
    }

    @Property
    void whatIsBelowBothLimitsOfAModificationIsNoConsiderableChange(
            @ForAll @LongRange(max = MOST_PENCE) long original, @ForAll @LongRange(max = MOST_PENCE) long change) {
        boolean allowed = allowed(original, change) == Verdict.HOLDS;
        Verdict met = ConsiderableChangeTest.byAuthority(FIRST, pence(original), pence(original + change))
                .met(LAW)
                .verdict();
        assertThat(met).isEqualTo(allowed ? Verdict.DOES_NOT_HOLD : Verdict.HOLDS);
    }

    @Property
    void knowingTheOriginalValueNeverOverturnsADecision(
            @ForAll @LongRange(max = MOST_PENCE) long original, @ForAll @LongRange(max = MOST_PENCE) long change) {
        Modification unknown = Modification.builder()
                .day(FIRST)
                .reason(ModificationReason.AUTHORITY_DECISION)
                .materiallyDifferent(Verdict.DOES_NOT_HOLD)
                .change(LifetimeChange.of(pence(change)))
                .build();
        Verdict before = ModificationTest.of(unknown, LAW).allowed().verdict();
        if (before != Verdict.UNDETERMINED) {
            assertThat(allowed(original, change)).isEqualTo(before);
        }
    }

    private static Money pence(long pence) {
        return Money.ofMinor(CurrencyUnit.GBP, pence);
    }

    @Property
    void theStartIsNotBeforeWhatIsSaidAndKnownOnlyWithoutOpenConditions(
            @ForAll ContractTerm term, @ForAll LocalDate asAt) {
        ContractStart start = ContractStart.of(term, asAt, Optional.of(EDITION));
        assertThat(start.start().isPresent()).isEqualTo(start.open().isEmpty());
        assertThat(start.verdict() == Verdict.HOLDS).isEqualTo(start.start().isPresent());
        assertThat(start.notBefore()).isAfterOrEqualTo(start.expected());
        start.start().ifPresent(day -> {
            assertThat(day).isEqualTo(start.notBefore());
            assertThat(term.conditions())
                    .allSatisfy(condition ->
                            assertThat(condition.satisfied().orElseThrow()).isBefore(day));
        });
    }
}
