package org.nhscontracts.rules.management;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.time.InForce;
import org.nhscontracts.rules.condition.FactKey;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * What contract management says to conditions: a fact that stands from one day to another.
 *
 * <p>Names are lower-case, with a hyphen for a space or an underscore:
 * <ul>
 * <li>{@code open:notice}, and {@code open:contract-performance-notice} and the like for each kind of notice;
 * <li>{@code open:remedial-action-plan} and the like for each kind of plan, from the day it is called for until it is over;
 * <li>{@code open:} and the id of a process, {@code open:plan:} and the id of a plan, {@code open:kpi:} and the id of a KPI that an open notice names;
 * <li>{@code exception-reports-to-terminate}: from the day on which as many Exception Reports as give a right to terminate had been made within the rolling time that the edition says.
 * </ul>
 *
 * @param key which fact
 * @param from the first day on which it stands; empty if from the start
 * @param until the last day on which it stands; empty if to the end
 * @param verdict what it is
 * @param because why
 */
public record ProcessFact(
        FactKey key, Optional<LocalDate> from, Optional<LocalDate> until, Verdict verdict, String because)
        implements InForce {

    /**
     * Checks that nothing is null.
     *
     * @param key which fact
     * @param from the first day on which it stands; empty if from the start
     * @param until the last day on which it stands; empty if to the end
     * @param verdict what it is
     * @param because why
     */
    public ProcessFact {
        requireNonNull(key, "key");
        requireNonNull(from, "from");
        requireNonNull(until, "until");
        requireNonNull(verdict, "verdict");
        requireNonNull(because, "because");
    }
}
