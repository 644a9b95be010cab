package org.nhscontracts.rules.term;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.process.ContractEvent;
import org.nhscontracts.core.time.OperationalCalendar;
import org.nhscontracts.rules.catalogue.EditionRules;
import org.nhscontracts.rules.catalogue.Statutes;
import org.nhscontracts.rules.management.ExceptionReport;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * All that is known of a contract, on one day, for questions about its term. What is not handed in is not known.
 *
 * <pre>{@code
 * TermFacts facts = TermFacts.builder()
 *         .contract(contract)
 *         .asAt(LocalDate.of(2026, 3, 31))
 *         .edition(EditionCatalogue.shipped().governing(contract.editions(), LocalDate.of(2026, 3, 31)))
 *         .addAllEvents(state.standing())
 *         .addAllExceptionReports(state.exceptionReports())
 *         .build();
 * TerminationRights.of(facts);
 * }</pre>
 */
@Value.Immutable
public interface TermFacts {

    /**
     * Starts facts; {@code contract} and {@code asAt} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The contract.
     *
     * @return the contract, its variations not yet applied
     */
    ServiceContract contract();

    /**
     * The day of judgement.
     *
     * @return the day: its end, so that what happened on it counts
     */
    LocalDate asAt();

    /**
     * What happened, as it stands after corrections.
     *
     * @return ordered by day; perhaps nothing
     */
    ImmutableList<ContractEvent> events();

    /**
     * The edition that governs the contract on the day of judgement.
     *
     * @return its rules; empty if none is known
     */
    Optional<EditionRules> edition();

    /**
     * The law.
     *
     * @return the statutes, those that the library ships unless set
     */
    @Value.Default
    default Statutes statutes() {
        return Statutes.shipped();
    }

    /**
     * Which days are Operational Days.
     *
     * @return the calendar, that of England unless set
     */
    @Value.Default
    default OperationalCalendar calendar() {
        return OperationalCalendar.england();
    }

    /**
     * The Exception Reports that were issued.
     *
     * @return ordered by day; perhaps none
     */
    ImmutableList<ExceptionReport> exceptionReports();

    /**
     * The Expected Annual Contract Value of all Commissioners together.
     *
     * @return the sum; empty if there is none, or none is known
     */
    Optional<Money> expectedAnnualValue();

    /**
     * The Provider's average income of a month under the contract, which counts where there is no Expected Annual Contract Value.
     *
     * @return the sum; empty if not known
     */
    Optional<Money> averageMonthlyIncome();

    /**
     * Rules of the rule book that say whether Quality Requirements were failed persistently or repetitively, with their verdicts.
     *
     * @return each by its id; none if no rule says so
     */
    ImmutableMap<RuleId, Verdict> qualityFailure();

    /**
     * What is stated about grounds that nothing else shows.
     *
     * @return perhaps nothing
     */
    ImmutableList<StatedGround> stated();

    /**
     * What happened by the day of judgement.
     *
     * @return the events up to that day
     */
    default ImmutableList<ContractEvent> happened() {
        return events().stream().filter(event -> !event.date().isAfter(asAt())).collect(toImmutableList());
    }

    /**
     * The days of the term.
     *
     * @return as they stand on the day of judgement
     */
    default TermDates dates() {
        return TermDates.on(contract(), happened(), asAt());
    }

    /** Builds {@link TermFacts}. Not thread-safe. */
    final class Builder extends ImmutableTermFacts.Builder {
        Builder() {}
    }
}
