package org.nhscontracts.rules.contractfile;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.contract.GainSharePeriod;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.contract.VariedContract;
import org.nhscontracts.core.handover.ServiceHandover;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.core.id.HandoverId;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.KpiSet;
import org.nhscontracts.core.party.Alliance;
import org.nhscontracts.core.party.Membership;
import org.nhscontracts.core.party.Organisation;
import org.nhscontracts.core.party.Partnership;
import org.nhscontracts.core.party.Succession;
import org.nhscontracts.core.performance.ExclusionRequest;
import org.nhscontracts.core.performance.PerformanceRecord;
import org.nhscontracts.core.performance.PerformanceReturn;
import org.nhscontracts.core.performance.PublishedSummary;
import org.nhscontracts.core.performance.ReadingToUse;
import org.nhscontracts.core.performance.StatedReading;
import org.nhscontracts.core.process.ContractEvent;
import org.nhscontracts.core.process.ReportRequirement;
import org.nhscontracts.core.source.Source;
import org.nhscontracts.rules.payment.MonthlyValues;
import org.nhscontracts.rules.rule.RuleBook;

/**
 * A contract, its KPIs and rules, the performance reported under it, what happened, its money and the sources of all figures: what a
 * document holds, and what an assessment is made of.
 *
 * <p>Every id that it mentions is the id of something in it; {@code build()} refuses a file where one is not, and names all
 * that are not at once.
 */
@Value.Immutable
public interface ContractFile {

    /**
     * Starts a file; {@code contract} and the organisations it names must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The contract.
     *
     * @return the contract
     */
    ServiceContract contract();

    /**
     * All organisations that the file names.
     *
     * @return at least the parties
     */
    ImmutableList<Organisation> organisations();

    /**
     * How organisations follow others.
     *
     * @return perhaps none
     */
    ImmutableList<Succession> successions();

    /**
     * Alliances that stand apart from the contract, such as one that won it.
     *
     * @return perhaps none; each has an id
     */
    ImmutableList<Alliance> alliances();

    /**
     * Partnerships, which are no contracts: whoever plays a part in one is no contract party by that.
     *
     * @return perhaps none
     */
    ImmutableList<Partnership> partnerships();

    /**
     * Which organisations belong to wider bodies.
     *
     * @return perhaps none
     */
    ImmutableList<Membership> memberships();

    /**
     * How services of the contract move from one provider to another.
     *
     * @return perhaps none
     */
    ImmutableList<ServiceHandover> handovers();

    /**
     * The expected and actual cost of the periods for which gains and losses are shared.
     *
     * @return perhaps none; for one period perhaps provisional figures and final ones
     */
    ImmutableList<GainSharePeriod> gainSharePeriods();

    /**
     * The KPIs.
     *
     * @return perhaps none
     */
    ImmutableList<Kpi> kpis();

    /**
     * KPIs that are counted together.
     *
     * @return perhaps none
     */
    ImmutableList<KpiSet> kpiSets();

    /**
     * The rules.
     *
     * @return the rule book; empty by default
     */
    @Value.Default
    default RuleBook rules() {
        return RuleBook.of();
    }

    /**
     * The performance reported.
     *
     * @return the record; empty by default
     */
    @Value.Default
    default PerformanceRecord performance() {
        return PerformanceRecord.empty();
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
     * What sources say of KPIs outside any series.
     *
     * @return perhaps none
     */
    ImmutableList<StatedReading> statedReadings();

    /**
     * Published counts over many KPIs.
     *
     * @return perhaps none
     */
    ImmutableList<PublishedSummary> publishedSummaries();

    /**
     * The reports that Schedule 6A requires.
     *
     * @return perhaps none
     */
    ImmutableList<ReportRequirement> reports();

    /**
     * What happened in the life of the contract. Whether the process of contract management allows it is not checked here.
     *
     * @return in the order of their days; those of one day in the order in which they happened
     */
    ImmutableList<ContractEvent> events();

    /**
     * What the contract is expected to cost, and did, and what was paid.
     *
     * @return the money; empty if nothing is stated
     */
    Optional<PaymentTerms> payment();

    /**
     * The sources of all figures.
     *
     * @return perhaps none
     */
    ImmutableList<Source> sources();

    /**
     * What a reader of any report on the file must know.
     *
     * @return sentences, perhaps none
     */
    ImmutableList<String> notes();

    /**
     * A KPI by its id.
     *
     * @param id the id
     * @return the KPI; empty if there is none
     */
    default Optional<Kpi> kpi(KpiId id) {
        return kpis().stream().filter(kpi -> kpi.id().equals(id)).findFirst();
    }

    /**
     * An organisation by its id.
     *
     * @param id the id
     * @return the organisation; empty if there is none
     */
    default Optional<Organisation> organisation(OrganisationId id) {
        return organisations().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /**
     * A source by its id.
     *
     * @param id the id
     * @return the source; empty if there is none
     */
    default Optional<Source> source(SourceId id) {
        return sources().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /**
     * An event by its id.
     *
     * @param id the id
     * @return the event; empty if there is none
     */
    default Optional<ContractEvent> event(EventId id) {
        return events().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /**
     * A handover by its id.
     *
     * @param id the id
     * @return the handover; empty if there is none
     */
    default Optional<ServiceHandover> handover(HandoverId id) {
        return handovers().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /**
     * The values of the contract by month and Commissioner.
     *
     * @return the values; all unknown if none is stated
     */
    default MonthlyValues monthlyValues() {
        return payment()
                .map(terms -> terms.monthlyValues(contract().commissioners()))
                .orElseGet(
                        () -> MonthlyValues.builder(contract().commissioners()).build());
    }

    /**
     * The file as the variations of the contract leave it that were agreed by a day. Its contract has no variation any more, so it is not
     * varied twice.
     *
     * @param asAt the day of judgement: a variation agreed after it is not applied
     * @return the file; this one if the contract has no variation
     */
    default ContractFile asVaried(LocalDate asAt) {
        if (contract().variations().isEmpty()) {
            return this;
        }
        VariedContract varied = VariedContract.of(contract(), kpis(), asAt);
        return ((ImmutableContractFile) ImmutableContractFile.copyOf(this))
                .withContract(varied.contract())
                .withKpis(varied.kpis());
    }

    /**
     * Checks that ids are used once, and that everything mentioned is there.
     *
     * @throws InconsistentContractException with all faults, if not
     */
    @Value.Check
    default void check() {
        ContractFileCheck.check(this);
    }

    /** Builds a {@link ContractFile}. Not thread-safe. */
    final class Builder extends ImmutableContractFile.Builder {
        Builder() {}
    }
}
