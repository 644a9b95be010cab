package org.nhscontracts.examples.cli;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.Trajectory;
import org.nhscontracts.core.time.ReportingPeriod;

/** What is asked of a KPI: its targets with tolerance and small numbers, its trajectories, and until when it is only collected. */
final class TargetText {

    private TargetText() {}

    static String of(Kpi kpi) {
        String all = Stream.of(
                        kpi.targets().stream().map(target -> target(kpi, target)),
                        kpi.trajectories().stream().map(trajectory -> trajectory(kpi, trajectory)),
                        kpi.baseliningUntil().stream().map(day -> "baselining until " + Words.day(day)))
                .flatMap(parts -> parts)
                .collect(joining("; "));
        return all.isEmpty() ? "no target known" : all;
    }

    private static String target(Kpi kpi, Target target) {
        return target.purpose().words() + " " + target.threshold().words(kpi.measure())
                + target.tolerance()
                        .map(margin ->
                                ", failed only if not " + target.failureLimit().words(kpi.measure()))
                        .orElse("")
                + target.smallNumbers().map(policy -> ", " + policy.words()).orElse("")
                + target.variation().map(id -> " by variation " + id).orElse("")
                + target.from().map(day -> " from " + Words.day(day)).orElse("")
                + target.until().map(day -> " until " + Words.day(day)).orElse("");
    }

    private static String trajectory(Kpi kpi, Trajectory trajectory) {
        ReportingPeriod first = trajectory.points().firstKey();
        ReportingPeriod last = trajectory.points().lastKey();
        return "improvement trajectory"
                + trajectory
                        .organisation()
                        .map(OrganisationId::value)
                        .map(id -> " of " + id)
                        .orElse("") + " "
                + point(kpi, trajectory, first) + (first.equals(last) ? "" : " to " + point(kpi, trajectory, last));
    }

    private static String point(Kpi kpi, Trajectory trajectory, ReportingPeriod period) {
        return trajectory
                        .threshold(period)
                        .map(limit -> limit.words(kpi.measure()))
                        .orElse("") + " in " + period;
    }
}
