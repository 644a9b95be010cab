package org.nhscontracts.core.process;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.core.source.Citation;

/**
 * Something that happened in the life of a contract, or the bare fact that a day has come. A contract holds one dated list of them.
 *
 * <p>Nothing follows from an event here: what it leads to is worked out by contract management. Example:
 * {@code ContractEvent.of("e1", LocalDate.of(2025, 4, 14), NoticeIssued.byCommissioner("cpn-1", NoticeKind.CONTRACT_PERFORMANCE_NOTICE))}.
 *
 * @param id its id, used once in a contract
 * @param date the day on which it happened
 * @param what what happened
 * @param citation what stands behind it; empty if none
 */
public record ContractEvent(EventId id, LocalDate date, Occurrence what, Optional<Citation> citation) {

    /**
     * Checks that nothing is null.
     *
     * @param id its id, used once in a contract
     * @param date the day on which it happened
     * @param what what happened
     * @param citation what stands behind it; empty if none
     */
    public ContractEvent {
        requireNonNull(id, "id");
        requireNonNull(date, "date");
        requireNonNull(what, "what");
        requireNonNull(citation, "citation");
    }

    /**
     * An event without a citation.
     *
     * @param id its id, used once in a contract
     * @param date the day on which it happened
     * @param what what happened
     * @return the event
     */
    public static ContractEvent of(String id, LocalDate date, Occurrence what) {
        return new ContractEvent(EventId.of(id), date, what, Optional.empty());
    }

    /**
     * The event that a day has come; its id is made of the day.
     *
     * @param date the day
     * @return for example {@code day-2025-04-30}
     */
    public static ContractEvent dayReached(LocalDate date) {
        return of("day-" + date, date, new DayReached());
    }

    /**
     * The event in words.
     *
     * @return for example {@code 2025-04-14 e1: Contract Performance Notice cpn-1 issued by the Co-ordinating Commissioner}
     */
    public String words() {
        return date + " " + id + ": " + what.words();
    }
}
