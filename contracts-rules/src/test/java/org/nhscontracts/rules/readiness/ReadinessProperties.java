package org.nhscontracts.rules.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.nhscontracts.core.handover.HandoverCondition;
import org.nhscontracts.core.id.ConditionId;
import org.nhscontracts.core.source.YesNo;
import org.nhscontracts.rules.verdict.Verdict;

/** The laws of readiness, and a second reckoning that goes day by day. */
class ReadinessProperties {

    @Provide
    Arbitrary<PlanCase> plans() {
        return PlanCase.cases();
    }

    @Provide
    Arbitrary<Function<String, HandoverCondition.Builder>> parts() {
        return PlanCase.parts();
    }

    @Provide
    Arbitrary<Integer> choices() {
        return Arbitraries.integers().between(0, Integer.MAX_VALUE);
    }

    @Property(tries = 2_000)
    void theEarliestFeasibleStartIsFeasibleAndTheDayBeforeIsNot(@ForAll("plans") PlanCase plan) {
        Optional<LocalDate> feasible = plan.report().earliestFeasible();

        feasible.ifPresent(day -> {
            assertThat(Simulation.canSurelyStartOn(day, plan)).isTrue();
            assertThat(day.minusDays(60).datesUntil(day))
                    .noneMatch(before -> Simulation.canSurelyStartOn(before, plan));
        });
        if (feasible.isEmpty() && barsAny(plan)) {
            assertThat(Simulation.canSurelyStartOn(Plans.PLANNED.plusDays(200), plan))
                    .isFalse();
        }
        Statistics.collect(feasible.map(Plans.PLANNED::isBefore));
        Statistics.coverage(coverage -> {
            coverage.check(Optional.of(true)).percentage(share -> share > 5);
            coverage.check(Optional.of(false)).percentage(share -> share > 5);
            coverage.check(Optional.empty()).percentage(share -> share > 5);
        });
    }

    @Property(tries = 2_000)
    void noDayBeforeTheBoundMayBeTheStartAndTheBoundMay(@ForAll("plans") PlanCase plan) {
        LocalDate bound = plan.report().notBefore();

        assertThat(Plans.PLANNED.datesUntil(bound)).noneMatch(day -> Simulation.mayStartOn(day, plan));
        assertThat(Simulation.mayStartOn(bound, plan)).isTrue();
    }

    @Property(tries = 2_000)
    void theStartIsKnownWhereItIsTheSameWhateverTheUnknownComesTo(@ForAll("plans") PlanCase plan) {
        ReadinessReport report = plan.report();

        boolean isKnown = barsAny(plan) && Simulation.canSurelyStartOn(report.notBefore(), plan);
        assertThat(report.startsOn()).isEqualTo(isKnown ? Optional.of(report.notBefore()) : Optional.empty());
        Statistics.collect(isKnown, report.notBefore().isAfter(Plans.PLANNED));
        Statistics.coverage(coverage -> coverage.check(true, true).percentage(share -> share > 5));
    }

    private static boolean barsAny(PlanCase plan) {
        return plan.conditions().stream().anyMatch(HandoverCondition::barsStart);
    }

    @Property(tries = 2_000)
    void isReadyOnlyIfItCouldHaveBeenSettledByTheDayWithoutMoreWork(@ForAll("plans") PlanCase plan) {
        ReadinessReport report = plan.report();

        assertThat(report.ready() == Verdict.HOLDS)
                .isEqualTo(barsAny(plan)
                        && report.conditions().stream()
                                .allMatch(one -> one.state().isSettled()
                                        || !one.condition().barsStart()));
        if (report.ready() == Verdict.HOLDS) {
            assertThat(report.notBefore().minusDays(1))
                    .isBeforeOrEqualTo(plan.asAt().isBefore(Plans.PLANNED) ? Plans.PLANNED.minusDays(1) : plan.asAt());
            assertThat(report.startsOn()).isPresent();
            assertThat(report.criticalPath()).isEmpty();
        }
        Statistics.collect(report.ready());
        Statistics.coverage(coverage -> {
            coverage.check(Verdict.HOLDS).percentage(share -> share > 3);
            coverage.check(Verdict.UNDETERMINED).percentage(share -> share > 3);
            coverage.check(Verdict.DOES_NOT_HOLD).percentage(share -> share > 3);
        });
    }

