package org.nhscontracts.core.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RagBandsTest {

    @ParameterizedTest(name = "{0} {1} within {2}: amber {3}")
    @CsvSource({
        "AT_LEAST, 95, 5, >= 90",
        "MORE_THAN, 95, 5, >= 90",
        "AT_MOST, 3, 0.5, <= 3.5",
        "LESS_THAN, 3, 0.5, <= 3.5",
        "AT_LEAST, 95.10, 0, >= 95.1",
        "AT_LEAST, 2, 5, >= -3",
    })
    void amberEndsAMarginToTheWorseSide(Operator operator, String value, String margin, String limit) {
        assertThat(RagBands.within(margin).amberLimit(Threshold.of(operator, value)))
                .hasToString(limit);
    }

    @ParameterizedTest(name = "{0} {1} within {2} %: amber {3}")
    @CsvSource({
        "AT_MOST, 80, 10, <= 88",
        "AT_LEAST, 80, 10, >= 72",
        "AT_LEAST, 0, 10, >= 0",
        "AT_LEAST, -50, 10, >= -55"
    })
    void amberEndsAShareOfTheThresholdToTheWorseSide(Operator operator, String value, String percent, String limit) {
        assertThat(RagBands.withinPercent(percent).amberLimit(Threshold.of(operator, value)))
                .hasToString(limit);
    }

    @Test
    void theAmberLimitIsComparedAsTheTargetIs() {
        Threshold target = Threshold.atLeast("95").comparedAsPublished();
        assertThat(RagBands.within("5").amberLimit(target).comparedAs()).isEqualTo(ComparedAs.PUBLISHED);
    }

    @Test
    void anEqualityHasNoWorseSide() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RagBands.within("5").amberLimit(Threshold.of(Operator.EQUAL_TO, "5")))
                .withMessage("amber margin: found a target = 5, expected one with >=, >, <= or <");
    }

    @Test
    void refusesANegativeMargin() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RagBands.within("-0.50"))
                .withMessage("amber margin: found -0.5, expected 0 or more");
        assertThat(RagBands.within("5.0")).isEqualTo(RagBands.within("5"));
        assertThat(RagBands.within("5")).isNotEqualTo(RagBands.withinPercent("5"));
    }
}
