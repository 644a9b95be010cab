package org.nhscontracts.core.process;

import static java.util.Objects.requireNonNull;

/**
 * A step about sums withheld, or about the failure that they are withheld for.
 *
 * @param scope which sums
 * @param step which step
 */
public record SumsProgressed(WithholdingScope scope, SumsStep step) implements Occurrence {

    /**
     * Checks that nothing is null.
     *
     * @param scope which sums
     * @param step which step
     */
    public SumsProgressed {
        requireNonNull(scope, "scope");
        requireNonNull(step, "step");
    }

    @Override
    public <R> R accept(OccurrenceVisitor<R> visitor) {
        return visitor.sumsProgressed(this);
    }

    @Override
    public String words() {
        return scope.process() + ": " + step.words();
    }
}
