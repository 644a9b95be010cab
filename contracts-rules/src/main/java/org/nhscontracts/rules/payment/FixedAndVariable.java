package org.nhscontracts.rules.payment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A fixed sum for planned activity, and a share of the difference between what activity was worth and the plan, either way. The
 * blended payment for emergency care of 2019/20 and 2020/21 (20 % both ways) and the aligned payment and incentive of 2022/23 (75 %
 * both ways) are of this form.
 *
 * @param fixed the fixed sum
 * @param planned what activity is worth in the plan
 * @param percentAbove how many in a hundred of what is above the plan are paid
 * @param percentBelow how many in a hundred of what is below the plan are taken off
 * @param grounds what it rests on
 */
public record FixedAndVariable(
        Money fixed, Money planned, BigDecimal percentAbove, BigDecimal percentBelow, Grounds grounds)
        implements PaymentModel {

    /**
     * Checks the attributes.
     *
     * @param fixed the fixed sum
     * @param planned what activity is worth in the plan
     * @param percentAbove how many in a hundred of what is above the plan are paid
     * @param percentBelow how many in a hundred of what is below the plan are taken off
     * @param grounds what it rests on
     * @throws IllegalArgumentException if an attribute is out of range
     */
    public FixedAndVariable {
        Pounds.checkNotNegative("fixed payment", fixed);
        Pounds.checkNotNegative("planned value", planned);
        percentAbove = Rates.share("variable rate above", percentAbove);
        percentBelow = Rates.share("variable rate below", percentBelow);
        requireNonNull(grounds, "grounds");
    }

    /**
     * The variable payment alone.
     *
     * @param actual what activity was worth
     * @return the sum; negative below the plan
     */
    public Money variable(Money actual) {
        Money difference = actual.minus(planned);
        return Pounds.rounded(Pounds.percent(difference.isNegative() ? percentBelow : percentAbove, difference));
    }

    @Override
    public PaymentDue due(ImmutableList<ActivityItem> activity) {
        Optional<Money> actual = PaymentModel.worth(activity);
        return PaymentDue.of(
                PaymentLine.sum("fixed payment", Optional.of(fixed), grounds),
                PaymentLine.sum(
                        "variable payment" + actual.map(this::difference).orElse(""),
                        actual.map(this::variable),
                        grounds));
    }

    private String difference(Money actual) {
        Money difference = actual.minus(planned);
        return ", " + Rates.words(difference.isNegative() ? percentBelow : percentAbove) + " of "
                + Pounds.words(difference) + " against the plan";
    }
}
