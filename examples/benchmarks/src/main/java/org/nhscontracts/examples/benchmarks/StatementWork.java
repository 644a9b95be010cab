package org.nhscontracts.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.stream.LongStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.party.Commissioner;
import org.nhscontracts.core.party.CommissionerRole;
import org.nhscontracts.rules.consequence.PriceBase;
import org.nhscontracts.rules.payment.CommissionerShares;
import org.nhscontracts.rules.payment.EntryKind;
import org.nhscontracts.rules.payment.Ledger;
import org.nhscontracts.rules.payment.LedgerEntry;
import org.nhscontracts.rules.payment.MonthlyStatement;
import org.nhscontracts.rules.payment.MonthlyValues;
import org.nhscontracts.rules.payment.WithheldItem;
import org.nhscontracts.rules.payment.WithheldSums;

/** Twelve monthly statements for each of three Commissioners of 10,000 contracts, with three sums withheld each month. */
final class StatementWork {

    private static final long CONTRACTS = 10_000;
    private static final int MONTHS = 12;
    private static final int WITHHELD = 3;
    private static final YearMonth FIRST = YearMonth.of(2024, 4);
    private static final ImmutableList<OrganisationId> COMMISSIONERS =
            ImmutableList.of(OrganisationId.of("north"), OrganisationId.of("south"), OrganisationId.of("east"));

    private StatementWork() {}

    static long oneByOne() {
        return LongStream.range(0, CONTRACTS).map(StatementWork::checksum).sum();
    }

    static long inParallel() {
        return LongStream.range(0, CONTRACTS)
                .parallel()
                .map(StatementWork::checksum)
                .sum();
    }

    private static long checksum(long contract) {
        Ledger ledger = ledger(values(contract));
        long checksum = contract;
        for (int month = 0; month < MONTHS; month++) {
            for (MonthlyStatement statement : ledger.statements(FIRST.plusMonths(month))) {
                checksum = 31 * checksum
                        + statement.closing().outstanding().getAmountMinorLong()
                        + statement.closing().withheld().getAmountMinorLong();
            }
        }
        return checksum;
    }

    private static MonthlyValues values(long contract) {
        MonthlyValues.Builder values = MonthlyValues.builder(COMMISSIONERS.stream()
                .map(one -> Commissioner.of(
                        one,
                        one.equals(COMMISSIONERS.get(0)) ? CommissionerRole.CO_ORDINATING : CommissionerRole.ASSOCIATE))
                .toList());
        for (int month = 0; month < MONTHS; month++) {
            for (int number = 0; number < COMMISSIONERS.size(); number++) {
                long pence = 100_000_001L + contract * 7919 + month * 104_729L + number * 1_299_709L;
                values.actualMonth(
                        COMMISSIONERS.get(number),
                        FIRST.plusMonths(month),
                        Money.ofMinor(CurrencyUnit.of("GBP"), pence));
            }
        }
        return values.build();
    }

    private static Ledger ledger(MonthlyValues values) {
        ImmutableList.Builder<LedgerEntry> entries = ImmutableList.builder();
        ImmutableList.Builder<WithheldItem> items = ImmutableList.builder();
        for (int month = 0; month < MONTHS; month++) {
            YearMonth one = FIRST.plusMonths(month);
            COMMISSIONERS.forEach(commissioner -> entries.add(due(values, commissioner, one)));
            for (int number = 1; number <= WITHHELD; number++) {
                items.add(item(one, number));
            }
        }
        WithheldSums.price(items.build(), values).forEach(priced -> {
            YearMonth month = priced.item().month();
            CommissionerShares shares =
                    values.shares(PriceBase.ACTUAL_MONTHLY_VALUE, month).orElseThrow();
            entries.addAll(shares.split(priced.entry(COMMISSIONERS.get(0)).orElseThrow()));
        });
        return Ledger.of(entries.build());
    }

    private static LedgerEntry due(MonthlyValues values, OrganisationId commissioner, YearMonth month) {
        return LedgerEntry.builder()
                .kind(EntryKind.DUE)
                .amount(values.actual(commissioner, month).orElseThrow())
                .cause("Actual Monthly Value")
                .date(month.atEndOfMonth())
                .month(month)
                .commissioner(commissioner)
                .build();
    }

    private static WithheldItem item(YearMonth month, int number) {
        return WithheldItem.builder()
                .plan("plan")
                .cause("plan, milestone m" + number)
                .month(month)
                .withheldOn(month.atEndOfMonth())
                .percent(new BigDecimal("1.5"))
                .ceiling(BigDecimal.valueOf(2))
                .base(PriceBase.ACTUAL_MONTHLY_VALUE)
                .planMonthCap(BigDecimal.TEN)
                .build();
    }
}
