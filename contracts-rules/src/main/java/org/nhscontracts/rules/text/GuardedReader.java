package org.nhscontracts.rules.text;

import java.io.IOException;
import java.io.Reader;

/**
 * Stands between a text and the YAML parser: knows the line and column of what it has delivered, refuses what a
 * document may not contain, and bounds what the parser may read between two of its events, because the parser looks
 * ahead in a window that it copies again and again (a single huge value would take it hours).
 *
 * <p>Faults are thrown as {@link TextStop}.
 */
final class GuardedReader extends Reader {

    /** White space, comments, indentation and escapes may take this many times the length of a value. */
    private static final int ALLOWANCE = 16;

    private final String file;
    private final Reader source;
    private final TextLimits limits;
    private final JsonTabs tabs = new JsonTabs();
    private Location lastEvent;
    private long allowance;
    private int line = 1;
    private int column = 1;
    private char previous;

    GuardedReader(String file, Reader source, TextLimits limits) {
        this.file = file;
        this.source = new MarklessReader(source);
        this.limits = limits;
        this.lastEvent = Location.start(file);
        allowMore(lastEvent);
    }

    /** To be called at each event of the parser with its place: it got there and may read on. */
    void allowMore(Location reached) {
        lastEvent = reached;
        allowance = (long) ALLOWANCE * limits.maxScalarLength();
    }

    @Override
    public int read(char[] target, int offset, int length) {
        if (allowance < 0) {
            throw endlessValue();
        }
        return inspect(target, offset, readSource(target, offset, length));
    }

    private int readSource(char[] target, int offset, int length) {
        try {
            int read = source.read(target, offset, Math.max(1, length - 1));
            boolean half = read > 0 && read < length && Character.isHighSurrogate(target[offset + read - 1]);
            // the parser fails if a buffer that is full ends within a character
            return half ? read + Math.max(0, source.read(target, offset + read, 1)) : read;
        } catch (IOException e) {
            throw new TextStop(Sources.fault(e, location()));
        }
    }

    private int inspect(char[] target, int offset, int read) {
        allowance -= read;
        for (int i = offset; i < offset + read; i++) {
            pass(target[i]);
            target[i] = tabs.pass(target[i]);
        }
        if (read < 0) {
            requirePair(!Character.isHighSurrogate(previous), previous);
        }
        return read;
    }

    private void pass(char c) {
        if (Character.isLowSurrogate(c)) {
            requirePair(Character.isHighSurrogate(previous), c);
        } else {
            requirePair(!Character.isHighSurrogate(previous), previous);
            count(c);
        }
        previous = c;
    }

    private void count(char c) {
        if (c == '\n' && previous == '\r') {
            return;
        }
        if (c == '\n' || c == '\r') {
            line++;
            column = 1;
        } else if (isAllowed(c)) {
            column++;
        } else {
            throw badCharacter(c);
        }
    }

    private void requirePair(boolean paired, char c) {
        if (!paired) {
            throw badCharacter(c);
        }
    }

    /** Whether a character may stand in a text as it is; half a pair and the ends of lines are for others to judge. */
    static boolean isAllowed(char c) {
        return (c >= ' ' && c <= '~') || c == '\t' || c == '\u0085' || (c >= '\u00A0' && c <= '\uFFFD');
    }

    private Location location() {
        return new Location(file, line, column);
    }

    private TextStop badCharacter(char c) {
        String found = "the character " + Words.codePoint(c);
        return new TextStop(new Fault("bad-character", location(), "", found, "text without control characters"));
    }

    private TextStop endlessValue() {
        String found = "more than " + Words.count((long) ALLOWANCE * limits.maxScalarLength())
                + " characters behind this place without a complete key or value";
        String expected = "keys and values of at most " + Words.count(limits.maxScalarLength()) + " characters";
        return new TextStop(new Fault("too-large", lastEvent, "", found, expected));
    }

    @Override
    public void close() {
        // whoever opened the source closes it
    }
}
