package org.nhscontracts.rules.testing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Random;
import org.nhscontracts.core.id.VariationId;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.KpiKind;
import org.nhscontracts.core.kpi.Margin;
import org.nhscontracts.core.kpi.Operator;
import org.nhscontracts.core.kpi.Rounding;
import org.nhscontracts.core.kpi.SmallNumbers;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.kpi.Trajectory;
import org.nhscontracts.core.time.ReportingPeriod;

/** Gives KPIs everything that a contract may say of them. */
final class DocumentKpis {

    private static final int MOST_POINTS = 4;

    private final ContractMaker contracts;
    private final Random random;

    DocumentKpis(ContractMaker contracts, Random random) {
        this.contracts = contracts;
        this.random = random;
    }

    Kpi make(Kpi kpi) {
        Kpi.Builder named = Kpi.builder();
        kpi.targets().forEach(target -> named.addTarget(target(target)));
        if (random.nextInt(3) == 0) {
            named.addTrajectories(trajectory(kpi, true));
        }
        if (random.nextInt(3) == 0) {
            named.addTrajectories(trajectory(kpi, false));
        }
        return named.id(kpi.id())
                .name(AwkwardTexts.text(random))
                .kind(contracts.any(KpiKind.class))
                .measure(kpi.measure())
                .direction(kpi.direction())
                .frequency(kpi.frequency())
                .baseliningUntil(random.nextInt(4) == 0 ? Optional.of(contracts.date()) : Optional.empty())
                .rag(kpi.rag().map(margin -> new Margin(margin.width(), isShort(kpi) && random.nextBoolean())))
                .definition(contracts.maybeText())
                .citation(contracts.maybeCitation())
                .build();
    }

    private Target target(Target target) {
        return Target.builder()
                .purpose(target.purpose())
                .threshold(threshold(target.threshold()))
                .tolerance(tolerance(target.threshold()))
                .smallNumbers(smallNumbers())
                .from(target.from())
                .until(target.until())
                .variation(random.nextInt(4) == 0 ? Optional.of(VariationId.of("v-1")) : Optional.empty())
                .citation(contracts.maybeCitation())
                .build();
    }

    private Threshold threshold(Threshold threshold) {
        RoundingMode mode = contracts.any(RoundingMode.class);
        return random.nextInt(3) > 0 || mode == RoundingMode.UNNECESSARY
                ? threshold
                : threshold.rounding(new Rounding(random.nextInt(9), mode));
    }

    /** A percentage of a threshold with many decimals would have more than a threshold may have. */
    private Optional<Margin> tolerance(Threshold threshold) {
        boolean twoSided = threshold.operator() == Operator.BETWEEN || threshold.operator() == Operator.EQUAL_TO;
        boolean relative = isShort(threshold) && random.nextBoolean();
        return twoSided || random.nextBoolean()
                ? Optional.empty()
                : Optional.of(new Margin(BigDecimal.valueOf(random.nextInt(1_000), 2), relative));
    }

    private static boolean isShort(Kpi kpi) {
        return kpi.targets().stream().allMatch(target -> isShort(target.threshold()));
    }

    private static boolean isShort(Threshold threshold) {
        return threshold.value().scale() <= 4;
    }

    private Optional<SmallNumbers> smallNumbers() {
        return switch (random.nextInt(6)) {
            case 0 -> Optional.of(SmallNumbers.allowing(1 + random.nextInt(100), random.nextInt(5)));
            case 1 -> Optional.of(SmallNumbers.widening(1 + random.nextInt(100), 2 + random.nextInt(119)));
            case 2 -> Optional.of(SmallNumbers.notAssessed(999_999_999_999_999_999L));
            default -> Optional.empty();
        };
    }

    private Trajectory trajectory(Kpi kpi, boolean forAll) {
        Trajectory.Builder trajectory = Trajectory.builder();
        trajectory
                .organisation(forAll ? Optional.empty() : Optional.of(contracts.organisation()))
                .operator(operator(kpi.direction()))
                .interpolated(random.nextBoolean())
                .citation(contracts.maybeCitation());
        ReportingPeriod period = ReportingPeriod.of(kpi.frequency(), contracts.date());
        for (int i = 0; i <= random.nextInt(MOST_POINTS); i++) {
            trajectory.putPoint(
                    period,
                    BigDecimal.valueOf(
                            random.nextInt(200_000) - 1_000,
                            random.nextInt(kpi.rag().isPresent() ? 3 : 9)));
            period = random.nextBoolean() ? period.next() : period.next().next();
        }
        return trajectory.build();
    }

    private Operator operator(Direction direction) {
        boolean strict = random.nextBoolean();
        return switch (direction) {
            case HIGHER -> strict ? Operator.MORE_THAN : Operator.AT_LEAST;
            case LOWER -> strict ? Operator.LESS_THAN : Operator.AT_MOST;
            case NEUTRAL -> Operator.EQUAL_TO;
        };
    }
}
