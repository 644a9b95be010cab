package org.nhscontracts.rules.condition;

/**
 * What to do with each kind of condition. A visitor that compiles covers them all.
 *
 * @param <R> what comes of it
 */
public interface ConditionVisitor<R> {

    /**
     * The KPI achieves its target.
     *
     * @param condition the condition
     * @return what comes of it
     */
    R achieves(Condition.Achieves condition);

    /**
     * The KPI fails its target.
     *
     * @param condition the condition
     * @return what comes of it
     */
    R fails(Condition.Fails condition);

    /**
     * Nothing was reported of the KPI.
     *
     * @param condition the condition
     * @return what comes of it
     */
    R notReported(Condition.NotReported condition);

    /**
     * A condition does not hold.
     *
     * @param condition the condition
     * @return what comes of it
     */
    R not(Condition.Not condition);

    /**
     * All conditions hold.
     *
     * @param condition the condition
     * @return what comes of it
     */
    R allOf(Condition.AllOf condition);

    /**
     * Any condition holds.
     *
     * @param condition the condition
     * @return what comes of it
     */
    R anyOf(Condition.AnyOf condition);

    /**
     * At least so many conditions hold.
     *
     * @param condition the condition
     * @return what comes of it
     */
    R atLeastOf(Condition.AtLeastOf condition);

    /**
     * A condition holds in at least so many of the last periods.
     *
     * @param condition the condition
     * @return what comes of it
     */
    R inWindow(Condition.InWindow condition);
}
