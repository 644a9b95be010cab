package org.nhscontracts.core.party;

/** How a leadership board decides. */
public enum DecisionMode {
    /** All that may vote are in favour. */
    UNANIMOUS("unanimous"),
    /** More than half of all that may vote are in favour, whether or not the others vote: with a tie nothing is carried. */
    MAJORITY("majority"),
    /** Who has a conflict of interest does not vote; all others that may vote are in favour. */
    CONFLICTED_MEMBER_EXCLUDED("conflicted member excluded");

    private final String words;

    DecisionMode(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code unanimous}
     */
    public String words() {
        return words;
    }
}
