package org.nhscontracts.rules.rule;

import static java.util.Objects.requireNonNull;

import org.nhscontracts.rules.verdict.Verdict;

/**
 * What a custom condition came to, and why.
 *
 * @param verdict the verdict
 * @param because the reason in English
 */
public record CustomVerdict(Verdict verdict, String because) {

    /**
     * Checks that nothing is null.
     *
     * @param verdict the verdict
     * @param because the reason in English
     */
    public CustomVerdict {
        requireNonNull(verdict, "verdict");
        requireNonNull(because, "because");
    }
}
