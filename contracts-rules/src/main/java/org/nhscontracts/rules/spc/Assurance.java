package org.nhscontracts.rules.spc;

/** The assurance icon: whether the process as it is can be relied on to achieve the target. */
public enum Assurance {
    /** The target lies beyond the limits on the good side. */
    CONSISTENT_PASS("consistent_pass", "The process as it is will consistently achieve the target"),
    /** The target lies beyond the limits on the bad side. */
    CONSISTENT_FAIL("consistent_fail", "The process as it is will consistently fail the target"),
    /** The target lies within the limits. */
    INCONSISTENT("inconsistent", "The process as it is will now achieve the target, now fail it"),
    /** No icon: no target, no direction or no limits. */
    NONE("", "No assurance icon: there is no target, no direction of improvement, or no process limits");

    private final String code;
    private final String words;

    Assurance(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /**
     * The code as the NHS-R package writes it.
     *
     * @return for example {@code consistent_fail}; empty text if there is no icon
     */
    public String code() {
        return code;
    }

    /**
     * The text that stands for the icon where it cannot be seen.
     *
     * @return for example {@code The process as it is will consistently fail the target}
     */
    public String words() {
        return words;
    }
}
