package org.nhscontracts.rules.assessment;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.performance.StatedReading;
import org.nhscontracts.rules.verdict.Reason;

/**
 * What a reading that stands outside any series comes to.
 *
 * @param reading the reading
 * @param kpi its KPI
 * @param target the target it was held against: that of the period it may concern, or the only contract standard there is;
 *     empty if there is none, or nobody can say which
 * @param reason what it comes to, and why
 */
public record StatedAssessment(StatedReading reading, Kpi kpi, Optional<Target> target, Reason reason) {

    /**
     * Checks that nothing is null.
     *
     * @param reading the reading
     * @param kpi its KPI
     * @param target the target it was held against: that of the period it may concern, or the only contract standard there is; empty if there is none, or nobody can say which
     * @param reason what it comes to, and why
     */
    public StatedAssessment {
        requireNonNull(reading, "reading");
        requireNonNull(kpi, "kpi");
        requireNonNull(target, "target");
        requireNonNull(reason, "reason");
    }
}
