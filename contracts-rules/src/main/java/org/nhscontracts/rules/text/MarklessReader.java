package org.nhscontracts.rules.text;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Leaves out a byte order mark at the start of a text. */
final class MarklessReader extends FilterReader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private boolean started;

    MarklessReader(Reader in) {
        super(in);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        if (started || read <= 0) {
            return read;
        }
        started = true;
        if (target[offset] != BYTE_ORDER_MARK) {
            return read;
        }
        System.arraycopy(target, offset + 1, target, offset, read - 1);
        return read == 1 ? super.read(target, offset, length) : read - 1;
    }
}
