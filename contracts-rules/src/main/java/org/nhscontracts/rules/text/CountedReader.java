package org.nhscontracts.rules.text;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Counts the characters of a reader that is not ours, and never closes it. */
final class CountedReader extends FilterReader {

    private final long maxCharacters;
    private long count;

    CountedReader(Reader in, long maxCharacters) {
        super(in);
        this.maxCharacters = maxCharacters;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        count += Math.max(0, read);
        if (count > maxCharacters) {
            throw new TooMuchTextException(Words.count(maxCharacters, "character", "characters"));
        }
        return read;
    }

    @Override
    public void close() {
        // the caller opened the reader and closes it
    }
}
