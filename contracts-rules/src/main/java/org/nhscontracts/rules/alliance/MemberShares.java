package org.nhscontracts.rules.alliance;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.joda.money.Money;
import org.nhscontracts.core.contract.GainShare;
import org.nhscontracts.core.id.OrganisationId;

/**
 * Splits a pool by a share table: everybody gets the whole pence of the exact share, and the pence left over go one each to those
 * listed first. Then the ceilings hold back what lies above them.
 */
record MemberShares(ImmutableMap<OrganisationId, Money> paid, ImmutableMap<OrganisationId, Money> heldBack) {

    static MemberShares of(GainShare share, Money pool) {
        ImmutableMap.Builder<OrganisationId, Money> paid = ImmutableMap.builder();
        ImmutableMap.Builder<OrganisationId, Money> heldBack = ImmutableMap.builder();
        split(share.shares(), pool).forEach((member, part) -> {
            Money most = share.ceilings().getOrDefault(member, part.abs());
            Money kept = part.abs().isGreaterThan(most) ? Settling.signed(most, part) : part;
            paid.put(member, kept);
            if (!kept.equals(part)) {
                heldBack.put(member, part.minus(kept));
            }
        });
        return new MemberShares(paid.buildOrThrow(), heldBack.buildOrThrow());
    }

    private static ImmutableMap<OrganisationId, Money> split(Map<OrganisationId, BigDecimal> percents, Money pool) {
        ImmutableMap<OrganisationId, Money> whole = wholePence(percents, pool.abs());
        Money left = whole.values().stream().reduce(pool.abs(), Money::minus);
        ImmutableMap.Builder<OrganisationId, Money> parts = ImmutableMap.builder();
        for (Map.Entry<OrganisationId, Money> part : whole.entrySet()) {
            boolean one = left.isPositive();
            left = one ? left.minusMinor(1) : left;
            parts.put(part.getKey(), Settling.signed(one ? part.getValue().plusMinor(1) : part.getValue(), pool));
        }
        return parts.buildOrThrow();
    }

    private static ImmutableMap<OrganisationId, Money> wholePence(Map<OrganisationId, BigDecimal> percents, Money sum) {
        ImmutableMap.Builder<OrganisationId, Money> parts = ImmutableMap.builder();
        percents.forEach((member, percent) -> {
            BigDecimal exact = sum.getAmount().multiply(percent).movePointLeft(2);
            parts.put(member, Money.of(sum.getCurrencyUnit(), exact, RoundingMode.DOWN));
        });
        return parts.buildOrThrow();
    }
}
