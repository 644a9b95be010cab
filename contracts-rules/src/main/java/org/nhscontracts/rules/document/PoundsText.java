package org.nhscontracts.rules.document;

import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Sums as a document writes them. */
final class PoundsText {

    private PoundsText() {}

    static Money parse(String text) {
        try {
            return Money.of(CurrencyUnit.GBP, new BigDecimal(text));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "found '" + text + "', expected a sum in pounds such as 140000000 or 516996.50", e);
        }
    }

    static String write(Money amount) {
        return amount.getAmount().toPlainString();
    }
}
