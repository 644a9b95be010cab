package org.nhscontracts.rules.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.nhscontracts.rules.payment.Examples.NORTH;
import static org.nhscontracts.rules.payment.Examples.actual;
import static org.nhscontracts.rules.payment.Examples.item;
import static org.nhscontracts.rules.payment.Examples.milestone;
import static org.nhscontracts.rules.payment.Examples.number;
import static org.nhscontracts.rules.payment.Examples.pounds;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What contract management withholds, in pounds: cases W5 to W10, W13, W15 and W16. */
class ContractManagementClausesTest {

    private static final YearMonth MAY = YearMonth.of(2025, 5);

    @Test
    void gc9w5EachFurtherMonthWithoutAnAgreedPlanTakesTwoPercentOfItsOwnValue() {
        ImmutableList<PricedItem> priced = WithheldSums.price(
                ImmutableList.of(
                        item("query-1", "not agreed", MAY, "2", "2"),
                        item("query-1", "not agreed", MAY.plusMonths(1), "2", "2"),
                        item("query-1", "not agreed", MAY.plusMonths(2), "2", "2")),
                actual(MAY, "1000000", "950000", "1020000"));

        assertThat(sums(priced)).containsExactly(pounds("20000"), pounds("19000"), pounds("20400"));
        assertThat(WithheldSums.applied(priced)).contains(pounds("59400"));
    }

    @Test
    void gc9w5AllOfItIsPaidOnAgreementWithoutInterest() {
        ImmutableList<PricedItem> priced = WithheldSums.price(
                ImmutableList.of(item("query-1", "not agreed", MAY, "2", "2")), actual(MAY, "1000000"));
        LedgerEntry withheld = priced.get(0).entry(NORTH).orElseThrow();
        Ledger ledger = Ledger.of(ImmutableList.of(
                Examples.entry(EntryKind.DUE, "1000000", "2025-05-15", "payment on account"),
                Examples.entry(EntryKind.PAID, "980000", "2025-05-15", "payment on account"),
                withheld,
                LedgerEntry.builder()
                        .kind(EntryKind.WITHHELD_SUM_PAID)
                        .amount(withheld.amount())
                        .cause(withheld.cause())
                        .clause(withheld.clause())
                        .date(LocalDate.of(2025, 7, 14))
                        .month(withheld.month())
                        .commissioner(NORTH)
                        .build()));

        assertThat(ledger.balance(LocalDate.of(2025, 7, 13)).withheld()).isEqualTo(pounds("20000"));
        assertThat(ledger.balance(LocalDate.of(2025, 7, 14)).words())
                .isEqualTo("due £1,000,000.00, interest £0.00: paid £1,000,000.00, outstanding £0.00, withheld £0.00,"
                        + " retained £0.00, deducted £0.00");
    }

    @Test
    void gc9w6ThreeMilestonesTakeSixPercent() {
        assertThat(WithheldSums.applied(WithheldSums.price(milestones("rap-1", 3), actual(MAY, "1000000"))))
                .contains(pounds("60000"));
    }

    @Test
    void gc9w7SixMilestonesOfOnePlanAreCutAtTenPercent() {
        ImmutableList<PricedItem> priced = WithheldSums.price(milestones("rap-1", 6), actual(MAY, "1000000"));

        assertThat(WithheldSums.applied(priced)).contains(pounds("100000"));
        assertThat(sums(priced))
                .containsExactly(
                        pounds("16666.67"),
                        pounds("16666.67"),
                        pounds("16666.67"),
                        pounds("16666.67"),
                        pounds("16666.66"),
                        pounds("16666.66"));
    }

    @Test
    void gc9w8TwoPlansAreCutEachByItself() {
        ImmutableList<WithheldItem> items = ImmutableList.<WithheldItem>builder()
                .addAll(milestones("rap-1", 6))
                .addAll(milestones("rap-2", 2))
                .build();

        assertThat(WithheldSums.applied(WithheldSums.price(items, actual(MAY, "1000000"))))
                .contains(pounds("140000"));
    }

