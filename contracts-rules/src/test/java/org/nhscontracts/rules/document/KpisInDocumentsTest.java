package org.nhscontracts.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.document.Documents.read;
import static org.nhscontracts.rules.document.Documents.refusal;
import static org.nhscontracts.rules.document.Documents.with;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Margin;
import org.nhscontracts.core.kpi.Operator;
import org.nhscontracts.core.kpi.Rounding;
import org.nhscontracts.core.kpi.SmallNumbers;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.Trajectory;
import org.nhscontracts.core.time.ReportingPeriod;

/** What a document says of KPIs beyond a threshold: tolerance, small numbers, rounding, trajectories, baselining. */
class KpisInDocumentsTest {

    private static final String THRESHOLD = "threshold: '>= 95'\n";
    private static final String PLACE = "frequency: month\n    targets:";

    @Test
    void readsTolerances() {
        assertThat(target("tolerance: {within: 2.0}").tolerance()).contains(Margin.within("2"));
        assertThat(target("tolerance: {withinPercent: 5}").tolerance()).contains(Margin.withinPercent("5"));
    }

    @Test
    void readsWhatDecidesWhereNumbersAreSmall() {
        assertThat(target("smallNumbers: {below: 10, allowBreaches: 1}").smallNumbers())
                .contains(SmallNumbers.allowing(10, 1));
        assertThat(target("smallNumbers: {below: 10, widenTo: 3}").smallNumbers())
                .contains(SmallNumbers.widening(10, 3));
        assertThat(target("smallNumbers: {below: 10, notAssessed: true}").smallNumbers())
                .contains(SmallNumbers.notAssessed(10));
    }

    @ParameterizedTest
    @CsvSource({
        "half up, HALF_UP",
        "half down, HALF_DOWN",
        "half even, HALF_EVEN",
        "up, UP",
        "down, DOWN",
        "ceiling, CEILING",
        "floor, FLOOR"
    })
    void readsRounding(String words, RoundingMode mode) {
        assertThat(target("rounding: {decimals: 1, mode: " + words + "}")
                        .threshold()
                        .rounding())
                .contains(new Rounding(1, mode));
    }

    @Test
    void readsTrajectoriesAndBaselining() {
        Kpi kpi = kpi("""
                trajectories:
                      - organisation: acme
                        operator: '>='
                        points: {2013-04: 70, 2013-06: 80.50}
                        interpolated: true
                        cite: {source: board, basis: claimed, confidence: secondary}
                      - {operator: '>', points: {2013-04: 60}}
                    baseliningUntil: 2012-12-31
                """);

        assertThat(kpi.baseliningUntil()).contains(LocalDate.of(2012, 12, 31));
        Trajectory own = kpi.trajectories().get(0);
        assertThat(own.organisation()).contains(OrganisationId.of("acme"));
        assertThat(own.operator()).isEqualTo(Operator.AT_LEAST);
        assertThat(own.points())
                .containsEntry(ReportingPeriod.month(2013, 4), new BigDecimal("70"))
                .containsEntry(ReportingPeriod.month(2013, 6), new BigDecimal("80.5"))
                .hasSize(2);
        assertThat(own.interpolated()).isTrue();
        assertThat(own.citation()).isPresent();
        assertThat(kpi.trajectories().get(1).organisation()).isEmpty();
        assertThat(kpi.trajectories().get(1).interpolated()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tolerance: 2|40:20: kpis[0].targets[0].tolerance: found '2', expected a map with 'within', or a map with"
                        + " 'withinPercent'",
                "tolerance: {within: -1}|40:29: kpis[0].targets[0].tolerance.within: found '-1', expected at least 0",
                "tolerance: {within: 0.123456789}|40:29: kpis[0].targets[0].tolerance.within: found '0.123456789', expected a"
                        + " decimal below 10^10 with at most 8 decimal places",
                "smallNumbers: {below: 10}|40:23: kpis[0].targets[0].smallNumbers: found a map with below, expected a map with"
                        + " 'allowBreaches', or a map with 'widenTo', or a map with 'notAssessed'",
                "smallNumbers: {below: 0, widenTo: 121}|40:31: kpis[0].targets[0].smallNumbers.below: found '0', expected at"
                        + " least 1\\nf:40:43: kpis[0].targets[0].smallNumbers.widenTo: found '121', expected at most 120",
                "smallNumbers: {below: 5, notAssessed: false}|40:47: kpis[0].targets[0].smallNumbers.notAssessed: found 'false',"
                        + " expected true",
                "smallNumbers: {below: 5, widenTo: 2, allowBreaches: 1}|40:23: kpis[0].targets[0].smallNumbers: found a map"
                        + " with 'allowBreaches', and a map with 'widenTo', expected only one of them",
                "rounding: {decimals: 1}|40:19: kpis[0].targets[0].rounding: found no key 'mode', expected how halves and other"
                        + " parts are rounded",
                "rounding: {decimals: 9, mode: half}|40:30: kpis[0].targets[0].rounding.decimals: found '9', expected at most 8"
                        + "\\nf:40:39: kpis[0].targets[0].rounding.mode: found 'half', expected one of half up, half down, half"
                        + " even, up, down, ceiling, floor"
            })
    void namesWhatIsWrongWithATarget(String part, String message) {
        assertThat(refusal(with(THRESHOLD, THRESHOLD + "        " + part + "\n")))
                .isEqualTo("f:" + message.replace("\\n", "\n"));
    }

