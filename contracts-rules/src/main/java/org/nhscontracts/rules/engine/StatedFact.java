package org.nhscontracts.rules.engine;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.time.InForce;
import org.nhscontracts.rules.condition.FactKey;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * A fact that was found out elsewhere: what the condition {@link org.nhscontracts.rules.condition.Condition.Stated} reads. It is looked up on the last day of the period judged.
 *
 * @param key which fact
 * @param organisation of which organisation; empty if it is the same for all
 * @param from the first day on which it stands; empty if from the start
 * @param until the last day on which it stands; empty if to the end
 * @param verdict what was found out
 * @param because why
 */
public record StatedFact(
        FactKey key,
        Optional<OrganisationId> organisation,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Verdict verdict,
        String because)
        implements InForce {

    /**
     * Checks the order of the days.
     *
     * @param key which fact
     * @param organisation of which organisation; empty if it is the same for all
     * @param from the first day on which it stands; empty if from the start
     * @param until the last day on which it stands; empty if to the end
     * @param verdict what was found out
     * @param because why
     * @throws IllegalArgumentException if the last day is before the first
     */
    public StatedFact {
        requireNonNull(key, "key");
        requireNonNull(organisation, "organisation");
        requireNonNull(from, "from");
        requireNonNull(until, "until");
        requireNonNull(verdict, "verdict");
        requireNonNull(because, "because");
        // not checkOrder: in a compact constructor the accessors answer before anything is set
        checkArgument(
                from.isEmpty() || until.isEmpty() || !until.get().isBefore(from.get()),
                "fact %s: until (%s) is before from (%s)",
                key,
                until.map(LocalDate::toString).orElse(""),
                from.map(LocalDate::toString).orElse(""));
    }
}
