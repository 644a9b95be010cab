package org.nhscontracts.rules.term;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * The last day for something, by a clause.
 *
 * @param what what is to be done
 * @param date the last day on which it is in time
 * @param basis the clause
 */
public record DueDay(String what, LocalDate date, ClauseBasis basis) {

    /**
     * Checks that nothing is null.
     *
     * @param what what is to be done
     * @param date the last day on which it is in time
     * @param basis the clause
     */
    public DueDay {
        requireNonNull(what, "what");
        requireNonNull(date, "date");
        requireNonNull(basis, "basis");
    }

    /**
     * The day in words.
     *
     * @return for example {@code change of a document notified by 2026-04-09}
     */
    public String words() {
        return what + " by " + date;
    }
}
