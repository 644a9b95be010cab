package org.nhscontracts.rules.contractfile;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.nhscontracts.core.party.Commissioner;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.rules.payment.BaseRates;
import org.nhscontracts.rules.payment.LedgerEntry;
import org.nhscontracts.rules.payment.MonthlyValues;

/**
 * The money of a contract as it was stated: expected and actual values, payments made, and the base rate that interest is reckoned
 * from. What was not stated is unknown, never £0.00.
 */
@Value.Immutable
public interface PaymentTerms {

    /**
     * Starts the terms; at least one attribute must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The Expected Annual Contract Value of financial years, and the Expected Monthly Value of months where it is not a twelfth.
     *
     * @return at most one for a Commissioner and period
     */
    ImmutableList<StatedValue> expected();

    /**
     * The Actual Monthly Values: before deductions and withheld sums, and without incentive payments.
     *
     * @return at most one for a Commissioner and month
     */
    ImmutableList<StatedValue> actual();

    /**
     * The payments made.
     *
     * @return perhaps none, or none that was published
     */
    ImmutableList<PaymentMade> payments();

    /**
     * The base rate of the Bank of England over time.
     *
     * @return the rates; empty if not stated
     */
    Optional<BaseRates> baseRates();

    /**
     * What stands behind the rates.
     *
     * @return a citation; empty if none
     */
    Optional<Citation> baseRatesCitation();

    /**
     * The values as sums and shares are worked out from them.
     *
     * @param commissioners the Commissioners of the contract
     * @return the values
     * @throws IllegalArgumentException if a value is for nobody among them
     */
    default MonthlyValues monthlyValues(Iterable<Commissioner> commissioners) {
        MonthlyValues.Builder values = MonthlyValues.builder(commissioners);
        for (StatedValue one : expected()) {
            if (one.period().kind() == PeriodKind.MONTH) {
                values.expectedMonth(
                        one.commissioner(), YearMonth.from(one.period().firstDay()), one.amount());
            } else {
                values.expectedYear(one.commissioner(), one.period().firstDay().getYear(), one.amount());
            }
        }
        for (StatedValue one : actual()) {
            values.actualMonth(one.commissioner(), YearMonth.from(one.period().firstDay()), one.amount());
        }
        return values.build();
    }

    /**
     * The payments made as a ledger holds them.
     *
     * @return entries of the kind {@code paid}
     */
    default ImmutableList<LedgerEntry> ledgerEntries() {
        return payments().stream().map(PaymentMade::ledgerEntry).collect(toImmutableList());
    }

    /**
     * Checks that something is stated, and nothing twice.
     *
     * @throws IllegalArgumentException if not, if an actual value is for more than a month, or if a citation stands without rates
     */
    @Value.Check
    default void check() {
        checkArgument(
                !expected().isEmpty()
                        || !actual().isEmpty()
                        || !payments().isEmpty()
                        || baseRates().isPresent(),
                "payment: found nothing, expected a value, a payment or base rates");
        checkOnce("expected value", expected());
        checkOnce("Actual Monthly Value", actual());
        actual().stream()
                .filter(one -> one.period().kind() != PeriodKind.MONTH)
                .findFirst()
                .ifPresent(one -> {
                    throw new IllegalArgumentException(
                            "Actual Monthly Value: found " + one.period() + ", expected a month");
                });
        checkArgument(
                baseRatesCitation().isEmpty() || baseRates().isPresent(),
                "payment: found a citation of base rates, expected base rates with it");
    }

    private static void checkOnce(String what, List<StatedValue> values) {
        Set<Object> seen = new HashSet<>();
        for (StatedValue one : values) {
            checkArgument(
                    seen.add(ImmutableList.of(one.commissioner(), one.period())),
                    "%s: found %s a second time for %s, expected it once",
                    what,
                    one.period(),
                    one.commissioner());
        }
    }

    /** Builds {@link PaymentTerms}. Not thread-safe. */
    final class Builder extends ImmutablePaymentTerms.Builder {
        Builder() {}
    }
}
