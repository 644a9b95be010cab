package org.nhscontracts.core.party;

/** The part that an organisation plays in a phase of a partnership. */
public enum PartnershipPart {
    /** It advises another. */
    ADVISER("adviser"),
    /** It is advised by another. */
    ADVISED("advised"),
    /** It bids together with others. */
    JOINT_BIDDER("joint bidder"),
    /** It plays another part. */
    OTHER("other");

    private final String words;

    PartnershipPart(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code adviser}
     */
    public String words() {
        return words;
    }
}
