package org.nhscontracts.rules.payment;

import static java.util.Objects.requireNonNull;

/**
 * What took something off a charge: a suspension or a cap.
 *
 * @param suspension whether it was a suspension; otherwise a cap
 * @param words what it was, for example {@code at most 2.5 % of the Actual Quarterly Value}
 * @param after what is payable after it
 * @param lapsed what it took off
 */
public record Reduction(boolean suspension, String words, MoneyRange after, MoneyRange lapsed) {

    /**
     * Checks the attributes.
     *
     * @param suspension whether it was a suspension; otherwise a cap
     * @param words what it was, for example {@code at most 2.5 % of the Actual Quarterly Value}
     * @param after what is payable after it
     * @param lapsed what it took off
     */
    public Reduction {
        requireNonNull(words, "words");
        requireNonNull(after, "after");
        requireNonNull(lapsed, "lapsed");
    }

    static Reduction cap(String words, MoneyRange before, MoneyRange after, boolean mayBite) {
        return new Reduction(false, words, after, mayBite ? before.minus(after) : MoneyRange.ZERO);
    }
}
