package org.nhscontracts.rules.engine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.party.Alliance;
import org.nhscontracts.core.party.Organisation;
import org.nhscontracts.core.performance.DataCut;
import org.nhscontracts.core.performance.ExclusionRequest;
import org.nhscontracts.core.performance.PerformanceRecord;
import org.nhscontracts.core.performance.PerformanceReturn;
import org.nhscontracts.core.performance.ReadingToUse;
import org.nhscontracts.core.time.OperationalCalendar;

/**
 * All that is handed to the engine to judge by. Only KPIs, performance and the day of judgement must be there; the rest is what the conditions in use read.
 */
@Value.Immutable
public interface Evidence {

    /**
     * Starts the evidence; {@code performance} and {@code asAt} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The KPIs.
     *
     * @return perhaps none
     */
    ImmutableList<Kpi> kpis();

    /**
     * The performance reported; series of other KPIs are left out.
     *
     * @return the record
     */
    PerformanceRecord performance();

    /**
     * The day of judgement.
     *
     * @return the day
     */
    LocalDate asAt();

    /**
     * From when until when the contract runs.
     *
     * @return the term; empty if judgement neither begins nor ends with a contract
     */
    Optional<ContractTerm> term();

    /**
     * Which submissions are looked at.
     *
     * @return all that is known by default
     */
    @Value.Default
    default DataCut dataCut() {
        return DataCut.LATEST;
    }

    /**
     * Which readings decide where readings conflict.
     *
     * @return at most one for a KPI
     */
    ImmutableList<ReadingToUse> readingsToUse();

    /**
     * Requests to leave patients or periods out of figures.
     *
     * @return perhaps none
     */
    ImmutableList<ExclusionRequest> exclusionRequests();

    /**
     * When returns were due and when they came.
     *
     * @return perhaps none
     */
    ImmutableList<PerformanceReturn> returns();

    /**
     * By which days a late return is counted.
     *
     * @return the calendar; empty if no condition counts Operational Days
     */
    Optional<OperationalCalendar> calendar();

    /**
     * The alliance that provides the services.
     *
     * @return the alliance; empty if there is none
     */
    Optional<Alliance> alliance();

    /**
     * The organisations, for rules that apply to some kinds only.
     *
     * @return perhaps none
     */
    ImmutableList<Organisation> organisations();

    /**
     * Facts found out elsewhere.
     *
     * @return perhaps none
     */
    ImmutableList<StatedFact> statedFacts();

    /** Builds an {@link Evidence}. Not thread-safe. */
    final class Builder extends ImmutableEvidence.Builder {
        Builder() {}
    }
}
