package org.nhscontracts.core.kpi;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.HashSet;
import java.util.Set;
import org.nhscontracts.core.time.ReportingPeriod;

/** Refuses trajectories that do not fit their KPI. */
final class TrajectoryCheck {

    private TrajectoryCheck() {}

    static void check(Kpi kpi) {
        Set<Object> agreedWith = new HashSet<>();
        for (Trajectory trajectory : kpi.trajectories()) {
            checkArgument(
                    trajectory.operator().suits(kpi.direction()),
                    "KPI %s: found a trajectory with '%s' and direction %s",
                    kpi.id(),
                    trajectory.operator().symbol(),
                    kpi.direction().words());
            checkArgument(
                    trajectory.kind() == kpi.frequency(),
                    "KPI %s: found a trajectory by %s, expected by %s",
                    kpi.id(),
                    trajectory.kind().words(),
                    kpi.frequency().words());
            checkArgument(
                    agreedWith.add(trajectory.organisation()),
                    "KPI %s: found two trajectories for %s",
                    kpi.id(),
                    trajectory.organisation().map(Object::toString).orElse("all"));
            kpi.rag().ifPresent(margin -> carries(kpi, trajectory, margin));
        }
        for (Target target : kpi.targets()) {
            checkArgument(
                    target.purpose() != TargetPurpose.IMPROVEMENT_TRAJECTORY,
                    "KPI %s: found a target (%s) as improvement trajectory, expected a trajectory",
                    kpi.id(),
                    target.threshold());
        }
    }

    /** Points are targets too, and have an amber band below them that must be a threshold itself. */
    private static void carries(Kpi kpi, Trajectory trajectory, Margin margin) {
        for (ReportingPeriod period : judged(trajectory)) {
            trajectory.threshold(period).ifPresent(point -> carries(kpi, period, point, margin));
        }
    }

    private static Iterable<ReportingPeriod> judged(Trajectory trajectory) {
        return trajectory.interpolated()
                ? trajectory.points().firstKey().through(trajectory.points().lastKey())
                : trajectory.points().keySet();
    }

    private static void carries(Kpi kpi, ReportingPeriod period, Threshold point, Margin margin) {
        try {
            margin.limit(point);
        } catch (IllegalArgumentException fault) {
            throw new IllegalArgumentException(
                    "KPI " + kpi.id() + ": found a trajectory with the point " + point + " in " + period
                            + ", which cannot have an amber band (" + fault.getMessage() + ")",
                    fault);
        }
    }
}
