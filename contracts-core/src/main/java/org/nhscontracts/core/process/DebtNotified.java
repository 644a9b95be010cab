package org.nhscontracts.core.process;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.joda.money.Money;

/**
 * The Provider gives notice of undisputed sums that are overdue.
 *
 * @param overdue the undisputed sums, more than zero
 */
public record DebtNotified(Money overdue) implements TermOccurrence {

    /**
     * Checks that the sums are there.
     *
     * @param overdue the undisputed sums, more than zero
     * @throws IllegalArgumentException if they are zero or less
     */
    public DebtNotified {
        requireNonNull(overdue, "overdue");
        checkArgument(overdue.isPositive(), "overdue: found %s, expected more than 0", overdue);
    }

    @Override
    public <R> R accept(TermOccurrenceVisitor<R> visitor) {
        return visitor.debtNotified(this);
    }

    @Override
    public String words() {
        return "undisputed overdue sums of " + overdue + " notified";
    }
}
