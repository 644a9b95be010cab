package org.nhscontracts.core.performance;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * Which submission a series stands for: later submissions of a reading are laid over earlier ones, period by period.
 *
 * Example: {@code new Submission(DataPosition.FREEZE, LocalDate.of(2025, 6, 20))}.
 *
 * @param position flex, freeze or refresh
 * @param receivedOn the day on which the figures became known
 */
public record Submission(DataPosition position, LocalDate receivedOn) implements Comparable<Submission> {

    /**
     * Checks that nothing is null.
     *
     * @param position flex, freeze or refresh
     * @param receivedOn the day on which the figures became known
     */
    public Submission {
        requireNonNull(position, "position");
        requireNonNull(receivedOn, "receivedOn");
    }

    /** By day, then by position. */
    @Override
    public int compareTo(Submission other) {
        int byDay = receivedOn.compareTo(other.receivedOn);
        return byDay != 0 ? byDay : position.compareTo(other.position);
    }

    @Override
    public String toString() {
        return position.words() + " of " + receivedOn;
    }
}
