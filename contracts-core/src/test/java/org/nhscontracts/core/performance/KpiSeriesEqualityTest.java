package org.nhscontracts.core.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.time.ReportingPeriod;

class KpiSeriesEqualityTest {

    private static final SeriesKey KEY = SeriesKey.of(KpiId.of("INT4H"), OrganisationId.of("serco"));
    private static final ReportingPeriod NOVEMBER = ReportingPeriod.month(2013, 11);

    private static KpiSeries series(SeriesKey key, ReportingPeriod period, long numerator, long denominator) {
        return KpiSeries.builder(key, FigureForm.COUNTS)
                .counts(period, numerator, denominator)
                .build();
    }

    @Test
    void everythingInASeriesCounts() {
        KpiSeries series = series(KEY, NOVEMBER, 893, 1_000);
        assertThat(series)
                .isEqualTo(series(KEY, NOVEMBER, 893, 1_000))
                .hasSameHashCodeAs(series(KEY, NOVEMBER, 893, 1_000))
                .isNotEqualTo(series(KEY, NOVEMBER, 892, 1_000))
                .isNotEqualTo(series(KEY, NOVEMBER, 893, 999))
                .isNotEqualTo(series(KEY, NOVEMBER.next(), 893, 1_000))
                .isNotEqualTo(series(KEY.covering(Scope.WHOLE_PROVIDER), NOVEMBER, 893, 1_000))
                .isNotEqualTo(KpiSeries.builder(KEY, FigureForm.COUNTS)
                        .counts(NOVEMBER, 893, 1_000, ObservationStatus.PROVISIONAL)
                        .build())
                .isNotEqualTo(null)
                .isNotEqualTo("KPI INT4H of serco (contract), 2013-11");
    }

    @Test
    void theDeclaredPrecisionCounts() {
        BigDecimal figure = new BigDecimal("87");
        assertThat(KpiSeries.builder(KEY, FigureForm.rounded(0))
                        .figure(NOVEMBER, figure, ObservationStatus.REPORTED)
                        .build())
                .isNotEqualTo(KpiSeries.builder(KEY, FigureForm.WHOLE)
                        .figure(NOVEMBER, figure, ObservationStatus.REPORTED)
                        .build());
    }

    @Test
    void aSeriesDoesNotChangeWhenItsBuilderGoesOn() {
        KpiSeriesBuilder builder = KpiSeries.builder(KEY, FigureForm.COUNTS).counts(NOVEMBER, 893, 1_000);
        KpiSeries before = builder.build();
        builder.counts(NOVEMBER.next(), 1, 2);
        assertThat(before).isEqualTo(series(KEY, NOVEMBER, 893, 1_000));
        assertThat(builder.build().size()).isEqualTo(2);
    }
}
