package org.nhscontracts.core.contract;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.nhscontracts.core.id.OrganisationId;

/** The one form of the decimals and sums of a gain share: exact, and small enough to write. */
final class ShareAmounts {

    static final int MOST_DECIMALS = 8;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_DIGITS = 20;

    private ShareAmounts() {}

    static BigDecimal normalise(String what, BigDecimal value) {
        BigDecimal stripped = requireNonNull(value, what).stripTrailingZeros();
        checkArgument(
                stripped.scale() <= MOST_DECIMALS && (long) stripped.precision() - stripped.scale() <= MOST_DIGITS,
                "%s: found %s, expected a decimal of at most %s digits with at most %s decimal places",
                what,
                value,
                MOST_DIGITS,
                MOST_DECIMALS);
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }

    static Money inPounds(String what, Money sum) {
        requireNonNull(sum, what);
        checkArgument(
                sum.getCurrencyUnit().equals(CurrencyUnit.GBP), "%s: found %s, expected pounds sterling", what, sum);
        return sum;
    }

    static void notNegative(String what, Money sum) {
        checkArgument(!inPounds(what, sum).isNegative(), "%s: found %s, expected 0 or more", what, sum);
    }

    /** The shares in one form, if they are above 0 and add up to 100. */
    static ImmutableMap<OrganisationId, BigDecimal> percents(Map<OrganisationId, BigDecimal> shares) {
        ImmutableMap.Builder<OrganisationId, BigDecimal> percents = ImmutableMap.builder();
        BigDecimal total = BigDecimal.ZERO;
        for (Map.Entry<OrganisationId, BigDecimal> share : shares.entrySet()) {
            BigDecimal percent = normalise("gain share of " + share.getKey(), share.getValue());
            checkArgument(
                    percent.signum() > 0,
                    "gain share of %s: found %s percent, expected more than 0",
                    share.getKey(),
                    percent);
            percents.put(share.getKey(), percent);
            total = total.add(percent);
        }
        checkArgument(
                total.compareTo(HUNDRED) == 0,
                "gain share: the shares add up to %s percent, expected 100",
                total.toPlainString());
        return percents.buildOrThrow();
    }
}
