package org.nhscontracts.rules.readiness;

import static java.util.Objects.requireNonNull;

import org.nhscontracts.rules.condition.FactKey;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * What a condition of a rule book may read of mobilisation readiness, as at one day.
 *
 * @param key its name, see {@link ReadinessFacts}
 * @param verdict whether it is so
 * @param because why
 */
public record ReadinessFact(FactKey key, Verdict verdict, String because) {

    /**
     * Checks that nothing is null.
     *
     * @param key its name, see {@link ReadinessFacts}
     * @param verdict whether it is so
     * @param because why
     */
    public ReadinessFact {
        requireNonNull(key, "key");
        requireNonNull(verdict, "verdict");
        requireNonNull(because, "because");
    }
}
