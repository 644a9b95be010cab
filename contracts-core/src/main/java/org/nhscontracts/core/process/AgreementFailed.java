package org.nhscontracts.core.process;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.nhscontracts.core.id.PlanId;
import org.nhscontracts.core.id.ProcessId;

/**
 * The parties fail to agree: a plan, or before that a course of action or the report of a Joint Investigation.
 *
 * @param process the process
 * @param plan the plan that is not agreed; empty if it is about something before a plan
 * @param fault by whose unreasonableness or failure to engage, wholly or mainly; empty if nobody said
 */
public record AgreementFailed(ProcessId process, Optional<PlanId> plan, Optional<ContractSide> fault)
        implements Occurrence {

    /**
     * Checks that nothing is null.
     *
     * @param process the process
     * @param plan the plan that is not agreed; empty if it is about something before a plan
     * @param fault by whose unreasonableness or failure to engage, wholly or mainly; empty if nobody said
     */
    public AgreementFailed {
        requireNonNull(process, "process");
        requireNonNull(plan, "plan");
        requireNonNull(fault, "fault");
    }

    @Override
    public <R> R accept(OccurrenceVisitor<R> visitor) {
        return visitor.agreementFailed(this);
    }

    @Override
    public String words() {
        return process + ": no agreement" + plan.map(id -> " on plan " + id).orElse("")
                + fault.map(side -> ", by the fault of the " + side.words()).orElse("");
    }
}
