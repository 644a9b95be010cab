package org.nhscontracts.rules.management;

import static java.util.Objects.requireNonNull;

/**
 * A milestone and where it stands.
 *
 * @param milestone the milestone
 * @param standing where it stands
 */
public record MilestoneProgress(ManagedMilestone milestone, MilestoneStanding standing) {

    /**
     * Checks that nothing is null.
     *
     * @param milestone the milestone
     * @param standing where it stands
     */
    public MilestoneProgress {
        requireNonNull(milestone, "milestone");
        requireNonNull(standing, "standing");
    }
}
