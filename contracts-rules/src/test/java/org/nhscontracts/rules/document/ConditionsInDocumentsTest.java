package org.nhscontracts.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.condition.Conditions.achieves;
import static org.nhscontracts.rules.condition.Conditions.allOf;
import static org.nhscontracts.rules.condition.Conditions.anyOf;
import static org.nhscontracts.rules.condition.Conditions.atLeast;
import static org.nhscontracts.rules.condition.Conditions.consecutive;
import static org.nhscontracts.rules.condition.Conditions.fails;
import static org.nhscontracts.rules.condition.Conditions.not;
import static org.nhscontracts.rules.condition.Conditions.notReported;
import static org.nhscontracts.rules.document.Documents.read;
import static org.nhscontracts.rules.document.Documents.refusal;
import static org.nhscontracts.rules.document.Documents.with;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.NotApplicablePeriods;
import org.nhscontracts.rules.condition.Window;

class ConditionsInDocumentsTest {

    private static final String WHEN =
            "{inARow: {periods: 3, notApplicable: shrink the window, holds: {fails: INT4H}}}";

    static Stream<Arguments> conditions() {
        return Stream.of(
                Arguments.of("{achieves: WAIT}", achieves("WAIT")),
                Arguments.of(
                        "{fails: {kpi: WAIT, target: planning ambition}}",
                        fails("WAIT", TargetPurpose.PLANNING_AMBITION)),
                Arguments.of("{fails: {kpi: WAIT, target: contract standard}}", fails("WAIT")),
                Arguments.of("{notReported: PUB}", notReported("PUB")),
                Arguments.of("{not: {fails: WAIT}}", not(fails("WAIT"))),
                Arguments.of("{allOf: [{fails: WAIT}, {achieves: INT4H}]}", allOf(fails("WAIT"), achieves("INT4H"))),
                Arguments.of("{anyOf: [{fails: WAIT}]}", anyOf(fails("WAIT"))),
                Arguments.of(
                        "{atLeast: {number: 1, of: [{fails: WAIT}, {fails: INT4H}]}}",
                        atLeast(1, fails("WAIT"), fails("INT4H"))),
                Arguments.of(WHEN, consecutive(3, NotApplicablePeriods.SHRINK_THE_WINDOW, fails("INT4H"))),
                Arguments.of(
                        "{ofLast: {atLeast: 3, periods: 4, notApplicable: look further back, holds: {fails: WAIT}}}",
                        atLeast(3, Window.ofLast(4, NotApplicablePeriods.LOOK_FURTHER_BACK), fails("WAIT"))));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void readsEveryCondition(String text, Condition condition) {
        assertThat(read(with(WHEN, text)).rules().rules().get(0).when()).isEqualTo(condition);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{not: %s}",
                "{allOf: [%s]}",
                "{atLeast: {number: 1, of: [%s]}}",
                "{inARow: {periods: 2, notApplicable: shrink the window, holds: %s}}"
            })
    void readsSixtyFourLevelsAndRefusesMore(String around) {
        Condition deepest =
                read(with(WHEN, nested(around, 63))).rules().rules().get(0).when();

        assertThat(deepest.depth()).isEqualTo(64);
        assertThat(refusal(with(WHEN, nested(around, 64))))
                .matches(
                        "f:60:\\d+: rules\\[0]\\.when\\.[^:]+: found a condition inside 64 others, expected at most 64 levels"
                                + " of conditions");
    }

    @Test
    void refusesWhatIsFarTooDeepBeforeItIsACondition() {
        assertThat(refusal(with(WHEN, nested("{not: %s}", 50_000))))
                .isEqualTo("f:60:1793: rules[0].when" + ".not".repeat(297)
                        + ": found lists and maps nested more than 300 levels deep, expected at most 300 levels");
    }

    @Test
    void refusesWhatIsNoCondition() {
        assertThat(refusal(with(WHEN, "{failes: WAIT}")))
                .isEqualTo(
                        "f:60:11: rules[0].when: found a map with failes, expected a map with 'achieves', or a map with"
                                + " 'fails', or a map with 'notReported', or a map with 'not', or a map with 'allOf', or a map with"
                                + " 'anyOf', or a map with 'atLeast', or a map with 'inARow', or a map with 'ofLast'; did you mean"
                                + " 'fails'?");
        assertThat(refusal(with(WHEN, "{fails: {kpi: WAIT, target: contract}}")))
                .isEqualTo(
                        "f:60:39: rules[0].when.fails.target: found 'contract', expected one of contract standard, planning"
                                + " ambition");
        assertThat(refusal(with(WHEN, "{allOf: []}")))
                .isEqualTo("f:60:19: rules[0].when.allOf: found a list with 0 items, expected at least 1 item");
    }

    private static String nested(String around, int times) {
        String[] parts = around.split("%s", -1);
        return parts[0].repeat(times) + "{fails: WAIT}" + parts[1].repeat(times);
    }
}
