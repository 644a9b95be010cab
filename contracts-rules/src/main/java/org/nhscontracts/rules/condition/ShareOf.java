package org.nhscontracts.rules.condition;

/** Of what a share of a set of KPIs is taken: 49 of 188 and 134 of 183 are both true. */
public enum ShareOf {
    /** All KPIs of the set, whatever is known of them. */
    ALL("all KPIs"),
    /** Those that have anything to judge. */
    APPLICABLE("applicable KPIs"),
    /** Those of which a figure decides. A condition about what was reported: filling a gap may overturn it. */
    REPORTED("reported KPIs");

    private final String words;

    ShareOf(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code all KPIs}
     */
    public String words() {
        return words;
    }
}
