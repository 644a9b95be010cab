package org.nhscontracts.rules.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.payment.Examples.GC9;
import static org.nhscontracts.rules.payment.Examples.NORTH;
import static org.nhscontracts.rules.payment.Examples.SOUTH;
import static org.nhscontracts.rules.payment.Examples.number;
import static org.nhscontracts.rules.payment.Examples.pounds;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.core.id.MilestoneId;
import org.nhscontracts.core.id.PlanId;
import org.nhscontracts.core.id.ProcessId;
import org.nhscontracts.core.party.Commissioner;
import org.nhscontracts.core.party.CommissionerRole;
import org.nhscontracts.core.process.WithholdingCause;
import org.nhscontracts.rules.catalogue.EditionParameter;
import org.nhscontracts.rules.catalogue.ParameterKey;
import org.nhscontracts.rules.consequence.PriceBase;
import org.nhscontracts.rules.management.Stage;
import org.nhscontracts.rules.management.Withholding;
import org.nhscontracts.rules.management.WithholdingId;

/** What contract management withheld and settled, in pounds: cases W9 to W11 and W13 from its own values. */
class WithholdingPricesTest {

    private static final YearMonth JULY = YearMonth.of(2025, 7);
    private static final LocalDate WITHHELD = LocalDate.of(2025, 8, 15);
    private static final LocalDate LATER = WITHHELD.plusDays(45);
    private static final MonthlyValues ONE = Examples.actual(JULY, "1000000", "1100000", "900000");

    @Test
    void gc9w9WhatIsNeverCuredIsRetained() {
        WithheldMoney money = prices(ONE)
                .price(ImmutableList.of(
                        sum("e1", JULY, Stage.HELD, WITHHELD, false),
                        sum("e2", JULY.plusMonths(1), Stage.HELD, WITHHELD, false),
                        sum("e3", JULY.plusMonths(2), Stage.HELD, WITHHELD, false),
                        sum("e1", JULY, Stage.RETAINED, LATER, false),
                        sum("e2", JULY.plusMonths(1), Stage.RETAINED, LATER, false),
                        sum("e3", JULY.plusMonths(2), Stage.RETAINED, LATER, false)));
        Ledger ledger = Ledger.of(money.entries());

        assertThat(ledger.balance(WITHHELD).withheld()).isEqualTo(pounds("60000"));
        assertThat(ledger.balance(LATER).retained()).isEqualTo(pounds("60000"));
        assertThat(ledger.balance(LATER).withheld()).isEqualTo(pounds("0"));
        assertThat(money.open()).isEmpty();
    }

    @Test
    void gc9w10WhatIsCuredIsPaidWithoutInterestOnTheDayOfThePaymentNotOfTheDuty() {
        Ledger ledger = Ledger.of(prices(ONE)
                .price(ImmutableList.of(
                        sum("e1", JULY, Stage.HELD, WITHHELD, false),
                        sum("e1", JULY, Stage.DUE, WITHHELD.plusDays(10), false),
                        sum("e1", JULY, Stage.PAID_BACK, LATER, false)))
                .entries());

        assertThat(ledger.balance(LATER.minusDays(1)).withheld()).isEqualTo(pounds("20000"));
        assertThat(ledger.balance(LATER).paid()).isEqualTo(pounds("20000"));
        assertThat(ledger.balance(LATER).interest()).isEqualTo(pounds("0"));
    }

    @Test
    void gc9w11WhatWasWithheldWronglyIsPaidWithInterest() {
        WithheldMoney money = prices(ONE)
                .price(ImmutableList.of(
                        sum("e1", JULY, Stage.HELD, WITHHELD, false),
                        sum("e1", JULY, Stage.DUE_WITH_INTEREST, WITHHELD.plusDays(30), true),
                        sum("e1", JULY, Stage.PAID_BACK, LATER, true)));

        assertThat(Ledger.of(money.entries()).balance(LATER).words())
                .isEqualTo("due £0.00, interest £326.71: paid £20,326.71, overpaid by £20,000.00 (credit), withheld"
                        + " £0.00, retained £0.00, deducted £0.00");
    }

    @Test
    void interestWithoutBaseRatesIsOpenAndNotNothing() {
        WithheldMoney money = new WithholdingPrices(ONE, Optional.empty(), Optional.empty())
                .price(ImmutableList.of(sum("e1", JULY, Stage.PAID_BACK, LATER, true)));

        assertThat(money.open())
                .containsExactly(
                        "cpn-1, plan rap-1, milestone m1, withheld by e1, 2025-07: interest to 2025-09-29, since"
                                + " the rate is not known");
        assertThat(money.entries())
                .extracting(LedgerEntry::kind)
                .containsExactly(EntryKind.WITHHELD, EntryKind.WITHHELD_SUM_PAID);
    }

    @Test
    void gc9w13WhatACommissionerCausedIsVoid() {
        Ledger ledger = Ledger.of(prices(ONE)
                .price(ImmutableList.of(sum("e1", JULY, Stage.VOID, LATER, false)))
                .entries());

        assertThat(ledger.balance(LATER.minusDays(1)).withheld()).isEqualTo(pounds("20000"));
        assertThat(ledger.balance(LATER).withheld()).isEqualTo(pounds("0"));
        assertThat(ledger.balance(LATER).outstanding()).isEqualTo(pounds("0"));
    }

