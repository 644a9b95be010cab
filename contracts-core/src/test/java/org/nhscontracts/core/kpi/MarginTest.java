package org.nhscontracts.core.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarginTest {

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
        assertThat(Margin.within(margin).limit(Threshold.of(operator, value))).hasToString(limit);
    }

    @ParameterizedTest(name = "{0} {1} within {2} %: amber {3}")
    @CsvSource({
        "AT_MOST, 80, 10, <= 88",
        "AT_LEAST, 80, 10, >= 72",
        "AT_LEAST, 0, 10, >= 0",
        "AT_LEAST, -50, 10, >= -55"
    })
    void amberEndsAShareOfTheThresholdToTheWorseSide(Operator operator, String value, String percent, String limit) {
        assertThat(Margin.withinPercent(percent).limit(Threshold.of(operator, value)))
                .hasToString(limit);
    }

    @Test
    void theAmberLimitIsComparedAsTheTargetIs() {
        Threshold target = Threshold.atLeast("95").comparedAsPublished();
        assertThat(Margin.within("5").limit(target).comparedAs()).isEqualTo(ComparedAs.PUBLISHED);
    }

    @Test
    void anEqualityHasNoWorseSide() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Margin.within("5").limit(Threshold.of(Operator.EQUAL_TO, "5")))
                .withMessage("margin: found a target = 5, expected one with >=, >, <= or <");
    }

    @Test
    void refusesANegativeMargin() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Margin.within("-0.50"))
                .withMessage("margin: found -0.5, expected 0 or more");
        assertThat(Margin.within("5.0")).isEqualTo(Margin.within("5"));
        assertThat(Margin.within("5")).isNotEqualTo(Margin.withinPercent("5"));
    }
}
