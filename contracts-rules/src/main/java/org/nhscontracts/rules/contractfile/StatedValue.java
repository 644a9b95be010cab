package org.nhscontracts.rules.contractfile;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;

/**
 * What somebody states that the services of a period cost one Commissioner, or are expected to. Example: £46,000,000.00 for 2013/14.
 *
 * @param commissioner which Commissioner
 * @param period a month or a financial year
 * @param amount the sum, £0.00 or more
 * @param citation what stands behind it; empty if none
 */
public record StatedValue(
        OrganisationId commissioner, ReportingPeriod period, Money amount, Optional<Citation> citation) {

    /**
     * Checks period and sum.
     *
     * @param commissioner which Commissioner
     * @param period a month or a financial year
     * @param amount the sum, £0.00 or more
     * @param citation what stands behind it; empty if none
     * @throws IllegalArgumentException if the period is another one, or the sum is negative or not in pounds
     */
    public StatedValue {
        requireNonNull(commissioner, "commissioner");
        requireNonNull(period, "period");
        requireNonNull(amount, "amount");
        requireNonNull(citation, "citation");
        checkArgument(
                period.kind() == PeriodKind.MONTH || period.kind() == PeriodKind.FINANCIAL_YEAR,
                "value: found %s, expected a month or a financial year",
                period);
        checkPounds("value", amount);
        checkArgument(!amount.isNegative(), "value: found %s, expected 0 or more", amount);
    }

    static void checkPounds(String what, Money amount) {
        checkArgument(
                amount.getCurrencyUnit().equals(CurrencyUnit.GBP),
                "%s: found %s, expected pounds sterling",
                what,
                amount);
    }
}
