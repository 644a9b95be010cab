package org.nhscontracts.rules.contractfile;

import java.util.Optional;
import org.nhscontracts.core.contract.ServiceContract;

/** Whether the variations of a contract are as many as can be applied one after the other in reasonable time. */
public final class VariationFit {

    private static final int MOST = 2_000;

    private VariationFit() {}

    /**
     * Why variations are not applied at all.
     *
     * @param contract the contract with its variations
     * @return what was found and expected; empty if they hold no more than 2,000 changes together
     */
    public static Optional<String> misfit(ServiceContract contract) {
        int changes = contract.variations().stream()
                .mapToInt(variation -> variation.changes().size())
                .sum();
        return changes <= MOST
                ? Optional.empty()
                : Optional.of("found variations with " + changes + " changes, expected at most " + MOST + " together");
    }
}
