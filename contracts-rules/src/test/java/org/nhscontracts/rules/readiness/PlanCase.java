package org.nhscontracts.rules.readiness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.nhscontracts.core.handover.ConditionCategory;
import org.nhscontracts.core.handover.ConditionEvidence;
import org.nhscontracts.core.handover.ConditionWaiver;
import org.nhscontracts.core.handover.DaySpan;
import org.nhscontracts.core.handover.DayUnit;
import org.nhscontracts.core.handover.HandoverCondition;
import org.nhscontracts.core.handover.HandoverGate;
import org.nhscontracts.core.handover.LeadTime;
import org.nhscontracts.core.handover.ServiceHandover;
import org.nhscontracts.core.id.ConditionId;
import org.nhscontracts.core.id.GateId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.source.YesNo;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * A plan for 1 April 2026 and the day on which it is looked at.
 *
 * @param conditions the conditions, each depending only on some before it
 * @param asAt the day
 */
record PlanCase(ImmutableList<HandoverCondition> conditions, LocalDate asAt) {

    private static final int MOST_CONDITIONS = 7;
    private static final ImmutableList<HandoverGate> GATES = ImmutableList.of(gate("G1", 8), gate("G2", 2));

    private static HandoverGate gate(String id, int weeks) {
        return HandoverGate.builder()
                .id(GateId.of(id))
                .name("gate " + id)
                .lead(LeadTime.weeks(weeks))
                .build();
    }

    static Arbitrary<PlanCase> cases() {
        Arbitrary<LocalDate> asAt = Arbitraries.integers().between(-45, 20).map(Plans.PLANNED::plusDays);
        return Combinators.combine(
                        parts().list().ofMinSize(1).ofMaxSize(MOST_CONDITIONS),
                        Arbitraries.integers()
                                .between(0, Integer.MAX_VALUE)
                                .list()
                                .ofSize(MOST_CONDITIONS),
                        asAt)
                .as((parts, edges, day) -> new PlanCase(connected(parts, edges), day));
    }

    private static ImmutableList<HandoverCondition> connected(
            List<Function<String, HandoverCondition.Builder>> parts, List<Integer> edges) {
        List<HandoverCondition> conditions = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            HandoverCondition.Builder condition = parts.get(i).apply("c" + i);
            for (int before = 0; before < i; before++) {
                if ((edges.get(i) >> (2 * before) & 3) == 3) {
                    condition.addDependsOn(ConditionId.of("c" + before));
                }
            }
            conditions.add(condition.build());
        }
        return ImmutableList.copyOf(conditions);
    }

    /** Any single condition, its id and what it depends on still to be chosen. */
    static Arbitrary<Function<String, HandoverCondition.Builder>> parts() {
        Arbitrary<Function<HandoverCondition.Builder, HandoverCondition.Builder>> times = Combinators.combine(
                        leads().optional(0.8),
                        spans().optional(0.85),
                        Arbitraries.of("G1", "G2", "")
                                .map(text -> Optional.of(text)
                                        .filter(gate -> !gate.isEmpty())
                                        .map(GateId::of)))
                .as((lead, remaining, gate) ->
                        builder -> builder.lead(lead).remaining(remaining).gate(gate));
        return Combinators.combine(
                        times,
                        evidence().list().ofMaxSize(2),
                        Arbitraries.of(Verdict.class).optional(0.15),
                        Arbitraries.of(true, true, true, true, false),
                        Arbitraries.of(true, true, true, true, false),
                        Arbitraries.of(true, false),
                        waivers().optional(0.2))
                .as((timed, evidence, rule, complete, bars, waivable, waiver) ->
                        id -> timed.apply(HandoverCondition.builder())
                                .id(ConditionId.of(id))
                                .what("paper " + id)
                                .category(ConditionCategory.GOVERNANCE)
                                .addAllEvidence(rule.isPresent() ? ImmutableList.of() : evidence)
                                .rule(rule.map(verdict -> RuleId.of(verdict.name())))
                                .evidenceComplete(complete)
                                .barsStart(bars)
                                .addAllWaivableBy(waivable ? ImmutableSet.of(Plans.COMMISSIONER) : ImmutableSet.of())
                                .waiver(waiver));
    }

    private static Arbitrary<LeadTime> leads() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.of(DayUnit.class),
                        Arbitraries.of(true, false))
                .as(LeadTime::new);
    }

    private static Arbitrary<DaySpan> spans() {
        return Combinators.combine(Arbitraries.integers().between(0, 8), Arbitraries.of(DayUnit.class))
                .as((number, unit) -> new DaySpan(unit == DayUnit.WEEKS ? number / 4 : number, unit));
    }

    private static Arbitrary<ConditionEvidence> evidence() {
        return Combinators.combine(
                        Arbitraries.integers().between(-60, 20).map(Plans.PLANNED::plusDays),
                        Arbitraries.integers().between(0, 70).optional(0.6),
                        Arbitraries.integers().between(0, 15).optional(0.3),
                        Arbitraries.of(YesNo.YES, YesNo.YES, YesNo.NO, YesNo.NOT_STATED))
                .as((given, good, decided, accepted) -> ConditionEvidence.builder()
                        .what("certificate")
                        .given(given)
                        .expires(good.map(given::plusDays))
                        .decided(accepted == YesNo.NOT_STATED ? Optional.empty() : decided.map(given::plusDays))
                        .accepted(accepted)
                        .build());
    }

    static Arbitrary<ConditionWaiver> waivers() {
        Arbitrary<OrganisationId> by = Arbitraries.of(Plans.COMMISSIONER, Plans.COMMISSIONER, Plans.INCOMING);
        return Combinators.combine(by, Arbitraries.integers().between(-50, 15).map(Plans.PLANNED::plusDays))
                .as((who, on) -> ConditionWaiver.builder()
                        .by(who)
                        .on(on)
                        .reason("done on site")
                        .build());
    }

    ServiceHandover handover() {
        return Plans.handover(Plans.PLANNED)
                .addAllConditions(conditions)
                .addAllGates(GATES)
                .longstop(Plans.PLANNED.plusDays(10))
                .build();
    }

    /** The verdict of a rule is in its name. */
    static Verdict verdict(RuleId rule) {
        return Verdict.valueOf(rule.value());
    }

    ReadinessReport report() {
        return Readiness.of(handover(), asAt, Plans.ENGLAND, PlanCase::verdict);
    }

    PlanCase with(ImmutableList<HandoverCondition> others) {
        return new PlanCase(others, asAt);
    }
}
