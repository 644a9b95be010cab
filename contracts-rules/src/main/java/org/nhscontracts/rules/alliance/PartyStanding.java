package org.nhscontracts.rules.alliance;

/** How an organisation stands to a contract. */
public enum PartyStanding {
    /** It buys: a party. */
    COMMISSIONER("Commissioner"),
    /** It holds the contract, alone, as prime contractor or as lead provider: a party. */
    CONTRACT_HOLDER("contract holder"),
    /** It holds the contract as a full member of an alliance: a party. */
    ALLIANCE_MEMBER("alliance member"),
    /** It answers for a service for which another holds the contract. */
    ACCOUNTABLE("accountable provider"),
    /** It delivers with the holder or under it. */
    DELIVERING("delivering"),
    /** It is an associate of the alliance. */
    ASSOCIATE("associate"),
    /** It uses services of the contract. */
    USING("using the services"),
    /** It advises. */
    ADVISING("advising"),
    /** It plays a part in a partnership. */
    PARTNERSHIP("in a partnership"),
    /** It belongs to a wider body. */
    MEMBERSHIP("in a wider body");

    private final String words;

    PartyStanding(String words) {
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
     * Whether who stands so is a party to the contract.
     *
     * @return true for a Commissioner, a contract holder and a full member of the alliance
     */
    public boolean isContractParty() {
        return this == COMMISSIONER || this == CONTRACT_HOLDER || this == ALLIANCE_MEMBER;
    }
}
