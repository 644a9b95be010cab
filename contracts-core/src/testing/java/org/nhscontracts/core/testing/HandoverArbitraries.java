package org.nhscontracts.core.testing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.nhscontracts.core.handover.ArrangementKind;
import org.nhscontracts.core.handover.AssuranceKind;
import org.nhscontracts.core.handover.ClaimedState;
import org.nhscontracts.core.handover.ConditionCategory;
import org.nhscontracts.core.handover.ConditionEvidence;
import org.nhscontracts.core.handover.ConditionWaiver;
import org.nhscontracts.core.handover.ContinuityAssurance;
import org.nhscontracts.core.handover.DaySpan;
import org.nhscontracts.core.handover.DayUnit;
import org.nhscontracts.core.handover.ExitReason;
import org.nhscontracts.core.handover.HandoverCondition;
import org.nhscontracts.core.handover.HandoverGate;
import org.nhscontracts.core.handover.HandoverReview;
import org.nhscontracts.core.handover.LeadTime;
import org.nhscontracts.core.handover.PlanBasis;
import org.nhscontracts.core.handover.ProtectedTerm;
import org.nhscontracts.core.handover.ServiceArrangement;
import org.nhscontracts.core.handover.ServiceHandover;
import org.nhscontracts.core.handover.StaffCount;
import org.nhscontracts.core.handover.StaffUnit;
import org.nhscontracts.core.id.ConditionId;
import org.nhscontracts.core.id.GateId;
import org.nhscontracts.core.id.HandoverId;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.source.YesNo;

/** Service handovers and their parts. */
public final class HandoverArbitraries {

    private static final int FEW = 3;
    private static final int MOST_CONDITIONS = 6;
    private static final int MOST_DAYS = 120;
    private static final int DAYS_AROUND = 60;

    private HandoverArbitraries() {}

