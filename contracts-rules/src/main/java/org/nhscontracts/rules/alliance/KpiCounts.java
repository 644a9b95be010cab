package org.nhscontracts.rules.alliance;

import static java.util.Objects.requireNonNull;

import java.math.BigInteger;
import java.util.Optional;

/**
 * The counts of a KPI, which can be added: 89 of 100, or a mere number.
 *
 * @param numerator the numerator, or the number itself
 * @param denominator the denominator; empty where the KPI is a number of cases
 */
public record KpiCounts(BigInteger numerator, Optional<BigInteger> denominator) {

    /**
     * Checks that nothing is null.
     *
     * @param numerator the numerator, or the number itself
     * @param denominator the denominator; empty where the KPI is a number of cases
     */
    public KpiCounts {
        requireNonNull(numerator, "numerator");
        requireNonNull(denominator, "denominator");
    }

    /**
     * A numerator and a denominator.
     *
     * @param numerator the numerator
     * @param denominator the denominator
     * @return the counts
     */
    public static KpiCounts of(long numerator, long denominator) {
        return new KpiCounts(BigInteger.valueOf(numerator), Optional.of(BigInteger.valueOf(denominator)));
    }

    /**
     * A number of cases.
     *
     * @param number how many
     * @return the count
     */
    public static KpiCounts of(long number) {
        return new KpiCounts(BigInteger.valueOf(number), Optional.empty());
    }

    /**
     * Both together.
     *
     * @param other counts of the same KPI
     * @return numerators and denominators added
     * @throws IllegalArgumentException if one has a denominator and the other has none
     */
    public KpiCounts plus(KpiCounts other) {
        if (denominator.isPresent() != other.denominator.isPresent()) {
            throw new IllegalArgumentException("counts: found " + this + " and " + other + ", expected one form");
        }
        return new KpiCounts(
                numerator.add(other.numerator), denominator.map(own -> own.add(other.denominator.orElseThrow())));
    }

    /**
     * The counts in words.
     *
     * @return for example {@code 89 of 100}
     */
    @Override
    public String toString() {
        return numerator + denominator.map(of -> " of " + of).orElse("");
    }
}
