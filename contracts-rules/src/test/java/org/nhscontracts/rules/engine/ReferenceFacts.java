package org.nhscontracts.rules.engine;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.performance.ExclusionRequest;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.PerformanceReturn;
import org.nhscontracts.core.performance.ReadingToUse;
import org.nhscontracts.core.performance.Scope;
import org.nhscontracts.core.performance.SeriesKey;
import org.nhscontracts.core.performance.Split;
import org.nhscontracts.core.performance.SplitKind;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;

/** Evidence, looked up as slowly and plainly as can be. */
final class ReferenceFacts {

    final Evidence evidence;
    private final List<KpiSeries> looked;
    private final List<ReferenceReading> readings;
    private final Map<KpiId, ImmutableSet<ReportingPeriod>> reported = new HashMap<>();

    ReferenceFacts(Evidence evidence) {
        this.evidence = evidence;
        this.looked = evidence.performance().series().stream()
                .filter(series -> evidence.kpis().stream()
                        .anyMatch(kpi -> kpi.id().equals(series.key().kpi())))
                .filter(series -> series.key()
                        .submission()
                        .map(evidence.dataCut()::includes)
                        .orElse(true))
                .toList();
        Map<SeriesKey, List<KpiSeries>> layers = new LinkedHashMap<>();
        looked.forEach(series -> layers.computeIfAbsent(series.key().anySubmission(), key -> new ArrayList<>())
                .add(series));
        this.readings = layers.entrySet().stream()
                .map(entry -> ReferenceReading.of(entry.getKey(), entry.getValue(), exclusions(entry.getKey())))
                .toList();
        evidence.kpis().forEach(kpi -> reported.put(kpi.id(), reportedPeriods(kpi.id())));
    }

    LocalDate cutDay() {
        return evidence.dataCut().day().orElse(evidence.asAt());
    }

    private List<ExclusionRequest> exclusions(SeriesKey key) {
        boolean judged = key.split().isEmpty()
                && (key.scope().equals(Scope.CONTRACT) || key.scope().equals(Scope.WHOLE_PROVIDER));
        return evidence.exclusionRequests().stream()
                .filter(request -> judged
                        && request.kpi().equals(key.kpi())
                        && request.organisation().equals(key.organisation())
                        && request.countsOn(cutDay()))
                .toList();
    }

