package org.nhscontracts.rules.management;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.id.ClauseReference;
import org.nhscontracts.rules.catalogue.EditionParameter;

/**
 * A day until which something is to be done, or may be done.
 *
 * Example: the Contract Management Meeting of a notice of Monday 14 April 2025 is to be held by Wednesday 30 April 2025.
 *
 * @param kind what is to be done
 * @param place where
 * @param date the last day on which it is in time
 * @param countedFrom the day from which it is counted; the same day if nothing is counted
 * @param parameter the parameter that says how long; empty if the plan or the report says it
 * @param overdue whether the day is over and it was not done
 */
public record Deadline(
        DeadlineKind kind,
        Place place,
        LocalDate date,
        LocalDate countedFrom,
        Optional<EditionParameter> parameter,
        boolean overdue) {

    /**
     * Checks that nothing is null.
     *
     * @param kind what is to be done
     * @param place where
     * @param date the last day on which it is in time
     * @param countedFrom the day from which it is counted; the same day if nothing is counted
     * @param parameter the parameter that says how long; empty if the plan or the report says it
     * @param overdue whether the day is over and it was not done
     */
    public Deadline {
        requireNonNull(kind, "kind");
        requireNonNull(place, "place");
        requireNonNull(date, "date");
        requireNonNull(countedFrom, "countedFrom");
        requireNonNull(parameter, "parameter");
    }

    /**
     * By which clause.
     *
     * @return the clause of the parameter; empty if none is known
     */
    public Optional<ClauseReference> clause() {
        return parameter.flatMap(EditionParameter::clause);
    }

    /**
     * Whether a report must show it as unverified.
     *
     * @return true if it rests on a parameter that is
     */
    public boolean mustBeFlagged() {
        return parameter.map(EditionParameter::mustBeFlagged).orElse(false);
    }

    /**
     * The deadline in words.
     *
     * @return for example {@code Contract Management Meeting (cpn-1) by 2025-04-30 (GC9.6 (2024/25); unverified)}
     */
    public String words() {
        return kind.words() + " (" + place.words() + ") by " + date
                + parameter.map(Deadline::support).orElse("");
    }

    private static String support(EditionParameter parameter) {
        return " (" + parameter.clause().map(clause -> clause + "; ").orElse("")
                + parameter.confidence().words() + ")";
    }

    Deadline passed() {
        return new Deadline(kind, place, date, countedFrom, parameter, true);
    }
}
