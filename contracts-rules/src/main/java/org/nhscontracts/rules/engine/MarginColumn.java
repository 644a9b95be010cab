package org.nhscontracts.rules.engine;

import java.util.Arrays;

/** How far the figures of one series lie above one limit, and where they lie below it. */
final class MarginColumn {

    final long[] margins;
    final long[] negative;
    private long factor;
    private long limit;

    MarginColumn(int size) {
        this.margins = new long[size];
        this.negative = new long[Bits.words(size)];
    }

    boolean isTo(QuickBars.Span span) {
        return factor == span.factor() && limit == span.limit();
    }

    /** Turns to another limit: all margins are 0 but those from one place to another, which are still to be filled. */
    void start(QuickBars.Span span, int from, int to) {
        factor = span.factor();
        limit = span.limit();
        Arrays.fill(negative, 0);
        clear(0, from);
        clear(to, margins.length);
    }

    private void clear(int from, int to) {
        if (from < to) {
            Arrays.fill(margins, from, to, 0);
        }
    }
}
