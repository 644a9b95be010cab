package org.nhscontracts.rules.payment;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.nhscontracts.core.id.ClauseReference;
import org.nhscontracts.core.id.OrganisationId;

/**
 * One movement of money between a Commissioner and the Provider. Example: on 15 August 2025 £20,000.00 of the month 2025-07 are
 * withheld under GC9.
 */
@Value.Immutable
public interface LedgerEntry {

    /** No entry reaches it, so that millions of them add up in whole pence: £10,000 million. */
    Money LARGEST = Pounds.ofPence(1_000_000_000_000L);

    /**
     * Starts an entry; all but {@code clause} and {@code atMost} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * What it does.
     *
     * @return the kind
     */
    EntryKind kind();

    /**
     * How much.
     *
     * @return the sum; for what withholds or settles a withheld sum not negative
     */
    Money amount();

    /**
     * Why, and which sum: a withheld sum is settled by entries of the same Commissioner, month and cause.
     *
     * @return for example {@code Remedial Action Plan rap-1, milestone m2}; not blank
     */
    String cause();

    /**
     * By which clause.
     *
     * @return the clause; empty if none is known
     */
    Optional<ClauseReference> clause();

    /**
     * On which day.
     *
     * @return the day
     */
    LocalDate date();

    /**
     * For the services of which month.
     *
     * @return the month
     */
    YearMonth month();

    /**
     * Between whom and the Provider.
     *
     * @return the Commissioner
     */
    OrganisationId commissioner();

    /**
     * The most that the sum could have been under the contract, where the sum was chosen within a limit.
     *
     * @return the most, not less than the sum; empty if there was no choice
     */
    Optional<Money> atMost();

    /**
     * The entry in words.
     *
     * @return for example {@code 2025-08-15 withheld £20,000.00 for 2025-07: milestone m2 (GC9.25)}
     */
    default String words() {
        return date() + " " + kind().words() + " " + Pounds.words(amount()) + " for " + month() + ": " + cause()
                + clause().map(reference -> " (" + reference + ")").orElse("")
                + atMost().filter(most -> !most.equals(amount()))
                        .map(most -> ", at most " + Pounds.words(most))
                        .orElse("");
    }

    /**
     * The same cause, month and clause with another Commissioner and sum.
     *
     * @param commissioner the Commissioner
     * @param amount the sum
     * @param atMost the most that it could have been; empty if there was no choice
     * @return the entry
     */
    default LedgerEntry forCommissioner(OrganisationId commissioner, Money amount, Optional<Money> atMost) {
        return builder()
                .kind(kind())
                .amount(amount)
                .cause(cause())
                .clause(clause())
                .date(date())
                .month(month())
                .commissioner(commissioner)
                .atMost(atMost)
                .build();
    }

    /**
     * Checks cause and sums.
     *
     * @throws IllegalArgumentException if the cause is blank, the sum is not in pounds, negative where it must not be, above the most, or £10,000
     *     million or more
     */
    @Value.Check
    default void check() {
        checkArgument(!cause().isBlank(), "ledger entry: found a blank cause");
        Pounds.check("ledger entry", amount());
        checkArgument(
                amount().abs().isLessThan(LARGEST),
                "ledger entry: found %s, expected less than %s",
                Pounds.words(amount()),
                Pounds.words(LARGEST));
        boolean withheld = kind() == EntryKind.WITHHELD || kind().settlesWithheldSum();
        checkArgument(
                !withheld || !amount().isNegative(),
                "ledger entry: found %s %s, expected £0.00 or more",
                kind().words(),
                Pounds.words(amount()));
        atMost().ifPresent(most -> checkArgument(
                !amount().isGreaterThan(Pounds.check("ledger entry", most)),
                "ledger entry: found %s, expected at most %s",
                Pounds.words(amount()),
                Pounds.words(most)));
    }

    /** Builds a {@link LedgerEntry}. Not thread-safe. */
    final class Builder extends ImmutableLedgerEntry.Builder {
        Builder() {}
    }
}
