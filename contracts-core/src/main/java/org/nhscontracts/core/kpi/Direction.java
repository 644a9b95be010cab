package org.nhscontracts.core.kpi;

/** Which way performance is better; always stated, never guessed from the unit. */
public enum Direction {
    /** Higher figures are better. */
    HIGHER("higher"),
    /** Lower figures are better. */
    LOWER("lower"),
    /** Neither is better. */
    NEUTRAL("neutral");

    private final String words;

    Direction(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code higher}
     */
    public String words() {
        return words;
    }
}
