package org.nhscontracts.examples.report;

/** Is told of every page written. */
@FunctionalInterface
public interface ReportProgress {

    /** Tells nobody. */
    ReportProgress NONE = (page, done, of) -> {};

    /**
     * A page was written.
     *
     * @param page the name of its file
     * @param done how many are written
     * @param of how many there will be
     */
    void written(String page, int done, int of);
}
