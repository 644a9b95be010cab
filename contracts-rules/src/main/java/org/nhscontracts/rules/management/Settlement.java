package org.nhscontracts.rules.management;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What became of a sum withheld, by when and when.
 *
 * @param kind what became of it
 * @param dueBy by when it must be paid; empty if it need not be, or no time is known
 * @param on when that came about; empty if nothing did
 * @param withInterest whether it is paid with interest
 */
public record Settlement(SettlementKind kind, Optional<LocalDate> dueBy, Optional<LocalDate> on, boolean withInterest) {

    /**
     * Checks that nothing is null.
     *
     * @param kind what became of it
     * @param dueBy by when it must be paid; empty if it need not be, or no time is known
     * @param on when that came about; empty if nothing did
     * @param withInterest whether it is paid with interest
     */
    public Settlement {
        requireNonNull(kind, "kind");
        requireNonNull(dueBy, "dueBy");
        requireNonNull(on, "on");
    }

    /**
     * The settlement in words.
     *
     * @return for example {@code to be paid with interest by 2025-09-26}
     */
    public String words() {
        return kind.words()
                + (withInterest ? " with interest" : "")
                + (kind == SettlementKind.DUE ? dueBy.map(day -> " by " + day).orElse("") : "")
                + (kind == SettlementKind.DUE ? "" : on.map(day -> " on " + day).orElse(""));
    }
}
