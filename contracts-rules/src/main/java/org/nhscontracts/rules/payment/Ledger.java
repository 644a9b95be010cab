package org.nhscontracts.rules.payment;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.joda.money.Money;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.rules.payment.EntryKind.Account;

/**
 * All movements of money under a contract, by day. Immutable: {@link #with} gives another ledger.
 *
 * <p>On every day {@code due + interest = paid + outstanding + withheld + retained + deducted}, in total, for every Commissioner and
 * for every month. A withheld sum is settled once: no day sees more paid, retained or made void than was withheld.
 *
 * @param entries the entries in order of their days; those of one day in the order in which they were made
 */
public record Ledger(ImmutableList<LedgerEntry> entries) {

    private static final Ledger EMPTY = new Ledger(ImmutableList.of());

    /**
     * Checks the attributes.
     *
     * @param entries the entries in order of their days; those of one day in the order in which they were made
     * @throws IllegalArgumentException if an attribute is out of range
     */
    public Ledger {
        entries = ImmutableList.sortedCopyOf(Comparator.comparing(LedgerEntry::date), entries);
        checkSettledOnce(entries); // IllegalArgumentException
    }

    /**
     * A ledger without entries.
     *
     * @return the ledger
     */
    public static Ledger empty() {
        return EMPTY;
    }

    /**
     * A ledger of entries.
     *
     * @param entries the entries in the order in which they were made
     * @return the ledger
     * @throws IllegalArgumentException if more of a withheld sum is settled than was withheld
     */
    public static Ledger of(Iterable<LedgerEntry> entries) {
        return new Ledger(ImmutableList.copyOf(entries));
    }

    /**
     * The ledger with further entries.
     *
     * @param more the entries in the order in which they were made
     * @return another ledger
     * @throws IllegalArgumentException if more of a withheld sum is settled than was withheld
     */
    public Ledger with(Iterable<LedgerEntry> more) {
        return of(ImmutableList.<LedgerEntry>builder()
                .addAll(entries)
                .addAll(more)
                .build());
    }

    /**
     * The ledger with a further entry.
     *
     * @param entry the entry
     * @return another ledger
     * @throws IllegalArgumentException if more of a withheld sum is settled than was withheld
     */
    public Ledger with(LedgerEntry entry) {
        return with(ImmutableList.of(entry));
    }

    /**
     * Who has entries.
     *
     * @return the Commissioners, in the order of their first entries
     */
    public ImmutableSet<OrganisationId> commissioners() {
        return entries.stream().map(LedgerEntry::commissioner).collect(toImmutableSet());
    }

    /**
     * The balance of all Commissioners.
     *
     * @param date at the end of which day
     * @return the balance
     */
    public Balance balance(LocalDate date) {
        return balance(date, entry -> true);
    }

    /**
     * The balance of a Commissioner.
     *
     * @param commissioner the Commissioner
     * @param date at the end of which day
     * @return the balance
     */
    public Balance balance(OrganisationId commissioner, LocalDate date) {
        return balance(date, entry -> entry.commissioner().equals(commissioner));
    }

    /**
     * The balance of what concerns the services of a month.
     *
     * @param month the month of the services
     * @param date at the end of which day
     * @return the balance
     */
    public Balance balance(YearMonth month, LocalDate date) {
        return balance(date, entry -> entry.month().equals(month));
    }

    /**
     * The statement of a Commissioner for a calendar month: what was entered in it, whatever month it was for.
     *
     * @param commissioner the Commissioner
     * @param month the calendar month
     * @return the statement, without anything left open
     */
    public MonthlyStatement statement(OrganisationId commissioner, YearMonth month) {
        Accounts accounts = new Accounts();
        Balance opening = accounts.balance();
        boolean open = false;
        ImmutableList.Builder<LedgerEntry> ofMonth = ImmutableList.builder();
        for (LedgerEntry entry : entries) {
            if (entry.date().isAfter(month.atEndOfMonth())) {
                break;
            }
            if (!open && !entry.date().isBefore(month.atDay(1))) {
                opening = accounts.balance();
                open = true;
            }
            if (entry.commissioner().equals(commissioner)) {
                accounts.post(entry);
                if (open) {
                    ofMonth.add(entry);
                }
            }
        }
        Balance closing = accounts.balance();
        return MonthlyStatement.builder()
                .commissioner(commissioner)
                .month(month)
                .opening(open ? opening : closing)
                .addAllEntries(ofMonth.build())
                .closing(closing)
                .build();
    }

    /**
     * The statements of all Commissioners for a calendar month.
     *
     * @param month the calendar month
     * @return a statement for each Commissioner with entries, perhaps in other months
     */
    public ImmutableList<MonthlyStatement> statements(YearMonth month) {
        return commissioners().stream()
                .map(commissioner -> statement(commissioner, month))
                .collect(toImmutableList());
    }

    private Balance balance(LocalDate date, Predicate<LedgerEntry> which) {
        Accounts accounts = new Accounts();
        for (LedgerEntry entry : entries) {
            if (entry.date().isAfter(date)) {
                break;
            }
            if (which.test(entry)) {
                accounts.post(entry);
            }
        }
        return accounts.balance();
    }

    private static void checkSettledOnce(ImmutableList<LedgerEntry> entries) {
        Map<SumInAccount, Money> left = new HashMap<>();
        for (LedgerEntry entry : entries) {
            if (entry.kind() == EntryKind.WITHHELD || entry.kind().settlesWithheldSum()) {
                settle(left, entry);
            }
        }
    }

    private static void settle(Map<SumInAccount, Money> left, LedgerEntry entry) {
        if (entry.kind().settlesWithheldSum()) {
            SumInAccount from = SumInAccount.of(entry, entry.kind().from());
            Money there = left.getOrDefault(from, Pounds.ZERO);
            checkArgument(
                    !entry.amount().isGreaterThan(there),
                    "ledger: found '%s', but only %s of it are %s on that day",
                    entry.words(),
                    Pounds.words(there),
                    from.account().words());
            left.put(from, there.minus(entry.amount()));
        }
        left.merge(SumInAccount.of(entry, entry.kind().to()), entry.amount(), Money::plus);
    }

    /** Of which sum an entry speaks, and where it is. */
    private record SumInAccount(OrganisationId commissioner, YearMonth month, String cause, Account account) {

        static SumInAccount of(LedgerEntry entry, Account account) {
            return new SumInAccount(entry.commissioner(), entry.month(), entry.cause(), account);
        }
    }
}
