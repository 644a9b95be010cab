package org.nhscontracts.rules.management;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.nhscontracts.core.id.MilestoneId;
import org.nhscontracts.core.id.PlanId;
import org.nhscontracts.core.id.ProcessId;

/**
 * Where in a process something stands: the notice itself, one of its plans, a milestone of a plan, or a sum withheld.
 *
 * @param process the process
 * @param plan the plan; empty for the notice itself
 * @param item the milestone; empty for a plan as a whole
 * @param sum the sum withheld; empty if it is none
 */
public record Place(ProcessId process, Optional<PlanId> plan, Optional<MilestoneId> item, Optional<WithholdingId> sum) {

    /**
     * Checks that nothing is null.
     *
     * @param process the process
     * @param plan the plan; empty for the notice itself
     * @param item the milestone; empty for a plan as a whole
     * @param sum the sum withheld; empty if it is none
     */
    public Place {
        requireNonNull(process, "process");
        requireNonNull(plan, "plan");
        requireNonNull(item, "item");
        requireNonNull(sum, "sum");
    }

    static Place of(ProcessId process) {
        return new Place(process, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Place of(ProcessId process, PlanId plan) {
        return new Place(process, Optional.of(plan), Optional.empty(), Optional.empty());
    }

    static Place of(ProcessId process, PlanId plan, MilestoneId item) {
        return new Place(process, Optional.of(plan), Optional.of(item), Optional.empty());
    }

    static Place of(Withholding sum) {
        return new Place(sum.process(), sum.plan(), sum.item(), Optional.of(sum.id()));
    }

    /**
     * What stands there.
     *
     * @return the track
     */
    public Track track() {
        if (sum.isPresent()) {
            return Track.SUM;
        }
        return item.isPresent() ? Track.MILESTONE : plan.isPresent() ? Track.PLAN : Track.NOTICE;
    }

    /**
     * The place in words.
     *
     * @return for example {@code cpn-1, plan rap-1, milestone m1}
     */
    public String words() {
        return process
                + plan.map(id -> ", plan " + id).orElse("")
                + item.map(id -> ", milestone " + id).orElse("")
                + sum.map(id -> ", withheld by " + id.event()).orElse("");
    }

    @Override
    public String toString() {
        return words();
    }
}
