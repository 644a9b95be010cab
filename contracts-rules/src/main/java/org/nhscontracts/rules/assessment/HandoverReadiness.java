package org.nhscontracts.rules.assessment;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.nhscontracts.core.handover.ServiceHandover;
import org.nhscontracts.rules.readiness.ContinuityReport;
import org.nhscontracts.rules.readiness.ReadinessReport;

/**
 * A handover as of a day: whether the next provider is ready, and whether exactly one provider is responsible on each day.
 *
 * @param readiness how ready the incoming provider is
 * @param continuity who is responsible from day to day, from the first to the last day that the arrangements name; empty if no arrangement names a
 *     day
 */
public record HandoverReadiness(ReadinessReport readiness, Optional<ContinuityReport> continuity) {

    /**
     * Checks that nothing is null.
     *
     * @param readiness how ready the incoming provider is
     * @param continuity who is responsible from day to day, from the first to the last day that the arrangements name; empty if no arrangement
     *     names a day
     */
    public HandoverReadiness {
        requireNonNull(readiness, "readiness");
        requireNonNull(continuity, "continuity");
    }

    /**
     * The handover.
     *
     * @return what was looked at
     */
    public ServiceHandover handover() {
        return readiness.handover();
    }
}