    /** {@return lead times of 1 to 120 days, weeks or Operational Days, with the day of the event counted and not} */
    public static Arbitrary<LeadTime> leadTimes() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, MOST_DAYS),
                        Arbitraries.of(DayUnit.class),
                        Arbitraries.of(true, false))
                .as(LeadTime::new);
    }

    /** {@return lengths of 0 to 120 days, weeks or Operational Days} */
    public static Arbitrary<DaySpan> daySpans() {
        return Combinators.combine(Arbitraries.integers().between(0, MOST_DAYS), Arbitraries.of(DayUnit.class))
                .as(DaySpan::new);
    }

    /** {@return evidence that was accepted, refused or not stated to be, with and without expiry} */
    public static Arbitrary<ConditionEvidence> evidence() {
        return TimeArbitraries.dates().flatMap(HandoverArbitraries::evidenceAround);
    }

    /**
     * Evidence given about a day.
     *
     * @param day the day
     * @return evidence given up to 60 days before or after it, that was accepted, refused or not stated to be, with and without expiry
     */
    public static Arbitrary<ConditionEvidence> evidenceAround(LocalDate day) {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, DAYS_AROUND);
        return Combinators.combine(
                        TextArbitraries.texts(),
                        days.map(before -> day.minusDays(DAYS_AROUND / 2).plusDays(before)),
                        days.optional(),
                        days.optional(),
                        Arbitraries.of(YesNo.class),
                        SourceArbitraries.citations().optional())
                .as((what, given, good, decided, accepted, citation) -> ConditionEvidence.builder()
                        .what(what)
                        .given(given)
                        .expires(good.map(given::plusDays))
                        .accepted(accepted)
                        .decided(accepted == YesNo.NOT_STATED ? Optional.empty() : decided.map(given::plusDays))
                        .citation(citation)
                        .build());
    }

    /** {@return waivers} */
    public static Arbitrary<ConditionWaiver> waivers() {
        return Combinators.combine(
                        IdArbitraries.organisationIds(),
                        TimeArbitraries.dates(),
                        TextArbitraries.texts(),
                        SourceArbitraries.citations().optional())
                .as((by, on, reason, citation) -> ConditionWaiver.builder()
                        .by(by)
                        .on(on)
                        .reason(reason)
                        .citation(citation)
                        .build());
    }

    /** {@return conditions that depend on nothing and belong to no gate, and rest on evidence or on a rule} */
    public static Arbitrary<HandoverCondition> conditions() {
        Arbitrary<UnaryOperator<HandoverCondition.Builder>> description = Combinators.combine(
                        IdArbitraries.idTexts().map(ConditionId::of),
                        TextArbitraries.texts(),
                        Arbitraries.of(ConditionCategory.class),
                        IdArbitraries.organisationIds().optional(),
                        leadTimes().optional(),
                        daySpans().optional(),
                        TextArbitraries.texts().optional())
                .as((id, what, category, owner, lead, remaining, shownBy) -> builder -> {
                    builder.id(id).what(what).category(category).owner(owner);
                    return builder.lead(lead).remaining(remaining).shownBy(shownBy);
                });
        return Combinators.combine(
                        description,
                        evidence().list().ofMaxSize(FEW),
                        IdArbitraries.ruleIds().optional(0.2),
                        Arbitraries.of(true, true, false),
                        Arbitraries.of(true, true, false),
                        IdArbitraries.organisationIds().set().ofMaxSize(2),
                        waivers().optional(0.2),
                        SourceArbitraries.citations().optional())
                .as((described, evidence, rule, complete, bars, waivableBy, waiver, citation) -> described
                        .apply(HandoverCondition.builder())
                        .addAllEvidence(rule.isPresent() ? ImmutableList.of() : evidence)
                        .rule(rule)
                        .evidenceComplete(complete)
                        .barsStart(bars)
                        .addAllWaivableBy(waivableBy)
                        .waiver(waiver)
                        .citation(citation)
                        .build());
    }

    /**
     * Conditions that depend on some that come before them and belong to the gates given.
     *
     * @param conditions conditions of different ids that depend on nothing and belong to no gate
     * @param gates the gates
     * @return the same conditions with dependencies and gates
     */
    public static Arbitrary<ImmutableList<HandoverCondition>> connected(
            List<HandoverCondition> conditions, List<GateId> gates) {
        return Arbitraries.integers()
                .between(0, Integer.MAX_VALUE)
                .list()
                .ofSize(conditions.size())
                .map(choices -> connected(conditions, gates, choices));
    }

    private static ImmutableList<HandoverCondition> connected(
            List<HandoverCondition> conditions, List<GateId> gates, List<Integer> choices) {
        List<HandoverCondition> connected = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            int choice = choices.get(i);
            ImmutableSet.Builder<ConditionId> before = ImmutableSet.builder();
            for (int other = 0; other < i && other < Integer.SIZE; other++) {
                if ((choice >> other & 1) == 1) {
                    before.add(conditions.get(other).id());
                }
            }
            int gate = choice % (gates.size() + 1);
            connected.add(with(
                    conditions.get(i),
                    before.build(),
                    gate == 0 ? Optional.empty() : Optional.of(gates.get(gate - 1))));
        }
        return ImmutableList.copyOf(connected);
    }

    private static HandoverCondition with(
            HandoverCondition condition, ImmutableSet<ConditionId> before, Optional<GateId> gate) {
        return HandoverCondition.builder()
                .id(condition.id())
                .what(condition.what())
                .category(condition.category())
                .owner(condition.owner())
                .lead(condition.lead())
                .remaining(condition.remaining())
                .addAllDependsOn(before)
                .shownBy(condition.shownBy())
                .addAllEvidence(condition.evidence())
                .evidenceComplete(condition.evidenceComplete())
                .barsStart(condition.barsStart())
                .addAllWaivableBy(condition.waivableBy())
                .waiver(condition.waiver())
                .rule(condition.rule())
                .gate(gate)
                .citation(condition.citation())
                .build();
    }

    /** {@return gates} */
    public static Arbitrary<HandoverGate> gates() {
        return Combinators.combine(
                        IdArbitraries.idTexts().map(GateId::of),
                        TextArbitraries.texts(),
                        leadTimes(),
                        SourceArbitraries.citations().optional())
                .as((id, name, lead, citation) -> HandoverGate.builder()
                        .id(id)
                        .name(name)
                        .lead(lead)
                        .citation(citation)
                        .build());
    }

    /** {@return reviews after the start} */
    public static Arbitrary<HandoverReview> reviews() {
        return Combinators.combine(
                        TextArbitraries.texts(),
                        daySpans(),
                        SourceArbitraries.citations().optional())
                .as(HandoverReview::new);
    }

    /** {@return assurances of every kind} */
    public static Arbitrary<ContinuityAssurance> assurances() {
        return Combinators.combine(
                        Arbitraries.of(AssuranceKind.class),
                        TextArbitraries.texts(),
                        SourceArbitraries.citations().optional())
                .as(ContinuityAssurance::new);
    }

    /** {@return counts of persons and of whole-time equivalents with at most two decimals} */
    public static Arbitrary<StaffCount> staffCounts() {
        return Combinators.combine(
                        Arbitraries.of(StaffUnit.class),
                        Arbitraries.longs().between(0, 500_000),
                        Arbitraries.of(true, false),
                        TextArbitraries.texts().optional(),
                        SourceArbitraries.citations().optional())
                .as((unit, number, approximate, counted, citation) -> StaffCount.builder()
                        .unit(unit)
                        .number(BigDecimal.valueOf(number, unit == StaffUnit.WTE ? 2 : 0))
                        .approximate(approximate)
                        .counted(counted)
                        .citation(citation)
                        .build());
    }

    /** {@return arrangements of every kind, open at either end, at both or at neither} */
    public static Arbitrary<ServiceArrangement> arrangements() {
        return Combinators.combine(
                        IdArbitraries.serviceIds(),
                        IdArbitraries.organisationIds(),
                        Arbitraries.of(ArrangementKind.class),
                        TimeArbitraries.spans(),
                        SourceArbitraries.citations().optional())
                .as((service, provider, kind, span, citation) -> ServiceArrangement.builder()
                        .service(service)
                        .provider(provider)
                        .kind(kind)
                        .from(span.from())
                        .until(span.until())
                        .citation(citation)
                        .build());
    }

    /** {@return handovers in which no id stands twice and no condition waits for itself} */
    public static Arbitrary<ServiceHandover> handovers() {
        return Combinators.combine(description(), plan(), particulars())
                .as((described, planned, particular) -> particular
                        .apply(planned.apply(described.apply(ServiceHandover.builder())))
                        .build());
    }

    private static Arbitrary<UnaryOperator<ServiceHandover.Builder>> description() {
        return Combinators.combine(
                        IdArbitraries.idTexts().map(HandoverId::of),
                        TextArbitraries.texts(),
                        IdArbitraries.organisationIds().list().uniqueElements().ofSize(2),
                        Arbitraries.of(true, false),
                        IdArbitraries.serviceIds().set().ofMinSize(1).ofMaxSize(FEW),
                        TimeArbitraries.dates(),
                        Arbitraries.integers().between(0, DAYS_AROUND).optional())
                .as((id, title, parties, isNew, services, planned, days) -> builder -> builder.id(id)
                        .title(title)
                        .outgoing(isNew ? Optional.empty() : Optional.of(parties.get(0)))
                        .incoming(parties.get(1))
                        .addAllServices(services)
                        .planned(planned)
                        .longstop(days.map(planned::plusDays)));
    }

    private static Arbitrary<UnaryOperator<ServiceHandover.Builder>> plan() {
        Arbitrary<List<HandoverCondition>> conditions =
                conditions().list().uniqueElements(HandoverCondition::id).ofMaxSize(MOST_CONDITIONS);
        Arbitrary<List<HandoverGate>> gates =
                gates().list().uniqueElements(HandoverGate::id).ofMaxSize(FEW);
        return Combinators.combine(conditions, gates, reviews().list().ofMaxSize(2), Arbitraries.of(PlanBasis.class))
                .flatAs((some, through, reviews, basis) -> connected(some, ids(through))
                        .map(connected -> builder -> builder.addAllConditions(connected)
                                .addAllGates(through)
                                .addAllReviews(reviews)
                                .planBasis(basis)));
    }

    private static ImmutableList<GateId> ids(List<HandoverGate> gates) {
        return gates.stream().map(HandoverGate::id).collect(toImmutableList());
    }

    private static Arbitrary<UnaryOperator<ServiceHandover.Builder>> particulars() {
        return Combinators.combine(
                        assurances().list().ofMaxSize(2),
                        staffCounts().list().ofMaxSize(FEW),
                        statements(ProtectedTerm::new),
                        statements(ClaimedState::new),
                        arrangements().list().ofMaxSize(FEW),
                        Arbitraries.of(ExitReason.class),
                        SourceArbitraries.citations().optional())
                .as((assurances, counts, terms, states, arrangements, reason, citation) ->
                        builder -> builder.addAllAssurances(assurances)
                                .addAllStaffCounts(counts)
                                .addAllProtectedTerms(terms)
                                .addAllStateHandedOver(states)
                                .addAllArrangements(arrangements)
                                .reasonForExit(reason)
                                .citation(citation));
    }

    private static <T> Arbitrary<List<T>> statements(Combinators.F2<String, Optional<Citation>, T> maker) {
        return Combinators.combine(
                        TextArbitraries.texts(), SourceArbitraries.citations().optional())
                .as(maker)
                .list()
                .ofMaxSize(2);
    }
}
