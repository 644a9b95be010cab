package org.nhscontracts.core.performance;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which submissions are looked at: data as they stood. Series without a submission are always looked at.
 *
 * Example: {@code DataCut.asOf(LocalDate.of(2025, 6, 30))}.
 *
 * @param day submissions received after this day are left out; empty if none is
 * @param position submissions beyond this position are left out; empty if none is
 */
public record DataCut(Optional<LocalDate> day, Optional<DataPosition> position) {

    /**
     * Checks that nothing is null.
     *
     * @param day submissions received after this day are left out; empty if none is
     * @param position submissions beyond this position are left out; empty if none is
     */
    public DataCut {
        requireNonNull(day, "day");
        requireNonNull(position, "position");
    }

    /** All that is known. */
    public static final DataCut LATEST = new DataCut(Optional.empty(), Optional.empty());

    /**
     * Data as they stood at the end of a day.
     *
     * @param day the day
     * @return the cut
     */
    public static DataCut asOf(LocalDate day) {
        return new DataCut(Optional.of(day), Optional.empty());
    }

    /**
     * Data up to a position: at freeze, restatements after it are left out.
     *
     * @param position the position
     * @return the cut
     */
    public static DataCut at(DataPosition position) {
        return new DataCut(Optional.empty(), Optional.of(position));
    }

    /**
     * Whether a submission is looked at.
     *
     * @param submission any submission
     * @return true if it was received by the day and lies at or before the position
     */
    public boolean includes(Submission submission) {
        return day.map(last -> !submission.receivedOn().isAfter(last)).orElse(true)
                && position.map(last -> submission.position().compareTo(last) <= 0)
                        .orElse(true);
    }

    /**
     * The cut in words.
     *
     * @return for example {@code as the data stood on 2025-06-30}
     */
    public String words() {
        String upTo = position.map(last -> " up to " + last.words()).orElse("");
        return day.map(last -> "as the data stood on " + last + upTo)
                .orElse(upTo.isEmpty() ? "with all that is known" : "with submissions" + upTo);
    }
}
