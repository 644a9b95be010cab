package org.nhscontracts.core.contract;

/** Whether a figure of a gain share can still change. */
public enum FigureState {
    /** It can still change. */
    PROVISIONAL("provisional"),
    /** It stays. */
    FINAL("final");

    private final String words;

    FigureState(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code provisional}
     */
    public String words() {
        return words;
    }
}
