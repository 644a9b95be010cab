package org.nhscontracts.rules.outlook;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Operator;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Judgement;

/** The figures that just achieve the contract standard of a period. */
final class JustAchieved {

    private final Futures futures;
    private final Map<Object, Optional<Long>> found = new HashMap<>();

    JustAchieved(Futures futures) {
        this.futures = futures;
    }

    /** The least good figure that achieves the standard; empty if there is no such standard, or no such figure. */
    Optional<Long> figure(FutureGroup group, ReportingPeriod period) {
        Kpi kpi = group.kpi();
        Optional<Target> target = kpi.target(TargetPurpose.CONTRACT_STANDARD, period)
                .filter(one -> !kpi.isBaselining(period) && isOneSided(kpi, one));
        return target.flatMap(
                one -> found.computeIfAbsent(ImmutableList.of(group.group(), one), key -> search(group, period)));
    }

    private static boolean isOneSided(Kpi kpi, Target target) {
        Operator operator = target.threshold().operator();
        return kpi.direction() != Direction.NEUTRAL && operator != Operator.BETWEEN && operator != Operator.EQUAL_TO;
    }

    private Optional<Long> search(FutureGroup group, ReportingPeriod period) {
        return new NeedFinder(futures, group, Judgement.of(group.kpi().id()), ImmutableList.of(period)).limit();
    }
}
