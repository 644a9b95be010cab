package org.nhscontracts.core.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.source.Basis;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.source.Confidence;
import org.nhscontracts.core.time.ReportingPeriod;

class PerformanceRecordTest {

    private static final KpiId KPI = KpiId.of("INT4H");
    private static final OrganisationId SERCO = OrganisationId.of("serco");
    private static final OrganisationId TRUST = OrganisationId.of("trust");
    private static final ReportingPeriod NOVEMBER = ReportingPeriod.month(2013, 11);
    private static final SeriesKey KEY = SeriesKey.of(KPI, SERCO);

    private static Citation citation(String source, Basis basis) {
        return Citation.of(SourceId.of(source), basis, Confidence.VERIFIED);
    }

    private static KpiSeries series(SeriesKey key) {
        return KpiSeries.builder(key, FigureForm.COUNTS)
                .counts(NOVEMBER, 893, 1_000)
                .build();
    }

    @Test
    void isFilledRowByRow() {
        PerformanceRecord.Builder builder = PerformanceRecord.builder();
        builder.series(KEY, FigureForm.COUNTS).counts(NOVEMBER.next(), 900, 1_000);
        builder.series(SeriesKey.of(KpiId.of("BEDS"), TRUST), FigureForm.WHOLE)
                .unscaled(NOVEMBER, 12, ObservationStatus.REPORTED);
        builder.series(KEY, FigureForm.COUNTS).counts(NOVEMBER, 893, 1_000);
        PerformanceRecord performance = builder.build();
        assertThat(performance.series()).hasSize(2);
        assertThat(performance.series(KPI)).singleElement().satisfies(series -> {
            assertThat(series.numerator(0)).isEqualTo(893);
            assertThat(series.numerator(1)).isEqualTo(900);
        });
        assertThat(performance)
                .hasToString("[KPI INT4H of serco (contract), 2013-11 to 2013-12, KPI BEDS of trust (contract),"
                        + " 2013-11]");
    }

    @Test
    void refusesFiguresOfTwoFormsInOneSeries() {
        PerformanceRecord.Builder builder = PerformanceRecord.builder();
        builder.series(KEY, FigureForm.COUNTS).counts(NOVEMBER, 893, 1_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.series(KEY, FigureForm.rounded(1)))
                .withMessage("KPI INT4H of serco (contract): found figures of two forms");
    }

    @Test
    void refusesTwoSeriesOfOneThingFromOneSource() {
        SeriesKey measured = KEY.citing(citation("BBC-2", Basis.MEASURED));
        SeriesKey claimed = KEY.citing(citation("BBC-2", Basis.CLAIMED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PerformanceRecord.of(ImmutableList.of(series(measured), series(claimed))))
                .withMessage("found two series for KPI INT4H of serco (contract, source BBC-2)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PerformanceRecord.of(ImmutableList.of(series(KEY), series(KEY))))
                .withMessage("found two series for KPI INT4H of serco (contract)");
        PerformanceRecord.Builder builder = PerformanceRecord.builder();
        builder.series(measured, FigureForm.COUNTS).counts(NOVEMBER, 1, 2);
        builder.series(claimed, FigureForm.COUNTS).counts(NOVEMBER, 1, 2);
        assertThatIllegalArgumentException().isThrownBy(builder::build);
    }

    @Test
    void keepsConflictingReadingsOfTwoSourcesSideBySide() {
        KpiSeries one = series(KEY.citing(citation("BBC-2", Basis.MEASURED)));
        KpiSeries other = series(KEY.citing(citation("CCG-1", Basis.MEASURED)));
        assertThat(PerformanceRecord.of(ImmutableList.of(one, other)).readings(KPI, SERCO))
                .containsExactly(one, other);
    }

    @Test
    void readingsAreTheUnsplitSeriesOfOneOrganisation() {
        KpiSeries whole = series(KEY);
        KpiSeries site = series(KEY.covering(Scope.parse("site:NHM02")));
        KpiSeries split = series(KEY.splitBy(Split.parse("team:1")));
        KpiSeries ofTrust = series(SeriesKey.of(KPI, TRUST));
        PerformanceRecord performance = PerformanceRecord.of(ImmutableList.of(whole, split, ofTrust, site));
        assertThat(performance.readings(KPI, SERCO)).containsExactly(whole, site);
        assertThat(performance.readings(KPI, TRUST)).containsExactly(ofTrust);
        assertThat(performance.readings(KpiId.of("OTHER"), SERCO)).isEmpty();
        assertThat(performance.organisations(KPI)).containsExactly(SERCO, TRUST);
        assertThat(performance.series(KPI)).containsExactly(whole, split, ofTrust, site);
    }

    @Test
    void anEmptyRecordHasNothing() {
        assertThat(PerformanceRecord.empty().series()).isEmpty();
        assertThat(PerformanceRecord.empty().organisations(KPI)).isEmpty();
        assertThat(PerformanceRecord.builder().build())
                .isEqualTo(PerformanceRecord.empty())
                .hasSameHashCodeAs(PerformanceRecord.empty())
                .isNotEqualTo(PerformanceRecord.of(ImmutableList.of(series(KEY))));
    }
}
