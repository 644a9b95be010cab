package org.nhscontracts.core.performance;

/** By what a figure is split. */
public enum SplitKind {
    /** By specialty or treatment function. */
    SPECIALTY("specialty"),
    /** By Commissioner. */
    COMMISSIONER("commissioner"),
    /** By locality. */
    LOCALITY("locality"),
    /** By team. */
    TEAM("team");

    private final String words;

    SplitKind(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code specialty}
     */
    public String words() {
        return words;
    }
}
