package org.nhscontracts.rules.engine;

import java.util.Arrays;

/** The loops that everything else waits for. Each marks where figures miss a threshold. */
final class Kernels {

    private Kernels() {}

    /** How far figures lie above a limit, times what it takes to be a whole number, and where they lie below it. */
    static void margins(
            long[] block,
            int numerators,
            int denominators,
            QuickBars.Span span,
            int from,
            int to,
            MarginColumn column) {
        long[] margins = column.margins;
        long factor = span.factor();
        long limit = span.limit();
        int place = from;
        while (place < to) {
            int word = place >> 6;
            int end = Math.min(to, (word + 1) << 6);
            long bits = 0;
            for (int index = place; index < end; index++) {
                long margin = block[numerators + index] * factor - block[denominators + index] * limit;
                margins[index] = margin;
                bits |= margin >>> 63 << index;
            }
            column.negative[word] |= bits;
            place = end;
        }
    }

    /** Where a single figure misses the threshold: where it lies below, or on a threshold that is strict. */
    static void misses(MarginColumn column, QuickBars.Span span, long[] out) {
        if (span.strict() == 0) {
            System.arraycopy(column.negative, 0, out, 0, out.length);
            return;
        }
        Arrays.fill(out, 0);
        for (int index = span.from(); index < span.to(); index++) {
            if (column.margins[index] <= 0) {
                Bits.set(out, index);
            }
        }
    }

    /** The same where products may leave 64 bits. */
    static void missesWide(KpiInput input, QuickBars.Span span, long[] out) {
        for (int index = span.from(); index < span.to(); index++) {
            if (input.sign(span, index) < span.strict()) {
                Bits.set(out, index);
            }
        }
    }

    /** Where the figures of the last so many places, pooled, miss the threshold. */
    static void missesRolling(long[] margins, QuickBars.Span span, int first, int periods, long[] out) {
        long sum = 0;
        int strict = span.strict();
        for (int index = first; index < span.from(); index++) {
            sum += margins[index] - (index - periods >= first ? margins[index - periods] : 0);
        }
        int index = span.from();
        int full = Math.min(span.to(), first + periods);
        while (index < span.to()) {
            int word = index >> 6;
            int end = Math.min(span.to(), (word + 1) << 6);
            long bits = 0;
            for (; index < Math.min(end, full); index++) {
                sum += margins[index];
                bits |= (sum - strict) >>> 63 << index;
            }
            for (; index < end; index++) {
                sum += margins[index] - margins[index - periods];
                bits |= (sum - strict) >>> 63 << index;
            }
            out[word] |= bits;
        }
    }

    /** Where the figures since the beginning of a year or quarter, pooled, miss the threshold. */
    static void missesToDate(long[] margins, QuickBars.Span span, int[] beginnings, long[] out) {
        for (int number = 0; number + 1 < beginnings.length; number++) {
            int from = beginnings[number];
            int to = Math.min(beginnings[number + 1], span.to());
            if (to > span.from()) {
                missesSince(margins, span, from, to, out);
            }
        }
    }

    private static void missesSince(long[] margins, QuickBars.Span span, int from, int to, long[] out) {
        int strict = span.strict();
        long sum = 0;
        int index = from;
        for (; index < span.from(); index++) {
            sum += margins[index];
        }
        while (index < to) {
            int word = index >> 6;
            int end = Math.min(to, (word + 1) << 6);
            long bits = 0;
            for (; index < end; index++) {
                sum += margins[index];
                bits |= (sum - strict) >>> 63 << index;
            }
            out[word] |= bits;
        }
    }
}
