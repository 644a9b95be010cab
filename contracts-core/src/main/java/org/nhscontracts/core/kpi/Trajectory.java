package org.nhscontracts.core.kpi;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;

/**
 * An improvement trajectory: what was agreed for each period on the way to the standard. The standard is judged as well, and both outcomes are kept.
 *
 * <p>A period without a point is not judged, unless points in between are asked for by name.
 */
@Value.Immutable
public interface Trajectory {

    /** To how many decimals a point on the line between two others is taken. */
    int LINE_DECIMALS = 4;

    /**
     * Starts a trajectory; {@code operator} and at least one point must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * With whom it was agreed.
     *
     * @return the organisation; empty if it is for all that report the KPI
     */
    Optional<OrganisationId> organisation();

    /**
     * How figures are compared with its points.
     *
     * @return any operator of one value
     */
    Operator operator();

    /**
     * Its points.
     *
     * @return what was agreed for each period, in the unit of the measure, at least one
     */
    @Value.NaturalOrder
    ImmutableSortedMap<ReportingPeriod, BigDecimal> points();

    /**
     * Whether periods between two points are judged by the straight line between them.
     *
     * @return false by default
     */
    @Value.Default
    default boolean interpolated() {
        return false;
    }

    /**
     * What stands behind it.
     *
     * @return a citation; empty if none
     */
    Optional<Citation> citation();

    /**
     * What was agreed for a period.
     *
     * @param period any period
     * @return the threshold; empty if the trajectory has no point there
     */
    default Optional<Threshold> threshold(ReportingPeriod period) {
        return Optional.ofNullable(points().get(period))
                .or(() -> interpolated() ? between(period) : Optional.empty())
                .map(value -> new Threshold(operator(), value, Optional.empty(), ComparedAs.EXACT, Optional.empty()));
    }

    private Optional<BigDecimal> between(ReportingPeriod period) {
        Map.Entry<ReportingPeriod, BigDecimal> before = points().floorEntry(period);
        Map.Entry<ReportingPeriod, BigDecimal> after = points().ceilingEntry(period);
        return before == null || after == null || period.kind() != kind()
                ? Optional.empty()
                : Optional.of(onLine(before, after, period.ordinal()));
    }

    private static BigDecimal onLine(
            Map.Entry<ReportingPeriod, BigDecimal> before, Map.Entry<ReportingPeriod, BigDecimal> after, int ordinal) {
        BigDecimal rise = after.getValue().subtract(before.getValue());
        long passed = (long) ordinal - before.getKey().ordinal();
        long steps = (long) after.getKey().ordinal() - before.getKey().ordinal();
        return before.getValue()
                .add(rise.multiply(BigDecimal.valueOf(passed))
                        .divide(BigDecimal.valueOf(steps), LINE_DECIMALS, RoundingMode.HALF_UP));
    }

    /**
     * What was agreed for a period, as a target of that period.
     *
     * @param period any period
     * @return the target; empty if the trajectory has no point there
     */
    default Optional<Target> target(ReportingPeriod period) {
        return threshold(period)
                .map(threshold -> Target.builder()
                        .purpose(TargetPurpose.IMPROVEMENT_TRAJECTORY)
                        .threshold(threshold)
                        .from(period.firstDay())
                        .until(period.lastDay())
                        .citation(citation())
                        .build());
    }

    /**
     * By which periods it judges.
     *
     * @return the kind of all its periods
     */
    default PeriodKind kind() {
        return points().firstKey().kind();
    }

    /**
     * The same trajectory with only the points of some periods.
     *
     * @param kept which periods keep their point
     * @return the trajectory; empty if no point is left
     */
    default Optional<Trajectory> only(Predicate<ReportingPeriod> kept) {
        ImmutableSortedMap<ReportingPeriod, BigDecimal> left =
                ImmutableSortedMap.copyOf(Maps.filterKeys(points(), kept::test));
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(((ImmutableTrajectory) ImmutableTrajectory.copyOf(this)).withPoints(left));
    }

    /**
     * Checks that there is a point, that all periods are of one kind, and that the operator has one value.
     *
     * @return this, with values of one form each
     * @throws IllegalArgumentException if not
     */
    @Value.Check
    default Trajectory check() {
        checkArgument(!points().isEmpty(), "trajectory: found no point, expected at least one");
        checkArgument(operator() != Operator.BETWEEN, "trajectory: found 'between', expected an operator of one value");
        for (ReportingPeriod period : points().keySet()) {
            checkArgument(
                    period.kind() == kind(),
                    "trajectory: found a %s (%s) and a %s (%s), expected one kind",
                    kind().words(),
                    points().firstKey(),
                    period.kind().words(),
                    period);
        }
        return normalised();
    }

    private Trajectory normalised() {
        ImmutableSortedMap<ReportingPeriod, BigDecimal> normal = points().entrySet().stream()
                .collect(toImmutableSortedMap(
                        Comparator.naturalOrder(),
                        Map.Entry::getKey,
                        point -> ExactDecimal.normalise("trajectory, " + point.getKey(), point.getValue())));
        // compared as text, since BigDecimal.equals is what tells 70.0 from 70
        return normal.equals(points())
                ? this
                : builder()
                        .organisation(organisation())
                        .operator(operator())
                        .putAllPoints(normal)
                        .interpolated(interpolated())
                        .citation(citation())
                        .build();
    }

    /** Builds a {@link Trajectory}. Not thread-safe. */
    final class Builder extends ImmutableTrajectory.Builder {
        Builder() {}
    }
}
