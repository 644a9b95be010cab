package org.nhscontracts.rules.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.payment.Examples.NORTH;
import static org.nhscontracts.rules.payment.Examples.number;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.joda.money.Money;

class WithheldSumsProperties {

    private static final YearMonth MAY = YearMonth.of(2025, 5);

    private record Draw(int plan, int day, int tenths, int room) {}

    @Provide
    Arbitrary<List<Draw>> draws() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 10))
                .as(Draw::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property
    void noCapIsEverExceeded(
            @ForAll @From("draws") List<Draw> draws,
            @ForAll @LongRange(min = 0, max = 100_000_000) long value,
            @ForAll @IntRange(max = 10) int planCap,
            @ForAll @IntRange(max = 15) int contractCap) {
        ImmutableList<PricedItem> priced =
                WithheldSums.price(items(draws, Optional.of(planCap), Optional.of(contractCap)), values(value));

        for (int plan = 1; plan <= 3; plan++) {
            String name = "rap-" + plan;
            assertThat(applied(priced.stream()
                            .filter(item -> item.item().plan().equals(name))
                            .toList()))
                    .isLessThanOrEqualTo(percent(planCap, value));
        }
        assertThat(applied(priced).getAmount())
                .isLessThanOrEqualTo(BigDecimal.valueOf(contractCap * value).movePointLeft(4));
        for (PricedItem item : priced) {
            assertThat(item.applied().orElseThrow())
                    .isLessThanOrEqualTo(item.atMost().orElseThrow());
            assertThat(item.applied().orElseThrow().isNegative()).isFalse();
        }
    }

    @Property
    void aPlanAndMonthComesToItsPercentagesCutAtTheCapAndRoundedOnce(
            @ForAll @From("draws") List<Draw> draws,
            @ForAll @LongRange(min = 0, max = 100_000_000) long value,
            @ForAll @IntRange(max = 10) int cap) {
        ImmutableList<PricedItem> priced =
                WithheldSums.price(items(draws, Optional.of(cap), Optional.empty()), values(value));

        for (int plan = 1; plan <= 3; plan++) {
            int number = plan;
            BigDecimal percent = draws.stream()
                    .filter(draw -> draw.plan() == number)
                    .map(draw -> BigDecimal.valueOf(draw.tenths(), 1))
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .min(BigDecimal.valueOf(cap));
            BigDecimal expected =
                    percent.multiply(BigDecimal.valueOf(value)).movePointLeft(4).setScale(2, RoundingMode.HALF_UP);
            assertThat(applied(priced.stream()
                                    .filter(item -> item.item().plan().equals("rap-" + number))
                                    .toList())
                            .getAmount())
                    .isEqualByComparingTo(expected);
        }
    }

    @Property
    void whatIsWithheldLaterNeverChangesWhatWasWithheldBefore(
            @ForAll @From("draws") List<Draw> draws,
            @ForAll @LongRange(min = 0, max = 100_000_000) long value,
            @ForAll @IntRange(min = 1, max = 4) int day) {
        ImmutableList<WithheldItem> all = items(draws, Optional.of(5), Optional.of(8));
        ImmutableList<WithheldItem> early = all.stream()
                .filter(item -> item.withheldOn().getDayOfMonth() <= day)
                .collect(ImmutableList.toImmutableList());

        assertThat(WithheldSums.price(all, values(value))).containsAll(WithheldSums.price(early, values(value)));
    }

    private static ImmutableList<WithheldItem> items(
            List<Draw> draws, Optional<Integer> planCap, Optional<Integer> contractCap) {
        List<WithheldItem> items = new ArrayList<>();
        for (Draw draw : draws) {
            items.add(Examples.item(
                    "rap-" + draw.plan(),
                    "milestone " + items.size(),
                    MAY,
                    MAY.atDay(draw.day()),
                    BigDecimal.valueOf(draw.tenths(), 1).toPlainString(),
                    BigDecimal.valueOf(draw.tenths() + draw.room(), 1).toPlainString(),
                    planCap.map(BigDecimal::valueOf),
                    contractCap.map(BigDecimal::valueOf)));
        }
        return ImmutableList.copyOf(items);
    }

    private static MonthlyValues values(long pence) {
        return MonthlyValues.builder(NORTH)
                .actualMonth(NORTH, MAY, Pounds.ofPence(pence))
                .build();
    }

    private static Money applied(List<PricedItem> items) {
        return WithheldSums.applied(ImmutableList.copyOf(items)).orElseThrow();
    }

    private static Money percent(int percent, long pence) {
        return Pounds.rounded(Pounds.percent(number(Integer.toString(percent)), Pounds.ofPence(pence)));
    }
}
