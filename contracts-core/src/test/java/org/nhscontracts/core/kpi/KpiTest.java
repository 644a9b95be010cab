package org.nhscontracts.core.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nhscontracts.core.id.IncompleteValueException;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.KpiSetId;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;

class KpiTest {

    private static final LocalDate DECEMBER_2022 = LocalDate.of(2022, 12, 1);

    private static Kpi.Builder kpi(Direction direction) {
        return Kpi.builder()
                .id(KpiId.of("INT4H"))
                .name("Urgent community response within four hours")
                .kind(KpiKind.LOCAL_QUALITY_REQUIREMENT)
                .measure(new Measure.Ratio())
                .direction(direction)
                .frequency(PeriodKind.MONTH);
    }

    private static Target.Builder standard(String value) {
        return Target.builder().purpose(TargetPurpose.CONTRACT_STANDARD).threshold(Threshold.atLeast(value));
    }

    @Test
    void twoHourResponseHasItsStandardFromDecember2022() {
        Kpi kpi = kpi(Direction.HIGHER)
                .addTarget(standard("70").from(DECEMBER_2022).build())
                .build();
        assertThat(kpi.target(TargetPurpose.CONTRACT_STANDARD, ReportingPeriod.month(2022, 11)))
                .isEmpty();
        assertThat(kpi.target(TargetPurpose.CONTRACT_STANDARD, ReportingPeriod.month(2022, 12)))
                .map(Target::threshold)
                .hasValue(Threshold.atLeast("70"));
        assertThat(kpi.target(TargetPurpose.PLANNING_AMBITION, ReportingPeriod.month(2022, 12)))
                .isEmpty();
    }

    @Test
    void theFirstDayOfThePeriodDecidesWhichTargetJudgesIt() {
        Kpi kpi = kpi(Direction.HIGHER)
                .addTarget(standard("70").until(DECEMBER_2022).build())
                .addTarget(standard("75").from(DECEMBER_2022.plusDays(1)).build())
                .build();
        assertThat(kpi.target(TargetPurpose.CONTRACT_STANDARD, ReportingPeriod.month(2022, 12)))
                .map(Target::threshold)
                .hasValue(Threshold.atLeast("70"));
        assertThat(kpi.target(TargetPurpose.CONTRACT_STANDARD, ReportingPeriod.month(2023, 1)))
                .map(Target::threshold)
                .hasValue(Threshold.atLeast("75"));
    }

    @Test
    void onePurposeMayHaveATargetBesideThatOfTheOther() {
        Target ambition = Target.builder()
                .purpose(TargetPurpose.PLANNING_AMBITION)
                .threshold(Threshold.atLeast("78"))
                .build();
        Kpi kpi = kpi(Direction.HIGHER)
                .addTarget(Target.standard(Threshold.atLeast("95")))
                .addTarget(ambition)
                .build();
        assertThat(kpi.target(TargetPurpose.PLANNING_AMBITION, ReportingPeriod.month(2024, 4)))
                .hasValue(ambition);
    }

    @Test
    void refusesTwoTargetsOfOnePurposeOnOneDay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kpi(Direction.HIGHER)
                        .addTarget(standard("70").until(DECEMBER_2022).build())
                        .addTarget(standard("75").from(DECEMBER_2022).build())
                        .build())
                .withMessage("KPI INT4H: two targets (>= 70 and >= 75) are in force at once as contract standard");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kpi(Direction.HIGHER)
                        .addTarget(standard("70").build())
                        .addTarget(standard("70").build())
                        .build())
                .withMessage("KPI INT4H: two targets (>= 70 and >= 70) are in force at once as contract standard");
    }

    @ParameterizedTest(name = "{0} with {1}")
    @CsvSource({
        "AT_LEAST, LOWER, >= 95",
        "MORE_THAN, LOWER, > 95",
        "AT_MOST, HIGHER, <= 95",
        "LESS_THAN, HIGHER, < 95",
        "AT_LEAST, NEUTRAL, >= 95",
        "AT_MOST, NEUTRAL, <= 95"
    })
    void refusesATargetThatPullsTheOtherWay(Operator operator, Direction direction, String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kpi(direction)
                        .addTarget(Target.standard(Threshold.of(operator, "95")))
                        .build())
                .withMessage("KPI INT4H: found a target " + written + " with direction " + direction.words());
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, HIGHER",
        "MORE_THAN, HIGHER",
        "AT_MOST, LOWER",
        "LESS_THAN, LOWER",
        "EQUAL_TO, HIGHER",
        "EQUAL_TO, NEUTRAL"
    })
    void takesATargetThatSuitsItsDirection(Operator operator, Direction direction) {
        Target target = Target.standard(Threshold.of(operator, "95"));
        assertThat(kpi(direction).addTarget(target).build().targets()).containsExactly(target);
    }

    @Test
    void refusesBandsWhoseMarginHasNoSide() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kpi(Direction.NEUTRAL)
                        .addTarget(Target.standard(Threshold.between("85", "92")))
                        .rag(Margin.within("5"))
                        .build())
                .withMessage("margin: found a target between 85 and 92, expected one with >=, >, <= or <");
    }

    @Test
    void refusesATargetWhoseLastDayIsBeforeItsFirst() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standard("70")
                        .from(DECEMBER_2022)
                        .until(DECEMBER_2022.minusDays(1))
                        .build())
                .withMessage("target >= 70: until (2022-11-30) is before from (2022-12-01)");
    }

    @Test
    void namesAllThatABuilderLacks() {
        assertThatExceptionOfType(IncompleteValueException.class)
                .isThrownBy(() -> Kpi.builder().rag(Optional.empty()).build())
                .withMessage("not set: id, name, kind, measure, direction, frequency");
        assertThatExceptionOfType(IncompleteValueException.class)
                .isThrownBy(() -> Target.builder().build())
                .withMessage("not set: purpose, threshold");
    }

    @Test
    void aSetCountsAtLeastOneKpi() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KpiSet.builder()
                        .id(KpiSetId.of("all-indicators"))
                        .title("all indicators")
                        .build())
                .withMessage("KPI set all-indicators: found no KPI, expected at least one");
        assertThat(KpiSet.builder()
                        .id(KpiSetId.of("all-indicators"))
                        .title("all indicators")
                        .addKpi(KpiId.of("INT4H"))
                        .build()
                        .kpis())
                .containsExactly(KpiId.of("INT4H"));
    }
}
