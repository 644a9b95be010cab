package org.nhscontracts.rules.payment;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Days on which interest runs at one rate.
 *
 * @param first the first day
 * @param last the last day, itself one of them
 * @param days how many
 * @param rate percent a year, base rate included; empty if base rate is unknown
 */
public record InterestSpan(LocalDate first, LocalDate last, long days, Optional<BigDecimal> rate) {

    /**
     * Checks the attributes.
     *
     * @param first the first day
     * @param last the last day, itself one of them
     * @param days how many
     * @param rate percent a year, base rate included; empty if base rate is unknown
     */
    public InterestSpan {
        requireNonNull(first, "first");
        requireNonNull(last, "last");
        requireNonNull(rate, "rate");
    }

    /**
     * The days in words.
     *
     * @return for example {@code 45 days at 13.25 %}
     */
    public String words() {
        return days
                + (days == 1 ? " day at " : " days at ")
                + rate.map(percent -> percent.toPlainString() + " %").orElse("a rate that is not known");
    }
}
