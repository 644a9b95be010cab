package org.nhscontracts.rules.condition;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.kpi.TargetPurpose;

/**
 * A condition on performance, judged for one organisation and one period. The tree is closed: build it with {@link
 * Conditions}, read it with a {@link ConditionVisitor}.
 *
 * <p>A verdict follows the algebra of {@link org.nhscontracts.rules.verdict.Verdict}.
 */
public sealed interface Condition {

    /** How deep a tree may be. */
    int MAX_DEPTH = 64;

    /**
     * The KPI achieves its target.
     *
     * @param kpi the KPI
     * @param purpose which of its targets
     */
    record Achieves(KpiId kpi, TargetPurpose purpose) implements Condition {
        /**
         * Checks that nothing is null.
         *
         * @param kpi the KPI
         * @param purpose which of its targets
         */
        public Achieves {
            requireNonNull(kpi, "kpi");
            requireNonNull(purpose, "purpose");
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.achieves(this);
        }
    }

    /**
     * The KPI fails its target.
     *
     * @param kpi the KPI
     * @param purpose which of its targets
     */
    record Fails(KpiId kpi, TargetPurpose purpose) implements Condition {
        /**
         * Checks that nothing is null.
         *
         * @param kpi the KPI
         * @param purpose which of its targets
         */
        public Fails {
            requireNonNull(kpi, "kpi");
            requireNonNull(purpose, "purpose");
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.fails(this);
        }
    }

    /**
     * Nothing was reported of the KPI. A condition about a gap: filling the gap overturns it.
     *
     * @param kpi the KPI
     */
    record NotReported(KpiId kpi) implements Condition {
        /**
         * Checks that nothing is null.
         *
         * @param kpi the KPI
         */
        public NotReported {
            requireNonNull(kpi, "kpi");
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.notReported(this);
        }
    }

    /**
     * A condition does not hold.
     *
     * @param part the condition
     */
    record Not(Condition part) implements Condition {
        /**
         * Checks depth.
         *
         * @param part the condition
         */
        public Not {
            Conditions.checkDepth(ImmutableList.of(part));
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.not(this);
        }
    }

    /**
     * All conditions hold that have anything to judge; those that are not applicable are left out.
     *
     * @param parts at least one
     */
    record AllOf(ImmutableList<Condition> parts) implements Condition {
        /**
         * Checks number and depth.
         *
         * @param parts at least one
         */
        public AllOf {
            Conditions.checkDepth(parts);
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.allOf(this);
        }
    }

    /**
     * Any condition holds; those that are not applicable are left out.
     *
     * @param parts at least one
     */
    record AnyOf(ImmutableList<Condition> parts) implements Condition {
        /**
         * Checks number and depth.
         *
         * @param parts at least one
         */
        public AnyOf {
            Conditions.checkDepth(parts);
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.anyOf(this);
        }
    }

    /**
     * At least so many conditions hold.
     *
     * @param least how many, from 1 to the number of parts
     * @param parts at least one
     */
    record AtLeastOf(int least, ImmutableList<Condition> parts) implements Condition {
        /**
         * Checks number and depth.
         *
         * @param least how many, from 1 to the number of parts
         * @param parts at least one
         */
        public AtLeastOf {
            Conditions.checkDepth(parts);
            checkArgument(least >= 1 && least <= parts.size(), "at least %s of %s conditions", least, parts.size());
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.atLeastOf(this);
        }
    }

    /**
     * A condition holds in at least so many of the last periods; where {@code least} is the whole window: in so many
     * periods in a row.
     *
     * @param least how many, from 1 to the periods of the window
     * @param window the periods
     * @param part the condition
     */
    record InWindow(int least, Window window, Condition part) implements Condition {
        /**
         * Checks number and depth.
         *
         * @param least how many, from 1 to the periods of the window
         * @param window the periods
         * @param part the condition
         */
        public InWindow {
            requireNonNull(window, "window");
            Conditions.checkDepth(ImmutableList.of(part));
            checkArgument(
                    least >= 1 && least <= window.periods(),
                    "at least %s of the last %s periods",
                    least,
                    window.periods());
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.inWindow(this);
        }
    }

    /**
     * Calls the visitor's method for this condition.
     *
     * @param visitor what to do
     * @param <R> what comes of it
     * @return what the visitor returned
     */
    <R> R accept(ConditionVisitor<R> visitor);

    /**
     * The condition as an English sentence, without a full stop.
     *
     * @return for example {@code KPI UCR2H fails its contract standard in 3 periods in a row}
     */
    default String describe() {
        return accept(new ConditionWords());
    }

    /**
     * The KPIs that it reads.
     *
     * @return the KPIs, in the order of the tree
     */
    default ImmutableSet<KpiId> kpis() {
        return accept(new ConditionKpis());
    }

    /**
     * How many conditions lie on the longest way down, this one included.
     *
     * @return 1 for a condition without parts
     */
    default int depth() {
        return accept(new ConditionDepth());
    }
}
