package org.nhscontracts.core.source;

/** On what a figure rests. */
public enum Basis {
    /** Counted or measured, and published as such. */
    MEASURED("measured"),
    /** Said by a party or the press, without the count behind it. */
    CLAIMED("claimed"),
    /** Concluded from other facts, such as the first day of a month that alone is stated. */
    INFERRED("inferred");

    private final String words;

    Basis(String words) {
        this.words = words;
    }

    /**
     * The word that documents and reports use.
     *
     * @return for example {@code measured}
     */
    public String words() {
        return words;
    }
}
