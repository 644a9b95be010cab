package org.nhscontracts.core.process;

/** What became of an objection to an Exception Report. */
public enum ReportContest {
    /** It is in dispute resolution (GC14). */
    DISPUTED("disputed"),
    /** It stands. */
    UPHELD("upheld"),
    /** It does not stand. */
    SET_ASIDE("set aside");

    private final String words;

    ReportContest(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code upheld}
     */
    public String words() {
        return words;
    }
}
