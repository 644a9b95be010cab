package org.nhscontracts.rules.alliance;

/** Whose failure a failed standard of an alliance is. */
public enum AttributionKind {
    /** The alliance did not fail the standard. */
    NO_FAILURE("no failure"),
    /** One member failed it, and no other. */
    ONE_MEMBER("one member"),
    /** Several members failed it, or none by itself and all together. */
    SHARED("shared"),
    /** What is known does not decide it. */
    UNDETERMINED("undetermined");

    private final String words;

    AttributionKind(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code one member}
     */
    public String words() {
        return words;
    }
}
