package org.nhscontracts.core.testing;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.nhscontracts.core.contract.ConditionPrecedent;
import org.nhscontracts.core.contract.ContractLink;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.contract.ContractValue;
import org.nhscontracts.core.contract.EditionAdoption;
import org.nhscontracts.core.contract.ExtensionOption;
import org.nhscontracts.core.contract.GainShare;
import org.nhscontracts.core.contract.GainSharePeriod;
import org.nhscontracts.core.contract.NoticePeriods;
import org.nhscontracts.core.contract.Service;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.contract.SubContract;
import org.nhscontracts.core.contract.Variation;
import org.nhscontracts.core.handover.ConditionEvidence;
import org.nhscontracts.core.handover.HandoverCondition;
import org.nhscontracts.core.handover.LeadTime;
import org.nhscontracts.core.handover.ServiceArrangement;
import org.nhscontracts.core.handover.ServiceHandover;
import org.nhscontracts.core.id.ClauseReference;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.id.ContractId;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.KpiSetId;
import org.nhscontracts.core.id.OdsCode;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.KpiSet;
import org.nhscontracts.core.kpi.Margin;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.Rounding;
import org.nhscontracts.core.kpi.SmallNumbers;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.kpi.Trajectory;
import org.nhscontracts.core.party.Alliance;
import org.nhscontracts.core.party.Commissioner;
import org.nhscontracts.core.party.LeadershipBoard;
import org.nhscontracts.core.party.Membership;
import org.nhscontracts.core.party.Organisation;
import org.nhscontracts.core.party.Partnership;
import org.nhscontracts.core.party.Provider;
import org.nhscontracts.core.party.Succession;
import org.nhscontracts.core.party.UsingBody;
import org.nhscontracts.core.performance.CountRange;
import org.nhscontracts.core.performance.DataCut;
import org.nhscontracts.core.performance.ExclusionRequest;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.PerformanceRecord;
import org.nhscontracts.core.performance.PerformanceReturn;
import org.nhscontracts.core.performance.PublishedSummary;
import org.nhscontracts.core.performance.ReadingToUse;
import org.nhscontracts.core.performance.Scope;
import org.nhscontracts.core.performance.SeriesKey;
import org.nhscontracts.core.performance.Split;
import org.nhscontracts.core.performance.StatedReading;
import org.nhscontracts.core.performance.Submission;
import org.nhscontracts.core.performance.SuppressedFigure;
import org.nhscontracts.core.process.TermOccurrence;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.source.Source;
import org.nhscontracts.core.time.CalendarMonths;
import org.nhscontracts.core.time.PeriodAxis;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;

/**
 * The generators of this package for whole test classes: {@code @Domain(CoreDomain.class)} on a class of properties lets each
 * of its parameters be declared as {@code @ForAll Kpi kpi} and the like, with no provider.
 */
public final class CoreDomain extends DomainContextBase {

    @Provide
    Arbitrary<OdsCode> odsCodes() {
        return IdArbitraries.odsCodes();
    }

    @Provide
    Arbitrary<ContractId> contractIds() {
        return IdArbitraries.contractIds();
    }

    @Provide
    Arbitrary<KpiId> kpiIds() {
        return IdArbitraries.kpiIds();
    }

    @Provide
    Arbitrary<KpiSetId> kpiSetIds() {
        return IdArbitraries.kpiSetIds();
    }

    @Provide
    Arbitrary<OrganisationId> organisationIds() {
        return IdArbitraries.organisationIds();
    }

    @Provide
    Arbitrary<RuleId> ruleIds() {
        return IdArbitraries.ruleIds();
    }

    @Provide
    Arbitrary<ServiceId> serviceIds() {
        return IdArbitraries.serviceIds();
    }

    @Provide
    Arbitrary<SourceId> sourceIds() {
        return IdArbitraries.sourceIds();
    }

    @Provide
    Arbitrary<ContractEdition> contractEditions() {
        return IdArbitraries.editions();
    }

    @Provide
    Arbitrary<ClauseReference> clauseReferences() {
        return IdArbitraries.clauses();
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return TimeArbitraries.dates();
    }

    @Provide
    Arbitrary<PeriodKind> periodKinds() {
        return TimeArbitraries.periodKinds();
    }

    @Provide
    Arbitrary<ReportingPeriod> periods() {
        return TimeArbitraries.periods();
    }

    @Provide
    Arbitrary<PeriodAxis> axes() {
        return TimeArbitraries.axes();
    }

    @Provide
    Arbitrary<Source> sources() {
        return SourceArbitraries.sources();
    }

    @Provide
    Arbitrary<Citation> citations() {
        return SourceArbitraries.citations();
    }

    @Provide
    Arbitrary<Organisation> organisations() {
        return PartyArbitraries.organisations();
    }

    @Provide
    Arbitrary<Commissioner> commissioners() {
        return PartyArbitraries.commissioners();
    }

    @Provide
    Arbitrary<Provider> providers() {
        return PartyArbitraries.providers();
    }

    @Provide
    Arbitrary<Alliance> alliances() {
        return AllianceArbitraries.alliances();
    }

    @Provide
    Arbitrary<LeadershipBoard> boards() {
        return AllianceArbitraries.boards();
    }

    @Provide
    Arbitrary<UsingBody> usingBodies() {
        return PartyArbitraries.usingBodies();
    }

    @Provide
    Arbitrary<Membership> memberships() {
        return PartyArbitraries.memberships();
    }

