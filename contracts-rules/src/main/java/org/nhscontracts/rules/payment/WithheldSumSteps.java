package org.nhscontracts.rules.payment;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.nhscontracts.rules.management.SettlementKind;
import org.nhscontracts.rules.management.Withholding;

/** What one withheld sum enters in the ledger, step by step. */
final class WithheldSumSteps {

    private final WithholdingPrices prices;
    private final PricedItem priced;
    private final ImmutableList<Withholding> steps;
    private final List<LedgerEntry> entries = new ArrayList<>();
    private final List<String> open = new ArrayList<>();

    WithheldSumSteps(WithholdingPrices prices, PricedItem priced, ImmutableList<Withholding> steps) {
        this.prices = prices;
        this.priced = priced;
        this.steps = steps;
        enter();
    }

    ImmutableList<LedgerEntry> entries() {
        return ImmutableList.copyOf(entries);
    }

    ImmutableList<String> open() {
        return ImmutableList.copyOf(open);
    }

    private void enter() {
        Withholding first = steps.get(0);
        Optional<CommissionerShares> shares = prices.shares(first);
        if (priced.applied().isEmpty()) {
            open.add(priced.words());
        } else if (shares.isEmpty()) {
            openUnlessNothing();
        } else {
            ImmutableList<LedgerEntry> withheld = shares.get()
                    .split(priced.entry(shares.get().weights().keySet().asList().get(0))
                            .orElseThrow());
            entries.addAll(withheld);
            settle(withheld);
        }
    }

    private void openUnlessNothing() {
        if (!priced.applied().orElse(Pounds.ZERO).isZero()) {
            open.add(priced.words() + "; the shares of the Commissioners are not known");
        }
    }

    private void settle(ImmutableList<LedgerEntry> withheld) {
        SettlementKind now = SettlementKind.NONE;
        for (Withholding step : steps) {
            SettlementKind next = step.settlement().kind();
            LocalDate day = step.since();
            if (place(now) == SettlementKind.PERMANENTLY_RETAINED && place(next) != place(now)) {
                enter(EntryKind.RETENTION_REVERSED, withheld, day);
            }
            if (place(next) != place(now)) {
                enter(next, withheld, day);
            }
            if (next == SettlementKind.PAID_BACK && now != next && step.interest()) {
                interest(withheld, day);
            }
            now = next;
        }
    }

    private void enter(SettlementKind kind, ImmutableList<LedgerEntry> withheld, LocalDate day) {
        switch (kind) {
            case PAID_BACK -> enter(EntryKind.WITHHELD_SUM_PAID, withheld, day);
            case PERMANENTLY_RETAINED -> enter(EntryKind.PERMANENTLY_RETAINED, withheld, day);
            case VOID -> enter(EntryKind.WITHHOLDING_VOID, withheld, day);
            case NONE, DUE -> {}
        }
    }

    /** A sum that is to be paid is still withheld. */
    private static SettlementKind place(SettlementKind kind) {
        return kind == SettlementKind.DUE ? SettlementKind.NONE : kind;
    }

    private void enter(EntryKind kind, ImmutableList<LedgerEntry> withheld, LocalDate day) {
        withheld.forEach(entry -> entries.add(entry(kind, entry, entry.amount(), day)));
    }

    private void interest(ImmutableList<LedgerEntry> withheld, LocalDate day) {
        Optional<Money> sum = prices.interest()
                .flatMap(rule -> prices.baseRates()
                        .flatMap(rates -> rule.on(
                                        priced.applied().orElseThrow(),
                                        priced.item().withheldOn(),
                                        day,
                                        rates)
                                .amount()));
        if (sum.isEmpty()) {
            open.add(priced.item().cause() + ", " + priced.item().month() + ": interest to " + day
                    + ", since the rate is not known");
            return;
        }
        Withholding first = steps.get(0);
        ImmutableList<Money> parts =
                prices.shares(first).orElseThrow().split(sum.get()).values().asList();
        for (EntryKind kind : ImmutableList.of(EntryKind.INTEREST, EntryKind.PAID)) {
            for (int i = 0; i < withheld.size(); i++) {
                entries.add(entry(kind, withheld.get(i), parts.get(i), day));
            }
        }
    }

    private static LedgerEntry entry(EntryKind kind, LedgerEntry withheld, Money amount, LocalDate day) {
        return LedgerEntry.builder()
                .kind(kind)
                .amount(amount)
                .cause(withheld.cause())
                .clause(withheld.clause())
                .date(day)
                .month(withheld.month())
                .commissioner(withheld.commissioner())
                .build();
    }
}
