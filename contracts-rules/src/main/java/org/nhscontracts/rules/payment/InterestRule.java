package org.nhscontracts.rules.payment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * How interest is reckoned: simple, by the day, on a year of 365 days, at so many percent above base rate, rounded half up to the
 * penny once.
 *
 * @param aboveBaseRate percent a year above base rate
 * @param fixing which day's base rate counts
 * @param grounds what the rule rests on
 */
public record InterestRule(BigDecimal aboveBaseRate, RateFixing fixing, Grounds grounds) {

    private static final BigDecimal DAYS_A_YEAR = BigDecimal.valueOf(36_500);

    /**
     * Checks the attributes.
     *
     * @param aboveBaseRate percent a year above base rate
     * @param fixing which day's base rate counts
     * @param grounds what the rule rests on
     */
    public InterestRule {
        aboveBaseRate = Rates.share("interest above base rate", aboveBaseRate);
        requireNonNull(fixing, "fixing");
        requireNonNull(grounds, "grounds");
    }

    /**
     * Interest on a sum.
     *
     * @param principal the sum, £0.00 or more
     * @param from the day from the end of which it runs: the day on which the sum was withheld, or was to be paid at the latest
     * @param until the last day for which it runs: that on which it is paid
     * @param rates base rate over time
     * @return the interest; empty sum if a rate is unknown
     * @throws IllegalArgumentException if the sum is negative or the last day is before the first
     */
    public InterestDue on(Money principal, LocalDate from, LocalDate until, BaseRates rates) {
        Pounds.checkNotNegative("principal", principal);
        checkArgument(!until.isBefore(from), "interest: until (%s) is before from (%s)", until, from);
        ImmutableList<InterestSpan> spans = spans(from, until, rates);
        return new InterestDue(principal, spans, amount(principal, spans), grounds);
    }

    private ImmutableList<InterestSpan> spans(LocalDate from, LocalDate until, BaseRates rates) {
        if (from.equals(until)) {
            return ImmutableList.of();
        }
        LocalDate first = from.plusDays(1);
        if (fixing == RateFixing.HALF_YEAR_BEFORE) {
            return ImmutableList.of(span(first, until, rates.halfYearBefore(first)));
        }
        ImmutableList.Builder<InterestSpan> spans = ImmutableList.builder();
        for (LocalDate change :
                rates.changes().subMap(first, false, until, true).keySet()) {
            spans.add(span(first, change.minusDays(1), rates.on(change.minusDays(1))));
            first = change;
        }
        return spans.add(span(first, until, rates.on(until))).build();
    }

    private InterestSpan span(LocalDate first, LocalDate last, Optional<BigDecimal> baseRate) {
        return new InterestSpan(
                first, last, ChronoUnit.DAYS.between(first, last) + 1, baseRate.map(aboveBaseRate::add));
    }

    private static Optional<Money> amount(Money principal, ImmutableList<InterestSpan> spans) {
        BigDecimal percentDays = BigDecimal.ZERO;
        for (InterestSpan span : spans) {
            if (span.rate().isEmpty()) {
                return Optional.empty();
            }
            percentDays = percentDays.add(span.rate().get().multiply(BigDecimal.valueOf(span.days())));
        }
        BigDecimal exact = principal.getAmount().multiply(percentDays);
        return Optional.of(Money.of(CurrencyUnit.GBP, exact.divide(DAYS_A_YEAR, 2, RoundingMode.HALF_UP)));
    }
}
