package org.nhscontracts.core.contract;

/** What a stated sum is. */
public enum ValueKind {
    /** The value of the contract as agreed. */
    AGREED("agreed value"),
    /** The value as agreed, with what variations have added to it or taken from it since. */
    VARIED("value as varied"),
    /** What the provider bid. */
    BID("bid"),
    /** What another bidder bid. */
    RIVAL_BID("rival bid"),
    /** What the services were tendered at. */
    TENDERED("value tendered"),
    /** What the services cost before. */
    PRIOR_PRICE("prior price");

    private final String words;

    ValueKind(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code agreed value}
     */
    public String words() {
        return words;
    }
}
