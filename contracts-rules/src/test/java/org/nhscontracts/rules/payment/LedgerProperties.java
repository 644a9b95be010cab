package org.nhscontracts.rules.payment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.joda.money.Money;
import org.nhscontracts.core.id.OrganisationId;

class LedgerProperties {

    private static final LocalDate FIRST = LocalDate.of(2024, 4, 1);
    private static final int DAYS = 90;

    /** What is settled is cut to what is withheld of it, so that every ledger is one that could be. */
    @Provide
    Arbitrary<Ledger> ledgers() {
        return entries().list().ofMaxSize(40).map(LedgerProperties::possible);
    }

    private static Arbitrary<LedgerEntry> entries() {
        return Combinators.combine(
                        Arbitraries.of(EntryKind.class),
                        Arbitraries.longs().between(-1_000_000, 1_000_000),
                        Arbitraries.integers().between(0, DAYS - 1),
                        Arbitraries.of("rap-1", "rap-2"),
                        Arbitraries.of(Examples.NORTH, Examples.SOUTH))
                .as((kind, pence, day, cause, commissioner) -> LedgerEntry.builder()
                        .kind(kind)
                        .amount(Pounds.ofPence(
                                kind == EntryKind.WITHHELD || kind.settlesWithheldSum() ? Math.abs(pence) : pence))
                        .cause(cause)
                        .date(FIRST.plusDays(day))
                        .month(YearMonth.from(FIRST).plusMonths(day % 2))
                        .commissioner(commissioner)
                        .build());
    }

    private static Ledger possible(List<LedgerEntry> entries) {
        List<LedgerEntry> sorted = new ArrayList<>(entries);
        sorted.sort((one, other) -> one.date().compareTo(other.date()));
        Map<String, Money> left = new HashMap<>();
        List<LedgerEntry> kept = new ArrayList<>();
        for (LedgerEntry entry : sorted) {
            LedgerEntry possible = entry;
            if (entry.kind().settlesWithheldSum()) {
                Money most = left.getOrDefault(sum(entry, entry.kind().from()), Pounds.ZERO);
                possible = entry.forCommissioner(
                        entry.commissioner(), Pounds.lesser(entry.amount(), most), entry.atMost());
                left.put(sum(entry, entry.kind().from()), most.minus(possible.amount()));
            }
            left.merge(sum(entry, entry.kind().to()), possible.amount(), Money::plus);
            kept.add(possible);
        }
        return Ledger.of(kept);
    }

    private static String sum(LedgerEntry entry, EntryKind.Account account) {
        return entry.commissioner() + " " + entry.month() + " " + entry.cause() + " " + account;
    }

    @Property(tries = 300)
    void whatIsDueIsAccountedForOnEveryDay(@ForAll @From("ledgers") Ledger ledger) {
        for (int day = -1; day <= DAYS; day++) {
            LocalDate date = FIRST.plusDays(day);
            assertLaw(ledger.balance(date));
            for (OrganisationId commissioner : ledger.commissioners()) {
                assertLaw(ledger.balance(commissioner, date));
            }
        }
    }

    @Property
    void everyAccountIsTheSumOfItsEntries(@ForAll @From("ledgers") Ledger ledger, @ForAll @IntRange(max = 89) int day) {
        LocalDate date = FIRST.plusDays(day);
        Balance balance = ledger.balance(date);

        assertThat(pence(balance.due())).isEqualTo(sum(ledger, date, EntryKind.DUE));
        assertThat(pence(balance.interest())).isEqualTo(sum(ledger, date, EntryKind.INTEREST));
        assertThat(pence(balance.paid()))
                .isEqualTo(sum(ledger, date, EntryKind.PAID).add(sum(ledger, date, EntryKind.WITHHELD_SUM_PAID)));
        assertThat(pence(balance.withheld()))
                .isEqualTo(sum(ledger, date, EntryKind.WITHHELD)
                        .subtract(sum(ledger, date, EntryKind.WITHHELD_SUM_PAID))
                        .subtract(sum(ledger, date, EntryKind.PERMANENTLY_RETAINED))
                        .subtract(sum(ledger, date, EntryKind.WITHHOLDING_VOID))
                        .add(sum(ledger, date, EntryKind.RETENTION_REVERSED)));
        assertThat(pence(balance.retained()))
                .isEqualTo(sum(ledger, date, EntryKind.PERMANENTLY_RETAINED)
                        .subtract(sum(ledger, date, EntryKind.RETENTION_REVERSED)));
        assertThat(pence(balance.deducted())).isEqualTo(sum(ledger, date, EntryKind.DEDUCTED));
    }

