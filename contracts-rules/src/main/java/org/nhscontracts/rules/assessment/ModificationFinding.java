package org.nhscontracts.rules.assessment;

import static java.util.Objects.requireNonNull;

import org.nhscontracts.core.contract.Variation;
import org.nhscontracts.rules.term.ModificationReason;
import org.nhscontracts.rules.term.ModificationTest;

/**
 * What the Provider Selection Regime asks of a variation that changes the value of a contract. Documents do not say why a contract is modified: the test
 * is that of a modification by decision of the authority, and a report must say so.
 *
 * @param variation the variation
 * @param test what it comes to
 */
public record ModificationFinding(Variation variation, ModificationTest test) {

    /** The reason that is assumed. */
    public static final ModificationReason ASSUMED = ModificationReason.AUTHORITY_DECISION;

    /**
     * Checks that nothing is null.
     *
     * @param variation the variation
     * @param test what it comes to
     */
    public ModificationFinding {
        requireNonNull(variation, "variation");
        requireNonNull(test, "test");
    }
}
