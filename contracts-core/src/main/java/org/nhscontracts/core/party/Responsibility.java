package org.nhscontracts.core.party;

/** How far an alliance associate is responsible. */
public enum Responsibility {
    /** Responsible in full for the purpose stated. */
    FULL("full"),
    /** Partly responsible for the purpose stated. */
    PARTIAL("partial");

    private final String words;

    Responsibility(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code full}
     */
    public String words() {
        return words;
    }
}
