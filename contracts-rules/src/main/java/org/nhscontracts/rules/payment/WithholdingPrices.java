package org.nhscontracts.rules.payment;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhscontracts.rules.consequence.PriceBase;
import org.nhscontracts.rules.management.Effect;
import org.nhscontracts.rules.management.Replay;
import org.nhscontracts.rules.management.SettlementKind;
import org.nhscontracts.rules.management.Withholding;
import org.nhscontracts.rules.management.WithholdingId;

/**
 * Puts what contract management withheld into pounds: each percentage at the value of its month, shared by the Commissioners in proportion
 * to their part of that value, with what became of it. A sum that is paid with interest is taken to be paid together with the
 * interest.
 *
 * @param values the values of the contract
 * @param interest how interest is reckoned; empty leaves it open where it is due
 * @param baseRates base rate over time; empty leaves interest open where it is due
 */
public record WithholdingPrices(MonthlyValues values, Optional<InterestRule> interest, Optional<BaseRates> baseRates) {

    /**
     * Checks the attributes.
     *
     * @param values the values of the contract
     * @param interest how interest is reckoned; empty leaves it open where it is due
     * @param baseRates base rate over time; empty leaves interest open where it is due
     */
    public WithholdingPrices {
        requireNonNull(values, "values");
        requireNonNull(interest, "interest");
        requireNonNull(baseRates, "baseRates");
    }

    /**
     * Prices all that a replay withheld, with every step of each sum. Events that were corrected later are to be left out: replay the
     * events that stand.
     *
     * @param replay what came of the events
     * @return the sums and their entries
     */
    public WithheldMoney price(Replay replay) {
        return price(replay.events().stream()
                .flatMap(event -> event.effects().stream())
                .flatMap(WithholdingPrices::sum)
                .collect(toImmutableList()));
    }

    /**
     * Prices sums.
     *
     * @param history the sums, each as it stood after each step about it, or as it stands alone
     * @return the sums and their entries
     */
    public WithheldMoney price(ImmutableList<Withholding> history) {
        ImmutableListMultimap<WithholdingId, Withholding> sums = Multimaps.index(history, Withholding::id);
        ImmutableList<WithheldItem> items = sums.keySet().stream()
                .map(id -> item(sums.get(id).reverse().get(0)))
                .collect(toImmutableList());
        ImmutableList<PricedItem> priced = WithheldSums.price(items, values);
        ImmutableList.Builder<LedgerEntry> entries = ImmutableList.builder();
        ImmutableList.Builder<String> open = ImmutableList.builder();
        ImmutableList<WithholdingId> ids = sums.keySet().asList();
        for (int i = 0; i < ids.size(); i++) {
            WithheldSumSteps steps = new WithheldSumSteps(this, priced.get(i), sums.get(ids.get(i)));
            entries.addAll(steps.entries());
            open.addAll(steps.open());
        }
        return new WithheldMoney(entries.build(), priced, open.build());
    }

    Optional<CommissionerShares> shares(Withholding sum) {
        PriceBase base = switch (sum.base()) {
            case EXPECTED_MONTHLY_VALUE, EXPECTED_ANNUAL_VALUE -> PriceBase.EXPECTED_MONTHLY_VALUE;
            default -> PriceBase.ACTUAL_MONTHLY_VALUE;
        };
        return values.shares(base, sum.month());
    }

    private static Stream<Withholding> sum(Effect effect) {
        if (effect instanceof Effect.Withheld withheld) {
            return Stream.of(withheld.sum());
        }
        return effect instanceof Effect.SumSettled settled ? Stream.of(settled.sum()) : Stream.empty();
    }

    private static WithheldItem item(Withholding sum) {
        String plan = sum.plan().map(id -> ", plan " + id).orElse("");
        return WithheldItem.builder()
                .plan(sum.process() + plan)
                .cause(sum.process() + plan
                        + sum.item()
                                .map(id -> ", milestone " + id)
                                .orElse(", " + sum.cause().words()) + ", withheld by "
                        + sum.id().event())
                .month(sum.month())
                .withheldOn(sum.withheldOn())
                .percent(sum.percent())
                .ceiling(sum.ceiling())
                .base(sum.base())
                .planMonthCap(sum.planMonthCap())
                .contractMonthCap(sum.contractMonthCap())
                .voidedOn(sum.settlement().on().filter(day -> sum.settlement().kind() == SettlementKind.VOID))
                .clause(sum.clause())
                .build();
    }
}
