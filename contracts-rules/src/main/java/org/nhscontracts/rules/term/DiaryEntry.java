package org.nhscontracts.rules.term;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.nhscontracts.core.id.ClauseReference;
import org.nhscontracts.core.id.ContractId;

/**
 * A day of a contract that somebody should know of. Entries order by day, then by contract, kind and words.
 *
 * <p>Example: 30 September 2026, last day for notice of the option two-more-years.
 *
 * @param contract which contract
 * @param date the day
 * @param what what the day is
 * @param kind what it is about
 * @param clause by which clause; empty if none is known
 * @param flagged whether it rests on anything that a report must show as unverified
 */
public record DiaryEntry(
        ContractId contract,
        LocalDate date,
        String what,
        DiaryKind kind,
        Optional<ClauseReference> clause,
        boolean flagged)
        implements Comparable<DiaryEntry> {

    private static final Comparator<DiaryEntry> ORDER = Comparator.comparing(DiaryEntry::date)
            .thenComparing(DiaryEntry::contract)
            .thenComparing(DiaryEntry::kind)
            .thenComparing(DiaryEntry::what)
            .thenComparing(
                    entry -> entry.clause().map(ClauseReference::toString).orElse(""))
            .thenComparing(DiaryEntry::flagged);

    /**
     * Checks that nothing is null.
     *
     * @param contract which contract
     * @param date the day
     * @param what what the day is
     * @param kind what it is about
     * @param clause by which clause; empty if none is known
     * @param flagged whether it rests on anything that a report must show as unverified
     */
    public DiaryEntry {
        requireNonNull(contract, "contract");
        requireNonNull(date, "date");
        requireNonNull(what, "what");
        requireNonNull(kind, "kind");
        requireNonNull(clause, "clause");
    }

    /**
     * An entry that rests on the document alone.
     *
     * @param contract which contract
     * @param date the day
     * @param kind what it is about
     * @param what what the day is
     * @return an entry without a clause, not flagged
     */
    public static DiaryEntry of(ContractId contract, LocalDate date, DiaryKind kind, String what) {
        return new DiaryEntry(contract, date, what, kind, Optional.empty(), false);
    }

    /**
     * The entry in words.
     *
     * @return for example {@code 2026-09-30 extension notice: last day for notice of option two-more-years (Schedule 1C; unverified)}
     */
    public String words() {
        String support = clause.map(ClauseReference::toString).orElse("")
                + (clause.isPresent() && flagged ? "; " : "")
                + (flagged ? "unverified" : "");
        return date + " " + kind.words() + ": " + what + (support.isEmpty() ? "" : " (" + support + ")");
    }

    @Override
    public int compareTo(DiaryEntry other) {
        return ORDER.compare(this, other);
    }
}
