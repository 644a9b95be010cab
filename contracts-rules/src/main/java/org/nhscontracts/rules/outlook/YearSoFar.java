package org.nhscontracts.rules.outlook;

import com.google.common.collect.ImmutableList;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.time.ReportingPeriod;

/** Adds up a financial year as far as it was judged. */
final class YearSoFar {

    private final FutureGroup group;
    private final ReportingPeriod year;
    private final ReportingPeriod first;
    private final ImmutableList.Builder<ReportingPeriod> missing = ImmutableList.builder();
    private long numerator;
    private long denominator;
    private int periods;

    YearSoFar(FutureGroup group, ReportingPeriod year, ReportingPeriod first) {
        this.group = group;
        this.year = year;
        this.first = first;
    }

    YearToDate add() {
        for (ReportingPeriod period = first; period.ordinal() <= group.lastOrdinal(); period = period.next()) {
            add(period);
        }
        return new YearToDate(year, numerator, denominator, periods, missing.build());
    }

    private void add(ReportingPeriod period) {
        KpiSeries series = group.series();
        ObservationStatus status = series.status(period).orElse(ObservationStatus.NOT_REPORTED);
        switch (status) {
            case REPORTED, PROVISIONAL -> {
                int slot = series.axis().indexOf(period);
                numerator = Math.addExact(numerator, series.numerator(slot));
                denominator = Math.addExact(denominator, series.denominator(slot));
                periods++;
            }
            case NOT_REPORTED, NOT_YET_DUE, SUPPRESSED, DISPUTED -> missing.add(period);
            case EXCLUDED, SUSPENDED, NO_ACTIVITY -> {}
        }
    }
}
