package org.nhscontracts.rules.assessment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.nhscontracts.core.id.ContractId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.text.FaultyTextException;

/**
 * What an assessment came to, as a service stores it: read back from the JSON that {@link AssessmentJson#write} gave.
 *
 * <pre>{@code
 * String json = AssessmentJson.write(ContractAssessment.assess(file, day)); // kept in a database
 * StoredAssessment then = StoredAssessment.read("assessment 4711", json);
 * then.verdicts(RuleId.of("persistent")).forEach(System.out::println);
 * }</pre>
 *
 * <p>Version 1 of the format is read too; it knew neither contract management nor money, so both are empty.
 */
@Value.Immutable
public interface StoredAssessment {

    /**
     * Starts one; all but the optional attributes must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * What an assessment comes to when it is stored.
     *
     * @param assessment the assessment
     * @return the same as {@link #read} gives of its JSON
     */
    static StoredAssessment of(ContractAssessment assessment) {
        return Storing.of(assessment);
    }

    /**
     * Reads the JSON of one assessment.
     *
     * @param name what to call it in messages
     * @param json a JSON object of the format {@code nhs-contract-assessment/2}, or of version 1
     * @return what the assessment came to
     * @throws FaultyTextException with all faults; with the only one that the version is not known, if a later version of the library
     *     wrote it
     */
    static StoredAssessment read(String name, String json) {
        return AssessmentReader.read(name, json);
    }

    /**
     * Which contract.
     *
     * @return the id
     */
    ContractId contract();

    /**
     * What the contract is called.
     *
     * @return the title
     */
    String title();

    /**
     * The first day of the contract.
     *
     * @return the day
     */
    LocalDate start();

    /**
     * The Expiry Date.
     *
     * @return the last day
     */
    LocalDate expiry();

    /**
     * The day of judgement.
     *
     * @return the day
     */
    LocalDate asAt();

    /**
     * What KPIs came to, by period.
     *
     * @return in the order of the assessment
     */
    ImmutableList<StoredOutcome> outcomes();

    /**
     * What rules came to, by period.
     *
     * @return in the order of the assessment
     */
    ImmutableList<StoredVerdict> verdicts();

    /**
     * The processes of contract management.
     *
     * @return the first opened first; empty if the version did not know any
     */
    Optional<ImmutableList<StoredProcess>> processes();

    /**
     * The money.
     *
     * @return empty if none was stated, or the version did not know any
     */
    Optional<StoredStatement> statement();

    /**
     * What a rule came to.
     *
     * @param rule the rule
     * @return by organisation and period
     */
    default ImmutableList<StoredVerdict> verdicts(RuleId rule) {
        return verdicts().stream().filter(one -> one.rule().equals(rule)).collect(toImmutableList());
    }

    /**
     * What KPIs came to in a period.
     *
     * @param period the period
     * @return by KPI, target and organisation
     */
    default ImmutableList<StoredOutcome> outcomes(ReportingPeriod period) {
        Stream<StoredOutcome> all = outcomes().stream();
        return all.filter(one -> one.period().equals(period)).collect(toImmutableList());
    }

    /** Builds a {@link StoredAssessment}. Not thread-safe. */
    final class Builder extends ImmutableStoredAssessment.Builder {
        Builder() {}
    }
}
