package org.nhscontracts.rules.condition;

/**
 * What to do with each kind of condition. A visitor that compiles covers them all.
 *
 * @param <R> what comes of it
 */
public interface ConditionVisitor<R> {
    /**
     * The KPI achieves a standard.
     *
     * @param condition the condition
     * @return what comes of it
     */
    R achieves(Condition.Achieves condition);

    /**
     * The KPI fails a standard, beyond the tolerance if there is one.
     *
     * @param condition the condition
     * @return what comes of it
     */
    R fails(Condition.Fails condition);

    /**
     * The KPI is green, amber or red.
     *
     * @param condition the condition
     * @return what comes of it
     */
    R banded(Condition.Banded condition);

    /**
     * Nothing was reported of the KPI.
     *
     * @param condition the condition
     * @return what comes of it
     */
    R notReported(Condition.NotReported condition);

    /**
     * The return of the KPI came, or will come, more than so many Operational Days after it was due.
     *
     * @param condition the condition
     * @return what comes of it
     */
    R returnLate(Condition.ReturnLate condition);

    /**
     * The figure of the KPI was restated after freeze.
     *
     * @param condition the condition
     * @return what comes of it
     */
    R restatedAfterFreeze(Condition.RestatedAfterFreeze condition);

    /**
     * Readings of the KPI come to different outcomes against the contract standard, whichever of them is used.
     *
     * @param condition the condition
     * @return what comes of it
     */
    R readingsConflict(Condition.ReadingsConflict condition);

    /**
     * Of a set of KPIs, so many fail a target.
     *
     * @param condition the condition
     * @return what comes of it
     */
    R ofSet(Condition.OfSet condition);

    /**
     * A fact that is found out elsewhere: of contract management, term, readiness or statistical process control.
     *
     * @param condition the condition
     * @return what comes of it
     */
    R stated(Condition.Stated condition);

    /**
     * A condition that a service defines itself, in a registry that it hands to the engine.
     *
     * @param condition the condition
     * @return what comes of it
     */
    R custom(Condition.Custom condition);

    /**
     * A condition does not hold.
     *
     * @param condition the condition
     * @return what comes of it
     */
    R not(Condition.Not condition);

    /**
     * All conditions hold that have anything to judge; those that are not applicable are left out.
     *
     * @param condition the condition
     * @return what comes of it
     */
    R allOf(Condition.AllOf condition);

    /**
     * Any condition holds; those that are not applicable are left out.
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
     * A condition holds in at least so many of the last periods; where {@code least} is the whole window: in so many periods in a row.
     *
     * @param condition the condition
     * @return what comes of it
     */
    R inWindow(Condition.InWindow condition);
}
