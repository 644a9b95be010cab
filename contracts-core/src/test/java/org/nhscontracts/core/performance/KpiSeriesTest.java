package org.nhscontracts.core.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;

class KpiSeriesTest {

    private static final SeriesKey KEY = SeriesKey.of(KpiId.of("INT4H"), OrganisationId.of("serco"));
    private static final String WHERE = "KPI INT4H of serco (contract)";
    private static final ReportingPeriod NOVEMBER = ReportingPeriod.month(2013, 11);

    private static KpiSeriesBuilder counts() {
        return KpiSeries.builder(KEY, FigureForm.COUNTS);
    }

    private static ReportingPeriod month(int fromNovember) {
        return ReportingPeriod.of(PeriodKind.MONTH, NOVEMBER.firstDay().plusMonths(fromNovember));
    }

    @Test
    void fourHourResponseOfNovember2013Is893Of1000() {
        KpiSeries series = counts().counts(NOVEMBER, 893, 1_000).build();
        assertThat(series.size()).isOne();
        assertThat(series.numerator(0)).isEqualTo(893);
        assertThat(series.denominator(0)).isEqualTo(1_000);
        assertThat(series.status(0)).isEqualTo(ObservationStatus.REPORTED);
        assertThat(series.key()).isEqualTo(KEY);
        assertThat(series.form()).isEqualTo(FigureForm.COUNTS);
        assertThat(series).hasToString(WHERE + ", 2013-11");
    }

    @Test
    void rowsMayComeInAnyOrder() {
        KpiSeries series = counts().counts(month(2), 3, 30)
                .counts(month(0), 1, 10)
                .counts(month(1), 2, 20)
                .build();
        assertThat(series.axis()).hasToString("2013-11 to 2014-01");
        assertThat(series.numerator(0)).isEqualTo(1);
        assertThat(series.numerator(1)).isEqualTo(2);
        assertThat(series.denominator(2)).isEqualTo(30);
    }

    @Test
    void aMonthWithoutARowWasNotReported() {
        KpiSeries series =
                counts().counts(month(0), 1, 10).counts(month(3), 2, 20).build();
        assertThat(series.size()).isEqualTo(4);
        assertThat(series.status(1)).isEqualTo(ObservationStatus.NOT_REPORTED);
        assertThat(series.status(month(2))).hasValue(ObservationStatus.NOT_REPORTED);
        assertThat(series.numerator(1)).isZero();
        assertThat(series.denominator(1)).isZero();
    }

    @Test
    void saysNothingOfPeriodsItDoesNotReachTo() {
        KpiSeries series = counts().counts(month(0), 1, 10).build();
        assertThat(series.status(month(0))).hasValue(ObservationStatus.REPORTED);
        assertThat(series.status(month(1))).isEmpty();
        assertThat(series.status(ReportingPeriod.quarter(2013, 3))).isEmpty();
    }

