package org.nhscontracts.rules.management;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;
import net.jqwik.api.statistics.Statistics;
import org.nhscontracts.core.process.ContractEvent;
import org.nhscontracts.core.process.ContractSide;
import org.nhscontracts.core.process.DayReached;
import org.nhscontracts.core.time.OperationalCalendar;
import org.nhscontracts.rules.catalogue.EditionRules;
import org.nhscontracts.rules.catalogue.ParameterUnit;
import org.nhscontracts.rules.condition.FactKey;
import org.nhscontracts.rules.testing.Editions;
import org.nhscontracts.rules.testing.EventArbitraries;
import org.nhscontracts.rules.testing.EventChoice;
import org.nhscontracts.rules.testing.EventMaker;

/** What holds of every event in every state under every model. */
class ManagementProperties {

    private static final int FEW_TRIES = 150;
    private static final OperationalCalendar ENGLAND = OperationalCalendar.england();

    /** A contract in the middle of its life; each step checks what must hold of it. */
    private static final class Run {
        private final ManagementContext context;
        private ManagementState state = ManagementState.START;
        private int made;

        Run(EditionRules rules) {
            context = Editions.context(rules);
        }

        Run next(EventChoice choice) {
            made++;
            ContractEvent event = new EventMaker(state, context, made).make(choice);
            Outcome outcome = Management.apply(state, event, context);
            if (outcome instanceof Outcome.Rejected rejected) {
                assertThat(rejected.state()).isSameAs(state);
                assertThat(rejected.reason().words()).isNotBlank();
                Statistics.collect("rejected");
            } else {
                Statistics.collect("applied");
                sumsSettleOnce(state, outcome.state());
            }
            state = outcome.state();
            check(state);
            return this;
        }
    }

    private static void check(ManagementState state) {
        deadlinesInOperationalDaysFallOnOperationalDays(state);
        nothingIsWithheldAgainstTheProvidersOwnNotices(state);
        noCeilingIsExceeded(state);
        rightsGoWithStages(state);
        assertThat(state.open())
                .allSatisfy(process -> assertThat(process.closedOn()).isEmpty());
        assertThat(state.overdue())
                .allSatisfy(deadline ->
                        assertThat(deadline.date()).isBefore(state.lastDay().orElseThrow()));
        assertThat(state.deadlines().stream().filter(deadline -> !deadline.overdue()))
                .allSatisfy(deadline -> assertThat(deadline.date())
                        .isAfterOrEqualTo(state.lastDay().orElseThrow()));
    }

    private static void deadlinesInOperationalDaysFallOnOperationalDays(ManagementState state) {
        state.deadlines().stream()
                .filter(deadline -> deadline.parameter()
                        .map(time -> time.key().unit() == ParameterUnit.OPERATIONAL_DAYS)
                        .orElse(false))
                .forEach(deadline -> assertThat(ENGLAND.isOperationalDay(deadline.date()))
                        .as(deadline.words())
                        .isTrue());
    }

    private static void nothingIsWithheldAgainstTheProvidersOwnNotices(ManagementState state) {
        state.processes().values().stream()
                .filter(process -> process.issuer() == ContractSide.PROVIDER)
                .forEach(process -> {
                    assertThat(process.rights()).isEmpty();
                    assertThat(process.withholdings()).isEmpty();
                });
    }

    private static void noCeilingIsExceeded(ManagementState state) {
        state.withholdings().stream()
                .filter(sum -> sum.stage() != Stage.VOID)
                .forEach(sum -> assertThat(allForTheSame(state, sum)).isLessThanOrEqualTo(sum.ceiling()));
    }

