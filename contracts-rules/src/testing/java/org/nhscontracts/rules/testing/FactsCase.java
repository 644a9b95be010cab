package org.nhscontracts.rules.testing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.performance.PerformanceRecord;
import org.nhscontracts.core.performance.ReadingToUse;
import org.nhscontracts.rules.engine.Facts;

/**
 * What {@link Facts} are made of, so that a test can look at it or change it.
 *
 * @param kpis the KPIs
 * @param record the performance reported
 * @param readingsToUse which readings decide
 * @param asAt the day of judgement
 * @param term from when until when the contract runs; empty if judgement neither begins nor ends with a contract
 */
public record FactsCase(
        ImmutableList<Kpi> kpis,
        PerformanceRecord record,
        ImmutableList<ReadingToUse> readingsToUse,
        LocalDate asAt,
        Optional<ContractTerm> term) {

    /**
     * The facts.
     *
     * @return the facts of this case
     */
    public Facts facts() {
        return Facts.of(kpis, record, readingsToUse, asAt, term);
    }

    /**
     * The same case with other performance.
     *
     * @param other the performance reported
     * @return the case
     */
    public FactsCase withRecord(PerformanceRecord other) {
        return new FactsCase(kpis, other, readingsToUse, asAt, term);
    }
}
