package org.nhscontracts.rules.management;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.process.Milestone;

/**
 * A milestone of a plan that is agreed, and where it stands.
 *
 * @param milestone the milestone
 * @param stage where it stands
 * @param since since when
 * @param missedOn when it was last missed; empty if never
 * @param reportedOn the day of the Exception Report that names it; empty if none does
 * @param commissionerFault whether a Commissioner is at fault for it (GC9.3)
 */
public record ManagedMilestone(
        Milestone milestone,
        Stage stage,
        LocalDate since,
        Optional<LocalDate> missedOn,
        Optional<LocalDate> reportedOn,
        boolean commissionerFault) {

    /**
     * Checks that nothing is null.
     *
     * @param milestone the milestone
     * @param stage where it stands
     * @param since since when
     * @param missedOn when it was last missed; empty if never
     * @param reportedOn the day of the Exception Report that names it; empty if none does
     * @param commissionerFault whether a Commissioner is at fault for it (GC9.3)
     */
    public ManagedMilestone {
        requireNonNull(milestone, "milestone");
        requireNonNull(stage, "stage");
        requireNonNull(since, "since");
        requireNonNull(missedOn, "missedOn");
        requireNonNull(reportedOn, "reportedOn");
    }

    /**
     * Whether it is open.
     *
     * @return true if something is still to be done about it
     */
    public boolean isOpen() {
        return stage.mover() != Mover.NOBODY;
    }

    ManagedMilestone at(Stage next, LocalDate day) {
        return new ManagedMilestone(
                milestone, next, next == stage ? since : day, missedOn, reportedOn, commissionerFault);
    }

    ManagedMilestone missed(LocalDate day) {
        return new ManagedMilestone(milestone, stage, since, Optional.of(day), Optional.empty(), commissionerFault);
    }

    ManagedMilestone reported(LocalDate day) {
        return new ManagedMilestone(milestone, stage, since, missedOn, Optional.of(day), commissionerFault);
    }

    ManagedMilestone excused() {
        return new ManagedMilestone(milestone, stage, since, missedOn, reportedOn, true);
    }
}
