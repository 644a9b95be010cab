package org.nhscontracts.rules.condition;

/** What a window does with a period that has nothing to judge: excluded, suspended, without activity or without a target. */
public enum NotApplicablePeriods {
    /** The window keeps its first and last period and has fewer in between. */
    SHRINK_THE_WINDOW("shrink the window"),
    /** The window reaches further back until it has its number of periods. */
    LOOK_FURTHER_BACK("look further back");

    private final String words;

    NotApplicablePeriods(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code shrink the window}
     */
    public String words() {
        return words;
    }
}
