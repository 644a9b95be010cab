package org.nhscontracts.examples.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.nhscontracts.rules.assessment.AssessmentOptions;
import org.nhscontracts.rules.assessment.ContractAssessment;
import org.nhscontracts.rules.assessment.ContractDiary;
import org.nhscontracts.rules.assessment.ContractOptions;
import org.nhscontracts.rules.assessment.GainShareAssessment;
import org.nhscontracts.rules.assessment.HandoverAssessment;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.outlook.ContractOutlook;

/**
 * Everything that a report on one contract shows.
 *
 * @param assessment what KPIs, rules, contract management and money came to
 * @param outlook what the remaining periods need
 * @param contract what concerns the contract as a whole; empty if only the performance of organisations is shown
 */
public record ContractReport(ContractAssessment assessment, ContractOutlook outlook, Optional<Whole> contract) {

    /** How many days the diary goes on: a year. */
    private static final int DIARY_DAYS = 365;

    /**
     * What concerns a contract as a whole.
     *
     * @param options what can be done about its term
     * @param handovers the readiness of its handovers
     * @param gainShare its gain share
     * @param diary the days of the year that follows
     */
    public record Whole(
            ContractOptions options, HandoverAssessment handovers, GainShareAssessment gainShare, ContractDiary diary) {

        /**
         * Checks that nothing is null.
         *
         * @param options what can be done about its term
         * @param handovers the readiness of its handovers
         * @param gainShare its gain share
         * @param diary the days of the year that follows
         */
        public Whole {
            requireNonNull(options, "options");
            requireNonNull(handovers, "handovers");
            requireNonNull(gainShare, "gainShare");
            requireNonNull(diary, "diary");
        }
    }

    /**
     * Checks that nothing is null.
     *
     * @param assessment what KPIs, rules, contract management and money came to
     * @param outlook what the remaining periods need
     * @param contract what concerns the contract as a whole
     */
    public ContractReport {
        requireNonNull(assessment, "assessment");
        requireNonNull(outlook, "outlook");
        requireNonNull(contract, "contract");
    }

    /**
     * Assesses a contract for its report.
     *
     * @param file the contract with everything reported under it
     * @param options the day of judgement, and what else there is
     * @param split what gets a page of its own
     * @return what there is to show
     * @throws IllegalArgumentException if a rule uses a custom condition that the options do not have
     */
    public static ContractReport of(ContractFile file, AssessmentOptions options, ReportSplit split) {
        ContractAssessment assessment = ContractAssessment.assess(file, options);
        return new ContractReport(
                assessment,
                ContractOutlook.of(file, options.asAt()),
                split == ReportSplit.CONTRACT ? Optional.of(whole(file, options, assessment)) : Optional.empty());
    }

    private static Whole whole(ContractFile file, AssessmentOptions options, ContractAssessment assessment) {
        return new Whole(
                ContractOptions.of(file, options),
                HandoverAssessment.of(assessment),
                GainShareAssessment.of(file, options),
                ContractDiary.of(ImmutableList.of(file), options.asAt(), DIARY_DAYS, options.editions()));
    }
}
