package org.nhscontracts.rules.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.rules.condition.Standard;

/** A standard as the quick kernels take it. The usual one, a target in force at all times, is turned into numbers once for a plan. */
final class QuickStandard {

    private final Kpi kpi;
    private final Standard standard;
    private final boolean failing;
    private final boolean differs;
    private final boolean always;
    private final @Nullable QuickLimit counts;
    private final @Nullable QuickLimit published;

    QuickStandard(Kpi kpi, Standard standard, boolean failing) {
        this.kpi = kpi;
        this.standard = standard;
        this.failing = failing;
        Optional<Target> target =
                always(kpi, standard).filter(one -> threshold(one).isPresent());
        this.differs = kpi.trajectories().stream()
                .anyMatch(trajectory -> trajectory.organisation().isPresent());
        this.always = target.isPresent();
        this.counts = target.isEmpty() ? null : limit(target.get(), true);
        this.published = target.isEmpty() ? null : limit(target.get(), false);
    }

    Standard standard() {
        return standard;
    }

    /** Whether it may differ from one organisation to the next. */
    boolean differs() {
        return differs;
    }

    /** Whether one target is in force at all times, so that no date need be looked at. */
    boolean isAlways() {
        return always;
    }

    /** The limit at all times; null where it takes exact judgement. */
    @Nullable
    QuickLimit always(FigureForm form) {
        return form.counts() ? counts : published;
    }

    /** The limit of a target; null where it takes exact judgement. */
    @Nullable
    QuickLimit limit(Target target, boolean ofCounts) {
        Optional<Threshold> threshold = threshold(target);
        return target.smallNumbers().isPresent() || threshold.isEmpty()
                ? null
                : QuickLimit.of(threshold.get(), ofCounts ? kpi.measure().multiplier() : 1);
    }

    /** The threshold that a target sets; none for an amber limit without a margin. */
    Optional<Threshold> threshold(Target target) {
        if (standard instanceof Standard.AmberLimit) {
            return kpi.rag().map(one -> one.limit(target.threshold()));
        }
        return Optional.of(failing ? target.failureLimit() : target.threshold());
    }

    private static Optional<Target> always(Kpi kpi, Standard standard) {
        Optional<TargetPurpose> purpose = Optional.empty();
        if (standard instanceof Standard.OfTarget of) {
            purpose = Optional.of(of.purpose());
        } else if (standard instanceof Standard.AmberLimit amber) {
            purpose = Optional.of(amber.purpose());
        }
        return purpose.flatMap(wanted -> kpi.targets().stream()
                .filter(target -> target.purpose() == wanted
                        && target.from().isEmpty()
                        && target.until().isEmpty())
                .findFirst());
    }
}
