package org.nhscontracts.rules.testing;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Random;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Margin;
import org.nhscontracts.core.kpi.Operator;
import org.nhscontracts.core.kpi.Rounding;
import org.nhscontracts.core.kpi.SmallNumbers;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.kpi.Trajectory;
import org.nhscontracts.core.time.ReportingPeriod;

/** Adds to a plain KPI, from a seed, whatever else a contract may say of it. */
final class KpiMaker {

    private static final ImmutableList<String> DISTANCES = ImmutableList.of("0", "0.5", "2", "5", "-1", "-5", "0.05");
    private static final ImmutableList<RoundingMode> MODES =
            ImmutableList.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.DOWN, RoundingMode.CEILING);
    /** Margins in percent of a value with more decimals are more precise than a threshold may be. */
    private static final int MOST_DECIMALS = 4;

    private final Random random;
    private final boolean alwaysAssessed;

    KpiMaker(long seed, boolean alwaysAssessed) {
        this.alwaysAssessed = alwaysAssessed;
        this.random = new Random(seed);
    }

    Kpi extend(Kpi plain) {
        Kpi.Builder kpi = Kpi.builder();
        kpi.id(plain.id())
                .name(plain.name())
                .kind(plain.kind())
                .measure(plain.measure())
                .direction(plain.direction())
                .frequency(plain.frequency())
                .rag(plain.rag().map(margin -> bands(plain)));
        plain.targets().forEach(target -> kpi.addTarget(extend(plain, target)));
        if (one(3)) {
            kpi.addTrajectory(trajectory(plain, Optional.empty()));
        }
        if (one(4)) {
            kpi.addTrajectory(trajectory(plain, Optional.of(OrganisationId.of("org1"))));
        }
        if (one(6)) {
            kpi.baseliningUntil(
                    KpiArbitraries.BASE.plusMonths(random.nextInt(9)).plusDays(random.nextInt(40)));
        }
        return kpi.build();
    }

    private boolean one(int of) {
        return random.nextInt(of) == 0;
    }

    private Margin bands(Kpi kpi) {
        boolean percent =
                random.nextBoolean() && kpi.targets().stream().allMatch(target -> isCoarse(target.threshold()));
        return percent ? Margin.withinPercent("5") : Margin.within("5");
    }

    private static boolean isCoarse(Threshold threshold) {
        return threshold.value().scale() <= MOST_DECIMALS;
    }

    private Target extend(Kpi kpi, Target plain) {
        Threshold threshold = one(4)
                ? plain.threshold().rounding(new Rounding(random.nextInt(3), MODES.get(random.nextInt(MODES.size()))))
                : plain.threshold();
        Target.Builder target = Target.builder();
        target.purpose(plain.purpose()).threshold(threshold).from(plain.from()).until(plain.until());
        if (one(3) && kpi.direction() != Direction.NEUTRAL) {
            target.tolerance(
                    random.nextBoolean() && isCoarse(threshold) ? Margin.withinPercent("10") : Margin.within("2"));
        }
        if (one(3)) {
            target.smallNumbers(smallNumbers());
        }
        return target.build();
    }

    private SmallNumbers smallNumbers() {
        long minimum = new long[] {5, 10, 100, 1_000, 2_000, 5_000}[random.nextInt(6)];
        return switch (alwaysAssessed ? 0 : random.nextInt(3)) {
            case 0 -> SmallNumbers.allowing(minimum, random.nextInt(4));
            case 1 -> SmallNumbers.widening(minimum, 2 + random.nextInt(5));
            default -> SmallNumbers.notAssessed(minimum);
        };
    }

    private Trajectory trajectory(Kpi kpi, Optional<OrganisationId> organisation) {
        BigDecimal value = kpi.targets().isEmpty()
                ? BigDecimal.valueOf(90)
                : kpi.targets().get(0).threshold().value().setScale(2, RoundingMode.DOWN);
        Trajectory.Builder trajectory = Trajectory.builder();
        trajectory
                .organisation(organisation)
                .operator(operator(kpi.direction()))
                .interpolated(random.nextBoolean());
        int step = 1 + random.nextInt(4);
        for (int i = random.nextInt(6); i < 24; i += step) {
            BigDecimal distance = new BigDecimal(DISTANCES.get(random.nextInt(DISTANCES.size())));
            trajectory.putPoint(period(kpi, i), value.add(distance));
        }
        return trajectory.build();
    }

    private Operator operator(Direction direction) {
        boolean strict = one(3);
        return switch (direction) {
            case HIGHER -> strict ? Operator.MORE_THAN : Operator.AT_LEAST;
            case LOWER -> strict ? Operator.LESS_THAN : Operator.AT_MOST;
            case NEUTRAL -> Operator.EQUAL_TO;
        };
    }

    static ReportingPeriod period(Kpi kpi, int number) {
        return ReportingPeriod.of(
                kpi.frequency(),
                KpiArbitraries.BASE.plusMonths((long) number * kpi.frequency().months()));
    }

    /** Where figures are worth having: at every limit of a KPI. */
    static ImmutableList<BigDecimal> limits(Kpi kpi) {
        ImmutableList.Builder<BigDecimal> limits = ImmutableList.builder();
        for (Target target : kpi.targets()) {
            limits.add(target.threshold().value());
            target.tolerance()
                    .ifPresent(margin -> limits.add(target.failureLimit().value()));
            kpi.rag()
                    .ifPresent(margin ->
                            limits.add(margin.limit(target.threshold()).value()));
        }
        kpi.trajectories()
                .forEach(trajectory -> limits.addAll(trajectory.points().values()));
        return limits.build();
    }
}