    @Test
    void gc9w8ACapForTheWholeContractIsAParameter() {
        ImmutableList<WithheldItem> items = ImmutableList.of(
                capped("rap-1", 1, "8", "10"), capped("rap-1", 2, "8", "10"), capped("rap-2", 3, "8", "10"));

        ImmutableList<PricedItem> priced = WithheldSums.price(items, actual(MAY, "1000000"));

        assertThat(WithheldSums.applied(priced)).contains(pounds("100000"));
        assertThat(sums(priced)).containsExactly(pounds("33333.34"), pounds("33333.33"), pounds("33333.33"));
    }

    @Test
    void gc9w9OneMilestoneTakesTwoPercentOfTheValueOfEachMonthAndIsRetainedForGood() {
        ImmutableList<PricedItem> priced = WithheldSums.price(
                ImmutableList.of(
                        milestone("rap-1", 1, MAY),
                        milestone("rap-1", 1, MAY.plusMonths(1)),
                        milestone("rap-1", 1, MAY.plusMonths(2))),
                actual(MAY, "1000000", "1100000", "900000"));
        ImmutableList<LedgerEntry> withheld =
                priced.stream().map(item -> item.entry(NORTH).orElseThrow()).collect(ImmutableList.toImmutableList());
        LocalDate retention = LocalDate.of(2025, 9, 16);
        Ledger ledger = Ledger.of(withheld)
                .with(withheld.stream()
                        .map(entry -> LedgerEntry.builder()
                                .kind(EntryKind.PERMANENTLY_RETAINED)
                                .amount(entry.amount())
                                .cause(entry.cause())
                                .date(retention)
                                .month(entry.month())
                                .commissioner(NORTH)
                                .build())
                        .toList());

        assertThat(sums(priced)).containsExactly(pounds("20000"), pounds("22000"), pounds("18000"));
        assertThat(ledger.balance(retention.minusDays(1)).withheld()).isEqualTo(pounds("60000"));
        assertThat(ledger.balance(retention).withheld()).isEqualTo(pounds("0"));
        assertThat(ledger.balance(retention).retained()).isEqualTo(pounds("60000"));
    }

