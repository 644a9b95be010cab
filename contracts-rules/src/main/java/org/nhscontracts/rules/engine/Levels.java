package org.nhscontracts.rules.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.performance.ScopeKind;
import org.nhscontracts.core.performance.SplitKind;
import org.nhscontracts.core.time.PeriodAxis;
import org.nhscontracts.rules.condition.Judgement;
import org.nhscontracts.rules.condition.Level;
import org.nhscontracts.rules.condition.MissingPeriods;
import org.nhscontracts.rules.condition.MissingReturns;

/** Finds whose figures a judgement is about, and makes their judges. */
final class Levels {

    private final JudgedKpi judged;
    private final Judgement judgement;
    private final OrganisationId organisation;
    private final Map<OrganisationId, PartJudge> members = new HashMap<>();

    private Levels(JudgedKpi judged, Judgement judgement, OrganisationId organisation) {
        this.judged = judged;
        this.judgement = judgement;
        this.organisation = organisation;
    }

    static LevelJudge of(JudgedKpi judged, Judgement judgement, OrganisationId organisation) {
        return new Levels(judged, judgement, organisation).judge();
    }

    /** Judges one group of readings by itself. */
    static PartJudge part(JudgedKpi judged, Judgement judgement, ReadingGroup group) {
        return new Levels(judged, judgement, group.organisation()).part(group.organisation(), Optional.of(group));
    }

    private LevelJudge judge() {
        Level level = judgement.level();
        if (level instanceof Level.EachPart each) {
            ImmutableList<PartJudge> parts = parts(each.kind());
            return LevelJudge.each(nobody(), index -> parts);
        }
        if (level instanceof Level.AnyPart any) {
            ImmutableList<PartJudge> parts = parts(any.kind());
            return LevelJudge.any(nobody(), index -> parts);
        }
        if (level instanceof Level.PooledParts pooled) {
            ImmutableList<Optional<ReadingGroup>> groups =
                    groups(pooled.kind()).stream().map(Optional::of).collect(toImmutableList());
            return LevelJudge.one(pooled(index -> groups, pooled.missing()));
        }
        if (level instanceof Level.EachMember) {
            return LevelJudge.each(nobody(), this::memberJudges);
        }
        if (level instanceof Level.AnyMember) {
            return LevelJudge.any(nobody(), this::memberJudges);
        }
        if (level instanceof Level.PooledMembers pooled) {
            return LevelJudge.one(pooled(this::memberGroups, pooled.missing()));
        }
        return LevelJudge.one(
                part(organisation, judged.facts().judged(judged.kpi().id(), organisation)));
    }

    /** Of nobody a return was due, so none can be missing. */
    private PartJudge nobody() {
        return new PartJudge(
                judged,
                organisation,
                Optional.empty(),
                ImmutableList.of(),
                standards(organisation),
                aggregation(),
                MissingReturns.AS_THEY_ARE);
    }

    private ImmutableList<PartJudge> parts(SplitKind kind) {
        return groups(kind).stream()
                .map(group -> part(organisation, Optional.of(group)))
                .collect(toImmutableList());
    }

    /** The parts of a split: of the contract if there are any, else of the whole provider. */
    private ImmutableList<ReadingGroup> groups(SplitKind kind) {
        ImmutableList<ReadingGroup> own = judged.facts().groups(judged.kpi().id()).stream()
                .filter(group -> group.organisation().equals(organisation)
                        && group.split().filter(split -> split.kind() == kind).isPresent())
                .collect(toImmutableList());
        ImmutableList<ReadingGroup> ofContract = of(own, ScopeKind.CONTRACT);
        return ofContract.isEmpty() ? of(own, ScopeKind.WHOLE_PROVIDER) : ofContract;
    }

    private static ImmutableList<ReadingGroup> of(ImmutableList<ReadingGroup> groups, ScopeKind scope) {
        return groups.stream().filter(group -> group.scope().kind() == scope).collect(toImmutableList());
    }

    private ImmutableList<PartJudge> memberJudges(int index) {
        return members(index).stream()
                .map(member -> members.computeIfAbsent(
                        member,
                        one -> part(one, judged.facts().judged(judged.kpi().id(), one))))
                .collect(toImmutableList());
    }

    private ImmutableList<Optional<ReadingGroup>> memberGroups(int index) {
        return members(index).stream()
                .map(member -> judged.facts().judged(judged.kpi().id(), member))
                .collect(toImmutableList());
    }

    /** The full members of the alliance in a period, which may lie before the axis: that of a baseline. */
    private ImmutableSet<OrganisationId> members(int index) {
        PeriodAxis axis = judged.axis();
        LocalDate day = index >= 0 && index < axis.size()
                ? axis.period(index).firstDay()
                : axis.kind().wholePeriod(judged.firstOrdinal() + index).getStart();
        return judged.facts()
                .evidence()
                .alliance()
                .map(alliance -> alliance.membersOn(day))
                .orElse(ImmutableSet.of());
    }

    private PartJudge part(OrganisationId whose, Optional<ReadingGroup> group) {
        Standards standards = standards(whose);
        ImmutableList<ReadingJudge> readings = group.map(ReadingGroup::readings).orElse(ImmutableList.of()).stream()
                .map(reading -> new ReadingJudge(
                        Optional.of(reading),
                        slots(standards, new ReadingSource(reading.series(), judged.axis())),
                        judged.axis()))
                .collect(toImmutableList());
        return new PartJudge(judged, whose, group, readings, standards, aggregation(), judgement.returns());
    }

    private PartJudge pooled(
            java.util.function.IntFunction<ImmutableList<Optional<ReadingGroup>>> parts, MissingPeriods missing) {
        Standards standards = standards(organisation);
        SlotJudge judge = slots(standards, new PooledSource(judged.kpi().measure(), judged.axis(), parts, missing));
        return new PartJudge(
                judged,
                organisation,
                Optional.empty(),
                ImmutableList.of(new ReadingJudge(Optional.empty(), judge, judged.axis())),
                standards,
                aggregation(),
                MissingReturns.AS_THEY_ARE);
    }

    private Standards standards(OrganisationId whose) {
        return new Standards(judged.kpi(), whose, judgement.against(), judged.axis());
    }

    private SlotJudge slots(Standards standards, FigureSource figures) {
        return new SlotJudge(judged, standards, aggregation(), figures);
    }

    private Aggregation aggregation() {
        Stretch stretch = new Stretch(
                judged.axis(), judged.start(), judged.facts().evidence().term());
        return new Aggregation(judged.kpi(), judged.axis(), stretch, judgement.over());
    }
}
