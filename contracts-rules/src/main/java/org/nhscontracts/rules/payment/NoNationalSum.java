package org.nhscontracts.rules.payment;

import static java.util.Objects.requireNonNull;

/**
 * The standard has no national sum, as all since 2021/22. That is not £0.00: a contract may set a sum of its own, and other rights stay.
 *
 * @param grounds what the rule rests on
 */
public record NoNationalSum(Grounds grounds) implements Sanction {

    /**
     * Checks the attributes.
     *
     * @param grounds what the rule rests on
     */
    public NoNationalSum {
        requireNonNull(grounds, "grounds");
    }

    @Override
    public ComputedSum compute(SanctionFacts facts) {
        return ComputedSum.none(words());
    }

    @Override
    public String words() {
        return "no national sum";
    }
}
