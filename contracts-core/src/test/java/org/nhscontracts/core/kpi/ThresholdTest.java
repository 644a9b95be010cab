package org.nhscontracts.core.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdTest {

    @ParameterizedTest
    @CsvSource({"95.10, 95.1", "95.000, 95", "100, 100", "1E+2, 100", "0.00, 0", "-0.50, -0.5", "1e9, 1000000000"})
    void holdsOneFormOfEachValue(String written, String normal) {
        assertThat(Threshold.atLeast(written))
                .isEqualTo(Threshold.atLeast(normal))
                .hasToString(">= " + normal);
        assertThat(Threshold.atLeast(written)).hasSameHashCodeAs(Threshold.atLeast(normal));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999999999.99999999", "-9999999999.99999999", "0.00000001"})
    void takesTenDigitsBeforeThePointAndEightBehind(String value) {
        assertThat(Threshold.atMost(value).value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10000000000",
                "-10000000000",
                "0.000000001",
                "1e999999999",
                "1e-999999999",
                "1e2147483647",
                "-1e2147483647",
                "1e-2147483647",
                "1e10"
            })
    void refusesLargerOrMorePreciseValuesAtOnce(String value) {
        String found = new BigDecimal(value).toString();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Threshold.atLeast(value))
                .withMessage(
                        "threshold: found " + found + ", expected a decimal below 10^10 with at most 8 decimal places");
    }

    @ParameterizedTest(name = "{0} {1}: {2}, {3}")
    @CsvSource({
        "AT_LEAST, 95, >= 95, at least 95 %",
        "MORE_THAN, 95, > 95, more than 95 %",
        "AT_MOST, 1.5, <= 1.5, at most 1.5 %",
        "LESS_THAN, 0, < 0, less than 0 %",
        "EQUAL_TO, 100, = 100, equal to 100 %",
    })
    void isWrittenInSymbolsAndInWords(Operator operator, String value, String symbols, String words) {
        Threshold threshold = Threshold.of(operator, value);
        assertThat(threshold).hasToString(symbols);
        assertThat(threshold.words(new Measure.Ratio())).isEqualTo(words);
    }

    @Test
    void betweenTwoValuesNamesBoth() {
        Threshold threshold = Threshold.between("85.0", "92");
        assertThat(threshold).hasToString("between 85 and 92").isEqualTo(Threshold.between("85", "92.00"));
        assertThat(threshold.words(new Measure.Count("beds"))).isEqualTo("between 85 beds and 92 beds");
        assertThat(Threshold.between("5", "5").upper()).hasValue(new BigDecimal("5"));
    }

    @Test
    void refusesAnUpperValueBelowTheLower() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Threshold.between("92", "85.50"))
                .withMessage("threshold: the upper value (85.5) is below the lower (92)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Threshold.between("0", "10000000000"))
                .withMessage("upper threshold: found 10000000000, expected a decimal below 10^10 with at most 8 decimal"
                        + " places");
    }

    @Test
    void refusesAnUpperValueWhereItDoesNotBelongOrNoneWhereItDoes() {
        String message = "threshold: an upper value goes with 'between' and nothing else";
        BigDecimal one = BigDecimal.ONE;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Threshold.of(Operator.BETWEEN, "1"))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Threshold(Operator.AT_LEAST, one, Optional.of(one), ComparedAs.EXACT, Optional.empty()))
                .withMessage(message);
    }

    @Test
    void isComparedExactlyUnlessSaidOtherwise() {
        Threshold exact = Threshold.atLeast("95");
        assertThat(exact.comparedAs()).isEqualTo(ComparedAs.EXACT);
        assertThat(exact.comparedAsPublished().comparedAs()).isEqualTo(ComparedAs.PUBLISHED);
        assertThat(exact.comparedAsPublished()).isNotEqualTo(exact);
    }

    @ParameterizedTest(name = "{0}: below {1}, equal {2}, above {3}")
    @CsvSource({
        "AT_LEAST, false, true, true",
        "MORE_THAN, false, false, true",
        "AT_MOST, true, true, false",
        "LESS_THAN, true, false, false",
        "EQUAL_TO, false, true, false",
    })
    void operatorsPassBelowAtAndAboveTheValue(Operator operator, boolean below, boolean equal, boolean above) {
        assertThat(operator.passes(-1)).isEqualTo(below);
        assertThat(operator.passes(0)).isEqualTo(equal);
        assertThat(operator.passes(1)).isEqualTo(above);
    }

    @Test
    void betweenDoesNotCompareWithOneValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Operator.BETWEEN.passes(0))
                .withMessage("between compares with two values");
    }
}
