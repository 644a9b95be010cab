package org.nhscontracts.rules.text;

import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Objects;

/** One reading of a CSV file: the header, then row after row. Faults that end it are thrown as {@link TextStop}. */
final class CsvFile {

    /** Room for a field of the greatest length with every character a doubled quote, and for what the parser reads ahead. */
    private static final int READ_AHEAD = 1 << 15;

    private final String file;
    private final CsvLimits limits;
    private final CsvHeader header;
    private final FaultCollector faults;
    private final CsvRecord fields;
    private final Iterator<CsvRecord> records;
    private ImmutableMap<String, Integer> positions = ImmutableMap.of();

    CsvFile(String file, Reader source, CsvLimits limits, CsvHeader header, FaultCollector faults) {
        this.file = file;
        this.limits = limits;
        this.header = header;
        this.faults = faults;
        this.fields = new CsvRecord(file, limits.maxFieldLength(), CsvHeader.MOST_COLUMNS);
        this.records = CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(2 * limits.maxFieldLength() + READ_AHEAD)
                .build(fields, new MarklessReader(source))
                .iterator();
    }

    void read(CsvRowHandler handler) {
        if (!hasNext()) {
            faults.add(new Fault("empty-file", Location.start(file), "", "nothing", "a line with the columns"));
        } else if (readHeader()) {
            readRows(handler);
        }
    }

    private boolean readHeader() {
        FaultCollector ofHeader = new FaultCollector();
        positions = header.read(fields, ofHeader);
        if (fields.longField() >= 0) {
            ofHeader.add(longField("header"));
        }
        ofHeader.faults().forEach(faults::add);
        fields.limitFields(positions.size());
        return ofHeader.isEmpty();
    }

    private void readRows(CsvRowHandler handler) {
        CsvRow row = new CsvRowView(fields, header, positions);
        for (long rows = 1; hasNext(); rows++) {
            if (rows > limits.maxRows()) {
                throw tooManyRows();
            }
            if (fields.count() != positions.size()) {
                faults.add(this::wrongFieldCount);
            } else if (fields.longField() >= 0) {
                faults.add(() -> longField(column(fields.longField())));
            } else {
                handler.row(row);
            }
        }
    }

    /** The one place that runs the parser: whatever it throws becomes a fault. It fills {@link #fields}. */
    private boolean hasNext() {
        try {
            if (!records.hasNext()) {
                return false;
            }
            records.next();
            return true;
        } catch (CsvParseException e) {
            throw new TextStop(syntax(String.valueOf(e.getMessage())));
        } catch (UncheckedIOException e) {
            throw new TextStop(Sources.fault(Objects.requireNonNull(e.getCause()), here()));
        }
    }

    private Fault wrongFieldCount() {
        String found = Words.count(fields.count(), "field", "fields");
        String expected = Words.count(positions.size(), "field", "fields") + ", one for each column";
        return new Fault("wrong-field-count", fields.location(), "row", found, expected);
    }

    private String column(int field) {
        return positions.keySet().asList().get(field);
    }

    private Fault longField(String path) {
        String found = "a field of " + Words.count(fields.longFieldLength()) + " characters";
        return new Fault("too-large", fields.location(fields.longField()), path, found, mostCharacters());
    }

    private TextStop tooManyRows() {
        String found = "more than " + Words.count(limits.maxRows(), "row", "rows");
        String expected = "at most " + Words.count(limits.maxRows(), "row", "rows");
        return new TextStop(new Fault("too-large", fields.location(), "", found, expected));
    }

    private Fault syntax(String problem) {
        if (problem.startsWith("Unclosed quoted field")) {
            return new Fault("unclosed-quote", here(), "row", "a quote that is never closed", "a closing quote");
        }
        if (problem.startsWith("Unexpected character after closing quote")) {
            String expected = "a comma or the end of the line (a quote within quotes is written twice)";
            return new Fault("text-after-quote", here(), "row", "text behind a closing quote", expected);
        }
        if (problem.startsWith("The maximum buffer size")) {
            String found = "a field that is too long, or a quote that is never closed";
            return new Fault("too-large", here(), "row", found, mostCharacters());
        }
        return new Fault("not-well-formed", here(), "row", "text that cannot be read as CSV", "well-formed CSV");
    }

    private String mostCharacters() {
        return "at most " + Words.count(limits.maxFieldLength(), "character", "characters");
    }

    /** Where the parser is: at the field behind the last one that it finished. */
    private Location here() {
        return fields.location(fields.count());
    }
}
