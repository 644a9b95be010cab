package org.nhscontracts.core.kpi;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/** Refuses two targets of one purpose on one day: the verdict would hang on their order. */
final class TargetOverlap {

    private TargetOverlap() {}

    static void check(Kpi kpi) {
        ImmutableList<Target> targets = kpi.targets();
        for (int i = 0; i < targets.size(); i++) {
            for (int j = i + 1; j < targets.size(); j++) {
                checkArgument(
                        !clash(targets.get(i), targets.get(j)),
                        "KPI %s: two targets (%s and %s) are in force at once as %s",
                        kpi.id(),
                        targets.get(i).threshold(),
                        targets.get(j).threshold(),
                        targets.get(i).purpose().words());
            }
        }
    }

    private static boolean clash(Target a, Target b) {
        return a.purpose() == b.purpose() && a.overlaps(b);
    }
}