    Kpi kpi(KpiId id) {
        return evidence.kpis().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    // which periods

    /** The first period of any reading of a KPI that ended by the day of judgement. */
    private Optional<ReportingPeriod> first(KpiId kpi) {
        return looked.stream()
                .filter(series -> series.key().kpi().equals(kpi))
                .map(series -> series.axis().first())
                .filter(period -> !period.lastDay().isAfter(evidence.asAt()))
                .sorted()
                .findFirst();
    }

    /** To the last period that ended by the day of judgement and the Expiry Date, or the last reported if that is later. */
    private ImmutableSet<ReportingPeriod> reportedPeriods(KpiId kpi) {
        Optional<ReportingPeriod> first = first(kpi);
        if (first.isEmpty()) {
            return ImmutableSet.of();
        }
        List<ReportingPeriod> ended = new ArrayList<>();
        int judged = 1;
        for (ReportingPeriod one = first.get(); !one.lastDay().isAfter(evidence.asAt()); one = one.next()) {
            ReportingPeriod period = one;
            ended.add(period);
            boolean inTerm = evidence.term().isEmpty()
                    || !period.lastDay().isAfter(evidence.term().get().expiry());
            boolean known = looked.stream()
                    .filter(series -> series.key().kpi().equals(kpi))
                    .anyMatch(series -> series.axis().last().compareTo(period) >= 0);
            judged = inTerm || known ? ended.size() : judged;
        }
        return ImmutableSet.copyOf(ended.subList(0, judged));
    }

    /** The periods over which a KPI is judged, from the first that anybody reported. */
    ImmutableSet<ReportingPeriod> periods(KpiId kpi) {
        return reported.getOrDefault(kpi, ImmutableSet.of());
    }

    private Optional<ReportingPeriod> contractStart(PeriodKind kind) {
        return evidence.term().map(ContractTerm::start).map(day -> ReportingPeriod.of(kind, day));
    }

    /** The first period of a kind in which any KPI is judged, that of the contract included. */
    Optional<ReportingPeriod> beginning(PeriodKind kind) {
        return evidence.kpis().stream()
                .filter(kpi -> kpi.frequency() == kind)
                .flatMap(kpi -> first(kpi.id()).stream())
                .flatMap(first -> Stream.concat(Stream.of(first), contractStart(kind).stream()))
                .sorted()
                .findFirst();
    }

    /** From which period on a KPI is judged. */
    ReportingPeriod start(Kpi kpi) {
        Optional<ReportingPeriod> contract = contractStart(kpi.frequency());
        Optional<ReportingPeriod> first = first(kpi.id());
        return Stream.concat(contract.stream(), first.stream())
                .sorted()
                .findFirst()
                .or(() -> beginning(kpi.frequency()))
                .orElseThrow();
    }

    /** A KPI is missing from the start of the contract; one that nobody ever reported, without a contract, since anything was. */
    boolean isJudged(Kpi kpi, ReportingPeriod period) {
        ImmutableSet<ReportingPeriod> judged = periods(kpi.id());
        if (judged.isEmpty()) {
            return period.compareTo(start(kpi)) >= 0;
        }
        boolean beforeFirst = period.compareTo(judged.iterator().next()) < 0;
        return judged.contains(period) || (beforeFirst && period.compareTo(start(kpi)) >= 0);
    }

    // which readings

    /** Those by which a rule judges an organisation. */
    List<ReferenceReading> judged(KpiId kpi, OrganisationId organisation) {
        List<ReferenceReading> contract = readings(kpi, organisation, Scope.CONTRACT, Optional.empty());
        return contract.isEmpty() ? readings(kpi, organisation, Scope.WHOLE_PROVIDER, Optional.empty()) : contract;
    }

    /** The parts of an organisation, each with its readings. */
    List<List<ReferenceReading>> parts(KpiId kpi, OrganisationId organisation, SplitKind kind) {
        List<List<ReferenceReading>> contract = parts(kpi, organisation, kind, Scope.CONTRACT);
        return contract.isEmpty() ? parts(kpi, organisation, kind, Scope.WHOLE_PROVIDER) : contract;
    }

    private List<List<ReferenceReading>> parts(KpiId kpi, OrganisationId organisation, SplitKind kind, Scope scope) {
        return readings.stream()
                .filter(reading -> reading.key().kpi().equals(kpi)
                        && reading.key().organisation().equals(organisation)
                        && reading.key().scope().equals(scope))
                .flatMap(reading -> reading.key().split().stream())
                .filter(split -> split.kind() == kind)
                .distinct()
                .map(split -> readings(kpi, organisation, scope, Optional.of(split)))
                .toList();
    }

    private List<ReferenceReading> readings(
            KpiId kpi, OrganisationId organisation, Scope scope, Optional<Split> split) {
        return readings.stream()
                .filter(reading -> reading.key().kpi().equals(kpi))
                .filter(reading -> reading.key().organisation().equals(organisation))
                .filter(reading -> reading.key().scope().equals(scope))
                .filter(reading -> reading.key().split().equals(split))
                .toList();
    }

    boolean isToUse(ReferenceReading reading) {
        Optional<SourceId> source = reading.key().source();
        return evidence.readingsToUse().stream()
                .filter(choice -> choice.kpi().equals(reading.key().kpi()))
                .map(ReadingToUse::source)
                .anyMatch(toUse -> source.filter(toUse::equals).isPresent());
    }

    // who

    ImmutableSet<OrganisationId> membersOn(LocalDate day) {
        return evidence.alliance().map(alliance -> alliance.membersOn(day)).orElse(ImmutableSet.of());
    }

    /** Those that have any series of a KPI that is judged. */
    ImmutableSet<OrganisationId> reporting() {
        return looked.stream()
                .filter(series -> !periods(series.key().kpi()).isEmpty())
                .map(series -> series.key().organisation())
                .collect(ImmutableSet.toImmutableSet());
    }

    Optional<PerformanceReturn> entry(KpiId kpi, OrganisationId organisation, ReportingPeriod period) {
        return evidence.returns().stream()
                .filter(one -> one.kpi().equals(kpi)
                        && one.organisation().equals(organisation)
                        && one.period().equals(period))
                .findFirst();
    }
}
