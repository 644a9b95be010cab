package org.nhscontracts.rules.engine;

import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.time.PeriodAxis;

/**
 * A KPI on the axis on which it is judged.
 *
 * @param start the first place at which it is judged
 * @param end the place after the last
 */
record JudgedKpi(Facts facts, Kpi kpi, PeriodAxis axis, int start, int end) {

    /** On an axis that may reach beyond that of the KPI: there it has nothing to judge. */
    static JudgedKpi of(Facts facts, Kpi kpi, PeriodAxis axis) {
        int end = facts.axis(kpi.id()).orElse(axis).last().ordinal()
                - axis.first().ordinal()
                + 1;
        return new JudgedKpi(facts, kpi, axis, facts.start(kpi.id(), axis), Math.min(end, axis.size()));
    }

    int firstOrdinal() {
        return axis.first().ordinal();
    }

    boolean judges(int index) {
        return index >= start && index < end;
    }
}
