package org.nhscontracts.rules.text;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Streams a CSV file (RFC 4180: commas, quotes doubled within quotes, any line end) that starts with a line of column
 * names. No row is kept, so a file may be larger than the memory.
 *
 * <p>Columns may come in any order. A faulty header (unknown, duplicate or missing columns) ends the reading, as no row
 * could be understood. A row with too many or too few fields, or with a field that is too long, is a fault and left out.
 * Malformed quotes, bytes that are not UTF-8 and exceeding the size or the number of rows end the reading. Empty lines
 * are skipped.
 *
 * <p>Faults give the line and the character column of the field concerned, both from 1 and exact also behind quoted
 * fields with line breaks. For bytes that are not UTF-8 it is the field in which they are.
 *
 * <pre>{@code
 * FaultCollector faults = new FaultCollector();
 * CsvText.read(Path.of("performance.csv"), CsvLimits.DEFAULT,
 *         ImmutableSet.of("kpi", "period", "value"), ImmutableSet.of("note"), faults,
 *         row -> series.add(row.field("kpi"), row.field("period"), row.field("value")));
 * faults.throwIfAny();
 * }</pre>
 */
public final class CsvText {

    private CsvText() {}

    /**
     * Reads a file in UTF-8, with or without a byte order mark.
     *
     * @param file the file; faults name it as it is given here
     * @param limits what the file must keep; its size is checked before anything is read
     * @param requiredColumns the columns that must be there
     * @param optionalColumns the columns that may be there
     * @param faults where to add the faults, also when the file does not exist or cannot be read
     * @param handler takes each sound row; what it throws passes through
     */
    public static void read(
            Path file,
            CsvLimits limits,
            ImmutableSet<String> requiredColumns,
            ImmutableSet<String> optionalColumns,
            FaultCollector faults,
            CsvRowHandler handler) {
        try (InputStream in = Sources.open(file, limits.maxBytes())) {
            Reader source = new Utf8Reader(in, limits.maxBytes());
            CsvHeader header = new CsvHeader(requiredColumns, optionalColumns);
            new CsvFile(file.toString(), source, limits, header, faults).read(handler);
        } catch (TextStop stop) {
            faults.addFinal(stop.fault());
        } catch (IOException e) {
            faults.add(Sources.fault(e, Location.start(file.toString())));
        }
    }

    /**
     * Reads what a reader delivers. The reader is not closed.
     *
     * @param fileName what faults are to call it
     * @param reader the text
     * @param limits what the text must keep; its size is counted in characters
     * @param requiredColumns the columns that must be there
     * @param optionalColumns the columns that may be there
     * @param faults where to add the faults, also when the reader fails
     * @param handler takes each sound row; what it throws passes through
     */
    public static void read(
            String fileName,
            Reader reader,
            CsvLimits limits,
            ImmutableSet<String> requiredColumns,
            ImmutableSet<String> optionalColumns,
            FaultCollector faults,
            CsvRowHandler handler) {
        Objects.requireNonNull(fileName, "fileName");
        CountedReader source = new CountedReader(reader, limits.maxBytes());
        CsvHeader header = new CsvHeader(requiredColumns, optionalColumns);
        try {
            new CsvFile(fileName, source, limits, header, faults).read(handler);
        } catch (TextStop stop) {
            faults.addFinal(stop.fault());
        }
    }
}
