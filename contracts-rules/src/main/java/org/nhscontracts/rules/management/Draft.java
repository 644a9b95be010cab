package org.nhscontracts.rules.management;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.nhscontracts.core.id.MilestoneId;
import org.nhscontracts.core.id.PlanId;
import org.nhscontracts.core.id.ProcessId;
import org.nhscontracts.core.process.ContractSide;
import org.nhscontracts.core.process.PlanKind;
import org.nhscontracts.rules.catalogue.EditionParameter;
import org.nhscontracts.rules.catalogue.EditionRules;
import org.nhscontracts.rules.catalogue.ParameterKey;

/** A process while one event is applied to it. Thrown away if the event is refused. */
final class Draft {

    private ImmutableManagedProcess process;
    private final Map<PlanId, ImmutableManagedPlan> plans = new LinkedHashMap<>();
    private final Map<WithholdingId, ImmutableWithholding> sums = new LinkedHashMap<>();
    private final List<Deadline> deadlines;
    private final Map<Place, WithholdingRight> rights;

    Draft(ManagedProcess before) {
        process = (ImmutableManagedProcess) before;
        before.plans().forEach((id, plan) -> plans.put(id, (ImmutableManagedPlan) plan));
        before.withholdings().forEach((id, sum) -> sums.put(id, (ImmutableWithholding) sum));
        deadlines = new ArrayList<>(before.deadlines());
        rights = new LinkedHashMap<>(before.rights());
    }

    ManagedProcess freeze() {
        return process.withPlans(plans)
                .withWithholdings(sums)
                .withDeadlines(ImmutableList.sortedCopyOf(
                        Comparator.comparing(Deadline::date).thenComparing(Deadline::kind), deadlines))
                .withRights(rights);
    }

    ProcessId id() {
        return process.id();
    }

    ManagedProcess process() {
        return process;
    }

    EditionRules rules() {
        return process.rules();
    }

    Optional<EditionParameter> parameter(ParameterKey key) {
        return process.rules().parameter(key);
    }

    void change(UnaryOperator<ImmutableManagedProcess> change) {
        process = change.apply(process);
    }

    // places

    Stage stage(Place place) {
        return switch (place.track()) {
            case SUM -> sum(place.sum().orElseThrow()).stage();
            case MILESTONE -> milestone(place).stage();
            case PLAN -> plan(place.plan().orElseThrow()).stage();
            default -> process.stage();
        };
    }

    void move(Place place, Stage next, LocalDate day) {
        switch (place.track()) {
            case SUM ->
                changeSum(place.sum().orElseThrow(), sum -> sum.withStage(next).withSince(day));
            case MILESTONE -> changeMilestone(place, one -> one.at(next, day));
            case PLAN ->
                changePlan(
                        place.plan().orElseThrow(), plan -> plan.withStage(next).withSince(day));
            default -> process = process.withStage(next).withSince(day);
        }
    }

    boolean commissionerFault(Place place) {
        return process.commissionerFault()
                || place.plan().map(id -> plan(id).commissionerFault()).orElse(false)
                || place.item().map(id -> milestone(place).commissionerFault()).orElse(false);
    }

    boolean againstProvider() {
        return process.issuer() == ContractSide.CO_ORDINATING_COMMISSIONER;
    }

    // plans

    void callFor(PlanId id, PlanKind kind, LocalDate day) {
        plans.put(id, (ImmutableManagedPlan) ManagedPlan.builder()
                .id(id)
                .kind(kind)
                .calledForOn(day)
                .stage(Stage.DRAFTING)
                .since(day)
                .commissionerFault(false)
                .build());
    }

    boolean has(PlanId id) {
        return plans.containsKey(id);
    }

    ImmutableSet<PlanId> planIds() {
        return ImmutableSet.copyOf(plans.keySet());
    }

    boolean hasOpenPlan() {
        return plans.values().stream().anyMatch(ManagedPlan::isOpen);
    }

    ManagedPlan plan(PlanId id) {
        ManagedPlan plan = plans.get(id);
        if (plan == null) {
            throw new Refused(RejectionCode.UNKNOWN_PLAN, "process " + process.id() + " has no plan " + id);
        }
        return plan;
    }

    void changePlan(PlanId id, UnaryOperator<ImmutableManagedPlan> change) {
        plan(id);
        plans.computeIfPresent(id, (same, plan) -> change.apply(plan));
    }

    // milestones

    ManagedMilestone milestone(Place place) {
        PlanId plan = place.plan().orElseThrow();
        MilestoneId item = place.item().orElseThrow();
        ManagedMilestone one = plan(plan).milestones().get(item);
        if (one == null) {
            throw new Refused(RejectionCode.UNKNOWN_MILESTONE, "plan " + plan + " has no milestone " + item);
        }
        return one;
    }

    ImmutableList<Place> milestonesOf(PlanId plan) {
        return plan(plan).milestones().keySet().stream()
                .map(item -> Place.of(process.id(), plan, item))
                .collect(ImmutableList.toImmutableList());
    }

    void changeMilestone(Place place, UnaryOperator<ManagedMilestone> change) {
        ManagedMilestone changed = change.apply(milestone(place));
        changePlan(
                place.plan().orElseThrow(),
                plan -> plan.withMilestones(ImmutableMap.<MilestoneId, ManagedMilestone>builder()
                        .putAll(plan.milestones())
                        .put(changed.milestone().id(), changed)
                        .buildKeepingLast()));
    }

    // sums withheld

    void add(Withholding sum) {
        sums.put(sum.id(), (ImmutableWithholding) sum);
    }

    Withholding sum(WithholdingId id) {
        return Optional.<Withholding>ofNullable(sums.get(id)).orElseThrow();
    }

    void changeSum(WithholdingId id, UnaryOperator<ImmutableWithholding> change) {
        sums.computeIfPresent(id, (same, sum) -> change.apply(sum));
    }

    ImmutableList<Withholding> sums(Predicate<Withholding> which) {
        return sums.values().stream().filter(which).collect(ImmutableList.toImmutableList());
    }

    // deadlines and rights

    ImmutableList<Deadline> deadlines(Predicate<Deadline> which) {
        return deadlines.stream().filter(which).collect(ImmutableList.toImmutableList());
    }

    Optional<Deadline> deadline(DeadlineKind kind, Place place) {
        return deadlines.stream()
                .filter(deadline -> deadline.kind() == kind && deadline.place().equals(place))
                .findFirst();
    }

    void set(Deadline deadline) {
        deadlines.add(deadline);
    }

    void remove(Deadline deadline) {
        deadlines.remove(deadline);
    }

    Optional<WithholdingRight> right(Place place) {
        return Optional.ofNullable(rights.get(place));
    }

    ImmutableList<WithholdingRight> rights() {
        return ImmutableList.copyOf(rights.values());
    }

    void open(WithholdingRight right) {
        rights.put(right.place(), right);
    }

    void close(Place place) {
        rights.remove(place);
    }
}
