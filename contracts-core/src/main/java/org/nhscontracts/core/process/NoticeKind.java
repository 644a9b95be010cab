package org.nhscontracts.core.process;

/** What a notice is called, in the words of its time and of its source. */
public enum NoticeKind {
    /** The word of the editions to about 2015/16. */
    CONTRACT_QUERY("Contract Query"),
    /** A word of the 2012/13 form. */
    PERFORMANCE_NOTICE("performance notice"),
    /** The word of later editions. */
    CONTRACT_PERFORMANCE_NOTICE("Contract Performance Notice"),
    /** Data are late or missing (SC28): there is no meeting, the data are to be put right. */
    INFORMATION_BREACH_NOTICE("Information Breach notice"),
    /** Activity differs from what was planned (SC29): nothing is withheld. */
    ACTIVITY_QUERY_NOTICE("Activity Query Notice");

    private final String words;

    NoticeKind(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code Contract Query}
     */
    public String words() {
        return words;
    }
}
