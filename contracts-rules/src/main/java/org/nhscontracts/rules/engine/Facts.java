package org.nhscontracts.rules.engine;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.PerformanceRecord;
import org.nhscontracts.core.performance.ReadingToUse;
import org.nhscontracts.core.performance.ScopeKind;
import org.nhscontracts.core.time.PeriodAxis;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;

/**
 * What is known when rules are judged: performance as of a day. Immutable and thread-safe.
 *
 * <p>A KPI is judged from the start of the contract to the last period that ended by the day of judgement (and by the Expiry
 * Date, unless something was reported after it). A period in between without a figure is missing. Verdicts are given from the
 * first period that anybody reported; the periods of the contract before it count as missing in windows that reach back to them,
 * so that a record which begins late never makes three in a row impossible. Without a contract there is nothing to judge before
 * the first report.
 */
public final class Facts {

    private final ImmutableMap<KpiId, Kpi> kpis;
    private final ImmutableListMultimap<KpiId, ReadingGroup> groups;
    private final ImmutableMap<KpiId, PeriodAxis> axes;
    private final Optional<ContractTerm> term;
    private final ImmutableMap<PeriodKind, PeriodAxis> frames;

    private Facts(
            ImmutableMap<KpiId, Kpi> kpis,
            ImmutableListMultimap<KpiId, ReadingGroup> groups,
            ImmutableMap<KpiId, PeriodAxis> axes,
            Optional<ContractTerm> term) {
        this.kpis = kpis;
        this.groups = groups;
        this.axes = axes;
        this.term = term;
        this.frames = Axes.span(axes.values().stream()
                .map(axis -> PeriodAxis.of(beginning(axis), axis.last()))
                .collect(toImmutableList()));
    }

    /**
     * Facts about KPIs.
     *
     * @param kpis the KPIs
     * @param record the performance reported; series of other KPIs are left out
     * @param readingsToUse which readings decide where readings conflict
     * @param asAt the day of judgement
     * @param term from when until when the contract runs; empty if judgement neither begins nor ends with a contract
     * @return the facts
     * @throws IllegalArgumentException if a series has periods of another kind than its KPI is judged by
     */
    public static Facts of(
            Collection<Kpi> kpis,
            PerformanceRecord record,
            Collection<ReadingToUse> readingsToUse,
            LocalDate asAt,
            Optional<ContractTerm> term) {
        LocalDate end =
                term.map(ContractTerm::expiry).filter(day -> day.isBefore(asAt)).orElse(asAt);
        ImmutableMap.Builder<KpiId, PeriodAxis> axes = ImmutableMap.builder();
        ImmutableListMultimap.Builder<KpiId, ReadingGroup> groups = ImmutableListMultimap.builder();
        for (Kpi kpi : kpis) {
            checkFrequency(kpi, record.series(kpi.id()));
            Axes.judged(kpi.frequency(), record.series(kpi.id()), asAt, end).ifPresent(axis -> {
                axes.put(kpi.id(), axis);
                groups.putAll(kpi.id(), Groups.of(kpi.id(), record.series(kpi.id()), readingsToUse));
            });
        }
        return new Facts(
                kpis.stream().collect(toImmutableMap(Kpi::id, Function.identity())),
                groups.build(),
                axes.build(),
                term);
    }

    private static void checkFrequency(Kpi kpi, List<KpiSeries> series) {
        for (KpiSeries one : series) {
            PeriodKind kind = one.axis().kind();
            checkArgument(
                    kind == kpi.frequency(),
                    "%s: found figures by %s, expected by %s",
                    one.key(),
                    kind.words(),
                    kpi.frequency().words());
        }
    }

    /**
     * A KPI by its id.
     *
     * @param id the id
     * @return the KPI
     * @throws IllegalArgumentException if there is none
     */
    public Kpi kpi(KpiId id) {
        Kpi kpi = kpis.get(id);
        if (kpi == null) {
            throw new IllegalArgumentException("found KPI " + id + ", expected one of " + kpis.keySet());
        }
        return kpi;
    }

    /**
     * The readings of a KPI, by organisation, scope and split.
     *
     * @param kpi the KPI
     * @return the groups, in the order in which they were first reported; none if nothing was
     */
    public ImmutableList<ReadingGroup> groups(KpiId kpi) {
        return groups.get(kpi);
    }

    /**
     * The readings by which a rule judges an organisation: unsplit, of the contract; where there are none, of the whole
     * provider.
     *
     * @param kpi the KPI
     * @param organisation the organisation
     * @return the readings; empty if there are none of either
     */
    public Optional<ReadingGroup> judged(KpiId kpi, OrganisationId organisation) {
        return groups.get(kpi).stream()
                .filter(group -> group.organisation().equals(organisation))
                .filter(group -> group.split().isEmpty())
                .filter(group -> group.scope().kind() == ScopeKind.CONTRACT
                        || group.scope().kind() == ScopeKind.WHOLE_PROVIDER)
                .min(Comparator.comparing(group -> group.scope().kind() == ScopeKind.CONTRACT ? 0 : 1));
    }

    /**
     * The periods over which a KPI is judged.
     *
     * @param kpi the KPI
     * @return the axis; empty if nobody ever reported the KPI
     */
    public Optional<PeriodAxis> axis(KpiId kpi) {
        return Optional.ofNullable(axes.get(kpi));
    }

    /**
     * The organisations that rules on some KPIs judge.
     *
     * @param wanted the KPIs
     * @return those with readings by which a rule can judge, in the order in which they first reported
     */
    public ImmutableSet<OrganisationId> organisations(Collection<KpiId> wanted) {
        return wanted.stream()
                .flatMap(kpi -> groups.get(kpi).stream())
                .map(ReadingGroup::organisation)
                .filter(organisation -> wanted.stream()
                        .anyMatch(kpi -> judged(kpi, organisation).isPresent()))
                .collect(toImmutableSet());
    }

    /** From which period on a KPI is judged that was reported over an axis. */
    private ReportingPeriod beginning(PeriodAxis axis) {
        return Axes.beginning(term, axis.kind())
                .filter(start -> start.ordinal() < axis.first().ordinal())
                .orElse(axis.first());
    }

    /** From which place of an axis on a KPI is judged. */
    int start(KpiId kpi, PeriodAxis on) {
        int first = axis(kpi)
                .map(this::beginning)
                .or(() -> Axes.beginning(term, on.kind()))
                .map(ReportingPeriod::ordinal)
                .orElse(on.first().ordinal());
        return Math.min(on.size(), Math.max(0, first - on.first().ordinal()));
    }

    /** The periods of a kind over which any KPI is judged. */
    Optional<PeriodAxis> frame(PeriodKind kind) {
        return Optional.ofNullable(frames.get(kind));
    }

    /** The periods over which any of some KPIs is judged. */
    Optional<PeriodAxis> axis(Collection<KpiId> wanted) {
        ImmutableList<PeriodAxis> known =
                wanted.stream().flatMap(kpi -> axis(kpi).stream()).collect(toImmutableList());
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(Axes.span(known).values().asList().get(0));
    }
}