    @Provide
    Arbitrary<Partnership> partnerships() {
        return PartyArbitraries.partnerships();
    }

    @Provide
    Arbitrary<Succession> successions() {
        return PartyArbitraries.successions();
    }

    @Provide
    Arbitrary<Measure> measures() {
        return KpiArbitraries.measures();
    }

    @Provide
    Arbitrary<Threshold> thresholds() {
        return KpiArbitraries.thresholds();
    }

    @Provide
    Arbitrary<Margin> ragBands() {
        return KpiArbitraries.ragBands();
    }

    @Provide
    Arbitrary<Rounding> roundings() {
        return KpiArbitraries.roundings();
    }

    @Provide
    Arbitrary<SmallNumbers> smallNumbers() {
        return KpiArbitraries.smallNumbers();
    }

    @Provide
    Arbitrary<Trajectory> trajectories() {
        return KpiArbitraries.trajectories();
    }

    @Provide
    Arbitrary<Kpi> kpis() {
        return KpiArbitraries.kpis();
    }

    @Provide
    Arbitrary<KpiSet> kpiSets() {
        return KpiArbitraries.kpiSets();
    }

    @Provide
    Arbitrary<Scope> scopes() {
        return PerformanceArbitraries.scopes();
    }

    @Provide
    Arbitrary<Split> splits() {
        return PerformanceArbitraries.splits();
    }

    @Provide
    Arbitrary<Submission> submissions() {
        return PerformanceArbitraries.submissions();
    }

    @Provide
    Arbitrary<DataCut> dataCuts() {
        return PerformanceArbitraries.dataCuts();
    }

    @Provide
    Arbitrary<CountRange> countRanges() {
        return PerformanceArbitraries.countRanges(0);
    }

    @Provide
    Arbitrary<SuppressedFigure> suppressedFigures() {
        return PerformanceArbitraries.suppressedFigures();
    }

    @Provide
    Arbitrary<ExclusionRequest> exclusionRequests() {
        return PerformanceArbitraries.exclusionRequests();
    }

    @Provide
    Arbitrary<PerformanceReturn> performanceReturns() {
        return PerformanceArbitraries.returns();
    }

    @Provide
    Arbitrary<SeriesKey> seriesKeys() {
        return PerformanceArbitraries.seriesKeys();
    }

    @Provide
    Arbitrary<ReadingToUse> readingsToUse() {
        return PerformanceArbitraries.readingsToUse();
    }

    @Provide
    Arbitrary<StatedReading> statedReadings() {
        return PerformanceArbitraries.statedReadings();
    }

    @Provide
    Arbitrary<PublishedSummary> publishedSummaries() {
        return PerformanceArbitraries.publishedSummaries();
    }

    @Provide
    Arbitrary<FigureForm> forms() {
        return SeriesArbitraries.forms();
    }

    @Provide
    Arbitrary<KpiSeries> series() {
        return SeriesArbitraries.series();
    }

    @Provide
    Arbitrary<PerformanceRecord> performanceRecords() {
        return SeriesArbitraries.performanceRecords();
    }

    @Provide
    Arbitrary<ContractTerm> contractTerms() {
        return ContractArbitraries.terms();
    }

    @Provide
    Arbitrary<ContractValue> contractValues() {
        return ContractArbitraries.values();
    }

    @Provide
    Arbitrary<EditionAdoption> editionAdoptions() {
        return ContractArbitraries.editionAdoptions();
    }

    @Provide
    Arbitrary<ContractLink> contractLinks() {
        return ContractArbitraries.links();
    }

    @Provide
    Arbitrary<Service> services() {
        return ContractArbitraries.services();
    }

    @Provide
    Arbitrary<SubContract> subContracts() {
        return ContractArbitraries.subContracts();
    }

    @Provide
    Arbitrary<GainShare> gainShares() {
        return GainShareArbitraries.gainShares();
    }

    @Provide
    Arbitrary<GainSharePeriod> gainSharePeriods() {
        return GainShareArbitraries.gainSharePeriods();
    }

    @Provide
    Arbitrary<ServiceContract> serviceContracts() {
        return ContractArbitraries.serviceContracts();
    }

    @Provide
    Arbitrary<LeadTime> leadTimes() {
        return HandoverArbitraries.leadTimes();
    }

    @Provide
    Arbitrary<ConditionEvidence> conditionEvidence() {
        return HandoverArbitraries.evidence();
    }

    @Provide
    Arbitrary<HandoverCondition> handoverConditions() {
        return HandoverArbitraries.conditions();
    }

    @Provide
    Arbitrary<ServiceArrangement> serviceArrangements() {
        return HandoverArbitraries.arrangements();
    }

    @Provide
    Arbitrary<ServiceHandover> serviceHandovers() {
        return HandoverArbitraries.handovers();
    }

    @Provide
    Arbitrary<CalendarMonths> calendarMonths() {
        return TermArbitraries.calendarMonths();
    }

    @Provide
    Arbitrary<ConditionPrecedent> conditionsPrecedent() {
        return TermArbitraries.conditions();
    }

    @Provide
    Arbitrary<ExtensionOption> extensionOptions() {
        return TermArbitraries.options();
    }

    @Provide
    Arbitrary<NoticePeriods> noticePeriods() {
        return TermArbitraries.noticePeriods();
    }

    @Provide
    Arbitrary<Variation> variations() {
        return TermArbitraries.variations();
    }

    @Provide
    Arbitrary<TermOccurrence> termOccurrences() {
        return TermArbitraries.occurrences();
    }
}
