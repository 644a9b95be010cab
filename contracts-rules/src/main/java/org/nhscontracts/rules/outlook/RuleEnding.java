package org.nhscontracts.rules.outlook;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.time.ReportingPeriod;

/**
 * The figure of one KPI in the next period with which a rule that holds now is clear, if all else goes as well as it can.
 *
 * @param kpi the KPI
 * @param period the next period
 * @param lowerLimit true if the figure must not be lower, false if it must not be higher
 * @param count the least (or highest) numerator; empty if figures are no counts
 * @param ofActivity the expected denominator; empty if figures have none
 * @param figure the least (or highest) figure in the unit of the measure; of counts for display, rounded to the safe side
 */
public record RuleEnding(
        KpiId kpi,
        ReportingPeriod period,
        boolean lowerLimit,
        Optional<Long> count,
        Optional<Long> ofActivity,
        BigDecimal figure) {

    /**
     * Checks that nothing is null.
     *
     * @param kpi the KPI
     * @param period the next period
     * @param lowerLimit true if the figure must not be lower, false if it must not be higher
     * @param count the least (or highest) numerator; empty if figures are no counts
     * @param ofActivity the expected denominator; empty if figures have none
     * @param figure the least (or highest) figure in the unit of the measure; of counts for display, rounded to the safe side
     */
    public RuleEnding {
        requireNonNull(kpi, "kpi");
        requireNonNull(period, "period");
        requireNonNull(count, "count");
        requireNonNull(ofActivity, "ofActivity");
        requireNonNull(figure, "figure");
    }
}
