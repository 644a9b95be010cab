package org.nhscontracts.rules.text;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;

/**
 * The fields of the record that the CSV parser has just read, copied into one buffer that is used again for the next
 * record. A text is made only for a field that is asked for, and made once for a value that stands in the same field of
 * many records in a row.
 */
final class CsvRecord extends AbstractBaseCsvCallbackHandler<CsvRecord> {

    private static final int NONE = -1;

    private final String file;
    private final int maxFieldLength;
    private int maxFields;
    private char[] characters = new char[256];
    private int[] ends = new int[16];
    private boolean[] quoted = new boolean[16];
    private String[] texts = new String[0];
    private int longField = NONE;
    private int longFieldLength;

    CsvRecord(String file, int maxFieldLength, int maxFields) {
        this.file = file;
        this.maxFieldLength = maxFieldLength;
        limitFields(maxFields);
    }

    /** Keeps no more than this number of fields from now on; more are counted. */
    final void limitFields(int most) {
        maxFields = most;
        texts = new String[most];
        Arrays.fill(texts, "");
    }

    long line() {
        return getStartingLineNumber();
    }

    /** How many fields the record has, kept or not. */
    int count() {
        return getFieldCount();
    }

    boolean isEmpty(int field) {
        return start(field) == ends[field];
    }

    String text(int field) {
        int start = start(field);
        int length = ends[field] - start;
        String last = texts[field];
        if (!isSame(last, start, length)) {
            texts[field] = new String(characters, start, length);
        }
        return texts[field];
    }

    private boolean isSame(String last, int start, int length) {
        if (last.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (last.charAt(i) != characters[start + i]) {
                return false;
            }
        }
        return true;
    }

    private int start(int field) {
        return field == 0 ? 0 : ends[field - 1];
    }

    /** The first field that is longer than allowed, or -1. */
    int longField() {
        return longField;
    }

    int longFieldLength() {
        return longFieldLength;
    }

    /** Where the record starts. */
    Location location() {
        return new Location(file, clamp(line()), 1);
    }

    /** Where a field starts; for the number of fields itself, where the next one would. */
    Location location(int field) {
        CsvPosition position = new CsvPosition(line());
        for (int i = 0; i < Math.min(field, maxFields); i++) {
            position.passField(characters, start(i), ends[i], quoted[i]);
        }
        return new Location(file, clamp(position.line()), position.column());
    }

    private static int clamp(long line) {
        return (int) Math.max(1, Math.min(line, Integer.MAX_VALUE));
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        longField = NONE;
    }

    @Override
    protected void handleField(int field, char[] buffer, int offset, int length, boolean inQuotes) {
        if (field >= maxFields) {
            return;
        }
        if (length > maxFieldLength && longField == NONE) {
            longField = field;
            longFieldLength = length;
        }
        int start = start(field, Math.min(length, maxFieldLength));
        System.arraycopy(buffer, offset, characters, start, Math.min(length, maxFieldLength));
        ends[field] = start + Math.min(length, maxFieldLength);
        quoted[field] = inQuotes;
    }

    /** Where the next field is kept, with room for it. */
    private int start(int field, int length) {
        if (field == ends.length) {
            ends = Arrays.copyOf(ends, 2 * field);
            quoted = Arrays.copyOf(quoted, 2 * field);
        }
        int start = start(field);
        if (characters.length - start < length) {
            characters = Arrays.copyOf(characters, Math.max(2 * characters.length, start + length));
        }
        return start;
    }

    @Override
    protected CsvRecord buildRecord() {
        return this;
    }
}
