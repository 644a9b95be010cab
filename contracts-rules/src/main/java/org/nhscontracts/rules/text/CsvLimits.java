package org.nhscontracts.rules.text;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Limits that a CSV file must keep. Going beyond one is a fault that names it.
 *
 * @param maxBytes the size of a file in bytes, or of what a reader delivers in characters
 * @param maxRows how many rows there may be below the header
 * @param maxFieldLength how many characters a field may have, at most 1,048,576
 */
public record CsvLimits(long maxBytes, long maxRows, int maxFieldLength) {

    /** 2 GiB, 50 million rows, 4,096 characters a field. */
    public static final CsvLimits DEFAULT = new CsvLimits(2L << 30, 50_000_000, 4_096);

    private static final int GREATEST_FIELD = 1 << 20;

    /**
     * Checks that each limit is at least 1 and the length of a field at most 1,048,576.
     *
     * @param maxBytes the size of a file in bytes
     * @param maxRows how many rows there may be below the header
     * @param maxFieldLength how many characters a field may have
     * @throws IllegalArgumentException naming the limit that is not
     */
    public CsvLimits {
        checkArgument(maxBytes >= 1, "maxBytes must be at least 1 but is %s", maxBytes);
        checkArgument(maxRows >= 1, "maxRows must be at least 1 but is %s", maxRows);
        checkArgument(
                maxFieldLength >= 1 && maxFieldLength <= GREATEST_FIELD,
                "maxFieldLength must be from 1 to %s but is %s",
                GREATEST_FIELD,
                maxFieldLength);
    }
}