    @Property(tries = 2_000)
    void unknownEvidenceNeverCountsAsSatisfiedAlsoThroughDependencies(@ForAll("plans") PlanCase plan) {
        ReadinessReport report = plan.report();

        for (ConditionReadiness one : report.conditions()) {
            HandoverCondition condition = one.condition();
            if (one.state() == ConditionState.SATISFIED) {
                assertThat(isShown(condition, plan, report.notBefore())).isTrue();
                assertThat(condition.dependsOn())
                        .allMatch(id -> report.condition(id).state().isSettled());
            }
            if (one.state() == ConditionState.WAIVED) {
                assertThat(condition.isWaiverEntitled()).isTrue();
                assertThat(condition.waiver().orElseThrow().on()).isBeforeOrEqualTo(plan.asAt());
            }
            Statistics.collect(one.state());
        }
        Statistics.coverage(coverage -> {
            for (ConditionState state : ConditionState.values()) {
                coverage.check(state).count(count -> count > 0);
            }
        });
    }

    private static boolean isShown(HandoverCondition condition, PlanCase plan, LocalDate needed) {
        return condition
                .rule()
                .map(rule -> PlanCase.verdict(rule) == Verdict.HOLDS)
                .orElseGet(() -> condition.evidence().stream()
                        .anyMatch(piece -> piece.accepted() == YesNo.YES
                                && !piece.counts().isAfter(plan.asAt())
                                && piece.isGoodOn(needed)));
    }

    @Property(tries = 2_000)
    void waivingNeverMakesReadinessWorse(@ForAll("plans") PlanCase plan, @ForAll("choices") int choice) {
        int number = choice % plan.conditions().size();
        HandoverCondition condition = plan.conditions().get(number);
        LocalDate on = plan.asAt().minusDays(choice % 30);
        if (condition.isWaiverEntitled()) {
            return;
        }
        List<HandoverCondition> waived = new ArrayList<>(plan.conditions());
        waived.set(number, condition.waived(Plans.waiver(Plans.COMMISSIONER, on.toString())));
        PlanCase after = plan.with(ImmutableList.copyOf(waived));

        isNoWorse(after.report(), plan.report());
        Statistics.collect(waived.get(number).isWaiverEntitled());
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
    }

    @Property(tries = 2_000)
    void addingAConditionNeverMakesReadinessBetter(
            @ForAll("plans") PlanCase plan,
            @ForAll("parts") Function<String, HandoverCondition.Builder> part,
            @ForAll("choices") int choice) {
        HandoverCondition.Builder added = part.apply("added");
        boolean isFirst = choice % 2 == 0;
        int number = choice / 2 % plan.conditions().size();
        List<HandoverCondition> more = new ArrayList<>(plan.conditions());
        if (isFirst) {
            more.set(number, waitingForTheAdded(plan.conditions().get(number)));
            more.add(0, added.build());
        } else {
            more.add(added.addDependsOn(plan.conditions().get(number).id()).build());
        }
        ReadinessReport before = plan.report();
        ReadinessReport after = plan.with(ImmutableList.copyOf(more)).report();

        if (before.ready() != Verdict.NOT_APPLICABLE) {
            isNoWorse(before, after);
        }
    }

