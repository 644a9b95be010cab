package org.nhscontracts.rules.assessment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day until which something was to be done, as it was stored.
 *
 * @param what what was to be done, in words
 * @param plan about which plan; empty for the notice itself
 * @param milestone about which milestone; empty for none
 * @param by the last day on which it was in time
 * @param overdue whether that day was over
 */
public record StoredDeadline(
        String what, Optional<String> plan, Optional<String> milestone, LocalDate by, boolean overdue) {

    /**
     * Checks that nothing is null.
     *
     * @param what what was to be done, in words
     * @param plan about which plan; empty for the notice itself
     * @param milestone about which milestone; empty for none
     * @param by the last day on which it was in time
     * @param overdue whether that day was over
     */
    public StoredDeadline {
        requireNonNull(what, "what");
        requireNonNull(plan, "plan");
        requireNonNull(milestone, "milestone");
        requireNonNull(by, "by");
    }
}
