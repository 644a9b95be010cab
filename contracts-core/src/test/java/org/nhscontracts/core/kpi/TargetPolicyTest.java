package org.nhscontracts.core.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tolerance, small numbers and rounding of a target. */
class TargetPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "9495, 100, 1, HALF_UP, 95.0",
        "9494, 100, 1, HALF_UP, 94.9",
        "9495, 100, 1, HALF_DOWN, 94.9",
        "9495, 100, 1, DOWN, 94.9",
        "-5, 10, 0, HALF_UP, -1",
        "2, 3, 8, HALF_EVEN, 0.66666667",
        "1, 3, 0, CEILING, 1"
    })
    void roundsExactFractions(long numerator, long denominator, int decimals, RoundingMode mode, String rounded) {
        assertThat(new Rounding(decimals, mode).round(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)))
                .hasToString(rounded);
    }

    @Test
    void saysHowItRounds() {
        assertThat(Rounding.halfUp(1).words()).isEqualTo("rounded half up to 1 decimal");
        assertThat(new Rounding(0, RoundingMode.CEILING).words()).isEqualTo("rounded ceiling to 0 decimals");
        assertThat(Threshold.atLeast("95").rounding(Rounding.halfUp(1)).words(new Measure.Ratio()))
                .isEqualTo("at least 95 %, rounded half up to 1 decimal");
    }

    @Test
    void refusesRoundingThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounding.halfUp(9))
                .withMessage("rounding: found 9 decimals, expected 0 to 8");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounding.halfUp(-1))
                .withMessage("rounding: found -1 decimals, expected 0 to 8");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rounding(1, RoundingMode.UNNECESSARY))
                .withMessage("rounding: found no mode, expected for example half up");
    }

    @Test
    void saysWhatDecidesWhereNumbersAreSmall() {
        assertThat(SmallNumbers.allowing(10, 1).words()).isEqualTo("below 10 cases at most 1 breach is allowed");
        assertThat(SmallNumbers.allowing(10, 0).words()).isEqualTo("below 10 cases at most 0 breaches are allowed");
        assertThat(SmallNumbers.widening(10, 3).words()).isEqualTo("below 10 cases up to 3 periods are pooled");
        assertThat(SmallNumbers.notAssessed(10).words()).isEqualTo("below 10 cases nothing is assessed");
    }

    @Test
    void refusesSmallNumbersOutOfRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmallNumbers.allowing(0, 1))
                .withMessage("small numbers: found a minimum of 0, expected at least 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmallNumbers.allowing(5, -1))
                .withMessage("small numbers: found 'allow breaches' with -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmallNumbers.widening(5, 1))
                .withMessage("small numbers: found 'widen the period' with 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmallNumbers.widening(5, 121))
                .withMessage("small numbers: found 'widen the period' with 121");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SmallNumbers(5, SmallNumbersFallback.NOT_ASSESSED, 1))
                .withMessage("small numbers: found 'not assessed' with 1");
    }

    @Test
    void aTolerancePutsTheFailureBelowTheThreshold() {
        assertThat(Target.standard(Threshold.atLeast("95")).failureLimit()).isEqualTo(Threshold.atLeast("95"));
        assertThat(target(Threshold.atLeast("95"), Margin.within("2")).failureLimit())
                .isEqualTo(Threshold.atLeast("93"));
        assertThat(target(Threshold.atMost("80"), Margin.withinPercent("10")).failureLimit())
                .isEqualTo(Threshold.atMost("88"));
        Threshold rounded = Threshold.atLeast("95").rounding(Rounding.halfUp(1));
        assertThat(target(rounded, Margin.within("2")).failureLimit().rounding())
                .contains(Rounding.halfUp(1));
    }

    @Test
    void aToleranceHasOneSide() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> target(Threshold.between("85", "92"), Margin.within("1")))
                .withMessage("margin: found a target between 85 and 92, expected one with >=, >, <= or <");
    }

    private static Target target(Threshold threshold, Margin tolerance) {
        return Target.builder()
                .purpose(TargetPurpose.CONTRACT_STANDARD)
                .threshold(threshold)
                .tolerance(tolerance)
                .build();
    }
}
