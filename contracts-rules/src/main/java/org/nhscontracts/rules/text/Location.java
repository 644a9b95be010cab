package org.nhscontracts.rules.text;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Comparator;
import java.util.Objects;

/**
 * Where a piece of text stands, for example {@code suffolk.yaml:12:5}.
 *
 * @param file the file as the caller named it; not checked against any file system
 * @param line the line, counted from 1
 * @param column the column in characters (code points), counted from 1
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

    private static final Comparator<Location> READING_ORDER = Comparator.comparing(Location::file)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    /**
     * Checks that line and column count from 1.
     *
     * @param file the file as the caller named it
     * @param line the line
     * @param column the column in characters
     * @throws IllegalArgumentException when line or column is less than 1
     */
    public Location {
        Objects.requireNonNull(file, "file");
        checkArgument(line >= 1, "line must be at least 1 but is %s", line);
        checkArgument(column >= 1, "column must be at least 1 but is %s", column);
    }

    /**
     * {@return line 1, column 1 of a file}
     *
     * @param file the file as the caller named it
     */
    public static Location start(String file) {
        return new Location(file, 1, 1);
    }

    /** Orders by file name, then line, then column. */
    @Override
    public int compareTo(Location other) {
        return READING_ORDER.compare(this, other);
    }

    /** {@return {@code file:line:column}, for example {@code suffolk.yaml:12:5}} */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
