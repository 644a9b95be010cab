package org.nhscontracts.rules.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import org.nhscontracts.core.time.OperationalCalendar;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.engine.Evidence;
import org.nhscontracts.rules.engine.Facts;
import org.nhscontracts.rules.engine.StatedFact;

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
        ContractFile varied = file.asVaried(options.asAt());
        return of(file, varied, options, new ManagementAssessor(varied, options).assess());
    }

    /** In strata: figures and processes, charts of the figures, then term and readiness, which rest on verdicts of rules over all those. */
    static Evidence of(
            ContractFile asSigned, ContractFile file, AssessmentOptions options, ManagementAssessment management) {
        Evidence figures = stated(file, options, management, ImmutableList.of());
        ImmutableList<StatedFact> charts = SpcFacts.areNamed(file.rules())
                ? SpcFacts.of(Facts.of(figures), file.rules(), options.spcRules())
                : ImmutableList.of();
        Evidence early = charts.isEmpty() ? figures : stated(file, options, management, charts);
        ImmutableList<StatedFact> late = new LateFacts(asSigned, file, options, management).of(early);
        return late.isEmpty() ? early : stated(file, options, management, Iterables.concat(charts, late));
    }

    private static Evidence stated(
            ContractFile file, AssessmentOptions options, ManagementAssessment management, Iterable<StatedFact> found) {
        return Evidence.builder()
                .addAllKpis(file.kpis())
                .performance(StatedReadings.joined(file))
                .asAt(options.asAt())
                .term(file.contract().term())
                .dataCut(options.dataCut())
                .calendar(OperationalCalendar.england())
                .addAllStatedFacts(options.statedFacts())
                .addAllStatedFacts(ManagementAssessor.facts(file, management))
                .addAllStatedFacts(found)
                .addAllReadingsToUse(file.readingsToUse())
                .addAllExclusionRequests(file.exclusionRequests())
                .addAllReturns(file.returns())
                .alliance(file.contract().alliance())
                .addAllOrganisations(file.organisations())
                .build();
    }
}
