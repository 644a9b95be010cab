package org.nhscontracts.rules.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.joda.money.Money;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.source.Confidence;
import org.nhscontracts.rules.consequence.PriceBase;

/** What the tests of this package build again and again. */
final class Examples {

    static final OrganisationId NORTH = OrganisationId.of("north");
    static final OrganisationId SOUTH = OrganisationId.of("south");
    static final Grounds GC9 = Grounds.of("GC9", Confidence.UNVERIFIED);
    static final Grounds SCHEDULE_4 = Grounds.of("Schedule 4", Confidence.SECONDARY);

    private Examples() {}

    static Money pounds(String text) {
        return Pounds.of(text);
    }

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    /** One Commissioner, with the actual value of consecutive months. */
    static MonthlyValues actual(YearMonth first, String... values) {
        MonthlyValues.Builder builder = MonthlyValues.builder(NORTH);
        for (int i = 0; i < values.length; i++) {
            builder.actualMonth(NORTH, first.plusMonths(i), pounds(values[i]));
        }
        return builder.build();
    }

    static WithheldItem item(String plan, String what, YearMonth month, String percent, String ceiling) {
        return item(plan, what, month, month.atDay(15), percent, ceiling, Optional.empty(), Optional.empty());
    }

    /** 2 % for a milestone, at most 10 % for the plan and month. */
    static WithheldItem milestone(String plan, int number, YearMonth month) {
        return item(
                plan,
                "milestone " + number,
                month,
                month.atDay(15),
                "2",
                "2",
                Optional.of(number("10")),
                Optional.empty());
    }

    static WithheldItem item(
            String plan,
            String what,
            YearMonth month,
            LocalDate on,
            String percent,
            String ceiling,
            Optional<BigDecimal> planMonthCap,
            Optional<BigDecimal> contractMonthCap) {
        return WithheldItem.builder()
                .plan(plan)
                .cause(plan + ", " + what)
                .month(month)
                .withheldOn(on)
                .percent(number(percent))
                .ceiling(number(ceiling))
                .base(PriceBase.ACTUAL_MONTHLY_VALUE)
                .planMonthCap(planMonthCap)
                .contractMonthCap(contractMonthCap)
                .clause(GC9.clause())
                .build();
    }

    static LedgerEntry entry(EntryKind kind, String amount, String date, String cause) {
        LocalDate day = LocalDate.parse(date);
        return LedgerEntry.builder()
                .kind(kind)
                .amount(pounds(amount))
                .cause(cause)
                .date(day)
                .month(YearMonth.from(day))
                .commissioner(NORTH)
                .build();
    }
}
