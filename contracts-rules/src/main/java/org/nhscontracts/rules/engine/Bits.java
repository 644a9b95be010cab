package org.nhscontracts.rules.engine;

import java.util.Arrays;

/** Works on whole columns of bits, 64 periods at a time. Bit {@code i} of a column is that of place {@code i}. */
final class Bits {

    private static final int SLICES = 12;
    private static final int MOST_IN_THREE_SLICES = 7;

    private Bits() {}

    static int words(int size) {
        return (size + Long.SIZE - 1) >> 6;
    }

    static boolean get(long[] column, int index) {
        return (column[index >> 6] & (1L << index)) != 0;
    }

    static void set(long[] column, int index) {
        column[index >> 6] |= 1L << index;
    }

    /** The bits of a word that lie from one place of the column to another, the last one excluded. */
    static long range(int word, int from, int to) {
        int low = Math.max(from - (word << 6), 0);
        int high = Math.min(to - (word << 6), Long.SIZE);
        return low >= high ? 0 : (-1L >>> (Long.SIZE - (high - low))) << low;
    }

    /** A column with the places from one to another, the last one excluded. */
    static long[] column(int size, int from, int to) {
        long[] column = new long[words(size)];
        for (int word = 0; word < column.length; word++) {
            column[word] = range(word, from, to);
        }
        return column;
    }

    /** A word of a column moved up by so many places. */
    static long moved(long[] column, int word, int by) {
        int source = word - (by >> 6);
        int shift = by & 63;
        if (source < 0) {
            return 0;
        }
        long bits = column[source] << shift;
        return shift == 0 || source == 0 ? bits : bits | column[source - 1] >>> (Long.SIZE - shift);
    }

    /** A word of a column that begins at a place of a block, moved up by so many places, or down if that is negative. */
    static long shifted(long[] block, int at, int words, int word, int by) {
        int source = word - (by >> 6);
        int shift = by & 63;
        long own = source >= 0 && source < words ? block[at + source] << shift : 0;
        return shift == 0 || source < 1 || source > words ? own : own | block[at + source - 1] >>> (Long.SIZE - shift);
    }

    /** Where any of the last so many places is set. */
    static void anyOfLast(long[] column, int periods, long[] out, int words) {
        if (words == 1 && periods < Long.SIZE) {
            long bits = column[0];
            for (int done = 1; done < periods; done *= 2) {
                bits |= bits << Math.min(done, periods - done);
            }
            out[0] = bits;
            return;
        }
        for (int word = words - 1; word >= 0; word--) {
            out[word] = column[word];
        }
        for (int done = 1; done < periods; done *= 2) {
            int step = Math.min(done, periods - done);
            for (int word = words - 1; word >= 0; word--) {
                out[word] |= moved(out, word, step);
            }
        }
    }

    /** In each of several segments, marks all places after the first that is marked. */
    static void sinceFirst(long[] column, long[][] segments) {
        for (long[] segment : segments) {
            long begun = 0;
            for (int word = 0; word < column.length; word++) {
                long marked = column[word] & segment[word];
                // all bits from the lowest one on; none where there is none
                column[word] |= segment[word] & (begun | -(marked & -marked));
                begun = (begun | marked) == 0 ? 0 : -1L;
            }
        }
    }

    /** Where all of the last so many places are set; none of them lies before the first. */
    static void allOfLast(long[] column, int periods, long[] out, int words) {
        if (words == 1 && periods < Long.SIZE) {
            long bits = column[0];
            for (int done = 1; done < periods; done *= 2) {
                bits &= bits << Math.min(done, periods - done);
            }
            out[0] = bits;
            return;
        }
        for (int word = words - 1; word >= 0; word--) {
            out[word] = column[word];
        }
        for (int done = 1; done < periods; done *= 2) {
            int step = Math.min(done, periods - done);
            for (int word = words - 1; word >= 0; word--) {
                out[word] &= moved(out, word, step);
            }
        }
    }

    /** Where at least so many of the last places are set: counts are kept in slices, one bit of all 64 counts in each word. */
    static void atLeastOfLast(long[] column, int least, int periods, long[] out, int words, long[] slices) {
        for (int word = words - 1; word >= 0; word--) {
            out[word] = periods <= MOST_IN_THREE_SLICES
                    ? atLeastOfFew(column, word, least, periods)
                    : atLeastOfMany(column, word, least, periods, slices);
        }
    }

    private static long atLeastOfFew(long[] column, int word, int least, int periods) {
        long ones = 0;
        long twos = 0;
        long fours = 0;
        long below = word == 0 ? 0 : column[word - 1];
        for (int by = 0; by < periods; by++) {
            // a shift by 64 would be one by 0, so the word below is moved in two steps
            long bits = column[word] << by | below >>> 1 >>> (Long.SIZE - 1 - by);
            long carry = ones & bits;
            ones ^= bits;
            fours |= twos & carry;
            twos ^= carry;
        }
        return switch (least) {
            case 2 -> fours | twos;
            case 3 -> fours | (twos & ones);
            case 4 -> fours;
            case 5 -> fours & (twos | ones);
            case 6 -> fours & twos;
            default -> throw new IllegalArgumentException("at least " + least + " of few");
        };
    }

    private static long atLeastOfMany(long[] column, int word, int least, int periods, long[] slices) {
        int used = Integer.SIZE - Integer.numberOfLeadingZeros(periods);
        Arrays.fill(slices, 0, used, 0);
        for (int by = 0; by < periods; by++) {
            long carry = moved(column, word, by);
            for (int slice = 0; slice < used; slice++) {
                long sum = slices[slice] ^ carry;
                carry &= slices[slice];
                slices[slice] = sum;
            }
        }
        return atLeast(slices, used, least);
    }

    /** Room for counts of as many periods as a window may have. */
    static long[] slices() {
        return new long[SLICES];
    }

    private static long atLeast(long[] slices, int used, int least) {
        long more = 0;
        long equal = -1L;
        for (int slice = used - 1; slice >= 0; slice--) {
            if ((least >> slice & 1) == 0) {
                more |= equal & slices[slice];
                equal &= ~slices[slice];
            } else {
                equal &= slices[slice];
            }
        }
        return more | equal;
    }
}
