package org.nhscontracts.rules.text;

/** Counts lines and columns along the fields of a record as they were written. */
final class CsvPosition {

    private long line;
    private int column = 1;

    CsvPosition(long line) {
        this.line = line;
    }

    long line() {
        return line;
    }

    int column() {
        return column;
    }

    /** Passes a field and the comma behind it: quotes around it, and each quote in it written twice. */
    void passField(char[] characters, int start, int end, boolean quoted) {
        column += quoted ? 3 : 1;
        for (int i = start; i < end; i++) {
            pass(characters[i], i > start ? characters[i - 1] : ' ', quoted);
        }
    }

    private void pass(char c, char previous, boolean quoted) {
        if (c == '\n' && previous == '\r') {
            return;
        }
        if (c == '\n' || c == '\r') {
            line++;
            column = 3;
        } else if (c == '"' && quoted) {
            column += 2;
        } else if (!Character.isLowSurrogate(c)) {
            column++;
        }
    }
}
