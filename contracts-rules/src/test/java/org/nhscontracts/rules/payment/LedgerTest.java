package org.nhscontracts.rules.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.nhscontracts.rules.payment.Examples.NORTH;
import static org.nhscontracts.rules.payment.Examples.SOUTH;
import static org.nhscontracts.rules.payment.Examples.entry;
import static org.nhscontracts.rules.payment.Examples.number;
import static org.nhscontracts.rules.payment.Examples.pounds;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.ClauseReference;

class LedgerTest {

    private static final Ledger LEDGER = Ledger.of(ImmutableList.of(
            entry(EntryKind.DUE, "1000", "2025-04-15", "on account"),
            entry(EntryKind.WITHHELD, "20", "2025-04-15", "rap-1"),
            entry(EntryKind.DEDUCTED, "30", "2025-04-15", "sanction"),
            entry(EntryKind.PAID, "900", "2025-04-15", "on account"),
            entry(EntryKind.WITHHOLDING_VOID, "5", "2025-04-20", "rap-1"),
            entry(EntryKind.INTEREST, "1.50", "2025-04-25", "late payment")));

    @Test
    void saysWhereTheMoneyIsOnADay() {
        assertThat(LEDGER.balance(LocalDate.of(2025, 4, 14)).words())
                .isEqualTo("due £0.00, interest £0.00: paid £0.00, outstanding £0.00, withheld £0.00, retained £0.00,"
                        + " deducted £0.00");
        assertThat(LEDGER.balance(LocalDate.of(2025, 4, 15)).words())
                .isEqualTo("due £1,000.00, interest £0.00: paid £900.00, outstanding £50.00, withheld £20.00, retained"
                        + " £0.00, deducted £30.00");
        assertThat(LEDGER.balance(LocalDate.of(2025, 4, 25)).words())
                .isEqualTo("due £1,000.00, interest £1.50: paid £900.00, outstanding £56.50, withheld £15.00, retained"
                        + " £0.00, deducted £30.00");
    }

    @Test
    void entriesAreKeptByDayWhateverTheOrderInWhichTheyAreGiven() {
        assertThat(Ledger.of(LEDGER.entries().reverse()).entries().stream().map(LedgerEntry::date))
                .isSorted();
        assertThat(LEDGER.with(entry(EntryKind.DUE, "1", "2025-04-01", "earlier"))
                        .balance(LocalDate.of(2025, 4, 1)))
                .isEqualTo(Ledger.of(ImmutableList.of(entry(EntryKind.DUE, "1", "2025-04-01", "earlier")))
                        .balance(LocalDate.of(2025, 12, 31)));
    }

    @Test
    void aStatementSaysWhatHappenedInAMonth() {
        MonthlyStatement statement = LEDGER.with(entry(EntryKind.PAID, "56.50", "2025-05-02", "on account"))
                .statement(NORTH, YearMonth.of(2025, 5))
                .leavingOpen(ImmutableList.of("18 weeks: undetermined"));

        assertThat(statement.lines())
                .containsExactly(
                        "Statement of north for 2025-05",
                        "Before: due £1,000.00, interest £1.50: paid £900.00, outstanding £56.50, withheld £15.00,"
                                + " retained £0.00, deducted £30.00",
                        "2025-05-02 paid £56.50 for 2025-05: on account",
                        "Open: 18 weeks: undetermined",
                        "After: due £1,000.00, interest £1.50: paid £956.50, outstanding £0.00, withheld £15.00,"
                                + " retained £0.00, deducted £30.00");
        assertThat(statement.total(EntryKind.PAID)).isEqualTo(pounds("56.50"));
    }

    @Test
    void aSumIsSettledInItsOwnMonthAndByItsOwnCommissioner() {
        LedgerEntry paid = entry(EntryKind.WITHHELD_SUM_PAID, "15", "2025-04-30", "rap-1");

        assertThat(LEDGER.with(paid).balance(LocalDate.of(2025, 4, 30)).withheld())
                .isEqualTo(pounds("0"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LEDGER.with(paid.forCommissioner(SOUTH, pounds("15"), Optional.empty())))
                .withMessageContaining("but only £0.00 of it are withheld on that day");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LEDGER.with(entry(EntryKind.PERMANENTLY_RETAINED, "20", "2025-04-30", "rap-1")))
                .withMessage(
                        "ledger: found '2025-04-30 permanently retained £20.00 for 2025-04: rap-1', but only £15.00"
                                + " of it are withheld on that day");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LEDGER.with(entry(EntryKind.WITHHELD_SUM_PAID, "15", "2025-04-14", "rap-1")))
                .withMessageContaining("but only £0.00 of it are withheld on that day");
    }

    @Test
    void anEntryIsSplitWithTheMostThatCouldBe() {
        LedgerEntry whole = LedgerEntry.builder()
                .kind(EntryKind.WITHHELD)
                .amount(pounds("0.01"))
                .atMost(pounds("0.02"))
                .cause("rap-1")
                .clause(ClauseReference.of("GC9.25"))
                .date(LocalDate.of(2025, 4, 15))
                .month(YearMonth.of(2025, 4))
                .commissioner(NORTH)
                .build();

        ImmutableList<LedgerEntry> parts =
                new CommissionerShares(ImmutableMap.of(NORTH, number("1"), SOUTH, number("1"))).split(whole);

        assertThat(parts.stream().map(LedgerEntry::words))
                .containsExactly(
                        "2025-04-15 withheld £0.01 for 2025-04: rap-1 (GC9.25), at most £0.02",
                        "2025-04-15 withheld £0.00 for 2025-04: rap-1 (GC9.25)");
        assertThat(parts).extracting(LedgerEntry::commissioner).containsExactly(NORTH, SOUTH);
    }

    @Test
    void anEntryIsWithinItsLimits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry(EntryKind.WITHHELD, "-1", "2025-04-15", "rap-1"))
                .withMessage("ledger entry: found withheld -£1.00, expected £0.00 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry(EntryKind.DUE, "1", "2025-04-15", " "))
                .withMessage("ledger entry: found a blank cause");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entry(EntryKind.WITHHELD, "2", "2025-04-15", "rap-1")
                        .forCommissioner(NORTH, pounds("2"), Optional.of(pounds("1"))))
                .withMessage("ledger entry: found £2.00, expected at most £1.00");
    }
}
