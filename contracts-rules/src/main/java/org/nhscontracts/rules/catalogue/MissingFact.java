package org.nhscontracts.rules.catalogue;

/** What a catalogue does not know and a contract must supply before a KPI can be judged. */
public enum MissingFact {
    /** Against which threshold it is judged. */
    THRESHOLD("threshold"),
    /** Over which periods it is judged. */
    FREQUENCY("frequency");

    private final String words;

    MissingFact(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code threshold}
     */
    public String words() {
        return words;
    }
}
