package org.nhscontracts.rules.payment;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.Money;

/**
 * One line of what is due.
 *
 * @param what for what
 * @param quantity how many; empty if the line is no quantity at a price, or the quantity is not known
 * @param price the unit price; empty if the line is no quantity at a price
 * @param amount what is due; negative for a credit; empty if not known
 * @param grounds what it rests on
 */
public record PaymentLine(
        String what, Optional<BigDecimal> quantity, Optional<Money> price, Optional<Money> amount, Grounds grounds) {

    /**
     * Checks the attributes.
     *
     * @param what for what
     * @param quantity how many; empty if the line is no quantity at a price, or the quantity is not known
     * @param price the unit price; empty if the line is no quantity at a price
     * @param amount what is due; negative for a credit; empty if not known
     * @param grounds what it rests on
     */
    public PaymentLine {
        requireNonNull(what, "what");
        requireNonNull(quantity, "quantity");
        requireNonNull(price, "price");
        requireNonNull(amount, "amount");
        requireNonNull(grounds, "grounds");
    }

    static PaymentLine sum(String what, Optional<Money> amount, Grounds grounds) {
        return new PaymentLine(what, Optional.empty(), Optional.empty(), amount, grounds);
    }

    static PaymentLine item(ActivityItem item, Grounds grounds) {
        return new PaymentLine(item.what(), item.quantity(), Optional.of(item.price()), item.worth(), grounds);
    }

    /**
     * The line in words.
     *
     * @return for example {@code attendances: 10 × £7.00 = £70.00}
     */
    public String words() {
        return what + ": "
                + price.map(each -> quantity.map(BigDecimal::toPlainString).orElse("not known") + " × "
                                + Pounds.words(each) + " = ")
                        .orElse("")
                + amount.map(Pounds::words).orElse("undetermined");
    }
}
