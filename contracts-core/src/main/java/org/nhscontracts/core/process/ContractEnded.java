package org.nhscontracts.core.process;

import static java.util.Objects.requireNonNull;

/**
 * The contract ended.
 *
 * @param how how
 */
public record ContractEnded(EndKind how) implements Occurrence {

    /**
     * Checks that nothing is null.
     *
     * @param how how
     */
    public ContractEnded {
        requireNonNull(how, "how");
    }

    @Override
    public <R> R accept(OccurrenceVisitor<R> visitor) {
        return visitor.contractEnded(this);
    }

    @Override
    public String words() {
        return "contract ended by " + how.words();
    }
}
