package org.nhscontracts.rules.payment;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.nhscontracts.core.id.OrganisationId;

/**
 * In which proportion the Commissioners of a contract share its sums. Example: by their Actual Monthly Value.
 *
 * @param weights a weight for each Commissioner, in the order in which pence left over are given out; none negative, not all 0
 */
public record CommissionerShares(ImmutableMap<OrganisationId, BigDecimal> weights) {

    /**
     * Checks the attributes.
     *
     * @param weights a weight for each Commissioner, in the order in which pence left over are given out; none negative, not all 0
     * @throws IllegalArgumentException if an attribute is out of range
     */
    public CommissionerShares {
        requireNonNull(weights, "weights");
        checkArgument(
                weights.values().stream().allMatch(weight -> weight.signum() >= 0)
                        && weights.values().stream().anyMatch(weight -> weight.signum() > 0),
                "shares: found %s, expected none below 0 and at least one above",
                weights);
    }

    /**
     * One Commissioner for all.
     *
     * @param commissioner the Commissioner
     * @return the shares
     */
    public static CommissionerShares sole(OrganisationId commissioner) {
        return new CommissionerShares(ImmutableMap.of(commissioner, BigDecimal.ONE));
    }

    /**
     * Splits a sum; the parts add up to it.
     *
     * @param whole the sum
     * @return what each Commissioner bears
     */
    public ImmutableMap<OrganisationId, Money> split(Money whole) {
        return Allocation.among(whole, weights);
    }

    /**
     * Splits an entry of the whole contract. The most that could be is split too, so that it stays at least the sum itself.
     *
     * @param entry the entry; its own Commissioner is not read
     * @return an entry for each Commissioner, of which some may be £0.00
     */
    public ImmutableList<LedgerEntry> split(LedgerEntry entry) {
        ImmutableList<Money> amounts = split(entry.amount()).values().asList();
        Optional<ImmutableList<Money>> room = entry.atMost()
                .map(most -> split(most.minus(entry.amount())).values().asList());
        ImmutableList<OrganisationId> commissioners = weights.keySet().asList();
        return IntStream.range(0, commissioners.size())
                .mapToObj(i -> entry.forCommissioner(
                        commissioners.get(i),
                        amounts.get(i),
                        room.map(more -> amounts.get(i).plus(more.get(i)))))
                .collect(toImmutableList());
    }
}
