package org.nhscontracts.rules.text;

/** Takes the rows of a CSV file one by one. */
@FunctionalInterface
public interface CsvRowHandler {

    /**
     * Takes a row.
     *
     * @param row the row, valid only during this call
     */
    void row(CsvRow row);
}
