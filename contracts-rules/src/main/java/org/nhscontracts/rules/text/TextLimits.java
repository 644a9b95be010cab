package org.nhscontracts.rules.text;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Limits that a document must keep, against hostile and mistaken input. Going beyond one is a fault that names it.
 *
 * @param maxBytes the size of a file or stream in bytes, or of a text given as a string in characters
 * @param maxDepth how deep lists and maps may be nested, at most 500
 * @param maxNodes how many values, lists and maps there may be in all
 * @param maxScalarLength how many characters a key or value may have; white space and comments between two of them
 *     may take up to 16 times as many
 * @param maxFaults how many faults are reported; more are only counted
 */
public record TextLimits(long maxBytes, int maxDepth, int maxNodes, int maxScalarLength, int maxFaults) {

    /** 16 MiB, 32 levels, 500,000 nodes, 65,536 characters a value, 1,000 faults. */
    public static final TextLimits DEFAULT = new TextLimits(16L << 20, 32, 500_000, 1 << 16, 1_000);

    /** Beyond this depth a program that walks a tree recursively would not be safe on a small stack. */
    private static final int GREATEST_DEPTH = 500;

    /** Keeps the limit times 16 within an {@code int} with room to spare. */
    private static final int GREATEST_LENGTH = 1 << 24;

    /**
     * Checks that each limit is at least 1, the depth at most 500 and the length at most 16,777,216.
     *
     * @param maxBytes the size of a file or stream in bytes
     * @param maxDepth how deep lists and maps may be nested
     * @param maxNodes how many values
     * @param maxScalarLength how many characters a key or value may have
     * @param maxFaults how many faults are reported
     * @throws IllegalArgumentException naming the limit that is not
     */
    public TextLimits {
        checkArgument(maxBytes >= 1, "maxBytes must be at least 1 but is %s", maxBytes);
        requireRange("maxDepth", maxDepth, GREATEST_DEPTH);
        requireRange("maxNodes", maxNodes, Integer.MAX_VALUE);
        requireRange("maxScalarLength", maxScalarLength, GREATEST_LENGTH);
        requireRange("maxFaults", maxFaults, Integer.MAX_VALUE);
    }

    private static void requireRange(String name, int value, int greatest) {
        checkArgument(value >= 1 && value <= greatest, "%s must be from 1 to %s but is %s", name, greatest, value);
    }
}
