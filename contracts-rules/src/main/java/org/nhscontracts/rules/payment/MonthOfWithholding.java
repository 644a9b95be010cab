package org.nhscontracts.rules.payment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.nhscontracts.rules.consequence.PriceBase;

/** Prices what is withheld for one month, day by day: what was withheld on earlier days has used up part of the caps. */
final class MonthOfWithholding {

    private final Function<PriceBase, Optional<Money>> values;
    private final List<PricedItem> earlier = new ArrayList<>();

    MonthOfWithholding(Function<PriceBase, Optional<Money>> values) {
        this.values = values;
    }

    ImmutableList<PricedItem> price(ImmutableList<WithheldItem> items) {
        ImmutableListMultimap<LocalDate, WithheldItem> days = Multimaps.index(
                ImmutableList.sortedCopyOf(Comparator.comparing(WithheldItem::withheldOn), items),
                WithheldItem::withheldOn);
        days.asMap().values().forEach(day -> earlier.addAll(day(day)));
        return ImmutableList.copyOf(earlier);
    }

    private ImmutableList<PricedItem> day(Collection<WithheldItem> items) {
        ImmutableList.Builder<PricedItem> priced = ImmutableList.builder();
        Multimaps.index(items, WithheldItem::base)
                .asMap()
                .forEach((base, ofBase) -> priced.addAll(ofBase(base, ImmutableList.copyOf(ofBase))));
        return priced.build();
    }

    private ImmutableList<PricedItem> ofBase(PriceBase base, ImmutableList<WithheldItem> items) {
        Optional<Money> value = values.apply(base);
        if (value.isEmpty()) {
            return items.stream()
                    .map(item -> new PricedItem(item, Optional.empty(), Optional.empty()))
                    .collect(toImmutableList());
        }
        ImmutableList.Builder<Share> shares = ImmutableList.builder();
        Multimaps.index(items, WithheldItem::plan)
                .asMap()
                .values()
                .forEach(plan -> shares.addAll(ofPlan(ImmutableList.copyOf(plan), value.get())));
        return withinContract(shares.build(), value.get());
    }

    private ImmutableList<Share> ofPlan(ImmutableList<WithheldItem> items, Money value) {
        Optional<BigDecimal> cap = least(items, WithheldItem::planMonthCap);
        ImmutableList<PricedItem> before =
                standing(items.get(0), item -> item.plan().equals(items.get(0).plan()));
        BigDecimal used = sum(before.stream().map(PricedItem::item).toList(), WithheldItem::percent);
        Money left = cap.map(percent ->
                        Pounds.rounded(Pounds.percent(percent, value)).minus(applied(before)))
                .orElse(LedgerEntry.LARGEST);
        Money applied = Pounds.lesser(left, step(used, sum(items, WithheldItem::percent), cap, value));
        Money most = Pounds.lesser(left, step(used, sum(items, WithheldItem::ceiling), cap, value));
        ImmutableList<Money> own = split(applied, items, WithheldItem::percent);
        ImmutableList<Money> room =
                split(most.minus(applied), items, item -> item.ceiling().subtract(item.percent()));
        return IntStream.range(0, items.size())
                .mapToObj(i -> new Share(items.get(i), own.get(i), room.get(i)))
                .collect(toImmutableList());
    }

    private ImmutableList<PricedItem> withinContract(ImmutableList<Share> shares, Money value) {
        Optional<Money> left = least(shares.stream().map(Share::item).toList(), WithheldItem::contractMonthCap)
                .map(cap -> Pounds.cut(Pounds.percent(cap, value))
                        .minus(applied(standing(shares.get(0).item(), item -> true))))
                .map(sum -> Pounds.greater(sum, Pounds.ZERO));
        Money wanted = Pounds.sum(shares.stream().map(Share::applied).toList());
        Money wantedRoom = Pounds.sum(shares.stream().map(Share::room).toList());
        Money applied = left.map(sum -> Pounds.lesser(sum, wanted)).orElse(wanted);
        Money room =
                left.map(sum -> Pounds.lesser(sum.minus(applied), wantedRoom)).orElse(wantedRoom);
        ImmutableList<Money> own =
                split(applied, shares, share -> share.applied().getAmount());
        ImmutableList<Money> more = split(room, shares, share -> share.room().getAmount());
        return IntStream.range(0, shares.size())
                .mapToObj(i -> new PricedItem(
                        shares.get(i).item(),
                        Optional.of(own.get(i)),
                        Optional.of(own.get(i).plus(more.get(i)))))
                .collect(toImmutableList());
    }

    /** What further percentages come to after those used, so that all together are rounded once. */
    private static Money step(BigDecimal used, BigDecimal further, Optional<BigDecimal> cap, Money value) {
        return capped(used.add(further), cap, value).minus(capped(used, cap, value));
    }

    private static Money capped(BigDecimal percent, Optional<BigDecimal> cap, Money value) {
        return Pounds.rounded(Pounds.percent(cap.map(percent::min).orElse(percent), value));
    }

    /** What was withheld of the same value on earlier days and is not void on the day of the item. */
    private ImmutableList<PricedItem> standing(WithheldItem next, Predicate<WithheldItem> which) {
        return earlier.stream()
                .filter(priced -> priced.item().base() == next.base()
                        && priced.item()
                                .voidedOn()
                                .filter(day -> !day.isAfter(next.withheldOn()))
                                .isEmpty()
                        && which.test(priced.item()))
                .collect(toImmutableList());
    }

    private static Money applied(ImmutableList<PricedItem> items) {
        return Pounds.sum(
                items.stream().flatMap(item -> item.applied().stream()).toList());
    }

    private static <T> ImmutableList<Money> split(Money sum, ImmutableList<T> items, Function<T, BigDecimal> weight) {
        return sum.isZero()
                ? items.stream().map(item -> Pounds.ZERO).collect(toImmutableList())
                : Allocation.byWeights(sum, items.stream().map(weight).toList());
    }

    private static BigDecimal sum(Collection<WithheldItem> items, Function<WithheldItem, BigDecimal> percent) {
        return items.stream().map(percent).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<BigDecimal> least(
            Collection<WithheldItem> items, Function<WithheldItem, Optional<BigDecimal>> cap) {
        return items.stream().flatMap(item -> cap.apply(item).stream()).min(Comparator.naturalOrder());
    }

    /** What falls to an item within its plan, and how much more could. */
    private record Share(WithheldItem item, Money applied, Money room) {}
}
