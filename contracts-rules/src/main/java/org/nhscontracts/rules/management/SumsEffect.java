package org.nhscontracts.rules.management;

/** What a step does to sums withheld. */
public enum SumsEffect {
    /** Nothing. */
    NONE("nothing"),
    /** They must be paid, without interest unless the edition says otherwise. */
    FALL_DUE("they must be paid"),
    /** They are permanently retained. */
    KEPT("they are permanently retained"),
    /** They are permanently retained if the edition says so. */
    KEPT_IF_SAID("they are permanently retained, if the edition says so");

    private final String words;

    SumsEffect(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code they must be paid}
     */
    public String words() {
        return words;
    }
}
