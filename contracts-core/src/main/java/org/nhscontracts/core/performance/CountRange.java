package org.nhscontracts.core.performance;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.OptionalLong;

/**
 * A whole number of which only the range is known.
 *
 * Example: {@code CountRange.of(1, 7)} for a count that was replaced by {@code *} because it is from 1 to 7.
 *
 * @param lowest the lowest number it can be
 * @param highest the highest number it can be; empty if there is no limit
 */
public record CountRange(long lowest, OptionalLong highest) {

    /**
     * Checks the order.
     *
     * @param lowest the lowest number it can be
     * @param highest the highest number it can be; empty if there is no limit
     * @throws IllegalArgumentException if the highest number is below the lowest
     */
    public CountRange {
        requireNonNull(highest, "highest");
        checkArgument(
                highest.isEmpty() || highest.getAsLong() >= lowest,
                "range: found %s, expected the lowest number first",
                lowest + " to " + highest.orElse(lowest));
    }

    /**
     * A range with both ends.
     *
     * @param lowest the lowest number it can be
     * @param highest the highest number it can be
     * @return the range
     */
    public static CountRange of(long lowest, long highest) {
        return new CountRange(lowest, OptionalLong.of(highest));
    }

    /**
     * A range without an upper limit.
     *
     * @param lowest the lowest number it can be
     * @return the range
     */
    public static CountRange from(long lowest) {
        return new CountRange(lowest, OptionalLong.empty());
    }

    /**
     * A number that is known.
     *
     * @param number the number
     * @return the range of that number alone
     */
    public static CountRange exactly(long number) {
        return of(number, number);
    }

    /**
     * Whether only one number is possible.
     *
     * @return true if both ends are equal
     */
    public boolean isExact() {
        return highest.isPresent() && highest.getAsLong() == lowest;
    }

    @Override
    public String toString() {
        return isExact()
                ? Long.toString(lowest)
                : lowest + (highest.isPresent() ? " to " + highest.getAsLong() : " or more");
    }
}
