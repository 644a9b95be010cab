package org.nhscontracts.rules.assessment;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.nhscontracts.core.source.Source;
import org.nhscontracts.rules.contractfile.ContractFile;

/**
 * The handovers of a contract as of a day. Conditions that name a rule of the rule book take what the rule came to in the last period
 * assessed, over all organisations judged.
 *
 * <pre>{@code
 * HandoverAssessment assessment = HandoverAssessment.of(file, AssessmentOptions.asAt(LocalDate.of(2026, 3, 2)));
 * assessment.handovers().forEach(one -> System.out.println(one.readiness().ready() + ": " + one.readiness().because()));
 * }</pre>
 */
@Value.Immutable
public interface HandoverAssessment {

    /**
     * Looks at the handovers of a contract file.
     *
     * @param file the contract file
     * @param options the day, and what else there is
     * @return the readiness of each handover
     * @throws IllegalArgumentException if a rule uses a custom condition that the options do not have
     */
    static HandoverAssessment of(ContractFile file, AssessmentOptions options) {
        return of(ContractAssessment.assess(file, options));
    }

    /**
     * Looks at the handovers of a contract that was assessed already.
     *
     * @param assessment the assessment, as of the day
     * @return the readiness of each handover
     */
    static HandoverAssessment of(ContractAssessment assessment) {
        return new HandoverAssessor(assessment).assess();
    }

    /**
     * Starts one; {@code file} and {@code asAt} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * What was looked at: the contract file as the variations leave it that were agreed by the day.
     *
     * @return the contract file
     */
    ContractFile file();

    /**
     * The day.
     *
     * @return the day
     */
    LocalDate asAt();

    /**
     * Each handover.
     *
     * @return in the order of the file; none if the file has none
     */
    ImmutableList<HandoverReadiness> handovers();

    /**
     * The facts shown that are not verified. Conditions with the same citation are one fact.
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

    /** Builds a {@link HandoverAssessment}. Not thread-safe. */
    final class Builder extends ImmutableHandoverAssessment.Builder {
        Builder() {}
    }
}
