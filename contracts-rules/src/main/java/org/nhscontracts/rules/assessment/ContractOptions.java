package org.nhscontracts.rules.assessment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.nhscontracts.core.source.Source;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.term.ClauseBasis;
import org.nhscontracts.rules.term.ContractStart;
import org.nhscontracts.rules.term.EndOfTermOption;
import org.nhscontracts.rules.term.SuspensionState;
import org.nhscontracts.rules.term.TermDates;
import org.nhscontracts.rules.term.TermFinding;
import org.nhscontracts.rules.term.TerminationRight;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * What can be done about the term of a contract on a day, by whom, until when, and what it needs; which rights to end it there are; and, apart from
 * both, how it was performed.
 *
 * <pre>{@code
 * ContractOptions options = ContractOptions.of(file, AssessmentOptions.asAt(LocalDate.of(2026, 3, 31)));
 * options.options().forEach(one -> System.out.println(one.kind().words() + ": " + one.open() + ", " + one.because()));
 * }</pre>
 */
@Value.Immutable
public interface ContractOptions {

    /**
     * Looks at a contract file. Rules that permit somebody to terminate say whether Quality Requirements were failed persistently.
     *
     * @param file the contract file
     * @param options the day, and what else there is
     * @return the options
     * @throws IllegalArgumentException if a rule uses a custom condition that the options do not have
     */
    static ContractOptions of(ContractFile file, AssessmentOptions options) {
        return new OptionsAssessor(file, options).assess();
    }

    /**
     * Starts one; {@code assessment}, {@code dates}, {@code start}, {@code suspension} and {@code unpaid} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * How the contract was performed, as of the day.
     *
     * @return the assessment
     */
    ContractAssessment assessment();

    /**
     * The days of the term as they stand.
     *
     * @return the days
     */
    TermDates dates();

    /**
     * When the services start.
     *
     * @return the start, or why it is not known
     */
    ContractStart start();

    /**
     * What can be done about the end of the contract.
     *
     * @return open or not, each with the reason
     */
    ImmutableList<EndOfTermOption> options();

    /**
     * The rights to end it, ground by ground.
     *
     * @return one for each ground
     */
    ImmutableList<TerminationRight> rights();

    /**
     * What its options to extend are against what the edition knows.
     *
     * @return findings; none without an option
     */
    ImmutableList<TermFinding> limits();

    /**
     * Which services are suspended.
     *
     * @return the suspensions up to the day
     */
    SuspensionState suspension();

    /**
     * Whether nothing is paid for the services suspended.
     *
     * @return not applicable if none is
     */
    TermFinding unpaid();

    /**
     * The contracts before and after.
     *
     * @return in the order of the file
     */
    ImmutableList<LinkFindings> links();

    /**
     * What the Provider Selection Regime asks of the variations of the contract.
     *
     * @return those that change its value and were agreed by the day
     */
    ImmutableList<ModificationFinding> modifications();

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
    default LocalDate asAt() {
        return assessment().asAt();
    }

    /**
     * The rights that are there, are not, or of which it is not known.
     *
     * @param verdict which
     * @return in the order of the grounds
     */
    default ImmutableList<TerminationRight> rights(Verdict verdict) {
        return rights().stream().filter(right -> right.verdict() == verdict).collect(toImmutableList());
    }

    /**
     * The clauses and provisions on which something rests and that are not verified. Rights of whose ground nothing is known are left out.
     *
     * @return each once, in the order of their use
     */
    default ImmutableList<ClauseBasis> unverifiedClauses() {
        Stream<ClauseBasis> all = Stream.of(
                        start().basis().stream(),
                        options().stream().flatMap(option -> option.basis().stream()),
                        rights().stream()
                                .filter(right -> !right.facts().isEmpty())
                                .flatMap(right -> right.basis().stream()),
                        limits().stream().flatMap(limit -> limit.basis().stream()),
                        unpaid().basis().stream(),
                        Stream.concat(
                                        modifications().stream(),
                                        links().stream().flatMap(link -> link.modifications().stream()))
                                .flatMap(one -> Stream.of(
                                        one.test().allowed(), one.test().noticeDue()))
                                .flatMap(finding -> finding.basis().stream()))
                .flatMap(clauses -> clauses);
        return all.filter(ClauseBasis::mustBeFlagged).distinct().collect(toImmutableList());
    }

    /** Builds {@link ContractOptions}. Not thread-safe. */
    final class Builder extends ImmutableContractOptions.Builder {
        Builder() {}
    }
}
