package org.nhscontracts.rules.readiness;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.handover.HandoverReview;

/**
 * When a review after the start is held.
 *
 * @param review the review
 * @param date the day, counted from the first day on which the services can start as things stand; empty if the calendar does not know the year
 */
public record ReviewDate(HandoverReview review, Optional<LocalDate> date) {

    /**
     * Checks that nothing is null.
     *
     * @param review the review
     * @param date the day, counted from the first day on which the services can start as things stand; empty if the calendar does not know the year
     */
    public ReviewDate {
        requireNonNull(review, "review");
        requireNonNull(date, "date");
    }
}
