package org.nhscontracts.rules.payment;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.nhscontracts.core.id.OrganisationId;

/** What happened to the money between a Commissioner and the Provider in a calendar month. */
@Value.Immutable
public interface MonthlyStatement {

    /**
     * Starts a statement; all but {@code entries} and {@code open} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * For whom.
     *
     * @return the Commissioner
     */
    OrganisationId commissioner();

    /**
     * For which calendar month.
     *
     * @return the month
     */
    YearMonth month();

    /**
     * Where the money stood at the end of the month before.
     *
     * @return the balance
     */
    Balance opening();

    /**
     * What was entered in the month.
     *
     * @return the entries by day
     */
    ImmutableList<LedgerEntry> entries();

    /**
     * Where the money stands at the end of the month.
     *
     * @return the balance
     */
    Balance closing();

    /**
     * What belongs here, but could not be put into pounds, each with its reason.
     *
     * @return for example {@code A&E four-hour standard: undetermined, £0.00 to £60,000.00}; perhaps nothing
     */
    ImmutableList<String> open();

    /**
     * The same statement with what could not be put into pounds.
     *
     * @param reasons a line for each
     * @return the statement
     */
    default MonthlyStatement leavingOpen(Iterable<String> reasons) {
        return builder()
                .commissioner(commissioner())
                .month(month())
                .opening(opening())
                .addAllEntries(entries())
                .closing(closing())
                .addAllOpen(open())
                .addAllOpen(reasons)
                .build();
    }

    /**
     * What was entered in the month under a kind.
     *
     * @param kind the kind
     * @return the sum of its entries
     */
    default Money total(EntryKind kind) {
        return Pounds.sum(entries().stream()
                .filter(entry -> entry.kind() == kind)
                .map(LedgerEntry::amount)
                .toList());
    }

    /**
     * The statement as lines of text.
     *
     * @return a heading, the balance before, the entries, what is open, the balance after
     */
    default ImmutableList<String> lines() {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add("Statement of " + commissioner() + " for " + month());
        lines.add("Before: " + opening().words());
        entries().forEach(entry -> lines.add(entry.words()));
        open().forEach(reason -> lines.add("Open: " + reason));
        return lines.add("After: " + closing().words()).build();
    }

    /** Builds a {@link MonthlyStatement}. Not thread-safe. */
    final class Builder extends ImmutableMonthlyStatement.Builder {
        Builder() {}
    }
}
