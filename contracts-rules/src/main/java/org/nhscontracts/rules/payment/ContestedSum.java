package org.nhscontracts.rules.payment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A part of a reconciliation account that the Commissioner contests. It is not due until it is settled.
 *
 * @param sum how much, more than £0.00
 * @param reason why, not blank
 * @param contestedOn on which day
 * @param upheld what of it turned out to be due after all; empty while it is not settled
 */
public record ContestedSum(Money sum, String reason, LocalDate contestedOn, Optional<Money> upheld) {

    /**
     * Checks the attributes.
     *
     * @param sum how much, more than £0.00
     * @param reason why, not blank
     * @param contestedOn on which day
     * @param upheld what of it turned out to be due after all; empty while it is not settled
     * @throws IllegalArgumentException if an attribute is out of range
     */
    public ContestedSum {
        Pounds.checkNotNegative("contested sum", sum);
        checkArgument(!reason.isBlank(), "contested sum: found a blank reason");
        requireNonNull(contestedOn, "contestedOn");
        upheld.ifPresent(due -> checkArgument(
                !Pounds.checkNotNegative("upheld", due).isGreaterThan(sum),
                "contested sum: found %s upheld of %s",
                Pounds.words(due),
                Pounds.words(sum)));
    }

    /**
     * A sum that is not settled.
     *
     * @param sum how much
     * @param reason why
     * @param contestedOn on which day
     * @return the contested sum
     */
    public static ContestedSum open(Money sum, String reason, LocalDate contestedOn) {
        return new ContestedSum(sum, reason, contestedOn, Optional.empty());
    }

    /**
     * The same, settled.
     *
     * @param due what of it is due after all
     * @return the contested sum
     */
    public ContestedSum settledAt(Money due) {
        return new ContestedSum(sum, reason, contestedOn, Optional.of(due));
    }

    /**
     * Whether it is still open.
     *
     * @return true until it is settled
     */
    public boolean isOpen() {
        return upheld.isEmpty();
    }

    /** What of the account is not due for it: all while open, then what was not upheld. */
    Money notDue() {
        return upheld.map(sum::minus).orElse(sum);
    }
}
