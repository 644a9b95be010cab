package org.nhscontracts.rules.payment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Full price up to a baseline and a share of it above. Example: emergency admissions above the baseline at 30 %, later at 70 %.
 *
 * @param baseline the value that is paid in full
 * @param percentAbove how many in a hundred of what is above it are paid
 * @param grounds what it rests on
 */
public record MarginalRate(Money baseline, BigDecimal percentAbove, Grounds grounds) implements PaymentModel {

    /**
     * Checks the attributes.
     *
     * @param baseline the value that is paid in full
     * @param percentAbove how many in a hundred of what is above it are paid
     * @param grounds what it rests on
     * @throws IllegalArgumentException if an attribute is out of range
     */
    public MarginalRate {
        Pounds.checkNotNegative("baseline", baseline);
        percentAbove = Rates.share("marginal rate", percentAbove);
        requireNonNull(grounds, "grounds");
    }

    @Override
    public PaymentDue due(ImmutableList<ActivityItem> activity) {
        Optional<Money> worth = PaymentModel.worth(activity);
        return PaymentDue.of(
                PaymentLine.sum(
                        "activity up to the baseline of " + Pounds.words(baseline),
                        worth.map(value -> Pounds.lesser(value, baseline)),
                        grounds),
                PaymentLine.sum(
                        Rates.words(percentAbove) + " of activity above the baseline"
                                + worth.map(value -> " (" + Pounds.words(above(value)) + ")")
                                        .orElse(""),
                        worth.map(value -> Pounds.rounded(Pounds.percent(percentAbove, above(value)))),
                        grounds));
    }

    private Money above(Money value) {
        return Pounds.greater(value.minus(baseline), Pounds.ZERO);
    }
}