    @Test
    void aRetentionThatDoesNotStandIsReversedBeforeThePayment() {
        WithheldMoney money = prices(ONE)
                .price(ImmutableList.of(
                        sum("e1", JULY, Stage.HELD, WITHHELD, false),
                        sum("e1", JULY, Stage.RETAINED, WITHHELD.plusDays(30), false),
                        sum("e1", JULY, Stage.DUE_WITH_INTEREST, WITHHELD.plusDays(40), true),
                        sum("e1", JULY, Stage.PAID_BACK, LATER, true)));
        Ledger ledger = Ledger.of(money.entries());

        assertThat(ledger.balance(WITHHELD.plusDays(39)).retained()).isEqualTo(pounds("20000"));
        assertThat(ledger.balance(WITHHELD.plusDays(40)).withheld()).isEqualTo(pounds("20000"));
        assertThat(ledger.balance(LATER).paid()).isEqualTo(pounds("20326.71"));
        assertThat(ledger.balance(LATER).retained()).isEqualTo(pounds("0"));
    }

    @Test
    void commissionersShareInProportionToTheirPartOfTheMonth() {
        MonthlyValues two = MonthlyValues.builder(ImmutableList.of(
                        Commissioner.of(NORTH, CommissionerRole.CO_ORDINATING),
                        Commissioner.of(SOUTH, CommissionerRole.ASSOCIATE)))
                .actualMonth(NORTH, JULY, pounds("700000"))
                .actualMonth(SOUTH, JULY, pounds("300000"))
                .build();
        Ledger ledger = Ledger.of(prices(two)
                .price(ImmutableList.of(
                        sum("e1", JULY, Stage.HELD, WITHHELD, false), sum("e1", JULY, Stage.PAID_BACK, LATER, true)))
                .entries());

        assertThat(ledger.balance(NORTH, WITHHELD).withheld()).isEqualTo(pounds("14000"));
        assertThat(ledger.balance(SOUTH, WITHHELD).withheld()).isEqualTo(pounds("6000"));
        assertThat(ledger.balance(SOUTH, LATER).interest()).isEqualTo(pounds("98.01"));
        assertThat(ledger.balance(LATER).interest()).isEqualTo(pounds("326.71"));
    }

    @Test
    void aMonthWithoutValueIsOpenAndNotNothing() {
        WithheldMoney money =
                prices(ONE).price(ImmutableList.of(sum("e1", JULY.minusMonths(1), Stage.HELD, WITHHELD, false)));

        assertThat(money.entries()).isEmpty();
        assertThat(money.open())
                .containsExactly(
                        "cpn-1, plan rap-1, milestone m1, withheld by e1, 2025-06: 2 % of the Actual Monthly Value,"
                                + " undetermined, since that value is not known");
    }

    @Test
    void aVoidSumLeavesItsRoomToLaterOnes() {
        Withholding early = sum("e1", "m1", JULY, "10", Stage.VOID, WITHHELD, LATER);
        Withholding before = sum("e2", "m2", JULY, "10", Stage.HELD, LATER.minusDays(1), LATER.minusDays(1));
        Withholding after = sum("e3", "m3", JULY, "4", Stage.HELD, LATER, LATER);

        assertThat(prices(ONE)
                        .price(ImmutableList.of(early, after))
                        .priced()
                        .get(1)
                        .applied())
                .contains(pounds("40000"));
        assertThat(prices(ONE)
                        .price(ImmutableList.of(early, before))
                        .priced()
                        .get(1)
                        .applied())
                .contains(pounds("0"));
    }

    private static WithholdingPrices prices(MonthlyValues values) {
        return new WithholdingPrices(
                values,
                Optional.of(new InterestRule(number("8"), RateFixing.EACH_DAY, GC9)),
                Optional.of(BaseRates.since(LocalDate.of(2023, 8, 3), "5.25")));
    }

    private static Withholding sum(String event, YearMonth month, Stage stage, LocalDate since, boolean interest) {
        return sum(event, "m1", month, "2", stage, WITHHELD, since, interest);
    }

    private static Withholding sum(
            String event, String item, YearMonth month, String percent, Stage stage, LocalDate on, LocalDate since) {
        return sum(event, item, month, percent, stage, on, since, false);
    }

    private static Withholding sum(
            String event,
            String item,
            YearMonth month,
            String percent,
            Stage stage,
            LocalDate on,
            LocalDate since,
            boolean interest) {
        return Withholding.builder()
                .id(new WithholdingId(EventId.of(event), Optional.of(MilestoneId.of(item))))
                .process(ProcessId.of("cpn-1"))
                .plan(PlanId.of("rap-1"))
                .item(MilestoneId.of(item))
                .cause(WithholdingCause.MILESTONE_MISSED)
                .month(month)
                .percent(number(percent))
                .ceiling(number("10"))
                .base(PriceBase.ACTUAL_MONTHLY_VALUE)
                .planMonthCap(number("10"))
                .withheldOn(on)
                .evidenceFrom(on)
                .addParameters(EditionParameter.constructed(ParameterKey.PLAN_ITEM_PERCENT, "10"))
                .stage(stage)
                .since(since)
                .interest(interest)
                .build();
    }
}
