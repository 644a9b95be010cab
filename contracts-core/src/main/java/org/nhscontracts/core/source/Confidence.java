package org.nhscontracts.core.source;

/** How sure a fact is, by how it was attested. */
public enum Confidence {
    /** Read in the source itself. */
    VERIFIED("verified"),
    /** Read in a secondary source, such as the press or a law firm's note. */
    SECONDARY("secondary"),
    /** Known to people of the field, but its text was not at hand. */
    UNVERIFIED("unverified"),
    /** Sources disagree, or number, edition or clause may be wrong. */
    DOUBTFUL("doubtful"),
    /** Made up for a worked example. */
    CONSTRUCTED("constructed");

    private final String words;

    Confidence(String words) {
        this.words = words;
    }

    /**
     * The word that documents and reports use.
     *
     * @return for example {@code secondary}
     */
    public String words() {
        return words;
    }

    /**
     * Whether a report must show the fact as unverified.
     *
     * @return true for all but {@link #VERIFIED} and {@link #SECONDARY}
     */
    public boolean mustBeFlagged() {
        return this != VERIFIED && this != SECONDARY;
    }
}
