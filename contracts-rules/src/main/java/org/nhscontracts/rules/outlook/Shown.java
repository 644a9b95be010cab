package org.nhscontracts.rules.outlook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.performance.FigureForm;

/** Limits in the unit of the measure. */
final class Shown {

    private static final int DECIMALS = 2;

    private Shown() {}

    /** Of counts rounded to the safe side; of other figures as it is. */
    static BigDecimal figure(Kpi kpi, FigureForm form, long limit, long denominator, boolean least) {
        return form.counts()
                ? BigDecimal.valueOf(limit)
                        .multiply(BigDecimal.valueOf(kpi.measure().multiplier()))
                        .divide(
                                BigDecimal.valueOf(denominator),
                                DECIMALS,
                                least ? RoundingMode.CEILING : RoundingMode.FLOOR)
                : BigDecimal.valueOf(limit, form.decimals());
    }
}
