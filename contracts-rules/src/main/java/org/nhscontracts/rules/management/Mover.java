package org.nhscontracts.rules.management;

import com.google.common.collect.ImmutableSet;
import org.nhscontracts.core.process.ContractSide;

/** Whose move it is. */
public enum Mover {
    /** Who issued the notice. */
    ISSUER("issuer of the notice"),
    /** Whom the notice went to. */
    RECEIVER("receiver of the notice"),
    /** Both sides together. */
    BOTH("parties"),
    /** The Provider. */
    PROVIDER("Provider"),
    /** The Co-ordinating Commissioner. */
    COMMISSIONER("Co-ordinating Commissioner"),
    /** Nobody: it is over. */
    NOBODY("nobody");

    private final String words;

    Mover(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code parties}
     */
    public String words() {
        return words;
    }

    /**
     * The sides meant.
     *
     * @param issuer who issued the notice
     * @return one side, both, or none
     */
    public ImmutableSet<ContractSide> sides(ContractSide issuer) {
        return switch (this) {
            case ISSUER -> ImmutableSet.of(issuer);
            case RECEIVER -> ImmutableSet.of(issuer.other());
            case BOTH -> ImmutableSet.of(ContractSide.CO_ORDINATING_COMMISSIONER, ContractSide.PROVIDER);
            case PROVIDER -> ImmutableSet.of(ContractSide.PROVIDER);
            case COMMISSIONER -> ImmutableSet.of(ContractSide.CO_ORDINATING_COMMISSIONER);
            case NOBODY -> ImmutableSet.of();
        };
    }
}
