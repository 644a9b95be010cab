package org.nhscontracts.rules.payment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.nhscontracts.core.id.ClauseReference;
import org.nhscontracts.core.id.OrganisationId;

/**
 * The payment on account of a month against what turned out to be due: by the first account at flex, then by the final one at freeze,
 * after which no change counts. The part that is not contested is settled at once, the contested part when it is settled.
 */
@Value.Immutable
public interface Reconciliation {

    /**
     * Starts a reconciliation; {@code commissioner}, {@code month} and {@code onAccount} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * With whom.
     *
     * @return the Commissioner
     */
    OrganisationId commissioner();

    /**
     * For the services of which month.
     *
     * @return the month
     */
    YearMonth month();

    /**
     * What was due on account.
     *
     * @return the sum
     */
    Money onAccount();

    /**
     * What the first reconciliation account says, as at flex.
     *
     * @return the sum; empty until there is one
     */
    Optional<Money> flex();

    /**
     * What the final reconciliation account says, as at freeze.
     *
     * @return the sum; empty until there is one
     */
    Optional<Money> freeze();

    /**
     * What the Commissioner contests of the account that stands.
     *
     * @return perhaps nothing
     */
    ImmutableList<ContestedSum> contested();

    /**
     * By which clause.
     *
     * @return the clause; empty if none is known
     */
    Optional<ClauseReference> clause();

    /**
     * The account that stands.
     *
     * @return that at freeze, else that at flex; empty if there is neither
     */
    default Optional<Money> account() {
        return freeze().or(this::flex);
    }

    /**
     * What is contested and not settled.
     *
     * @return the sum
     */
    default Money openSum() {
        return Pounds.sum(contested().stream()
                .filter(ContestedSum::isOpen)
                .map(ContestedSum::sum)
                .toList());
    }

    /**
     * What is due by the account that stands, without what is contested.
     *
     * @return the sum; empty if there is no account
     */
    default Optional<Money> due() {
        return account()
                .map(sum -> sum.minus(Pounds.sum(
                        contested().stream().map(ContestedSum::notDue).toList())));
    }

    /**
     * What is to be settled beside the payment on account.
     *
     * @return the sum: positive if the Commissioner pays more, negative if the Provider credits; empty if there is no account
     */
    default Optional<Money> difference() {
        return due().map(sum -> sum.minus(onAccount()));
    }

    /**
     * Whether it can still change by rule.
     *
     * @return final once there is an account at freeze and nothing contested is open
     */
    default Finality finality() {
        return freeze().isPresent() && contested().stream().noneMatch(ContestedSum::isOpen)
                ? Finality.FINAL
                : Finality.PROVISIONAL;
    }

    /**
     * The entry for what is due beside the payment on account, once the final account is there.
     *
     * @param date the day of the invoice or credit note
     * @return an entry, negative for a credit; empty before freeze, or if there is no difference
     */
    default Optional<LedgerEntry> entry(LocalDate date) {
        return difference()
                .filter(sum -> freeze().isPresent() && !sum.isZero())
                .map(sum -> LedgerEntry.builder()
                        .kind(EntryKind.DUE)
                        .amount(sum)
                        .cause(sum.isNegative() ? "reconciliation, credit note" : "reconciliation, invoice")
                        .clause(clause())
                        .date(date)
                        .month(month())
                        .commissioner(commissioner())
                        .build());
    }

    /**
     * The reconciliation in words.
     *
     * @return for example {@code 2024-04: £102,000.00 by the account at freeze, £100,000.00 on account, £500.00 contested: £1,500.00 to be
     *     invoiced}
     */
    default String words() {
        return month() + ": "
                + account().map(Pounds::words).orElse("no sum") + " by the account at "
                + (freeze().isPresent() ? "freeze" : "flex") + ", " + Pounds.words(onAccount()) + " on account, "
                + Pounds.words(openSum()) + " contested: "
                + difference()
                        .map(sum ->
                                Pounds.words(sum.abs()) + (sum.isNegative() ? " to be credited" : " to be invoiced"))
                        .orElse("undetermined");
    }

    /**
     * Checks that no more is contested than the account says.
     *
     * @throws IllegalArgumentException if it is, or there is no account that could be contested
     */
    @Value.Check
    default void check() {
        Pounds.checkNotNegative("on account", onAccount());
        flex().ifPresent(sum -> Pounds.checkNotNegative("account at flex", sum));
        freeze().ifPresent(sum -> Pounds.checkNotNegative("account at freeze", sum));
        Money contested = Pounds.sum(contested().stream().map(ContestedSum::sum).toList());
        checkArgument(
                contested().isEmpty()
                        || account()
                                .filter(sum -> !contested.isGreaterThan(sum))
                                .isPresent(),
                "reconciliation of %s: found %s contested of %s",
                month(),
                Pounds.words(contested),
                account().map(Pounds::words).orElse("no account"));
    }

    /** Builds a {@link Reconciliation}. Not thread-safe. */
    final class Builder extends ImmutableReconciliation.Builder {
        Builder() {}
    }
}