    @Property
    void nothingWithheldIsEverBelowNothing(
            @ForAll @From("ledgers") Ledger ledger, @ForAll @IntRange(max = 89) int day) {
        assertThat(ledger.balance(FIRST.plusDays(day)).withheld().isNegative()).isFalse();
    }

    @Property
    void commissionersAndMonthsAddUpToTheWhole(
            @ForAll @From("ledgers") Ledger ledger, @ForAll @IntRange(max = 89) int day) {
        LocalDate date = FIRST.plusDays(day);
        Balance empty = Ledger.empty().balance(date);

        assertThat(ledger.commissioners().stream()
                        .map(commissioner -> ledger.balance(commissioner, date))
                        .reduce(empty, Balance::plus))
                .isEqualTo(ledger.balance(date));
        assertThat(IntStream.range(0, 2)
                        .mapToObj(month -> ledger.balance(YearMonth.from(FIRST).plusMonths(month), date))
                        .reduce(empty, Balance::plus))
                .isEqualTo(ledger.balance(date));
    }

    @Property
    void theOrderInWhichDaysAreGivenDoesNotMatter(@ForAll @From("ledgers") Ledger ledger, @ForAll Random random) {
        List<Integer> days = new ArrayList<>(IntStream.range(0, DAYS).boxed().toList());
        Collections.shuffle(days, random);
        ImmutableList<LedgerEntry> shuffled = days.stream()
                .flatMap(day ->
                        ledger.entries().stream().filter(entry -> entry.date().equals(FIRST.plusDays(day))))
                .collect(ImmutableList.toImmutableList());

        assertThat(Ledger.of(shuffled)).isEqualTo(ledger);
    }

    @Property
    void aStatementEndsWhereTheNextBegins(@ForAll @From("ledgers") Ledger ledger) {
        YearMonth april = YearMonth.from(FIRST);
        for (OrganisationId commissioner : ledger.commissioners()) {
            assertThat(ledger.statement(commissioner, april).closing())
                    .isEqualTo(
                            ledger.statement(commissioner, april.plusMonths(1)).opening());
        }
    }

    @Property
    void splitEntriesAddUpToTheWhole(
            @ForAll("ledgers") Ledger ledger,
            @ForAll @IntRange(min = 1, max = 9) int north,
            @ForAll @IntRange(max = 9) int south) {
        CommissionerShares shares = new CommissionerShares(ImmutableMap.of(
                Examples.NORTH, BigDecimal.valueOf(north),
                Examples.SOUTH, BigDecimal.valueOf(south)));
        for (LedgerEntry entry : ledger.entries()) {
            assertThat(Pounds.sum(shares.split(entry).stream()
                            .map(LedgerEntry::amount)
                            .toList()))
                    .isEqualTo(entry.amount());
        }
    }

    private static void assertLaw(Balance balance) {
        assertThat(balance.due().plus(balance.interest()))
                .isEqualTo(balance.paid()
                        .plus(balance.outstanding())
                        .plus(balance.withheld())
                        .plus(balance.retained())
                        .plus(balance.deducted()));
        assertThat(balance.isOverpaid()).isEqualTo(balance.credit().isPositive());
    }

    private static BigInteger sum(Ledger ledger, LocalDate date, EntryKind kind) {
        return ledger.entries().stream()
                .filter(entry -> entry.kind() == kind && !entry.date().isAfter(date))
                .map(entry -> pence(entry.amount()))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static BigInteger pence(Money money) {
        return money.getAmount().unscaledValue();
    }
}
