package org.nhscontracts.rules.term;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.id.EventId;

/**
 * Something that moved the Expiry Date.
 *
 * @param on the day on which it happened
 * @param from the Expiry Date before
 * @param to the Expiry Date from then on
 * @param because what it was
 * @param event the event that was it; empty if the contract itself says so
 */
public record ExpiryMove(LocalDate on, LocalDate from, LocalDate to, String because, Optional<EventId> event) {

    /**
     * Checks that nothing is null.
     *
     * @param on the day on which it happened
     * @param from the Expiry Date before
     * @param to the Expiry Date from then on
     * @param because what it was
     * @param event the event that was it; empty if the contract itself says so
     */
    public ExpiryMove {
        requireNonNull(on, "on");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(because, "because");
        requireNonNull(event, "event");
    }

    /**
     * The move in words.
     *
     * @return for example {@code Expiry Date 2027-03-31 → 2029-03-31: option two-more-years exercised on 2026-09-30 extends the term by 2 years}
     */
    public String words() {
        return "Expiry Date " + from + " → " + to + ": " + because;
    }
}
