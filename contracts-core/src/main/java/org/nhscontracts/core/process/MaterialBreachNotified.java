package org.nhscontracts.core.process;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * Notice of a material breach of contract is given by the other side.
 *
 * @param of whose breach of contract it is
 * @param what what it is, not blank
 */
public record MaterialBreachNotified(ContractSide of, String what) implements TermOccurrence {

    /**
     * Checks that the text is there.
     *
     * @param of whose breach of contract it is
     * @param what what it is, not blank
     * @throws IllegalArgumentException if it is blank
     */
    public MaterialBreachNotified {
        requireNonNull(of, "of");
        requireNonNull(what, "what");
        checkArgument(!what.isBlank(), "material breach of contract: found blank text");
    }

    @Override
    public <R> R accept(TermOccurrenceVisitor<R> visitor) {
        return visitor.materialBreachNotified(this);
    }

    @Override
    public String words() {
        return "material breach of contract by the " + of.words() + " notified: " + what;
    }
}
