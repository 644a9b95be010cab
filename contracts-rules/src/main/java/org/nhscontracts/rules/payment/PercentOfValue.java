package org.nhscontracts.rules.payment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A percentage of a value for each period in which the standard is failed, rounded half up to the penny. Example: 2 % of the revenue
 * of the service line, or 2 % of the Actual Monthly Value withheld until the year is settled.
 *
 * @param percent how many in a hundred
 * @param of of what, for example {@code Actual Monthly Value}
 * @param grounds what the rule rests on
 */
public record PercentOfValue(BigDecimal percent, String of, Grounds grounds) implements Sanction {

    /**
     * Checks the attributes.
     *
     * @param percent how many in a hundred
     * @param of of what, for example {@code Actual Monthly Value}
     * @param grounds what the rule rests on
     * @throws IllegalArgumentException if an attribute is out of range
     */
    public PercentOfValue {
        percent = Rates.share("sanction", percent);
        checkArgument(!of.isBlank(), "sanction: found a blank name of the value");
        requireNonNull(grounds, "grounds");
    }

    @Override
    public ComputedSum compute(SanctionFacts facts) {
        Optional<Money> value = facts.value();
        MoneyRange sum = value.map(known -> MoneyRange.exactly(Pounds.rounded(Pounds.percent(percent, known))))
                .orElse(MoneyRange.from(Pounds.ZERO));
        ComputedSum computed = Counted.ifFailed(
                facts,
                sum,
                words() + value.map(known -> " (" + Pounds.words(known) + ")").orElse(""));
        return value.isPresent() || computed.byProvider().equals(Optional.of(MoneyRange.ZERO))
                ? computed
                : computed.because(ImmutableList.of("the " + of + " is not known"));
    }

    @Override
    public String words() {
        return Rates.words(percent) + " of the " + of;
    }
}