    @Test
    void aToleranceHasOneSide() {
        String document = with(THRESHOLD, "threshold: = 95\n        tolerance: {within: 1}\n");

        assertThat(refusal(document))
                .isEqualTo("f:38:9: kpis[0].targets[0]: found a target = 95, expected one with >=, >, <= or <");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{operator: '<=', points: {2013-04: 70}}|38:18: kpis[0].trajectories[0].operator: found '<=', expected one of"
                        + " >=, >, =, as the direction is 'higher'",
                "{operator: between, points: {2013-04: 70}}|38:18: kpis[0].trajectories[0].operator: found 'between', expected"
                        + " one of >=, >, <=, <, =",
                "{operator: '>=', points: {}}|38:32: kpis[0].trajectories[0].points: found a map with 0 keys, expected at least"
                        + " 1 key",
                "{operator: '>=', points: {2013/14: 70}}|38:33: kpis[0].trajectories[0].points[\"2013/14\"]: found '2013/14',"
                        + " expected a month, as the KPI is reported by month",
                "{operator: '>=', points: {2013/15: 70, 2013-04: 1e3}}|38:33: kpis[0].trajectories[0].points[\"2013/15\"]: found"
                        + " '2013/15', expected a month such as 2024-04, a quarter such as 2024/25-Q1, a financial year such as"
                        + " 2024/25 or the first and last day of a contract year such as 2021-07-01/2022-03-31\\nf:38:55:"
                        + " kpis[0].trajectories[0].points.2013-04: found '1e3', expected a decimal number without exponent,"
                        + " at most 30 digits",
                "{organisation: acne, operator: '>=', points: {2013-04: 70}}|38:22: kpis[0].trajectories[0].organisation: found"
                        + " 'acne', expected one of west-ccg, acme; did you mean 'acme'?",
                "{organisation: acme, operator: '>=', points: {2013-04: 70}}, {organisation: acme, operator: '>=', points:"
                        + " {2013-04: 70}}|38:68: kpis[0].trajectories[1]: found a second trajectory for acme, expected one",
                "{operator: '>=', points: {2013-04: 70}}, {operator: '>=', points: {2013-04: 70}}|38:48:"
                        + " kpis[0].trajectories[1]: found a second trajectory for all organisations, expected one"
            })
    void namesWhatIsWrongWithATrajectory(String trajectory, String message) {
        String document = with(PLACE, "frequency: month\n    trajectories:\n     [" + trajectory + "]\n    targets:");

        assertThat(refusal(document)).isEqualTo("f:" + message.replace("\\n", "\n"));
    }

    @Test
    void aTrajectoryIsNoTarget() {
        assertThat(refusal(with("purpose: contract standard", "purpose: improvement trajectory")))
                .isEqualTo(
                        "f:38:18: kpis[0].targets[0].purpose: found 'improvement trajectory', expected one of contract"
                                + " standard, planning ambition");
    }

    private static Target target(String part) {
        return read(with(THRESHOLD, THRESHOLD + "        " + part + "\n"))
                .kpis()
                .get(0)
                .targets()
                .get(0);
    }

    private static Kpi kpi(String parts) {
        return read(with(PLACE, "frequency: month\n    " + parts + "    targets:"))
                .kpis()
                .get(0);
    }
}
