package org.nhscontracts.rules.term;

import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.time.OperationalCalendar;

/** Counts days in years that the calendar may not know. */
final class Days {

    private Days() {}

    /** So many Operational Days after a date; empty if counting leaves the years that the calendar knows. */
    static Optional<LocalDate> add(OperationalCalendar calendar, LocalDate date, int days) {
        try {
            return Optional.of(calendar.add(date, days));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