    private static BigDecimal allForTheSame(ManagementState state, Withholding sum) {
        return state.withholdings().stream()
                .filter(other -> other.stage() != Stage.VOID
                        && other.process().equals(sum.process())
                        && other.plan().equals(sum.plan())
                        && other.item().equals(sum.item())
                        && other.cause() == sum.cause()
                        && other.month().equals(sum.month()))
                .map(Withholding::percent)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void rightsGoWithStages(ManagementState state) {
        state.rights().forEach(right -> {
            ManagedProcess process = state.process(right.place().process()).orElseThrow();
            Stage stage = right.place()
                    .plan()
                    .flatMap(state::plan)
                    .map(plan -> right.place()
                            .item()
                            .map(item -> Maps.filterKeys(plan.milestones(), item::equals)
                                    .values()
                                    .iterator()
                                    .next()
                                    .stage())
                            .orElse(plan.stage()))
                    .orElse(process.stage());
            assertThat(stage.withholdingCause()).contains(right.cause());
            assertThat(process.commissionerFault()).isFalse();
        });
    }

    /** A sum that was paid or is void stays so, unless an event was corrected. */
    private static void sumsSettleOnce(ManagementState before, ManagementState after) {
        ImmutableMap<WithholdingId, Withholding> now = Maps.uniqueIndex(after.withholdings(), Withholding::id);
        boolean corrected =
                !after.standing().subList(0, before.standing().size()).equals(before.standing());
        before.withholdings().stream()
                .filter(sum -> sum.stage().isOver() && !corrected)
                .forEach(sum -> assertThat(now).containsEntry(sum.id(), sum));
    }

    private static Action.Independent<Run> anyEvent() {
        return () -> EventArbitraries.choices()
                .map(choice -> Transformer.<Run>transform(choice.toString(), run -> run.next(choice)));
    }

    private static Arbitrary<ActionChain<Run>> chain(EditionRules rules) {
        return ActionChain.startWith(() -> new Run(rules))
                .withAction(anyEvent())
                .withMaxTransformations(40);
    }

    @Provide
    Arbitrary<ActionChain<Run>> chains() {
        return EventArbitraries.editions().flatMap(ManagementProperties::chain);
    }

    @Provide
    Arbitrary<EditionRules> editions() {
        return EventArbitraries.editions();
    }

    @Provide
    Arbitrary<ImmutableList<ContractEvent>> logsOfModelA() {
        return EventArbitraries.logs(Editions.modelA(), 30);
    }

    @Provide
    Arbitrary<ImmutableList<ContractEvent>> logsOfModelB() {
        return EventArbitraries.logs(Editions.laterModelB(), 30);
    }

    @Property(tries = FEW_TRIES)
    void everyEventInEveryStateIsAppliedOrRejectedAndLeavesASoundState(@ForAll("chains") ActionChain<Run> chain) {
        Run run = chain.run();
        Replay replay = Management.replay(run.state.log(), run.context);
        assertThat(replay.rejected()).isEmpty();
        assertThat(replay.state()).isEqualTo(run.state);
    }

    @Property(tries = FEW_TRIES)
    void theSameLogGivesNoLessToTheProviderUnderAnyModelThanThatModelSays(
            @ForAll("logsOfModelA") ImmutableList<ContractEvent> log, @ForAll("editions") EditionRules rules) {
        Replay replay = Management.replay(log, Editions.context(rules));
        check(replay.state());
        assertThat(replay.events()).hasSameSizeAs(log);
    }

    @Property(tries = FEW_TRIES)
    void theEventsAsTheyStandGiveTheSameProcesses(@ForAll("logsOfModelB") ImmutableList<ContractEvent> log) {
        ManagementContext context = Editions.context(Editions.laterModelB());
        ManagementState state = Management.replay(log, context).state();
        ManagementState again = ManagementState.START;
        for (ContractEvent event : state.standing()) {
            again = Management.step(again, event, context).state();
        }
        assertThat(again.processes()).isEqualTo(state.processes());
    }

    @Property(tries = FEW_TRIES)
    void aDayReachedBeforeAnEventChangesNothingButTheLog(@ForAll("logsOfModelB") ImmutableList<ContractEvent> log) {
        ManagementContext context = Editions.context(Editions.laterModelB());
        ImmutableList<ContractEvent> plain =
                Management.replay(log, context).state().standing();
        ManagementState without = fold(plain.stream(), context);
        ManagementState with = fold(
                plain.stream()
                        .flatMap(event -> Stream.of(
                                ContractEvent.of("day-" + event.id(), event.date(), new DayReached()), event)),
                context);
        assertThat(with.processes()).isEqualTo(without.processes());
    }

    private static ManagementState fold(Stream<ContractEvent> events, ManagementContext context) {
        return events.reduce(
                ManagementState.START,
                (state, event) -> Management.step(state, event, context).state(),
                (one, other) -> other);
    }

    @Property(tries = FEW_TRIES)
    void everyFactHasOneVerdictOnEveryDay(@ForAll("logsOfModelB") ImmutableList<ContractEvent> log) {
        ManagementContext context = Editions.context(Editions.laterModelB());
        ManagementState state = Management.replay(log, context).state();
        if (log.isEmpty()) {
            return;
        }
        ImmutableMap<FactKey, ProcessFact> now =
                ProcessFacts.on(state, context, state.lastDay().orElseThrow());
        state.processes().values().forEach(process -> {
            String name = "open:" + process.id();
            ProcessFact fact = Maps.filterKeys(now, key -> key.name().equals(name))
                    .values()
                    .iterator()
                    .next();
            assertThat(fact.verdict().words()).isEqualTo(process.isOpen() ? "holds" : "does not hold");
        });
        log.forEach(event ->
                assertThat(ProcessFacts.on(state, context, event.date())).hasSameSizeAs(now));
    }
}
