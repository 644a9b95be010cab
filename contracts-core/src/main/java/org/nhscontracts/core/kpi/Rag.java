package org.nhscontracts.core.kpi;

/** The colour of a result. */
public enum Rag {
    /** The target is achieved. */
    GREEN("green"),
    /** The target is failed, by no more than the margin. */
    AMBER("amber"),
    /** The target is failed by more than the margin. */
    RED("red");

    private final String words;

    Rag(String words) {
        this.words = words;
    }

    /**
     * The words that documents and reports use.
     *
     * @return for example {@code green}
     */
    public String words() {
        return words;
    }
}
