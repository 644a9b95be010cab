package org.nhscontracts.rules.payment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Activity of one kind in a period, at its unit price. What it is worth is rounded half up to the penny: it is a line of an invoice.
 *
 * @param what for example {@code elective activity}, not blank
 * @param quantity how many; empty if not known
 * @param price the unit price
 */
public record ActivityItem(String what, Optional<BigDecimal> quantity, Money price) {

    /**
     * Checks the attributes.
     *
     * @param what for example {@code elective activity}, not blank
     * @param quantity how many; empty if not known
     * @param price the unit price
     * @throws IllegalArgumentException if an attribute is out of range
     */
    public ActivityItem {
        checkArgument(!what.isBlank(), "activity: found a blank name");
        requireNonNull(quantity, "quantity");
        Pounds.checkNotNegative("unit price", price);
        quantity.ifPresent(many ->
                checkArgument(many.signum() >= 0, "%s: found a quantity of %s, expected 0 or more", what, many));
    }

    /**
     * Activity that was counted.
     *
     * @param what for example {@code outpatient attendances}
     * @param quantity how many
     * @param price the unit price
     * @return the activity
     */
    public static ActivityItem of(String what, long quantity, Money price) {
        return new ActivityItem(what, Optional.of(BigDecimal.valueOf(quantity)), price);
    }

    /**
     * Activity of which only what it is worth at unit prices is stated.
     *
     * @param what for example {@code elective activity}
     * @param value what it is worth
     * @return the activity
     */
    public static ActivityItem worth(String what, Money value) {
        return new ActivityItem(what, Optional.of(BigDecimal.ONE), value);
    }

    /**
     * Activity that is not known.
     *
     * @param what for example {@code outpatient attendances}
     * @param price the unit price
     * @return the activity
     */
    public static ActivityItem unknown(String what, Money price) {
        return new ActivityItem(what, Optional.empty(), price);
    }

    /**
     * What it is worth.
     *
     * @return quantity times unit price; empty if the quantity is not known
     */
    public Optional<Money> worth() {
        return quantity.map(many -> Pounds.rounded(price.getAmount().multiply(many)));
    }
}