    @Test
    void zeroOfZeroIsNoActivity() {
        KpiSeries series = counts().counts(month(0), 0, 0)
                .counts(month(1), 0, 0, ObservationStatus.PROVISIONAL)
                .counts(month(2), 0, 0, ObservationStatus.NO_ACTIVITY)
                .counts(month(3), 0, 5)
                .build();
        assertThat(series.status(0)).isEqualTo(ObservationStatus.NO_ACTIVITY);
        assertThat(series.status(1)).isEqualTo(ObservationStatus.NO_ACTIVITY);
        assertThat(series.status(2)).isEqualTo(ObservationStatus.NO_ACTIVITY);
        assertThat(series.status(3)).isEqualTo(ObservationStatus.REPORTED);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_REPORTED", "SUPPRESSED", "NOT_YET_DUE", "EXCLUDED", "SUSPENDED", "DISPUTED"})
    void zeroOfZeroWithAnotherStatusIsRefused(ObservationStatus status) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counts().counts(NOVEMBER, 0, 0, status))
                .withMessage(WHERE + ", 2013-11: found counts that are '" + status.words() + "'");
    }

    @Test
    void aNumeratorMayExceedItsDenominator() {
        assertThat(counts().counts(NOVEMBER, 12, 10).build().numerator(0)).isEqualTo(12);
    }

    @Test
    void aDisputedFigureStaysInItsSlotAndIsNoEvidence() {
        KpiSeries series = counts().counts(NOVEMBER, 893, 1_000, ObservationStatus.DISPUTED)
                .build();
        assertThat(series.numerator(0)).isEqualTo(893);
        assertThat(series.status(0).isEvidence()).isFalse();
    }

    @Test
    void refusesTwoObservationsForOnePeriod() {
        KpiSeriesBuilder builder = counts().counts(NOVEMBER, 1, 10).counts(month(1), 1, 10);
        assertThatExceptionOfType(DuplicateObservationException.class)
                .isThrownBy(() -> builder.counts(NOVEMBER, 1, 10))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(KEY))
                .satisfies(refusal -> assertThat(refusal.period()).isEqualTo(NOVEMBER))
                .withMessage(WHERE + ": found two observations for 2013-11, expected one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.status(NOVEMBER, ObservationStatus.NOT_REPORTED))
                .withMessage(WHERE + ": found two observations for 2013-11, expected one");
    }

    @Test
    void refusesCountsThatItCannotCompareExactly() {
        long most = KpiSeriesBuilder.MAX_COUNT;
        assertThat(counts().counts(NOVEMBER, most, most).build().denominator(0)).isEqualTo(1L << 62);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counts().counts(NOVEMBER, most + 1, most))
                .withMessage(WHERE + ", 2013-11: found numerator 4611686018427387905, expected 0 to 2^62");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counts().counts(NOVEMBER, 1, Long.MAX_VALUE))
                .withMessage(WHERE + ", 2013-11: found denominator 9223372036854775807, expected 0 to 2^62");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counts().counts(NOVEMBER, -1, 10))
                .withMessage(WHERE + ", 2013-11: found numerator -1, expected 0 to 2^62");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counts().counts(NOVEMBER, 1, Long.MIN_VALUE))
                .withMessage(WHERE + ", 2013-11: found denominator -9223372036854775808, expected 0 to 2^62");
    }

    @Test
    void refusesSomethingOfNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counts().counts(NOVEMBER, 3, 0))
                .withMessage(WHERE + ", 2013-11: found numerator 3 over denominator 0");
    }

    @Test
    void refusesPeriodsOfTwoKinds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counts().counts(NOVEMBER, 1, 10).counts(ReportingPeriod.quarter(2013, 3), 1, 10))
                .withMessage(WHERE + ": found a quarter (2013/14-Q3) among periods that are each a month");
    }

    @Test
    void refusesFiguresOfAnotherForm() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counts().figure(NOVEMBER, BigDecimal.ONE, ObservationStatus.REPORTED))
                .withMessage(WHERE + ": found a figure, expected counts");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KpiSeries.builder(KEY, FigureForm.WHOLE).counts(NOVEMBER, 1, 10))
                .withMessage(WHERE + ": found counts, expected a figure");
        KpiSeries series = counts().counts(NOVEMBER, 1, 10).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> series.figure(0))
                .withMessage(WHERE + ": found counts, expected figures");
    }

    @Test
    void provisionalCountsStayProvisional() {
        KpiSeries series = counts().counts(NOVEMBER, 893, 1_000, ObservationStatus.PROVISIONAL)
                .build();
        assertThat(series.status(0)).isEqualTo(ObservationStatus.PROVISIONAL);
        assertThat(series.status(0).isEvidence()).isTrue();
        assertThat(series.numerator(0)).isEqualTo(893);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"REPORTED", "PROVISIONAL", "DISPUTED"})
    void aStatusThatHasNoFigureStandsAlone(ObservationStatus status) {
        KpiSeries series = counts().status(NOVEMBER, status).build();
        assertThat(series.status(0)).isEqualTo(status);
        assertThat(series.numerator(0)).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"REPORTED", "PROVISIONAL", "DISPUTED"})
    void aStatusThatHasAFigureNeedsOne(ObservationStatus status) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counts().status(NOVEMBER, status))
                .withMessage(WHERE + ", 2013-11: found '" + status.words() + "' without a figure");
    }

    @Test
    void onlyReportedProvisionalAndDisputedHaveAFigure() {
        assertThat(ObservationStatus.values())
                .filteredOn(ObservationStatus::hasFigure)
                .containsExactly(ObservationStatus.REPORTED, ObservationStatus.PROVISIONAL, ObservationStatus.DISPUTED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counts().counts(NOVEMBER, 1, 10, ObservationStatus.SUPPRESSED))
                .withMessage(WHERE + ", 2013-11: found counts that are 'suppressed'");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        KpiSeries.builder(KEY, FigureForm.WHOLE).unscaled(NOVEMBER, 1, ObservationStatus.EXCLUDED))
                .withMessage(WHERE + ", 2013-11: found a figure that is 'excluded'");
    }

    @Test
    void refusesToBuildASeriesOfNothing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> counts().build())
                .withMessage(WHERE + ": found no observation, expected at least one");
    }

    @Test
    void aSlotWithoutAFigureHasNone() {
        KpiSeries series = KpiSeries.builder(KEY, FigureForm.WHOLE)
                .status(NOVEMBER, ObservationStatus.SUPPRESSED)
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> series.figure(0))
                .withMessage(WHERE + ", 2013-11: found no figure, expected one");
    }

    @Test
    void refusesPlacesThatItDoesNotHave() {
        KpiSeries whole = KpiSeries.builder(KEY, FigureForm.WHOLE)
                .unscaled(NOVEMBER, 1, ObservationStatus.REPORTED)
                .build();
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> whole.status(1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> whole.numerator(-1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> whole.denominator(1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> whole.figure(1));
    }
}
