package org.nhscontracts.rules.payment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The Bank of England's base rate over time, as data supplied by the caller: the library ships none.
 *
 * @param changes since which day which rate in percent; at least one
 * @param knownUntil the last day for which the list is complete; empty if the last rate may be taken for any later day
 */
public record BaseRates(ImmutableSortedMap<LocalDate, BigDecimal> changes, Optional<LocalDate> knownUntil) {

    /**
     * Checks the attributes.
     *
     * @param changes since which day which rate in percent; at least one
     * @param knownUntil the last day for which the list is complete; empty if the last rate may be taken for any later day
     * @throws IllegalArgumentException if an attribute is out of range
     */
    public BaseRates {
        requireNonNull(changes, "changes");
        requireNonNull(knownUntil, "knownUntil");
        checkArgument(!changes.isEmpty(), "base rates: found none, expected at least one");
    }

    /**
     * A rate that held since a day.
     *
     * @param since the day
     * @param percent the rate, for example {@code "5.25"}
     * @return the rates
     */
    public static BaseRates since(LocalDate since, String percent) {
        return new BaseRates(ImmutableSortedMap.of(since, new BigDecimal(percent)), Optional.empty());
    }

    /**
     * The rate of a day.
     *
     * @param date the day
     * @return percent a year; empty if the day is before the first change or after the last day known
     */
    public Optional<BigDecimal> on(LocalDate date) {
        Map.Entry<LocalDate, BigDecimal> change = changes.floorEntry(date);
        return change == null || knownUntil.filter(date::isAfter).isPresent()
                ? Optional.empty()
                : Optional.of(change.getValue());
    }

    /**
     * The rate on the 30 June or 31 December before a day, by which interest for late payment is fixed.
     *
     * @param date the day
     * @return percent a year; empty if unknown
     */
    public Optional<BigDecimal> halfYearBefore(LocalDate date) {
        return on(
                date.getMonthValue() > 6
                        ? LocalDate.of(date.getYear(), 6, 30)
                        : LocalDate.of(date.getYear() - 1, 12, 31));
    }
}
