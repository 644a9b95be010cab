package org.nhscontracts.rules.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.Judgement;
import org.nhscontracts.rules.condition.Standard;

/** Puts the improvement trajectory in the place of the contract standard, in every judgement of a single KPI. */
final class TrajectoryInstead {

    private static final Standard CONTRACT = new Standard.OfTarget(TargetPurpose.CONTRACT_STANDARD);

    private TrajectoryInstead() {}

    static Condition of(Condition condition) {
        if (condition instanceof Condition.Achieves achieves) {
            return new Condition.Achieves(of(achieves.judgement()));
        }
        if (condition instanceof Condition.Fails fails) {
            return new Condition.Fails(of(fails.judgement()));
        }
        if (condition instanceof Condition.Not not) {
            return new Condition.Not(of(not.part()));
        }
        if (condition instanceof Condition.InWindow window) {
            return new Condition.InWindow(window.least(), window.window(), of(window.part()));
        }
        if (condition instanceof Condition.AllOf all) {
            return new Condition.AllOf(of(all.parts()));
        }
        if (condition instanceof Condition.AnyOf any) {
            return new Condition.AnyOf(of(any.parts()));
        }
        return condition instanceof Condition.AtLeastOf some
                ? new Condition.AtLeastOf(some.least(), of(some.parts()))
                : condition;
    }

    private static ImmutableList<Condition> of(ImmutableList<Condition> parts) {
        return parts.stream().map(TrajectoryInstead::of).collect(toImmutableList());
    }

    private static Judgement of(Judgement judgement) {
        return judgement.against().equals(CONTRACT) ? judgement.against(Standard.TRAJECTORY_ELSE_CONTRACT) : judgement;
    }
}
