package org.nhscontracts.rules.payment;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Interest on a sum, with its working.
 *
 * @param principal the sum
 * @param spans days and rates; none if it did not run for a day
 * @param amount the interest; empty if a rate is unknown
 * @param grounds what the rule rests on
 */
public record InterestDue(Money principal, ImmutableList<InterestSpan> spans, Optional<Money> amount, Grounds grounds) {

    /**
     * Checks the attributes.
     *
     * @param principal the sum
     * @param spans days and rates; none if it did not run for a day
     * @param amount the interest; empty if a rate is unknown
     * @param grounds what the rule rests on
     */
    public InterestDue {
        requireNonNull(principal, "principal");
        requireNonNull(spans, "spans");
        requireNonNull(amount, "amount");
        requireNonNull(grounds, "grounds");
    }

    /**
     * The interest in words.
     *
     * @return for example {@code £326.71 interest on £20,000.00 (45 days at 13.25 %)}
     */
    public String words() {
        return amount.map(Pounds::words).orElse("undetermined") + " interest on " + Pounds.words(principal)
                + (spans.isEmpty()
                        ? ""
                        : spans.stream().map(InterestSpan::words).collect(joining(", ", " (", ")")));
    }
}
