package org.nhscontracts.rules.term;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;
import org.nhscontracts.core.contract.Recurrence;
import org.nhscontracts.core.contract.Variation;
import org.nhscontracts.core.contract.VariationChange;
import org.nhscontracts.core.time.CalendarMonths;
import org.nhscontracts.rules.payment.Pounds;

/**
 * By how much a modification changes the value of a contract over its whole term, as far as is known.
 *
 * @param amount the change; less than zero where the value falls
 * @param exact whether it is the change; if not, the change is at least as large
 */
public record LifetimeChange(Money amount, boolean exact) {

    private static final BigDecimal YEAR = BigDecimal.valueOf(12);

    /**
     * Checks that nothing is null.
     *
     * @param amount the change; less than zero where the value falls
     * @param exact whether it is the change; if not, the change is at least as large
     */
    public LifetimeChange {
        requireNonNull(amount, "amount");
    }

    /**
     * A change that is known.
     *
     * @param amount the change
     * @return the change
     */
    public static LifetimeChange of(Money amount) {
        return new LifetimeChange(amount, true);
    }

    /**
     * What a variation changes: what comes once, and what comes every year for the whole months to the end of the term.
     *
     * @param variation the variation
     * @param lastDay the last day of the contract; empty if not known
     * @return the change; one that is not exact leaves out what recurs, where the last day is not known or the time to it is not whole months. Where what
     *     recurs falls, or comes beside a fall, nothing is known
     */
    public static Optional<LifetimeChange> of(Variation variation, Optional<LocalDate> lastDay) {
        Money once = sum(variation, Recurrence.ONCE);
        Money yearly = sum(variation, Recurrence.PER_YEAR);
        if (yearly.isZero()) {
            return Optional.of(of(once));
        }
        Optional<CalendarMonths> months = lastDay.flatMap(last -> CalendarMonths.exactly(variation.from(), last));
        if (months.isPresent()) {
            return Optional.of(of(once.plus(share(yearly, months.get()))));
        }
        return yearly.isPositive() && !once.isNegative()
                ? Optional.of(new LifetimeChange(once, false))
                : Optional.empty();
    }

    private static Money share(Money yearly, CalendarMonths months) {
        BigDecimal pounds =
                yearly.getAmount().multiply(BigDecimal.valueOf(months.number())).divide(YEAR, 2, RoundingMode.HALF_UP);
        return Money.of(yearly.getCurrencyUnit(), pounds);
    }

    private static Money sum(Variation variation, Recurrence recurrence) {
        return variation.changes().stream()
                .filter(VariationChange.ValueChanged.class::isInstance)
                .map(VariationChange.ValueChanged.class::cast)
                .filter(change -> change.recurrence() == recurrence)
                .map(VariationChange.ValueChanged::change)
                .reduce(Pounds.ZERO, Money::plus);
    }

    /** Whether it is known to reach a limit, upwards or downwards. */
    boolean isAtLeast(BigDecimal limit) {
        return (exact || !amount.isNegative()) && amount.abs().getAmount().compareTo(limit) >= 0;
    }

    LifetimeChange plus(Money other) {
        return new LifetimeChange(amount.plus(other), exact);
    }

    /**
     * The change in words.
     *
     * @return for example {@code £450,000.00} or {@code at least £516,996.00}
     */
    public String words() {
        return (exact ? "" : "at least ") + Pounds.words(amount);
    }
}
