package org.nhscontracts.rules.payment;

import static java.util.Objects.requireNonNull;

/**
 * What the standard costs, if anything, is not known. Its result is undetermined, and says so.
 *
 * @param grounds what is known of it
 */
public record UnknownSanction(Grounds grounds) implements Sanction {

    /**
     * Checks the attributes.
     *
     * @param grounds what is known of it
     */
    public UnknownSanction {
        requireNonNull(grounds, "grounds");
    }

    @Override
    public ComputedSum compute(SanctionFacts facts) {
        return ComputedSum.unknown(words());
    }

    @Override
    public String words() {
        return "what the standard costs is not known"
                + grounds.note().map(why -> " (" + why + ")").orElse("");
    }
}
