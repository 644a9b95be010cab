package org.nhscontracts.core.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.time.ReportingPeriod;

class FigureFormTest {

    private static final SeriesKey KEY = SeriesKey.of(KpiId.of("BED-DAYS"), OrganisationId.of("serco"));
    private static final ReportingPeriod NOVEMBER = ReportingPeriod.month(2013, 11);

    @Test
    void among87Point08AndOthersOfTwoDecimals87Means87Point00() {
        KpiSeries series = KpiSeries.builder(KEY, FigureForm.rounded(2))
                .figure(NOVEMBER, new BigDecimal("87.08"), ObservationStatus.REPORTED)
                .figure(NOVEMBER.next(), new BigDecimal("87"), ObservationStatus.PROVISIONAL)
                .build();
        assertThat(series.numerator(0)).isEqualTo(8_708);
        assertThat(series.figure(1)).isEqualTo(new BigDecimal("87.00"));
        assertThat(series.denominator(1)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "0.1, 1", "0.10, 1", "0.01, 2", "0.00000001, 8"})
    void readsItsPrecision(String precision, int decimals) {
        assertThat(FigureForm.ofPrecision(new BigDecimal(precision))).isEqualTo(FigureForm.rounded(decimals));
        assertThat(FigureForm.rounded(decimals).precision()).isEqualByComparingTo(precision);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "10", "0.5", "-0.1", "0.11", "1e5"})
    void refusesAPrecisionThatIsNoPowerOfTen(String precision) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FigureForm.ofPrecision(new BigDecimal(precision)))
                .withMessage("precision: found " + new BigDecimal(precision) + ", expected 1, 0.1, 0.01 or the like");
    }

    @Test
    void refusesMoreThanEightDecimals() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FigureForm.rounded(9))
                .withMessage("decimals: found 9, expected 0 to 8");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FigureForm.rounded(-1))
                .withMessage("decimals: found -1, expected 0 to 8");
    }

    @Test
    void refusesCombinationsThatMakeNoSense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FigureForm(true, true, 0))
                .withMessage("figures: counts are not rounded");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FigureForm(false, false, 2))
                .withMessage("figures: decimals go with rounded figures");
    }

    @ParameterizedTest
    @CsvSource({
        "87.08, 8708",
        "87, 8700",
        "87.080, 8708",
        "-0.5, -50",
        "0, 0",
        "9999999999999999.99, 999999999999999999"
    })
    void holdsAFigureAsAWholeNumber(String figure, long unscaled) {
        assertThat(FigureForm.rounded(2).unscaled(new BigDecimal(figure))).isEqualTo(unscaled);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "87.085",
                "10000000000000000",
                "1e18",
                "1e100000000",
                "1e999999999",
                "-1e999999999",
                "1e2147483647",
                "1e-999999999",
                "1e-2147483647"
            })
    void refusesAFigureThatIsTooPreciseOrTooLargeAtOnce(String figure) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FigureForm.rounded(2).unscaled(new BigDecimal(figure)))
                .withMessage("figure: found " + new BigDecimal(figure)
                        + ", expected a number of at most 18 digits, precise to 0.01");
    }

    @Test
    void refusesAWholeNumberOfMoreThan18Digits() {
        KpiSeriesBuilder builder = KpiSeries.builder(KEY, FigureForm.WHOLE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.unscaled(NOVEMBER, 1_000_000_000_000_000_000L, ObservationStatus.REPORTED))
                .withMessage("KPI BED-DAYS of serco (contract), 2013-11: found a figure of more than 18 digits");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.unscaled(NOVEMBER, Long.MIN_VALUE, ObservationStatus.REPORTED));
        assertThat(builder.unscaled(NOVEMBER, 999_999_999_999_999_999L, ObservationStatus.REPORTED)
                        .build()
                        .figure(0))
                .isEqualTo(new BigDecimal("999999999999999999"));
    }

    @Test
    void refusesFewerThanNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        KpiSeries.builder(KEY, FigureForm.WHOLE).unscaled(NOVEMBER, -1, ObservationStatus.REPORTED))
                .withMessage("KPI BED-DAYS of serco (contract), 2013-11: found -1, expected 0 or more");
        assertThat(KpiSeries.builder(KEY, FigureForm.rounded(0))
                        .unscaled(NOVEMBER, -1, ObservationStatus.REPORTED)
                        .build()
                        .figure(0))
                .as("a net score may be negative")
                .isEqualTo(BigDecimal.ONE.negate());
    }
}
