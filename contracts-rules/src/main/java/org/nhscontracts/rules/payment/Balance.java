package org.nhscontracts.rules.payment;

import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * Where the money of a contract stands on a day. What fell due and interest on it is always what was paid, is outstanding, is
 * withheld, was retained for good and was deducted.
 */
@Value.Immutable
public interface Balance {

    /**
     * What fell due to the Provider.
     *
     * @return the sum, without interest
     */
    Money due();

    /**
     * Interest that fell due to the Provider.
     *
     * @return the sum
     */
    Money interest();

    /**
     * What was paid, withheld sums that were paid later among it.
     *
     * @return the sum
     */
    Money paid();

    /**
     * What is due and neither paid nor withheld; negative if too much was paid.
     *
     * @return the sum; see {@link #credit}
     */
    Money outstanding();

    /**
     * What is withheld for the time being.
     *
     * @return the sum
     */
    Money withheld();

    /**
     * What was retained for good.
     *
     * @return the sum
     */
    Money retained();

    /**
     * What was deducted.
     *
     * @return the sum
     */
    Money deducted();

    /**
     * What the Provider owes because too much was paid.
     *
     * @return the sum; £0.00 if nothing
     */
    default Money credit() {
        return outstanding().isNegative() ? outstanding().negated() : Pounds.ZERO;
    }

    /**
     * Whether too much was paid.
     *
     * @return true if there is a credit
     */
    default boolean isOverpaid() {
        return outstanding().isNegative();
    }

    /**
     * Both together.
     *
     * @param other another balance
     * @return the sums of both
     */
    default Balance plus(Balance other) {
        return new Builder()
                .due(due().plus(other.due()))
                .interest(interest().plus(other.interest()))
                .paid(paid().plus(other.paid()))
                .outstanding(outstanding().plus(other.outstanding()))
                .withheld(withheld().plus(other.withheld()))
                .retained(retained().plus(other.retained()))
                .deducted(deducted().plus(other.deducted()))
                .build();
    }

    /**
     * The balance in words.
     *
     * @return for example {@code due £100.00, interest £0.00: paid £80.00, outstanding £0.00, withheld £20.00, retained £0.00, deducted
     *     £0.00}
     */
    default String words() {
        return "due " + Pounds.words(due()) + ", interest " + Pounds.words(interest()) + ": paid "
                + Pounds.words(paid()) + ", "
                + (isOverpaid()
                        ? "overpaid by " + Pounds.words(credit()) + " (credit)"
                        : "outstanding " + Pounds.words(outstanding()))
                + ", withheld " + Pounds.words(withheld()) + ", retained " + Pounds.words(retained()) + ", deducted "
                + Pounds.words(deducted());
    }

    /** Builds a {@link Balance}. Not thread-safe. */
    final class Builder extends ImmutableBalance.Builder {
        Builder() {}
    }
}
