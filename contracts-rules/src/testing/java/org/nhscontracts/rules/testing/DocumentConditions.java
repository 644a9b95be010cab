package org.nhscontracts.rules.testing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.KpiSet;
import org.nhscontracts.core.kpi.Rag;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.performance.SplitKind;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Aggregate;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.FactKey;
import org.nhscontracts.rules.condition.FactTopic;
import org.nhscontracts.rules.condition.Judgement;
import org.nhscontracts.rules.condition.JudgementFit;
import org.nhscontracts.rules.condition.Level;
import org.nhscontracts.rules.condition.MissingPeriods;
import org.nhscontracts.rules.condition.MissingReturns;
import org.nhscontracts.rules.condition.NotApplicablePeriods;
import org.nhscontracts.rules.condition.SetQuota;
import org.nhscontracts.rules.condition.ShareOf;
import org.nhscontracts.rules.condition.Span;
import org.nhscontracts.rules.condition.Standard;
import org.nhscontracts.rules.condition.Statistic;
import org.nhscontracts.rules.condition.Window;

/** Makes conditions of every kind, with everything that a document can say of them, from a seed. */
final class DocumentConditions {

    private static final ImmutableList<PeriodKind> YEARS =
            ImmutableList.of(PeriodKind.QUARTER, PeriodKind.FINANCIAL_YEAR, PeriodKind.CONTRACT_YEAR);
    private static final ImmutableList<String> FACTS =
            ImmutableList.of("remedial-action-plan-open", "1e5", "null", "a.b:c", "2024-04", "x".repeat(200));
    private static final int MOST_PARTS = 3;
    private static final int LEAVES = 10;

    private final Random random;
    private final List<Kpi> kpis;
    private final List<KpiSet> sets;

    /**
     * Makes conditions.
     *
     * @param random what everything comes from
     * @param kpis what they judge: at least one KPI, all of one frequency
     * @param sets sets of these KPIs, perhaps none
     */
    DocumentConditions(Random random, List<Kpi> kpis, List<KpiSet> sets) {
        this.random = random;
        this.kpis = kpis;
        this.sets = sets;
    }

    /** A tree of at most so many levels. */
    Condition tree(int depth) {
        return depth == 1 || random.nextInt(3) == 0 ? leaf() : group(depth - 1);
    }

    private Condition group(int depth) {
        return switch (random.nextInt(5)) {
            case 0 -> new Condition.Not(tree(depth));
            case 1 -> new Condition.AllOf(parts(depth));
            case 2 -> new Condition.AnyOf(parts(depth));
            case 3 -> {
                ImmutableList<Condition> parts = parts(depth);
                yield new Condition.AtLeastOf(1 + random.nextInt(parts.size()), parts);
            }
            default -> {
                Window window = Window.ofLast(1 + random.nextInt(12), any(NotApplicablePeriods.class));
                yield new Condition.InWindow(1 + random.nextInt(window.periods()), window, tree(depth));
            }
        };
    }

    private ImmutableList<Condition> parts(int depth) {
        return IntStream.rangeClosed(0, random.nextInt(MOST_PARTS))
                .mapToObj(i -> tree(depth))
                .collect(toImmutableList());
    }

    private Condition leaf() {
        return switch (random.nextInt(LEAVES)) {
            case 0, 1 -> new Condition.Fails(judgement());
            case 2 -> new Condition.Achieves(judgement());
            case 3 -> new Condition.Banded(judgement().against(any(TargetPurpose.class)), any(Rag.class));
            case 4 -> sets.isEmpty() ? new Condition.NotReported(kpi().id()) : ofSet();
            case 5 -> new Condition.ReturnLate(kpi().id(), random.nextInt(Condition.MAX_GRACE + 1));
            case 6 -> new Condition.RestatedAfterFreeze(kpi().id());
            case 7 -> new Condition.ReadingsConflict(kpi().id());
            case 8 -> new Condition.Stated(new FactKey(any(FactTopic.class), FACTS.get(random.nextInt(FACTS.size()))));
            default -> random.nextBoolean() ? new Condition.NotReported(kpi().id()) : custom();
        };
    }

