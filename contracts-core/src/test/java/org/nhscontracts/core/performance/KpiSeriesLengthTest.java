package org.nhscontracts.core.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.time.PeriodAxis;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;

class KpiSeriesLengthTest {

    private static final SeriesKey KEY = SeriesKey.of(KpiId.of("INT4H"), OrganisationId.of("serco"));
    private static final ReportingPeriod FIRST = ReportingPeriod.month(2012, 10);

    private static KpiSeriesBuilder builder() {
        return KpiSeries.builder(KEY, FigureForm.COUNTS);
    }

    private static PeriodAxis months(int count) {
        return FIRST.through(
                ReportingPeriod.of(PeriodKind.MONTH, FIRST.firstDay().plusMonths(count - 1L)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 11, 12, 13, 24, 25, 120, 200})
    void growsForwards(int size) {
        PeriodAxis axis = months(size);
        KpiSeriesBuilder builder = builder();
        for (int i = 0; i < size; i++) {
            builder.counts(axis.period(i), i, 1_000);
        }
        assertFilled(builder.build(), axis);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 11, 12, 13, 24, 25, 120, 200})
    void growsBackwards(int size) {
        PeriodAxis axis = months(size);
        KpiSeriesBuilder builder = builder();
        for (int i = size - 1; i >= 0; i--) {
            builder.counts(axis.period(i), i, 1_000);
        }
        assertFilled(builder.build(), axis);
    }

    @Test
    void growsBothWaysFromTheMiddle() {
        PeriodAxis axis = months(199);
        KpiSeriesBuilder builder = builder().counts(axis.period(99), 99, 1_000);
        for (int step = 1; step <= 99; step++) {
            builder.counts(axis.period(99 - step), 99 - step, 1_000).counts(axis.period(99 + step), 99 + step, 1_000);
        }
        assertFilled(builder.build(), axis);
    }

    private static void assertFilled(KpiSeries series, PeriodAxis axis) {
        assertThat(series.axis()).isEqualTo(axis);
        for (int i = 0; i < axis.size(); i++) {
            assertThat(series.numerator(i)).isEqualTo(i);
            assertThat(series.denominator(i)).isEqualTo(1_000);
            assertThat(series.status(i)).isEqualTo(ObservationStatus.REPORTED);
        }
    }

    @Test
    void twoMonthsFarApartLeaveAllBetweenThemNotReported() {
        KpiSeries series = builder()
                .counts(ReportingPeriod.month(2030, 3), 1, 2)
                .counts(ReportingPeriod.month(2011, 1), 1, 2)
                .build();
        assertThat(series.size()).isEqualTo(231);
        for (int i = 1; i < 230; i++) {
            assertThat(series.status(i)).isEqualTo(ObservationStatus.NOT_REPORTED);
        }
    }

    @Test
    void refusesPeriodsThatAreTooFarApartAndStaysUsable() {
        KpiSeriesBuilder builder = builder().counts(ReportingPeriod.month(1000, 1), 1, 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.counts(ReportingPeriod.month(9999, 12), 1, 2))
                .withMessage("KPI INT4H of serco (contract): found periods from 1000-01 to 9999-12, expected at most"
                        + " 100000");
        assertThat(builder.counts(ReportingPeriod.month(1000, 2), 1, 2).build().axis())
                .hasToString("1000-01 to 1000-02");
    }

    @Test
    void holdsTheContractYearsOfAContractTheFirstAndTheLastShort() {
        ReportingPeriod first = ReportingPeriod.parse("2012-10-01/2013-03-31");
        ReportingPeriod last = ReportingPeriod.parse("2015-04-01/2015-09-30");
        KpiSeries series = builder()
                .counts(last, 4, 10)
                .counts(first.next(), 2, 10)
                .counts(first, 1, 10)
                .build();
        assertThat(series.axis().periods())
                .map(ReportingPeriod::toString)
                .containsExactly(
                        "2012-10-01/2013-03-31",
                        "2013-04-01/2014-03-31",
                        "2014-04-01/2015-03-31",
                        "2015-04-01/2015-09-30");
        assertThat(series.status(last)).hasValue(ObservationStatus.REPORTED);
    }

    @Test
    void refusesAShortContractYearBetweenOthers() {
        ReportingPeriod partOf2013 = ReportingPeriod.parse("2013-07-01/2014-03-31");
        KpiSeriesBuilder builder = builder()
                .counts(partOf2013, 2, 10)
                .counts(partOf2013.next(), 3, 10)
                .counts(partOf2013.previous(), 1, 10);
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("KPI INT4H of serco (contract): found 2013-07-01/2014-03-31 between"
                        + " 2012-04-01/2013-03-31 and 2014-04-01/2015-03-31, expected a whole contract year");
    }

    @Test
    void refusesTwoPartsOfOneContractYear() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder()
                        .counts(ReportingPeriod.parse("2013-04-01/2013-06-30"), 2, 10)
                        .counts(ReportingPeriod.parse("2013-07-01/2014-03-31"), 3, 10))
                .withMessage("KPI INT4H of serco (contract): found two observations for 2013-07-01/2014-03-31,"
                        + " expected one");
    }
}
