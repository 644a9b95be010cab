package org.nhscontracts.rules.outlook;

import java.math.BigDecimal;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.performance.FigureForm;

/**
 * Between which figures a period of a future lies, as they are held.
 *
 * @param lowest the lowest numerator or figure
 * @param highest the highest
 */
record Bounds(long lowest, long highest) {

    /** Larger than any count that a target could allow. */
    private static final long MANY = 1_000_000_000_000_000L;

    private static final long HUNDRED = 100;

    /** Of how many is asked for where numerators cannot exceed denominators only. */
    static Bounds of(Measure measure, FigureForm form, long denominator) {
        if (measure instanceof Measure.YesNo) {
            return new Bounds(0, 1);
        }
        if (form.counts()) {
            return new Bounds(0, measure instanceof Measure.Ratio ? denominator : MANY);
        }
        boolean percentage = measure instanceof Measure.PublishedPercentage || measure instanceof Measure.Ratio;
        return new Bounds(
                0,
                percentage
                        ? BigDecimal.valueOf(HUNDRED)
                                .movePointRight(form.decimals())
                                .longValueExact()
                        : Math.multiplyExact(MANY, HUNDRED));
    }
}
