package org.nhscontracts.rules.outlook;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.performance.ExclusionRequest;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.PerformanceRecord;
import org.nhscontracts.core.performance.PerformanceReturn;
import org.nhscontracts.core.time.PeriodAxis;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.engine.Evidence;
import org.nhscontracts.rules.engine.Facts;
import org.nhscontracts.rules.engine.ReadingGroup;

/** What is known now, and how it could go on. */
final class Futures {

    private static final int LEAST_PERIODS = 6;
    private static final int MOST_PERIODS = 600;

    private final Facts facts;
    private final OutlookBasis basis;
    private final ImmutableListMultimap<KpiId, FutureGroup> groups;

    Futures(Facts facts, OutlookBasis basis) {
        this.facts = facts;
        this.basis = basis;
        ImmutableListMultimap.Builder<KpiId, FutureGroup> all = ImmutableListMultimap.builder();
        for (Kpi kpi : facts.evidence().kpis()) {
            facts.axis(kpi.id())
                    .ifPresent(axis -> facts.groups(kpi.id())
                            .forEach(group -> all.put(kpi.id(), new FutureGroup(kpi, group, axis, basis))));
        }
        this.groups = all.build();
    }

    Facts facts() {
        return facts;
    }

    OutlookBasis basis() {
        return basis;
    }

    ImmutableList<FutureGroup> groups(KpiId kpi) {
        return groups.get(kpi);
    }

    /** The readings by which a rule judges an organisation. */
    Optional<FutureGroup> judged(KpiId kpi, OrganisationId organisation) {
        Optional<ReadingGroup> judged = facts.judged(kpi, organisation);
        return groups(kpi).stream()
                .filter(group -> judged.equals(Optional.of(group.group())))
                .findFirst();
    }

    /** The periods after one, up to the horizon. */
    ImmutableList<ReportingPeriod> remaining(ReportingPeriod last) {
        ImmutableList.Builder<ReportingPeriod> periods = ImmutableList.builder();
        ReportingPeriod period = last.next();
        LocalDate yearEnd =
                ReportingPeriod.of(PeriodKind.FINANCIAL_YEAR, period.lastDay()).lastDay();
        for (int number = 1; number <= MOST_PERIODS && !isAfterExpiry(period); number++) {
            LocalDate end = period.lastDay();
            boolean within = basis.until()
                    .map(day -> !end.isAfter(day))
                    .orElse(number <= LEAST_PERIODS || !end.isAfter(yearEnd));
            if (!within) {
                break;
            }
            periods.add(period);
            period = period.next();
        }
        return periods.build();
    }

    boolean isAfterExpiry(ReportingPeriod period) {
        return facts.evidence()
                .term()
                .map(ContractTerm::expiry)
                .filter(period.lastDay()::isAfter)
                .isPresent();
    }

    /** Whether a period is agreed to be left out. */
    boolean isExcluded(KpiId kpi, OrganisationId organisation, ReportingPeriod period) {
        return facts.evidence().exclusionRequests().stream()
                .anyMatch(request -> request.isWholePeriod()
                        && request.countsOn(known())
                        && request.kpi().equals(kpi)
                        && request.organisation().equals(organisation)
                        && request.period().equals(period));
    }

    /** The evidence on the last day of a future of some KPIs. */
    Evidence evidence(Set<KpiId> kpis, LocalDate until, FigureChoice choice) {
        List<KpiSeries> record = new ArrayList<>();
        for (KpiId kpi : kpis) {
            for (FutureGroup group : groups(kpi)) {
                group.addTo(record, after(group.judged(), until), choice);
            }
        }
        Evidence now = facts.evidence();
        return Evidence.builder()
                .addAllKpis(now.kpis())
                .performance(PerformanceRecord.of(record))
                .asAt(until)
                .term(now.term())
                .dataCut(now.dataCut())
                .addAllReadingsToUse(now.readingsToUse())
                .addAllExclusionRequests(exclusions())
                .addAllReturns(returns())
                .calendar(now.calendar())
                .alliance(now.alliance())
                .addAllOrganisations(now.organisations())
                .addAllStatedFacts(now.statedFacts())
                .build();
    }

    private static ImmutableList<ReportingPeriod> after(PeriodAxis judged, LocalDate until) {
        ImmutableList.Builder<ReportingPeriod> periods = ImmutableList.builder();
        ReportingPeriod period = judged.last().next();
        while (!period.lastDay().isAfter(until)) {
            periods.add(period);
            period = period.next();
        }
        return periods.build();
    }

    private LocalDate known() {
        LocalDate asAt = facts.evidence().asAt();
        LocalDate cut = facts.evidence().dataCut().day().orElse(asAt);
        return cut.isBefore(asAt) ? cut : asAt;
    }

    /** What was agreed by now; of periods to come whole ones only, since nothing can be taken out of a figure that is not there. */
    private ImmutableList<ExclusionRequest> exclusions() {
        LocalDate cut = facts.evidence().dataCut().day().orElse(facts.evidence().asAt());
        return facts.evidence().exclusionRequests().stream()
                .filter(request -> request.countsOn(cut))
                .filter(request -> request.isWholePeriod() || isPast(request.kpi(), request.period()))
                .collect(toImmutableList());
    }

    /** What was known by now: a return that is not late yet is taken to be in time. */
    private ImmutableList<PerformanceReturn> returns() {
        return facts.evidence().returns().stream()
                .filter(one -> isPast(one.kpi(), one.period()))
                .map(this::asKnown)
                .filter(one -> one.received().isPresent() || known().isAfter(one.due()))
                .collect(toImmutableList());
    }

    private PerformanceReturn asKnown(PerformanceReturn one) {
        return new PerformanceReturn(
                one.kpi(),
                one.organisation(),
                one.period(),
                one.due(),
                one.received().filter(day -> !day.isAfter(known())));
    }

    private boolean isPast(KpiId kpi, ReportingPeriod period) {
        return facts.axis(kpi)
                .filter(axis -> period.compareTo(axis.last()) <= 0)
                .isPresent();
    }
}