    private static HandoverCondition waitingForTheAdded(HandoverCondition condition) {
        HandoverCondition.Builder builder = HandoverCondition.builder();
        builder.id(condition.id())
                .what(condition.what())
                .category(condition.category())
                .lead(condition.lead())
                .remaining(condition.remaining())
                .addAllDependsOn(condition.dependsOn())
                .addDependsOn(ConditionId.of("added"))
                .addAllEvidence(condition.evidence())
                .evidenceComplete(condition.evidenceComplete())
                .barsStart(condition.barsStart())
                .addAllWaivableBy(condition.waivableBy())
                .waiver(condition.waiver())
                .rule(condition.rule())
                .gate(condition.gate());
        return builder.build();
    }

    /** Compares the conditions that both have. */
    private static void isNoWorse(ReadinessReport better, ReadinessReport worse) {
        assertThat(rank(better.ready())).isGreaterThanOrEqualTo(rank(worse.ready()));
        assertThat(rank(better.withinLongstop())).isGreaterThanOrEqualTo(rank(worse.withinLongstop()));
        assertThat(better.notBefore()).isBeforeOrEqualTo(worse.notBefore());
        worse.startsOn()
                .ifPresent(day -> assertThat(better.startsOn().orElse(day)).isBeforeOrEqualTo(day));
        worse.earliestFeasible()
                .ifPresent(day ->
                        assertThat(better.earliestFeasible().orElseThrow()).isBeforeOrEqualTo(day));
        better.conditions()
                .forEach(one -> assertThat(rank(one.state()))
                        .as(one.condition().id().value())
                        .isGreaterThanOrEqualTo(
                                rank(worse.condition(one.condition().id()).state())));
        for (int i = 0; i < better.gates().size(); i++) {
            if (!better.gates().get(i).because().startsWith("no condition")) {
                assertThat(rank(better.gates().get(i).decision()))
                        .isGreaterThanOrEqualTo(rank(worse.gates().get(i).decision()));
            }
        }
    }

    private static int rank(Verdict verdict) {
        return verdict == Verdict.HOLDS ? 2 : verdict == Verdict.UNDETERMINED ? 1 : 0;
    }

    private static int rank(ConditionState state) {
        return state.isSettled() ? 2 : state == ConditionState.UNKNOWN ? 1 : 0;
    }

    private static int rank(GateDecision decision) {
        return decision == GateDecision.GO ? 2 : decision == GateDecision.NOT_KNOWN ? 1 : 0;
    }

    @Property(tries = 1_000)
    void theCriticalPathIsAChainWhoseEndHoldsUpTheStart(@ForAll("plans") PlanCase plan) {
        ReadinessReport report = plan.report();
        List<ConditionId> path = report.criticalPath();

        for (int i = 1; i < path.size(); i++) {
            assertThat(report.condition(path.get(i)).condition().dependsOn()).contains(path.get(i - 1));
        }
        if (!path.isEmpty()) {
            ConditionReadiness last = report.condition(path.get(path.size() - 1));
            assertThat(last.condition().barsStart()).isTrue();
            last.earliestFinish().ifPresent(finish -> {
                assertThat(report.notBefore()).isEqualTo(max(Plans.PLANNED, finish.plusDays(1)));
                assertThat(last.slack()).hasValue(ChronoUnit.DAYS.between(finish, Plans.PLANNED.minusDays(1)));
            });
        }
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    @Property(tries = 1_000)
    void whatToDoNextWaitsForNothingAndComesMostUrgentFirst(@ForAll("plans") PlanCase plan) {
        ReadinessReport report = plan.report();
        Set<ConditionId> steps =
                Set.copyOf(report.nextSteps().stream().map(NextStep::condition).toList());

        assertThat(report.nextSteps())
                .isSortedAccordingTo((a, b) ->
                        a.due().orElse(LocalDate.MAX).compareTo(b.due().orElse(LocalDate.MAX)));
        assertThat(report.conditions())
                .allSatisfy(one -> assertThat(steps.contains(one.condition().id()))
                        .isEqualTo(!one.state().isSettled()
                                && one.condition().dependsOn().stream()
                                        .allMatch(id ->
                                                report.condition(id).state().isSettled())));
    }
}
