package org.nhscontracts.rules.assessment;

import java.time.LocalDate;
import org.nhscontracts.core.time.OperationalCalendar;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.engine.Evidence;

/** What the engine is given to judge a contract file by. */
public final class ContractEvidence {

    private ContractEvidence() {}

    /**
     * All of a file that the engine can read, with every stated reading that may concern a period as a reading of it.
     *
     * @param file the contract with what was reported
     * @param asAt the day of judgement
     * @return the evidence
     */
    public static Evidence of(ContractFile file, LocalDate asAt) {
        return of(file, AssessmentOptions.asAt(asAt));
    }

    /**
     * All of a file that the engine can read, and what else there is. Operational Days are those of England. What the events of the file say of
     * contract management is among the facts; a fact from elsewhere of the same key stands before it.
     *
     * @param file the contract with what was reported
     * @param options the day of judgement, the data position, and facts from elsewhere
     * @return the evidence
     */
    public static Evidence of(ContractFile file, AssessmentOptions options) {
        return of(file, options, new ManagementAssessor(file, options).assess());
    }

    static Evidence of(ContractFile file, AssessmentOptions options, ManagementAssessment management) {
        return Evidence.builder()
                .addAllKpis(file.kpis())
                .performance(StatedReadings.joined(file))
                .asAt(options.asAt())
                .term(file.contract().term())
                .dataCut(options.dataCut())
                .calendar(OperationalCalendar.england())
                .addAllStatedFacts(options.statedFacts())
                .addAllStatedFacts(ManagementAssessor.facts(file, management))
                .addAllReadingsToUse(file.readingsToUse())
                .addAllExclusionRequests(file.exclusionRequests())
                .addAllReturns(file.returns())
                .alliance(file.contract().alliance())
                .addAllOrganisations(file.organisations())
                .build();
    }
}
