package org.nhscontracts.rules.text;

/**
 * A row of a CSV file, as a view that is reused: it is valid only until the {@link CsvRowHandler} returns. Strings and
 * locations taken from it stay valid.
 */
public interface CsvRow {

    /** {@return the line on which the row starts, counted from 1; the header is usually on line 1} */
    long line();

    /**
     * {@return the text of a field as written, without quotes; the empty text when the field is empty or the file lacks
     * the optional column}
     *
     * @param column the name of a required or optional column
     * @throws IllegalArgumentException when the column is neither
     */
    String field(String column);

    /**
     * {@return whether the file has the column and the field is not empty}
     *
     * @param column the name of a required or optional column
     * @throws IllegalArgumentException when the column is neither
     */
    boolean has(String column);

    /**
     * {@return where a field starts: its line and character column, exact also behind quoted fields with line breaks; the
     * start of the row when the file lacks the column}
     *
     * @param column the name of a required or optional column
     * @throws IllegalArgumentException when the column is neither
     */
    Location location(String column);
}
