package org.nhscontracts.rules.payment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.joda.money.Money;

/**
 * What a CQUIN scheme earned.
 *
 * @param pool what could be earned
 * @param lines what each indicator earned; their parts add up to the pool
 */
public record CquinOutcome(Money pool, ImmutableList<CquinLine> lines) {

    /**
     * Checks the attributes.
     *
     * @param pool what could be earned
     * @param lines what each indicator earned; their parts add up to the pool
     */
    public CquinOutcome {
        requireNonNull(pool, "pool");
        requireNonNull(lines, "lines");
    }

    /**
     * What was earned.
     *
     * @return the sum over the indicators
     */
    public MoneyRange earned() {
        return MoneyRange.total(lines.stream().map(CquinLine::earned).toList());
    }

    /**
     * What was not earned: deducted where the pool was paid in advance.
     *
     * @return the sum over the indicators
     */
    public MoneyRange notEarned() {
        return MoneyRange.total(lines.stream().map(CquinLine::notEarned).toList());
    }
}
