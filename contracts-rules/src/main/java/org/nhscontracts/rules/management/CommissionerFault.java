package org.nhscontracts.rules.management;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.nhscontracts.core.id.PlanId;
import org.nhscontracts.core.process.WithholdingScope;
import org.nhscontracts.rules.catalogue.ParameterKey;

/** GC9.3: where a Commissioner is at fault nothing may be withheld, and what was withheld is void. */
final class CommissionerFault {

    private final Work work;
    private final Draft draft;

    CommissionerFault(Work work, Draft draft) {
        this.work = work;
        this.draft = draft;
    }

    void show(WithholdingScope scope) {
        if (draft.parameter(ParameterKey.COMMISSIONER_FAULT_VOIDS)
                .map(known -> !known.isYes())
                .orElse(false)) {
            throw new Refused(
                    RejectionCode.NOT_IN_MODEL,
                    draft.id() + ": in edition " + draft.rules().edition()
                            + " the fault of a Commissioner does not void a withholding");
        }
        if (scope.withholdings().isEmpty()) {
            mark(scope);
        }
        Sums sums = new Sums(work, draft);
        sums.in(scope).forEach(sum -> sums.settle(sum, Step.FAULT_SHOWN, work.today()));
        draft.rights().stream()
                .filter(right -> draft.commissionerFault(right.place()))
                .forEach(new Rights(work, draft)::close);
    }

    private void mark(WithholdingScope scope) {
        if (scope.plan().isEmpty()) {
            new Tracks(work, draft).take(Place.of(draft.id()), Step.FAULT_SHOWN);
            draft.change(process -> process.withCommissionerFault(true));
            return;
        }
        PlanId plan = scope.plan().get();
        if (scope.items().isEmpty()) {
            new Tracks(work, draft).take(Place.of(draft.id(), plan), Step.FAULT_SHOWN);
            draft.changePlan(plan, one -> one.withCommissionerFault(true));
            return;
        }
        ImmutableList<Place> items = scope.items().stream()
                .map(item -> Place.of(draft.id(), plan, item))
                .collect(toImmutableList());
        new Several(work, draft)
                .take(items, Step.FAULT_SHOWN, true)
                .forEach(place -> draft.changeMilestone(place, ManagedMilestone::excused));
    }
}
