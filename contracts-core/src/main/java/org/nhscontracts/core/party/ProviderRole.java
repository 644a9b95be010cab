package org.nhscontracts.core.party;

/** The part a provider plays in a contract. */
public enum ProviderRole {
    /** Holds the contract, alone. */
    CONTRACT_HOLDER("contract holder"),
    /** Holds the contract and sub-contracts parts of it. */
    PRIME_CONTRACTOR("prime contractor"),
    /** Holds the contract and delivers it with partners. */
    LEAD_PROVIDER("lead provider"),
    /** Answers for a service although another holds the contract for it. */
    ACCOUNTABLE_PROVIDER("accountable provider"),
    /** Delivers with a lead provider. */
    PARTNER("partner"),
    /** A Material Sub-Contractor. */
    MATERIAL_SUB_CONTRACTOR("material sub-contractor"),
    /** A sub-contractor whose sub-contract is not material, or not known to be. */
    SUB_CONTRACTOR("sub-contractor"),
    /** Advises; is no party to the contract and no sub-contractor. */
    ADVISER("adviser");

    private final String words;

    ProviderRole(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code contract holder}
     */
    public String words() {
        return words;
    }

    /**
     * Whether the organisation is a party to the contract itself.
     *
     * @return true for the contract holder, a prime contractor and a lead provider; an accountable provider is none by that role
     *     alone
     */
    public boolean isContractParty() {
        return this == CONTRACT_HOLDER || this == PRIME_CONTRACTOR || this == LEAD_PROVIDER;
    }
}
