package org.nhscontracts.examples.benchmarks;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;

/** Reads a CSV file to its end and keeps no more of it than its size. */
final class FieldLengths extends AbstractBaseCsvCallbackHandler<FieldLengths> {

    private long records;
    private long fields;
    private long characters;

    private FieldLengths() {}

    static FieldLengths of(Path file) throws IOException {
        FieldLengths lengths = new FieldLengths();
        try (CsvReader<FieldLengths> reader = CsvReader.builder().build(lengths, file)) {
            reader.forEach(FieldLengths::countRecord);
        }
        return lengths;
    }

    long records() {
        return records;
    }

    long fields() {
        return fields;
    }

    long characters() {
        return characters;
    }

    private void countRecord() {
        records++;
    }

    @Override
    protected void handleField(int fieldIdx, char[] buf, int offset, int len, boolean quoted) {
        fields++;
        characters += len;
    }

    @Override
    protected FieldLengths buildRecord() {
        return this;
    }
}
