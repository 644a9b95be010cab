package org.nhscontracts.core.kpi;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * What happens where a denominator is below a minimum: with 8 cases one breach makes 87.5 %.
 *
 * Example: {@code SmallNumbers.allowing(10, 1)}: with fewer than 10 cases one patient breach is allowed.
 *
 * @param minimum the least denominator of which a percentage is judged, at least 1
 * @param fallback what decides below it
 * @param number how many breaches are allowed (from 0), or how many periods are pooled at most (from 2); 0 where nothing is assessed
 */
public record SmallNumbers(long minimum, SmallNumbersFallback fallback, int number) {

    /**
     * Checks the numbers.
     *
     * @param minimum the least denominator of which a percentage is judged, at least 1
     * @param fallback what decides below it
     * @param number how many breaches are allowed (from 0), or how many periods are pooled at most (from 2); 0 where nothing is assessed
     * @throws IllegalArgumentException if a number is out of range
     */
    public SmallNumbers {
        requireNonNull(fallback, "fallback");
        checkArgument(minimum >= 1, "small numbers: found a minimum of %s, expected at least 1", minimum);
        checkArgument(
                switch (fallback) {
                    case ALLOW_BREACHES -> number >= 0;
                    case WIDEN_THE_PERIOD -> number >= 2 && number <= MAX_PERIODS;
                    case NOT_ASSESSED -> number == 0;
                },
                "small numbers: found '%s' with %s",
                fallback.words(),
                number);
    }

    /** The most periods that are pooled. */
    public static final int MAX_PERIODS = 120;

    /**
     * Below the minimum at most so many patient breaches are allowed.
     *
     * @param minimum the least denominator of which a percentage is judged
     * @param breaches how many
     * @return the policy
     */
    public static SmallNumbers allowing(long minimum, int breaches) {
        return new SmallNumbers(minimum, SmallNumbersFallback.ALLOW_BREACHES, breaches);
    }

    /**
     * Below the minimum the period is pooled with those before it.
     *
     * @param minimum the least denominator of which a percentage is judged
     * @param periods how many in all at most
     * @return the policy
     */
    public static SmallNumbers widening(long minimum, int periods) {
        return new SmallNumbers(minimum, SmallNumbersFallback.WIDEN_THE_PERIOD, periods);
    }

    /**
     * Below the minimum nothing is assessed.
     *
     * @param minimum the least denominator of which a percentage is judged
     * @return the policy
     */
    public static SmallNumbers notAssessed(long minimum) {
        return new SmallNumbers(minimum, SmallNumbersFallback.NOT_ASSESSED, 0);
    }

    /**
     * The policy in words.
     *
     * @return for example {@code below 10 cases at most 1 breach is allowed}
     */
    public String words() {
        String below = "below " + minimum + " cases ";
        return switch (fallback) {
            case ALLOW_BREACHES ->
                below + "at most " + number + (number == 1 ? " breach is" : " breaches are") + " allowed";
            case WIDEN_THE_PERIOD -> below + "up to " + number + " periods are pooled";
            case NOT_ASSESSED -> below + "nothing is assessed";
        };
    }
}
