package org.nhscontracts.rules.condition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.kpi.TargetPurpose;

/**
 * The static factories of {@link Condition}.
 *
 * <pre>{@code
 * Condition persistent = atLeast(3, ofLast(4, SHRINK_THE_WINDOW), fails("INT4H"));
 * }</pre>
 */
public final class Conditions {

    private Conditions() {}

    /**
     * A KPI achieves its contract standard.
     *
     * @param kpi the id of the KPI
     * @return the condition
     */
    public static Condition achieves(String kpi) {
        return achieves(kpi, TargetPurpose.CONTRACT_STANDARD);
    }

    /**
     * A KPI achieves a target.
     *
     * @param kpi the id of the KPI
     * @param purpose which of its targets
     * @return the condition
     */
    public static Condition achieves(String kpi, TargetPurpose purpose) {
        return new Condition.Achieves(KpiId.of(kpi), purpose);
    }

    /**
     * A KPI fails its contract standard.
     *
     * @param kpi the id of the KPI
     * @return the condition
     */
    public static Condition fails(String kpi) {
        return fails(kpi, TargetPurpose.CONTRACT_STANDARD);
    }

    /**
     * A KPI fails a target.
     *
     * @param kpi the id of the KPI
     * @param purpose which of its targets
     * @return the condition
     */
    public static Condition fails(String kpi, TargetPurpose purpose) {
        return new Condition.Fails(KpiId.of(kpi), purpose);
    }

    /**
     * Nothing was reported of a KPI.
     *
     * @param kpi the id of the KPI
     * @return the condition
     */
    public static Condition notReported(String kpi) {
        return new Condition.NotReported(KpiId.of(kpi));
    }

    /**
     * A condition does not hold.
     *
     * @param part the condition
     * @return the condition
     */
    public static Condition not(Condition part) {
        return new Condition.Not(part);
    }

    /**
     * All conditions hold.
     *
     * @param parts at least one
     * @return the condition
     */
    public static Condition allOf(Condition... parts) {
        return new Condition.AllOf(ImmutableList.copyOf(parts));
    }

    /**
     * Any condition holds.
     *
     * @param parts at least one
     * @return the condition
     */
    public static Condition anyOf(Condition... parts) {
        return new Condition.AnyOf(ImmutableList.copyOf(parts));
    }

    /**
     * At least so many conditions hold.
     *
     * @param least how many
     * @param parts at least one
     * @return the condition
     */
    public static Condition atLeast(int least, Condition... parts) {
        return new Condition.AtLeastOf(least, ImmutableList.copyOf(parts));
    }

    /**
     * A condition holds in at least so many of the last periods.
     *
     * @param least how many
     * @param window the periods
     * @param part the condition
     * @return the condition
     */
    public static Condition atLeast(int least, Window window, Condition part) {
        return new Condition.InWindow(least, window, part);
    }

    /**
     * A condition holds in so many periods in a row.
     *
     * @param periods how many
     * @param notApplicable what a period with nothing to judge does to the run: shrinking the window breaks it, looking
     *     further back passes over the period
     * @param part the condition
     * @return the condition
     */
    public static Condition consecutive(int periods, NotApplicablePeriods notApplicable, Condition part) {
        return atLeast(periods, Window.ofLast(periods, notApplicable), part);
    }

    static void checkDepth(List<Condition> parts) {
        checkArgument(!parts.isEmpty(), "a group of conditions: found none, expected at least one");
        for (Condition part : parts) {
            checkArgument(
                    part.depth() < Condition.MAX_DEPTH,
                    "a condition is deeper than %s conditions",
                    Condition.MAX_DEPTH);
        }
    }
}