    private Condition ofSet() {
        KpiSet set = sets.get(random.nextInt(sets.size()));
        SetQuota quota = random.nextBoolean()
                ? new SetQuota.Number(1 + random.nextInt(set.kpis().size()))
                : new SetQuota.Share(BigDecimal.valueOf(1 + random.nextInt(10_000), 2), any(ShareOf.class));
        return new Condition.OfSet(set, quota, any(TargetPurpose.class));
    }

    private Condition custom() {
        ImmutableSet<KpiId> read = random.nextBoolean()
                ? ImmutableSet.of()
                : kpis.stream().map(Kpi::id).collect(ImmutableSet.toImmutableSet());
        ImmutableMap<String, String> parameters = random.nextBoolean()
                ? ImmutableMap.of()
                : ImmutableMap.of("a", AwkwardTexts.text(random), AwkwardTexts.line(random) + ".", "0.10");
        return new Condition.Custom(AwkwardTexts.text(random), read, parameters);
    }

    private Judgement judgement() {
        Kpi kpi = kpi();
        Judgement plain = Judgement.of(kpi.id());
        if (random.nextInt(3) == 0) {
            return plain;
        }
        Judgement judged = plain.against(standard(kpi)).at(level()).with(any(MissingReturns.class));
        Judgement over = random.nextBoolean() ? judged : judged.over(aggregate());
        if (JudgementFit.fault(over, kpi).isEmpty()) {
            return over;
        }
        return JudgementFit.fault(judged, kpi).isEmpty() ? judged : judged.against(Standard.TRAJECTORY);
    }

    private Standard standard(Kpi kpi) {
        BigDecimal delta = BigDecimal.valueOf(random.nextInt(2_000) - 1_000, random.nextInt(4));
        return switch (random.nextInt(5)) {
            case 0 -> new Standard.OfTarget(any(TargetPurpose.class));
            case 1 ->
                random.nextBoolean()
                        ? Standard.TRAJECTORY_ELSE_CONTRACT
                        : new Standard.TrajectoryElseTarget(TargetPurpose.PLANNING_AMBITION);
            case 2 -> new Standard.AmberLimit(any(TargetPurpose.class));
            case 3 -> {
                ReportingPeriod first = ReportingPeriod.of(
                        kpi.frequency(), LocalDate.of(2015, 4, 1).plusMonths(random.nextInt(40)));
                yield new Standard.OverBaseline(first, random.nextBoolean() ? first : first.next(), delta);
            }
            default -> new Standard.OverYearBefore(delta);
        };
    }

    private Level level() {
        return switch (random.nextInt(7)) {
            case 0 -> new Level.EachPart(any(SplitKind.class));
            case 1 -> new Level.AnyPart(any(SplitKind.class));
            case 2 -> new Level.PooledParts(any(SplitKind.class), any(MissingPeriods.class));
            case 3 -> new Level.EachMember();
            case 4 -> new Level.AnyMember();
            case 5 -> new Level.PooledMembers(any(MissingPeriods.class));
            default -> Level.ORGANISATION;
        };
    }

    private Aggregate aggregate() {
        Statistic statistic = any(Statistic.class);
        return new Aggregate(
                statistic,
                statistic == Statistic.RUN_RATE ? new Span.LastQuarter() : span(),
                any(MissingPeriods.class));
    }

    private Span span() {
        PeriodKind kind = YEARS.get(random.nextInt(YEARS.size()));
        return switch (random.nextInt(3)) {
            case 0 -> new Span.Rolling(2 + random.nextInt(Span.MAX_PERIODS - 1), any(NotApplicablePeriods.class));
            case 1 -> new Span.ToDate(kind);
            default -> new Span.Whole(kind);
        };
    }

    private Kpi kpi() {
        return kpis.get(random.nextInt(kpis.size()));
    }

    private <E extends Enum<E>> E any(Class<E> type) {
        E[] values = type.getEnumConstants();
        return values[random.nextInt(values.length)];
    }
}
