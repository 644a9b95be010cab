package org.nhscontracts.rules.term;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.id.ConditionId;
import org.nhscontracts.core.time.OperationalCalendar;
import org.nhscontracts.rules.catalogue.EditionRules;
import org.nhscontracts.rules.catalogue.ParameterKey;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * When the services start: on the later of the expected date and the day after the last Condition Precedent is satisfied (GC3). While one of them
 * is not satisfied the start is not known.
 *
 * <p>Example: expected on 1 April 2026, with the last condition satisfied on 9 April, the services start on 10 April 2026.
 */
@Value.Immutable
public interface ContractStart {

    /**
     * When a term starts.
     *
     * @param term the term, with its Conditions Precedent
     * @param asAt the day of judgement: a condition satisfied later is not satisfied yet
     * @param edition the edition that governs the contract; empty if none is known
     * @return the start
     */
    static ContractStart of(ContractTerm term, LocalDate asAt, Optional<EditionRules> edition) {
        return new StartReckoning(term, asAt, edition).start();
    }

    /**
     * By when a change of a document of a Condition Precedent is to be notified (GC4.3).
     *
     * @param aware the day on which the Provider became aware of it
     * @param edition the edition that governs on that day
     * @param calendar which days are Operational Days
     * @return the last day; empty if the edition is not known to say
     * @throws IllegalArgumentException if counting leaves the years that the calendar knows
     */
    static Optional<DueDay> documentChangeNotifiedBy(
            LocalDate aware, EditionRules edition, OperationalCalendar calendar) {
        return edition.parameter(ParameterKey.CONDITION_DOCUMENT_CHANGE_WITHIN)
                .map(within -> new DueDay(
                        "change of a document of a Condition Precedent notified",
                        calendar.add(aware, within.days()),
                        ClauseBasis.of(within)));
    }

    /**
     * The Expected Service Commencement Date, or the start of the term where none is stated.
     *
     * @return the day
     */
    LocalDate expected();

    /**
     * The day on which the services start.
     *
     * @return the day; empty while it is not known
     */
    Optional<LocalDate> start();

    /**
     * The day before which they do not start.
     *
     * @return the start if it is known; otherwise the expected date, or the earliest day that the open conditions leave
     */
    LocalDate notBefore();

    /**
     * The Conditions Precedent that are not satisfied.
     *
     * @return in the order of the term; perhaps none
     */
    ImmutableSet<ConditionId> open();

    /**
     * The Conditions Precedent that were not satisfied by their Longstop Date, satisfied late or not at all.
     *
     * @return in the order of the term; perhaps none
     */
    ImmutableSet<ConditionId> missed();

    /**
     * Whether the start is known.
     *
     * @return holds, or undetermined; never that it does not hold
     */
    Verdict verdict();

    /**
     * Why.
     *
     * @return a sentence
     */
    String because();

    /**
     * By which clauses.
     *
     * @return the clauses used, perhaps none
     */
    ImmutableList<ClauseBasis> basis();

    /** Builds a {@link ContractStart}. Not thread-safe. */
    final class Builder extends ImmutableContractStart.Builder {
        Builder() {}
    }
}
