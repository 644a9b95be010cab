package org.nhscontracts.rules.outlook;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.time.ReportingPeriod;

/**
 * A financial year as far as it is known, pooled.
 *
 * @param year the financial year
 * @param numerator the numerators together
 * @param denominator the denominators together
 * @param periods how many periods have a figure
 * @param missing the periods judged that have none: the outlook skips them
 */
public record YearToDate(
        ReportingPeriod year, long numerator, long denominator, int periods, ImmutableList<ReportingPeriod> missing) {

    /**
     * Checks that nothing is null.
     *
     * @param year the financial year
     * @param numerator the numerators together
     * @param denominator the denominators together
     * @param periods how many periods have a figure
     * @param missing the periods judged that have none: the outlook skips them
     */
    public YearToDate {
        requireNonNull(year, "year");
        requireNonNull(missing, "missing");
    }

    /**
     * The pooled figure, for display: cut to two decimals. Nothing rests on it.
     *
     * @param measure the measure of the KPI
     * @return the figure in the unit of the measure; empty if there was no activity
     */
    public Optional<BigDecimal> figure(Measure measure) {
        return denominator == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(numerator)
                        .multiply(BigDecimal.valueOf(measure.multiplier()))
                        .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.DOWN));
    }
}
