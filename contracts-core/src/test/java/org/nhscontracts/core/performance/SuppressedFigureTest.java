package org.nhscontracts.core.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.time.ReportingPeriod;

/** Ranges of suppressed figures, and what a series does with them. */
class SuppressedFigureTest {

    private static final SeriesKey KEY = SeriesKey.of(KpiId.of("A"), OrganisationId.of("acme"));
    private static final ReportingPeriod APRIL = ReportingPeriod.month(2025, 4);
    private static final SuppressedFigure FEW = new SuppressedFigure(CountRange.of(1, 7), CountRange.exactly(120));

    @Test
    void aRangeIsWrittenWithItsEnds() {
        assertThat(CountRange.of(1, 7)).hasToString("1 to 7");
        assertThat(CountRange.from(95)).hasToString("95 or more");
        assertThat(CountRange.exactly(5)).hasToString("5").isEqualTo(CountRange.of(5, 5));
        assertThat(CountRange.exactly(5).isExact()).isTrue();
        assertThat(CountRange.of(5, 6).isExact()).isFalse();
        assertThat(CountRange.from(5).isExact()).isFalse();
    }

    @Test
    void aRangeHasItsLowestNumberFirst() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountRange.of(7, 1))
                .withMessage("range: found 7 to 1, expected the lowest number first");
    }

    @Test
    void aFigureHasADenominator() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SuppressedFigure(CountRange.exactly(0), CountRange.of(0, 5)))
                .withMessage("suppressed figure: found a denominator of 0 to 5, expected 1 or more");
        assertThat(SuppressedFigure.of(CountRange.of(1, 7)).denominator()).isEqualTo(CountRange.exactly(1));
    }

    @Test
    void aSeriesKeepsWhatIsKnownOfASuppressedFigure() {
        KpiSeries series = KpiSeries.builder(KEY, FigureForm.COUNTS)
                .suppressed(APRIL.next(), FEW)
                .counts(APRIL, 3, 200)
                .status(APRIL.next().next(), ObservationStatus.SUPPRESSED)
                .build();

        assertThat(series.status(1)).isEqualTo(ObservationStatus.SUPPRESSED);
        assertThat(series.suppressed(0)).isEmpty();
        assertThat(series.suppressed(1)).contains(FEW);
        assertThat(series.suppressed(2)).isEmpty();
        assertThat(series.numerator(1)).isZero();
        assertThat(series.denominator(1)).isZero();
        assertThat(series.hasSuppressed()).isTrue();
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> series.suppressed(3));
    }

    @Test
    void aRangeTellsSeriesApart() {
        KpiSeries without = KpiSeries.builder(KEY, FigureForm.COUNTS)
                .status(APRIL, ObservationStatus.SUPPRESSED)
                .build();
        KpiSeries with =
                KpiSeries.builder(KEY, FigureForm.COUNTS).suppressed(APRIL, FEW).build();

        assertThat(with).isNotEqualTo(without);
        assertThat(with)
                .isEqualTo(KpiSeries.builder(KEY, FigureForm.COUNTS)
                        .suppressed(APRIL, FEW)
                        .build());
        assertThat(without.hasSuppressed()).isFalse();
    }

    @Test
    void refusesRangesThatTheFormCannotHold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KpiSeries.builder(KEY, FigureForm.WHOLE).suppressed(APRIL, FEW))
                .withMessage(
                        "KPI A of acme (contract), 2025-04: found a suppressed figure with a denominator (120), expected one"
                                + " without");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KpiSeries.builder(KEY, FigureForm.COUNTS)
                        .suppressed(APRIL, SuppressedFigure.of(CountRange.of(-1, 5))))
                .withMessage(
                        "KPI A of acme (contract), 2025-04: found a suppressed figure of -1 to 5, expected 0 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KpiSeries.builder(KEY, FigureForm.COUNTS)
                        .suppressed(APRIL, SuppressedFigure.of(CountRange.of(0, Long.MAX_VALUE))))
                .withMessage(
                        "KPI A of acme (contract), 2025-04: found a range of 0 to 9223372036854775807, expected numbers of"
                                + " at most 2^62");
        assertThat(KpiSeries.builder(KEY, FigureForm.rounded(1))
                        .suppressed(APRIL, SuppressedFigure.of(CountRange.of(-5, 5)))
                        .build()
                        .hasSuppressed())
                .isTrue();
    }

    @Test
    void aSuppressedFigureIsAnObservation() {
        assertThatExceptionOfType(DuplicateObservationException.class)
                .isThrownBy(() -> KpiSeries.builder(KEY, FigureForm.COUNTS)
                        .counts(APRIL, 1, 2)
                        .suppressed(APRIL, FEW));
    }

    @Test
    void aSeriesKnowsItsLargestNumber() {
        assertThat(KpiSeries.builder(KEY, FigureForm.COUNTS)
                        .counts(APRIL, 893, 1_000)
                        .counts(APRIL.next(), 1_200, 7)
                        .build()
                        .largest())
                .isEqualTo(1_200);
        assertThat(KpiSeries.builder(KEY, FigureForm.rounded(2))
                        .figure(APRIL, new BigDecimal("-87.08"), ObservationStatus.REPORTED)
                        .build()
                        .largest())
                .isEqualTo(8_708);
        assertThat(KpiSeries.builder(KEY, FigureForm.WHOLE)
                        .status(APRIL, ObservationStatus.EXCLUDED)
                        .build()
                        .largest())
                .isZero();
    }

    @Test
    void copiesItsNumbersToAPlace() {
        KpiSeries series = KpiSeries.builder(KEY, FigureForm.COUNTS)
                .counts(APRIL, 1, 2)
                .counts(APRIL.next(), 3, 4)
                .build();
        long[] numbers = new long[4];
        series.copyNumerators(numbers, 0);
        series.copyDenominators(numbers, 2);

        assertThat(numbers).containsExactly(1, 3, 2, 4);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> series.copyNumerators(numbers, 3));
    }

    @Test
    void figuresWithoutCountsHaveNoDenominatorsToCopy() {
        long[] numbers = new long[1];
        KpiSeries series = KpiSeries.builder(KEY, FigureForm.WHOLE)
                .unscaled(APRIL, 5, ObservationStatus.REPORTED)
                .build();
        series.copyNumerators(numbers, 0);
        series.copyDenominators(numbers, 0);

        assertThat(numbers).containsExactly(5);
    }
}