    @Test
    void gc9w10CuredSumsArePaidWithoutInterestAndOnlyOnce() {
        LedgerEntry withheld = WithheldSums.price(
                        ImmutableList.of(milestone("rap-1", 1, YearMonth.of(2025, 8))),
                        actual(YearMonth.of(2025, 8), "1000000"))
                .get(0)
                .entry(NORTH)
                .orElseThrow();
        LedgerEntry paid = LedgerEntry.builder()
                .kind(EntryKind.WITHHELD_SUM_PAID)
                .amount(withheld.amount())
                .cause(withheld.cause())
                .date(LocalDate.of(2025, 9, 26))
                .month(withheld.month())
                .commissioner(NORTH)
                .build();
        Ledger ledger = Ledger.of(ImmutableList.of(withheld, paid));

        assertThat(ledger.balance(LocalDate.of(2025, 9, 26)).interest()).isEqualTo(pounds("0"));
        assertThat(ledger.balance(LocalDate.of(2025, 9, 26)).paid()).isEqualTo(pounds("20000"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.with(paid))
                .withMessage("ledger: found '2025-09-26 withheld sum paid £20,000.00 for 2025-08: rap-1, milestone 1',"
                        + " but only £0.00 of it are withheld on that day");
    }

    @Test
    void gc9w15TheSumAppliedAndTheMostThatCouldBeAreBothKept() {
        ImmutableList<PricedItem> priced = WithheldSums.price(
                ImmutableList.of(item("rap-1", "m1", MAY, "1.5", "2"), item("rap-1", "m2", MAY, "1.5", "2")),
                actual(MAY, "800000"));

        assertThat(WithheldSums.applied(priced)).contains(pounds("24000"));
        assertThat(WithheldSums.atMost(priced)).contains(pounds("32000"));
        assertThat(priced.get(0).words())
                .isEqualTo("rap-1, m1, 2025-05: 1.5 % of the Actual Monthly Value, £12,000.00 (at most £16,000.00)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> item("rap-1", "m1", MAY, "2.5", "2"))
                .withMessage("rap-1, m1: found 2.5 % withheld, expected at most 2 %");
    }

    @Test
    void gc9w16ModelCTakesUpToTenPercentForEachFurtherMonth() {
        YearMonth april = YearMonth.of(2026, 4);

        assertThat(WithheldSums.applied(WithheldSums.price(
                        ImmutableList.of(item("notice-1", "not engaged", april, "10", "10")),
                        actual(april, "1000000"))))
                .contains(pounds("100000"));
    }

    @Test
    void aMonthWithoutValueIsUndeterminedAndNotNothing() {
        ImmutableList<PricedItem> priced =
                WithheldSums.price(milestones("rap-1", 1), actual(MAY.plusMonths(1), "1000000"));

        assertThat(WithheldSums.applied(priced)).isEmpty();
        assertThat(priced.get(0).entry(NORTH)).isEmpty();
        assertThat(priced.get(0).words())
                .isEqualTo(
                        "rap-1, milestone 1, 2025-05: 2 % of the Actual Monthly Value, undetermined, since that value"
                                + " is not known");
    }

    @Test
    void whatIsWithheldEarlierCountsFirstTowardsTheCap() {
        ImmutableList<WithheldItem> items = ImmutableList.of(
                onDay(20, "m3", "4"), onDay(10, "m1", "4"), onDay(10, "m2", "4"), onDay(25, "m4", "4"));

        ImmutableList<PricedItem> priced = WithheldSums.price(items, actual(MAY, "1000000"));

        assertThat(sums(priced)).containsExactly(pounds("20000"), pounds("40000"), pounds("40000"), pounds("0"));
        assertThat(priced.stream().map(item -> item.atMost().orElseThrow()))
                .containsExactly(pounds("20000"), pounds("50000"), pounds("50000"), pounds("0"));
    }

    @Test
    void aPlanAndMonthIsRoundedOnce() {
        ImmutableList<PricedItem> priced = WithheldSums.price(milestones("rap-1", 3), actual(MAY, "100.25"));

        assertThat(WithheldSums.applied(priced)).contains(pounds("6.02"));
        assertThat(sums(priced)).containsExactly(pounds("2.01"), pounds("2.01"), pounds("2.00"));
    }

    @Test
    void oneCauseIsOneSumOfAMonth() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WithheldSums.price(
                        ImmutableList.of(milestone("rap-1", 1, MAY), milestone("rap-1", 1, MAY)),
                        actual(MAY, "1000000")))
                .withMessage("withheld sums: found 'rap-1, milestone 1' twice for 2025-05");
    }

    private static ImmutableList<WithheldItem> milestones(String plan, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> milestone(plan, number, MAY))
                .collect(ImmutableList.toImmutableList());
    }

    private static WithheldItem capped(String plan, int number, String percent, String contractCap) {
        return item(
                plan,
                "milestone " + number,
                MAY,
                MAY.atDay(15),
                percent,
                percent,
                Optional.empty(),
                Optional.of(number(contractCap)));
    }

    private static WithheldItem onDay(int day, String what, String percent) {
        return item("rap-1", what, MAY, MAY.atDay(day), percent, "10", Optional.of(number("10")), Optional.empty());
    }

    private static ImmutableList<Money> sums(ImmutableList<PricedItem> priced) {
        return priced.stream().map(item -> item.applied().orElseThrow()).collect(ImmutableList.toImmutableList());
    }
}
