package org.nhscontracts.core.process;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.nhscontracts.core.id.PlanId;

/**
 * A consequence that the contract agreed for failing a standard, or for missing a milestone, is applied at once, with no notice first (GC9.1).
 *
 * @param subject what it is for
 * @param consequence what it is, in the words of the contract, not blank
 * @param plan the plan that agreed it; empty if a schedule did
 */
public record ConsequenceApplied(NoticeSubject subject, String consequence, Optional<PlanId> plan)
        implements Occurrence {

    /**
     * Checks the consequence.
     *
     * @param subject what it is for
     * @param consequence what it is, in the words of the contract, not blank
     * @param plan the plan that agreed it; empty if a schedule did
     * @throws IllegalArgumentException if it is blank
     */
    public ConsequenceApplied {
        requireNonNull(subject, "subject");
        requireNonNull(consequence, "consequence");
        requireNonNull(plan, "plan");
        checkArgument(!consequence.isBlank(), "consequence: found blank text");
    }

    @Override
    public <R> R accept(OccurrenceVisitor<R> visitor) {
        return visitor.consequenceApplied(this);
    }

    @Override
    public String words() {
        return "agreed consequence applied: " + consequence;
    }
}
