package org.nhscontracts.rules.spc;

import java.util.OptionalDouble;
import org.nhscontracts.core.kpi.Direction;

/** Compares a target with process limits. */
final class Assurances {

    private Assurances() {}

    static Assurance of(XmrGroup group, Direction direction, SpcRules rules) {
        OptionalDouble target = group.last().target();
        if (target.isEmpty() || !group.limits().defined()) {
            return rules.undefinedAssurance();
        }
        boolean higher = direction == Direction.HIGHER;
        double lower = group.limits().lower().getAsDouble();
        double upper = group.limits().upper().getAsDouble();
        boolean allBelow = isBeyond(upper, target.getAsDouble(), rules);
        boolean allAbove = isBeyond(target.getAsDouble(), lower, rules);
        if (higher ? allAbove : allBelow) {
            return Assurance.CONSISTENT_PASS;
        }
        return allBelow || allAbove ? Assurance.CONSISTENT_FAIL : Assurance.INCONSISTENT;
    }

    private static boolean isBeyond(double lesser, double greater, SpcRules rules) {
        return lesser < greater || lesser == greater && rules.assuranceAtLimit() == AssuranceAtLimit.CONSISTENT;
    }
}
