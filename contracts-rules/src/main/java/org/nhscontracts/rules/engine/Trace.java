package org.nhscontracts.rules.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * Why a condition came to its verdict: the tree of conditions with what each came to, down to the figures. Made by the same
 * evaluation that gave the verdict.
 */
public sealed interface Trace {

    /**
     * A condition on a KPI, with the figures.
     *
     * @param condition the condition
     * @param period the period judged
     * @param verdict what it came to
     * @param finding what the KPI came to, and why
     */
    record Leaf(Condition condition, ReportingPeriod period, Verdict verdict, KpiFinding finding) implements Trace {
        /**
         * Checks that nothing is null.
         *
         * @param condition the condition
         * @param period the period judged
         * @param verdict what it came to
         * @param finding what the KPI came to, and why
         */
        public Leaf {
            requireNonNull(condition, "condition");
            requireNonNull(period, "period");
            requireNonNull(verdict, "verdict");
            requireNonNull(finding, "finding");
        }
    }

    /**
     * A condition made of parts: other conditions in the same period, or one condition in the periods of a window.
     *
     * @param condition the condition
     * @param period the period judged
     * @param verdict what it came to
     * @param parts what its parts came to; none where a window holds no period with anything to judge
     */
    record Group(Condition condition, ReportingPeriod period, Verdict verdict, ImmutableList<Part> parts)
            implements Trace {
        /**
         * Checks that nothing is null.
         *
         * @param condition the condition
         * @param period the period judged
         * @param verdict what it came to
         * @param parts what its parts came to; none where a window holds no period with anything to judge
         */
        public Group {
            requireNonNull(condition, "condition");
            requireNonNull(period, "period");
            requireNonNull(verdict, "verdict");
            requireNonNull(parts, "parts");
        }
    }

    /**
     * A condition on something other than a figure.
     *
     * @param condition the condition
     * @param period the period judged
     * @param verdict what it came to
     * @param because why
     */
    record Statement(Condition condition, ReportingPeriod period, Verdict verdict, String because) implements Trace {
        /**
         * Checks that nothing is null.
         *
         * @param condition the condition
         * @param period the period judged
         * @param verdict what it came to
         * @param because why
         */
        public Statement {
            requireNonNull(condition, "condition");
            requireNonNull(period, "period");
            requireNonNull(verdict, "verdict");
            requireNonNull(because, "because");
        }
    }

    /**
     * The condition of a rule that is suspended in the period, lifted by a trajectory, or not for this kind of organisation.
     *
     * @param condition the condition
     * @param period the period judged
     * @param verdict what it came to
     * @param because why
     */
    record SetAside(Condition condition, ReportingPeriod period, Verdict verdict, String because) implements Trace {
        /**
         * Checks that nothing is null.
         *
         * @param condition the condition
         * @param period the period judged
         * @param verdict what it came to
         * @param because why
         */
        public SetAside {
            requireNonNull(condition, "condition");
            requireNonNull(period, "period");
            requireNonNull(verdict, "verdict");
            requireNonNull(because, "because");
        }
    }

    /**
     * A part of a group.
     *
     * @param trace what the part came to
     * @param decisive whether the group has its verdict because of this part: the decisive parts alone give it too
     */
    record Part(Trace trace, boolean decisive) {
        /**
         * Checks that nothing is null.
         *
         * @param trace what the part came to
         * @param decisive whether the group has its verdict because of this part: the decisive parts alone give it too
         */
        public Part {
            requireNonNull(trace, "trace");
        }
    }

    /**
     * The condition.
     *
     * @return the condition
     */
    Condition condition();

    /**
     * The period judged.
     *
     * @return the period
     */
    ReportingPeriod period();

    /**
     * What it came to.
     *
     * @return the verdict
     */
    Verdict verdict();
}
