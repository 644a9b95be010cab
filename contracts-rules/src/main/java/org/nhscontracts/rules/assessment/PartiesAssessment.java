package org.nhscontracts.rules.assessment;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.nhscontracts.core.source.Source;
import org.nhscontracts.rules.alliance.PartyList;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.term.TermDates;

/**
 * Who was party to a contract on a day, who stood beside it, and who answered for which service, under the names and codes of that day.
 *
 * <pre>{@code
 * PartiesAssessment parties = PartiesAssessment.of(file, LocalDate.of(2013, 4, 1));
 * parties.parties().parties().forEach(entry -> System.out.println(entry.name() + ", " + entry.role()));
 * }</pre>
 */
@Value.Immutable
public interface PartiesAssessment {

    /**
     * The parties of a day. All variations of the file are looked at, also those agreed after the day: a back-dated change of parties counts from
     * the day from which it holds.
     *
     * @param file the contract file
     * @param date the day, in the Contract Term or not
     * @return who stood how to the contract
     */
    static PartiesAssessment of(ContractFile file, LocalDate date) {
        return new PartiesAssessor(file, date).assess();
    }

    /**
     * Starts one; {@code file} and {@code parties} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * What was looked at: the contract file with all its variations.
     *
     * @return the contract file
     */
    ContractFile file();

    /**
     * Who stood how to the contract.
     *
     * @return the list of the day, parties and others apart
     */
    PartyList parties();

    /**
     * Who held the contract for which service, and who answered for it.
     *
     * @return the services of the day, in the order of the file
     */
    ImmutableList<ServiceParties> services();

    /**
     * The facts shown that are not verified.
     *
     * @return perhaps none
     */
    ImmutableList<FlaggedFact> flagged();

    /**
     * The sources of what is shown.
     *
     * @return perhaps none
     */
    ImmutableList<Source> sources();

    /**
     * The day.
     *
     * @return the day
     */
    default LocalDate date() {
        return parties().date();
    }

    /**
     * The Contract Term as options, variations and notices had left it by the day.
     *
     * @return its dates
     */
    TermDates term();

    /**
     * Whether the day lies in the Contract Term.
     *
     * @return false before its first day and after its last
     */
    default boolean isInTerm() {
        return !date().isBefore(term().start()) && !date().isAfter(term().lastDayAtLatest());
    }

    /** Builds a {@link PartiesAssessment}. Not thread-safe. */
    final class Builder extends ImmutablePartiesAssessment.Builder {
        Builder() {}
    }
}
