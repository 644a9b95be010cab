package org.nhscontracts.rules.condition;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * The last so many periods, up to and including the one being judged. Before the first period that was ever reported there
 * is nothing, so early windows are shorter.
 *
 * @param periods how many, at least 1
 * @param notApplicable what a period with nothing to judge does to the window; there is no default
 */
public record Window(int periods, NotApplicablePeriods notApplicable) {

    /** The longest window. */
    public static final int MAX_PERIODS = 1_200;

    /**
     * Checks the number of periods.
     *
     * @param periods how many, at least 1
     * @param notApplicable what a period with nothing to judge does to the window; there is no default
     * @throws IllegalArgumentException if it is not from 1 to {@link #MAX_PERIODS}
     */
    public Window {
        requireNonNull(notApplicable, "notApplicable");
        checkArgument(
                periods >= 1 && periods <= MAX_PERIODS,
                "window: found %s periods, expected 1 to %s",
                periods,
                MAX_PERIODS);
    }

    /**
     * The last so many periods.
     *
     * @param periods how many
     * @param notApplicable what a period with nothing to judge does to the window
     * @return the window
     */
    public static Window ofLast(int periods, NotApplicablePeriods notApplicable) {
        return new Window(periods, notApplicable);
    }
}
