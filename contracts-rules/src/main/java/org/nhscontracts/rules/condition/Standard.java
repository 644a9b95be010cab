package org.nhscontracts.rules.condition;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.time.ReportingPeriod;

/** Against what a figure is judged. */
public sealed interface Standard {

    /** The contract standard. */
    Standard CONTRACT = new OfTarget(TargetPurpose.CONTRACT_STANDARD);

    /** The improvement trajectory; where it has no point, there is nothing to judge. */
    Standard TRAJECTORY = new OfTarget(TargetPurpose.IMPROVEMENT_TRAJECTORY);

    /** The improvement trajectory where it has a point, the contract standard elsewhere. */
    Standard TRAJECTORY_ELSE_CONTRACT = new TrajectoryElseTarget(TargetPurpose.CONTRACT_STANDARD);

    /**
     * A target of the KPI.
     *
     * @param purpose which of its targets
     */
    record OfTarget(TargetPurpose purpose) implements Standard {

        /**
         * Checks that nothing is null.
         *
         * @param purpose which of its targets
         */
        public OfTarget {
            requireNonNull(purpose, "purpose");
        }

        @Override
        public String words() {
            return "its " + purpose.words();
        }
    }

    /**
     * The improvement trajectory where it has a point, a target elsewhere.
     *
     * @param purpose which target
     */
    record TrajectoryElseTarget(TargetPurpose purpose) implements Standard {

        /**
         * Checks that the target is another.
         *
         * @param purpose which target
         * @throws IllegalArgumentException if the target is the trajectory itself
         */
        public TrajectoryElseTarget {
            requireNonNull(purpose, "purpose");
            checkArgument(purpose != TargetPurpose.IMPROVEMENT_TRAJECTORY, "a trajectory cannot stand in for itself");
        }

        @Override
        public String words() {
            return "its improvement trajectory or, where there is none, its " + purpose.words();
        }
    }

    /**
     * Where the amber band ends: the target moved by the margin of the KPI. A KPI without bands has nothing to judge.
     *
     * @param purpose from which target the margin is counted
     */
    record AmberLimit(TargetPurpose purpose) implements Standard {

        /**
         * Checks that nothing is null.
         *
         * @param purpose from which target the margin is counted
         */
        public AmberLimit {
            requireNonNull(purpose, "purpose");
        }

        @Override
        public String words() {
            return "the amber limit of its " + purpose.words();
        }
    }

    /**
     * A figure of its own past, moved by a number: at least that much where higher is better, at most where lower is. For the greater of an absolute standard and baseline + delta, ask for both with {@code allOf}: both outcomes are kept.
     *
     * @param first the first period of the baseline
     * @param last the last period of the baseline, of the same kind; several are pooled, or averaged where there are no counts to pool
     * @param delta what is added, in the unit of the measure; negative to ask for less
     */
    record OverBaseline(ReportingPeriod first, ReportingPeriod last, BigDecimal delta) implements Standard {

        /**
         * Checks the periods.
         *
         * @param first the first period of the baseline
         * @param last the last period of the baseline, of the same kind; several are pooled, or averaged where there are no counts to pool
         * @param delta what is added, in the unit of the measure; negative to ask for less
         * @throws IllegalArgumentException if the periods are not in order
         */
        public OverBaseline {
            requireNonNull(first, "first");
            requireNonNull(last, "last");
            requireNonNull(delta, "delta");
            checkArgument(
                    first.kind() == last.kind() && first.compareTo(last) <= 0,
                    "baseline: found %s to %s, expected two periods of one kind in order",
                    first,
                    last);
            delta = plain(delta);
        }

        @Override
        public String words() {
            return "its baseline of " + first + (first.equals(last) ? "" : " to " + last) + signed(delta);
        }
    }

    /**
     * The figure of the same period a year before, moved by a number.
     *
     * @param delta what is added, in the unit of the measure; negative to ask for less
     */
    record OverYearBefore(BigDecimal delta) implements Standard {

        /**
         * Normalises the number.
         *
         * @param delta what is added, in the unit of the measure; negative to ask for less
         */
        public OverYearBefore {
            requireNonNull(delta, "delta");
            delta = plain(delta);
        }

        @Override
        public String words() {
            return "the figure of the same period a year before" + signed(delta);
        }
    }

    /**
     * The standard in words.
     *
     * @return for example {@code its contract standard}
     */
    String words();

    private static BigDecimal plain(BigDecimal delta) {
        checkArgument(
                delta.scale() <= 8 && delta.abs().compareTo(BigDecimal.TEN.pow(10)) < 0,
                "delta: found %s, expected a decimal below 10^10 with at most 8 decimal places",
                delta);
        BigDecimal stripped = delta.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String signed(BigDecimal delta) {
        return switch (delta.signum()) {
            case 0 -> "";
            case 1 -> " plus " + delta.toPlainString();
            default -> " minus " + delta.negate().toPlainString();
        };
    }
}
