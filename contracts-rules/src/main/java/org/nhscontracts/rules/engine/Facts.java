package org.nhscontracts.rules.engine;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.PerformanceRecord;
import org.nhscontracts.core.performance.ReadingToUse;
import org.nhscontracts.core.performance.SplitKind;
import org.nhscontracts.core.time.PeriodAxis;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.FactKey;

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

    private static final Optional<PeriodAxis> NOTHING = Optional.empty();

    private final Evidence evidence;
    private final ImmutableMap<KpiId, Kpi> kpis;
    private final ImmutableListMultimap<KpiId, ReadingGroup> groups;
    private final JudgedGroups judged;
    private final ImmutableMap<OrganisationId, Row> rows;
    private final ImmutableMap<KpiId, PeriodAxis> axes;
    private final ImmutableMap<PeriodKind, PeriodAxis> frames;
    private final Optional<PeriodAxis> withoutKpi;
    private final Returns returns;
    private final ImmutableListMultimap<FactKey, StatedFact> stated;

    private Facts(
            Evidence evidence,
            ImmutableMap<KpiId, Kpi> kpis,
            ImmutableListMultimap<KpiId, ReadingGroup> groups,
            ImmutableMap<KpiId, PeriodAxis> axes) {
        this.evidence = evidence;
        this.kpis = kpis;
        this.groups = groups;
        this.judged = JudgedGroups.of(groups.values(), kpis.keySet().asList());
        this.rows = judged.rows();
        this.axes = axes;
        this.returns = new Returns(evidence);
        this.stated = Multimaps.index(evidence.statedFacts(), StatedFact::key);
        this.frames = Axes.span(axes.values().stream().map(this::sinceBeginning).collect(toImmutableList()));
        this.withoutKpi = Axes.withoutKpi(evidence, frames);
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
        return of(Evidence.builder()
                .addAllKpis(kpis)
                .performance(record)
                .addAllReadingsToUse(readingsToUse)
                .asAt(asAt)
                .term(term)
                .build());
    }

    /**
     * Facts from all that is handed in.
     *
     * @param evidence KPIs, performance, day of judgement, and what else there is
     * @return the facts
     * @throws IllegalArgumentException if a series has periods of another kind than its KPI is judged by, or submissions of one
     *     reading have figures of two forms
     */
    public static Facts of(Evidence evidence) {
        LocalDate end = evidence.term()
                .map(ContractTerm::expiry)
                .filter(day -> day.isBefore(evidence.asAt()))
                .orElse(evidence.asAt());
        ImmutableMap.Builder<KpiId, PeriodAxis> axes = ImmutableMap.builder();
        ImmutableListMultimap.Builder<KpiId, ReadingGroup> groups = ImmutableListMultimap.builder();
        Groups grouping = new Groups(evidence);
        for (Kpi kpi : evidence.kpis()) {
            ImmutableList<KpiSeries> series = known(evidence, kpi);
            checkFrequency(kpi, series);
            Axes.judged(kpi.frequency(), series, evidence.asAt(), end).ifPresent(axis -> {
                axes.put(kpi.id(), axis);
                groups.putAll(kpi.id(), grouping.of(kpi.id(), series));
            });
        }
        return new Facts(
                evidence,
                evidence.kpis().stream().collect(toImmutableMap(Kpi::id, Function.identity())),
                groups.build(),
                axes.build());
    }

    private static ImmutableList<KpiSeries> known(Evidence evidence, Kpi kpi) {
        return evidence.performance().series(kpi.id()).stream()
                .filter(one ->
                        one.key().submission().map(evidence.dataCut()::includes).orElse(true))
                .collect(toImmutableList());
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
     * What was handed in.
     *
     * @return the evidence
     */
    public Evidence evidence() {
        return evidence;
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
        return judged.find(organisation, kpi);
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
        return organisations(wanted, ImmutableSetMultimap.of());
    }

    /** The organisations with readings by which a rule judges, of the whole or of parts that the rule reads. */
    private ImmutableSet<OrganisationId> organisations(
            Collection<KpiId> wanted, ImmutableSetMultimap<KpiId, SplitKind> parts) {
        if (parts.isEmpty() && wanted.size() == 1) {
            return ofWhole(wanted.iterator().next());
        }
        ImmutableSet<OrganisationId> inParts = parts.keySet().stream()
                .flatMap(kpi -> groups.get(kpi).stream())
                .filter(group -> JudgedGroups.isWhole(group)
                        && group.split()
                                .filter(split -> parts.containsEntry(group.kpi(), split.kind()))
                                .isPresent())
                .map(ReadingGroup::organisation)
                .collect(toImmutableSet());
        return wanted.stream()
                .flatMap(kpi -> groups.get(kpi).stream())
                .map(ReadingGroup::organisation)
                .filter(organisation -> inParts.contains(organisation)
                        || wanted.stream()
                                .anyMatch(kpi -> judged.find(organisation, kpi).isPresent()))
                .collect(toImmutableSet());
    }

    private ImmutableSet<OrganisationId> ofWhole(KpiId kpi) {
        ImmutableSet.Builder<OrganisationId> organisations = ImmutableSet.builder();
        for (ReadingGroup group : groups.get(kpi)) {
            if (judged.find(group.organisation(), kpi).isPresent()) {
                organisations.add(group.organisation());
            }
        }
        return organisations.build();
    }

    /** From which period on a KPI is judged that was reported over an axis. */
    private ReportingPeriod beginning(PeriodAxis axis) {
        return Axes.beginning(evidence.term(), axis.kind())
                .filter(start -> start.ordinal() < axis.first().ordinal())
                .orElse(axis.first());
    }

    /** An axis and the periods of the contract before it, which count as missing. */
    PeriodAxis sinceBeginning(PeriodAxis axis) {
        return PeriodAxis.of(beginning(axis), axis.last());
    }

    /** From which place of an axis on a KPI is judged. */
    int start(KpiId kpi, PeriodAxis on) {
        int first = axis(kpi)
                .map(this::beginning)
                .or(() -> Axes.beginning(evidence.term(), on.kind()))
                .map(ReportingPeriod::ordinal)
                .orElse(on.first().ordinal());
        return Math.min(on.size(), Math.max(0, first - on.first().ordinal()));
    }

    /** The figures of an organisation, KPI by KPI in the order of the evidence; empty if it reported none of its own. */
    Optional<Row> row(OrganisationId organisation) {
        return Optional.ofNullable(rows.get(organisation));
    }

    /** The place of a KPI in a row. */
    int column(KpiId kpi) {
        return judged.place(kpi);
    }

    /** The organisations that a rule judges; one that reads no KPI judges all that report anything, and all members of the alliance. */
    ImmutableSet<OrganisationId> judgedBy(Reads reads) {
        if (!reads.kpis().isEmpty()) {
            return organisations(reads.kpis(), reads.parts());
        }
        if (withoutKpi.isEmpty()) {
            return ImmutableSet.of();
        }
        ImmutableSet.Builder<OrganisationId> all = ImmutableSet.builder();
        groups.values().forEach(group -> all.add(group.organisation()));
        evidence.alliance().ifPresent(alliance -> alliance.members().forEach(member -> all.add(member.organisation())));
        return all.build();
    }

    Returns returns() {
        return returns;
    }

    /** The periods over which any KPI of the frequency of some rules is judged, and any of the rules that reads no KPI. */
    Optional<PeriodAxis> frame(Program program) {
        boolean onlyKpis =
                program.reads().stream().noneMatch(reads -> reads.kpis().isEmpty());
        return Stream.of(Optional.ofNullable(frames.get(program.kind())), onlyKpis ? NOTHING : withoutKpi)
                .flatMap(Optional::stream)
                .reduce(Axes::span);
    }

    /** What was found out elsewhere under a key, in the order in which it was handed in. */
    ImmutableList<StatedFact> stated(FactKey key) {
        return stated.get(key);
    }

    /** The periods over which a rule is judged: those of its KPIs; months where it reads none. */
    Optional<PeriodAxis> axisOf(Reads reads) {
        return reads.kpis().isEmpty() ? withoutKpi : axis(reads.kpis());
    }

    /** The periods over which any of some KPIs is judged. */
    private Optional<PeriodAxis> axis(ImmutableSet<KpiId> wanted) {
        if (wanted.size() == 1) {
            return axis(wanted.asList().get(0));
        }
        ImmutableList<PeriodAxis> known =
                wanted.stream().flatMap(kpi -> axis(kpi).stream()).collect(toImmutableList());
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(Axes.span(known).values().asList().get(0));
    }
}
