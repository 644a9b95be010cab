package org.nhscontracts.rules.testing;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.nhscontracts.core.id.PlanId;
import org.nhscontracts.core.id.ProcessId;
import org.nhscontracts.core.process.MeetingHeld;
import org.nhscontracts.core.process.MeetingKind;
import org.nhscontracts.core.process.MeetingOutcome;
import org.nhscontracts.core.process.NoticeProgressed;
import org.nhscontracts.core.process.NoticeStep;
import org.nhscontracts.core.process.Occurrence;
import org.nhscontracts.core.process.PlanCalledFor;
import org.nhscontracts.core.process.PlanKind;
import org.nhscontracts.core.process.SumsProgressed;
import org.nhscontracts.core.process.SumsStep;
import org.nhscontracts.core.process.WithholdingScope;

/** All that can be said of a notice before its plans, and of the sums withheld in its process. */
final class NoticeEvents {

    private NoticeEvents() {}

    static void addTo(ImmutableList.Builder<Occurrence> all, ProcessId process, PlanId next) {
        for (NoticeStep step : NoticeStep.values()) {
            all.add(new NoticeProgressed(process, step, Optional.empty()));
        }
        for (MeetingKind kind : MeetingKind.values()) {
            for (MeetingOutcome outcome : MeetingOutcome.values()) {
                all.add(new MeetingHeld(process, kind, outcome, plans(outcome, next), Optional.empty()));
            }
        }
        for (SumsStep step : SumsStep.values()) {
            all.add(new SumsProgressed(WithholdingScope.of(process), step));
        }
    }

    private static ImmutableList<PlanCalledFor> plans(MeetingOutcome outcome, PlanId next) {
        return outcome == MeetingOutcome.PLANS
                ? ImmutableList.of(new PlanCalledFor(next, PlanKind.REMEDIAL_ACTION_PLAN))
                : ImmutableList.of();
    }
}
