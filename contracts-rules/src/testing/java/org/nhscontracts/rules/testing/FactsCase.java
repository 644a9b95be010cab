package org.nhscontracts.rules.testing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.performance.PerformanceRecord;
import org.nhscontracts.core.performance.ReadingToUse;
import org.nhscontracts.rules.engine.Evidence;
import org.nhscontracts.rules.engine.Facts;

/**
 * What {@link Facts} are made of, so that a test can look at it or change it.
 *
 * @param evidence all that is handed to the engine
 */
public record FactsCase(Evidence evidence) {

    /**
     * The KPIs.
     *
     * @return the KPIs
     */
    public ImmutableList<Kpi> kpis() {
        return evidence.kpis();
    }

    /**
     * The performance reported.
     *
     * @return the record
     */
    public PerformanceRecord record() {
        return evidence.performance();
    }

    /**
     * Which readings decide.
     *
     * @return at most one for a KPI
     */
    public ImmutableList<ReadingToUse> readingsToUse() {
        return evidence.readingsToUse();
    }

    /**
     * The day of judgement.
     *
     * @return the day
     */
    public LocalDate asAt() {
        return evidence.asAt();
    }

    /**
     * From when until when the contract runs.
     *
     * @return the term; empty if judgement neither begins nor ends with a contract
     */
    public Optional<ContractTerm> term() {
        return evidence.term();
    }

    /**
     * The facts.
     *
     * @return the facts of this case
     */
    public Facts facts() {
        return Facts.of(evidence);
    }

    /**
     * The same case with other performance.
     *
     * @param other the performance reported
     * @return the case
     */
    public FactsCase withRecord(PerformanceRecord other) {
        return new FactsCase(Evidence.builder()
                .addAllKpis(evidence.kpis())
                .performance(other)
                .asAt(evidence.asAt())
                .term(evidence.term())
                .dataCut(evidence.dataCut())
                .addAllReadingsToUse(evidence.readingsToUse())
                .addAllExclusionRequests(evidence.exclusionRequests())
                .addAllReturns(evidence.returns())
                .calendar(evidence.calendar())
                .alliance(evidence.alliance())
                .addAllOrganisations(evidence.organisations())
                .addAllStatedFacts(evidence.statedFacts())
                .build());
    }
}
