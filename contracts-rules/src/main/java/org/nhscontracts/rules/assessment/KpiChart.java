package org.nhscontracts.rules.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Operator;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.time.PeriodAxis;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.spc.SpcCalendar;
import org.nhscontracts.rules.spc.SpcSeries;
import org.nhscontracts.rules.spc.SpcSeriesBuilder;

/** The series of a KPI as a chart takes it: a row for each period, on its first day, without a value where there is no evidence. */
final class KpiChart {

    private KpiChart() {}

    /**
     * A series up to the last period judged.
     *
     * @param kpi the KPI
     * @param series the reading that decides
     * @param judged the periods over which the KPI is judged
     */
    static SpcSeries series(Kpi kpi, KpiSeries series, PeriodAxis judged) {
        SpcSeriesBuilder rows = SpcSeries.builder(calendar(kpi.frequency()));
        Optional<Threshold> before = Optional.empty();
        for (ReportingPeriod period : judged) {
            int slot = series.axis().indexOf(period);
            if (slot >= 0 || period.firstDay().isAfter(series.axis().last().firstDay())) {
                add(rows, kpi, series, slot, period.firstDay());
            }
            Optional<Threshold> now = target(kpi, series, period);
            if (!now.equals(before)) {
                now.ifPresentOrElse(
                        target -> rows.targetFrom(period.firstDay(), target.value()),
                        () -> rows.noTargetFrom(period.firstDay()));
                before = now;
            }
        }
        return rows.build();
    }

    private static void add(SpcSeriesBuilder rows, Kpi kpi, KpiSeries series, int slot, LocalDate date) {
        if (slot < 0 || !series.status(slot).isEvidence()) {
            rows.noValue(date);
        } else if (series.form().counts()) {
            rows.ratio(
                    date,
                    series.numerator(slot),
                    series.denominator(slot),
                    kpi.measure().multiplier());
        } else {
            rows.figure(date, series.figure(slot));
        }
    }

    /** A target of one side: a chart has no opinion on others. */
    private static Optional<Threshold> target(Kpi kpi, KpiSeries series, ReportingPeriod period) {
        return kpi.target(TargetPurpose.CONTRACT_STANDARD, series.key().organisation(), period)
                .map(target -> target.threshold())
                .filter(threshold ->
                        threshold.operator() != Operator.BETWEEN && threshold.operator() != Operator.EQUAL_TO);
    }

    private static SpcCalendar calendar(PeriodKind kind) {
        return switch (kind) {
            case MONTH -> SpcCalendar.MONTH;
            case QUARTER -> SpcCalendar.QUARTER;
            case FINANCIAL_YEAR, CONTRACT_YEAR -> SpcCalendar.YEAR;
        };
    }
}
