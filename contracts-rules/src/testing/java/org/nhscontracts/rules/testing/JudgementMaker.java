package org.nhscontracts.rules.testing;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Random;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.performance.SplitKind;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Aggregate;
import org.nhscontracts.rules.condition.Judgement;
import org.nhscontracts.rules.condition.Level;
import org.nhscontracts.rules.condition.MissingPeriods;
import org.nhscontracts.rules.condition.MissingReturns;
import org.nhscontracts.rules.condition.NotApplicablePeriods;
import org.nhscontracts.rules.condition.Span;
import org.nhscontracts.rules.condition.Standard;
import org.nhscontracts.rules.condition.Statistic;

/** Makes judgements that suit a KPI from a number; every second one is plain. */
final class JudgementMaker {

    private static final int LONG_SPAN = 40;
    private static final ImmutableList<String> DELTAS = ImmutableList.of("0", "0", "5", "-0.5", "0.05");

    private final Kpi kpi;
    private final Random random;

    JudgementMaker(Kpi kpi, long seed) {
        this.kpi = kpi;
        this.random = new Random(seed);
    }

    Judgement judgement() {
        Judgement judgement = Judgement.of(kpi.id());
        if (random.nextInt(3) == 0) {
            return judgement.against(target());
        }
        judgement = random.nextInt(3) == 0 ? judgement.against(standard()) : judgement.against(target());
        judgement = random.nextInt(3) == 0 ? judgement.at(level()) : judgement;
        judgement = random.nextInt(3) == 0 ? judgement.over(aggregate()) : judgement;
        return random.nextInt(5) == 0 ? judgement.with(MissingReturns.NOT_ACHIEVED) : judgement;
    }

    /** Against a target, whatever else it is. */
    Judgement againstTarget() {
        return judgement().against(target());
    }

    private TargetPurpose target() {
        return TargetPurpose.values()[random.nextInt(5) < 3 ? 0 : random.nextInt(3)];
    }

    private Standard standard() {
        boolean neutral = kpi.direction() == Direction.NEUTRAL;
        return switch (random.nextInt(neutral ? 2 : 4)) {
            case 0 ->
                new Standard.TrajectoryElseTarget(
                        random.nextInt(3) > 0 ? TargetPurpose.CONTRACT_STANDARD : TargetPurpose.PLANNING_AMBITION);
            case 1 -> new Standard.AmberLimit(target());
            case 2 -> {
                int first = random.nextInt(14) - 2;
                yield new Standard.OverBaseline(period(first), period(first + random.nextInt(5)), delta());
            }
            default -> new Standard.OverYearBefore(delta());
        };
    }

    private ReportingPeriod period(int number) {
        return KpiMaker.period(kpi, number);
    }

    private BigDecimal delta() {
        return new BigDecimal(DELTAS.get(random.nextInt(DELTAS.size())));
    }

    private Level level() {
        SplitKind kind = random.nextInt(4) == 0 ? SplitKind.LOCALITY : SplitKind.SPECIALTY;
        return switch (random.nextInt(6)) {
            case 0 -> new Level.EachPart(kind);
            case 1 -> new Level.AnyPart(kind);
            case 2 -> new Level.PooledParts(kind, missing());
            case 3 -> new Level.EachMember();
            case 4 -> new Level.AnyMember();
            default -> new Level.PooledMembers(missing());
        };
    }

    private MissingPeriods missing() {
        return MissingPeriods.values()[random.nextInt(2)];
    }

    private Aggregate aggregate() {
        boolean yearly = kpi.frequency().months() > PeriodKind.QUARTER.months();
        Measure measure = kpi.measure();
        boolean flow = !(measure instanceof Measure.YesNo || measure instanceof Measure.Duration);
        ImmutableList.Builder<Statistic> statistics = ImmutableList.builder();
        statistics.add(Statistic.CLOSING_VALUE);
        if (measure.hasCounts()) {
            statistics.add(Statistic.POOLED, Statistic.POOLED, Statistic.POOLED);
        }
        if (measure instanceof Measure.Count) {
            statistics.add(Statistic.SUM, Statistic.SUM, Statistic.SUM);
        }
        if (flow) {
            statistics.add(Statistic.SIMPLE_MEAN, Statistic.SIMPLE_MEAN);
        }
        if (flow && !yearly && !(measure instanceof Measure.Stock)) {
            statistics.add(Statistic.RUN_RATE);
        }
        ImmutableList<Statistic> suitable = statistics.build();
        Statistic statistic = suitable.get(random.nextInt(suitable.size()));
        return new Aggregate(statistic, statistic == Statistic.RUN_RATE ? new Span.LastQuarter() : span(), missing());
    }

    private Span span() {
        int periods = 2 + random.nextInt(random.nextInt(4) == 0 ? LONG_SPAN : 5);
        return switch (random.nextInt(4)) {
            case 0 -> new Span.Rolling(periods, NotApplicablePeriods.SHRINK_THE_WINDOW);
            case 1 -> new Span.Rolling(periods, NotApplicablePeriods.LOOK_FURTHER_BACK);
            case 2 -> new Span.ToDate(kind());
            default -> new Span.Whole(kind());
        };
    }

    private PeriodKind kind() {
        boolean yearly = kpi.frequency().months() > PeriodKind.QUARTER.months();
        return PeriodKind.values()[yearly ? 2 + random.nextInt(2) : 1 + random.nextInt(3)];
    }
}
