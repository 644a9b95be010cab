package org.nhscontracts.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.condition.Conditions.achieves;
import static org.nhscontracts.rules.condition.Conditions.allOf;
import static org.nhscontracts.rules.condition.Conditions.anyOf;
import static org.nhscontracts.rules.condition.Conditions.atLeast;
import static org.nhscontracts.rules.condition.Conditions.atLeastFail;
import static org.nhscontracts.rules.condition.Conditions.consecutive;
import static org.nhscontracts.rules.condition.Conditions.custom;
import static org.nhscontracts.rules.condition.Conditions.fails;
import static org.nhscontracts.rules.condition.Conditions.not;
import static org.nhscontracts.rules.condition.Conditions.notReported;
import static org.nhscontracts.rules.condition.Conditions.readingsConflict;
import static org.nhscontracts.rules.condition.Conditions.restatedAfterFreeze;
import static org.nhscontracts.rules.condition.Conditions.returnLate;
import static org.nhscontracts.rules.condition.Conditions.shareFails;
import static org.nhscontracts.rules.condition.Conditions.stated;
import static org.nhscontracts.rules.document.Documents.read;
import static org.nhscontracts.rules.document.Documents.refusal;
import static org.nhscontracts.rules.document.Documents.with;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.KpiSetId;
import org.nhscontracts.core.kpi.KpiSet;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.FactTopic;
import org.nhscontracts.rules.condition.NotApplicablePeriods;
import org.nhscontracts.rules.condition.SetQuota;
import org.nhscontracts.rules.condition.ShareOf;
import org.nhscontracts.rules.condition.Window;

class ConditionsInDocumentsTest {

    private static final String WHEN =
            "{inARow: {periods: 3, notApplicable: shrink the window, holds: {fails: INT4H}}}";

    private static final KpiSet ALL = KpiSet.builder()
            .id(KpiSetId.of("all"))
            .title("all by month")
            .addKpi(KpiId.of("INT4H"))
            .addKpi(KpiId.of("WAIT"))
            .build();
    private static final String WITH_SET =
            Documents.SOUND + "kpiSets:\n  - {id: all, title: all by month, kpis: [INT4H, WAIT]}\n";

    static Stream<Arguments> conditions() {
        return Stream.of(
                Arguments.of("{achieves: WAIT}", achieves("WAIT")),
                Arguments.of(
                        "{fails: {kpi: WAIT, target: planning ambition}}",
                        fails("WAIT", TargetPurpose.PLANNING_AMBITION)),
                Arguments.of("{fails: {kpi: WAIT, target: contract standard}}", fails("WAIT")),
                Arguments.of("{notReported: PUB}", notReported("PUB")),
                Arguments.of("{returnLate: {kpi: WAIT, operationalDays: 5}}", returnLate("WAIT", 5)),
                Arguments.of("{restatedAfterFreeze: WAIT}", restatedAfterFreeze("WAIT")),
                Arguments.of("{readingsConflict: WAIT}", readingsConflict("WAIT")),
                Arguments.of("{ofSet: {set: all, atLeast: 2}}", atLeastFail(2, ALL)),
                Arguments.of(
                        "{ofSet: {set: all, atLeastPercent: 25.50, of: reported KPIs}}",
                        shareFails("25.5", ShareOf.REPORTED, ALL)),
                Arguments.of(
                        "{ofSet: {set: all, atLeast: 1, target: planning ambition}}",
                        new Condition.OfSet(ALL, new SetQuota.Number(1), TargetPurpose.PLANNING_AMBITION)),
                Arguments.of(
                        "{stated: {process: remedial-action-plan-open}}",
                        stated(FactTopic.PROCESS, "remedial-action-plan-open")),
                Arguments.of("{stated: {SPC: run:int4h}}", stated(FactTopic.SPC, "run:int4h")),
                Arguments.of("{custom: {id: heat}}", custom("heat", Set.of(), Map.of())),
                Arguments.of(
                        "{custom: {id: heat wave, kpis: [WAIT], parameters: {above: 28.50, on: true, who: Met Office}}}",
                        custom(
                                "heat wave",
                                Set.of(KpiId.of("WAIT")),
                                Map.of("above", "28.50", "on", "true", "who", "Met Office"))),
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
        assertThat(read(with(WITH_SET, WHEN, text)).rules().rules().get(0).when())
                .isEqualTo(condition);
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
                                + " 'fails', or a map with 'is', or a map with 'notReported', or a map with 'returnLate', or a map"
                                + " with 'restatedAfterFreeze', or a map with 'readingsConflict', or a map with 'ofSet', or a map"
                                + " with 'stated', or a map with 'custom', or a map with 'not', or a map with 'allOf', or a map with"
                                + " 'anyOf', or a map with 'atLeast', or a map with 'inARow', or a map with 'ofLast'; did you mean"
                                + " 'fails'?");
        assertThat(refusal(with(WHEN, "{fails: {kpi: WAIT, target: contract}}")))
                .isEqualTo(
                        "f:60:39: rules[0].when.fails.target: found 'contract', expected one of contract standard, planning"
                                + " ambition, improvement trajectory");
        assertThat(refusal(with(WHEN, "{allOf: []}")))
                .isEqualTo("f:60:19: rules[0].when.allOf: found a list with 0 items, expected at least 1 item");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{returnLate: WAIT}|24: rules[0].when.returnLate: found 'WAIT', expected a map",
                "{returnLate: {kpi: WAIT}}|24: rules[0].when.returnLate: found no key 'operationalDays', expected a whole number"
                        + " of Operational Days from 0 to 1000",
                "{returnLate: {kpi: WAIT, operationalDays: 1001}}|53: rules[0].when.returnLate.operationalDays: found '1001',"
                        + " expected at most 1000",
                "{readingsConflict: WEIT}|30: rules[0].when.readingsConflict: found 'WEIT', expected one of INT4H, PUB, WAIT,"
                        + " PLAN; did you mean 'WAIT'?",
                "{ofSet: {set: al, atLeast: 2}}|25: rules[0].when.ofSet.set: found 'al', expected all; did you mean 'all'?",
                "{ofSet: {set: all, atLeast: 3}}|19: rules[0].when.ofSet: found at least 3 of 2 KPIs, expected values that go"
                        + " together",
                "{ofSet: {set: all}}|19: rules[0].when.ofSet: found a map with set, expected a map with 'atLeast', or a map with"
                        + " 'atLeastPercent' and 'of'",
                "{ofSet: {set: all, atLeastPercent: 25}}|19: rules[0].when.ofSet: found no key 'of', expected of what the share"
                        + " is taken",
                "{ofSet: {set: all, atLeastPercent: 0, of: all KPIs}}|19: rules[0].when.ofSet: found 0 %, expected more than 0"
                        + " and at most 100",
                "{stated: {proces: x}}|20: rules[0].when.stated: found a map with proces, expected a map with 'process', or a map"
                        + " with 'term', or a map with 'readiness', or a map with 'SPC'; did you mean 'process'?",
                "{stated: {term: Notice Given}}|27: rules[0].when.stated.term: found 'Notice Given', expected the name of a fact"
                        + " such as remedial-action-plan-open: lower-case letters, digits, hyphens, full stops and colons",
                "{custom: {id: heat, kpis: [WEIT]}}|38: rules[0].when.custom.kpis[0]: found 'WEIT', expected one of INT4H, PUB,"
                        + " WAIT, PLAN; did you mean 'WAIT'?",
                "{custom: {id: heat, kpis: [WAIT, WAIT]}}|44: rules[0].when.custom.kpis[1]: found 'WAIT' a second time, expected"
                        + " it once in this list",
                "{custom: {id: heat, parameters: {a: [1]}}}|47: rules[0].when.custom.parameters.a: found a list, expected a"
                        + " text",
            })
    void namesWhatIsWrongWithACondition(String condition, String message) {
        assertThat(refusal(with(WITH_SET, WHEN, condition))).isEqualTo("f:60:" + message);
    }

    @Test
    void aSetOfSeveralFrequenciesCannotBeJudgedPeriodByPeriod() {
        String document = with(WITH_SET, "[INT4H, WAIT]", "[INT4H, PUB]");

        assertThat(refusal(with(document, WHEN, "{ofSet: {set: all, atLeast: 1}}")))
                .isEqualTo("f:60:11: rules[0].when: found KPIs reported over different periods (INT4H by month, PUB by"
                        + " quarter), expected one frequency");
    }

    private static String nested(String around, int times) {
        String[] parts = around.split("%s", -1);
        return parts[0].repeat(times) + "{fails: WAIT}" + parts[1].repeat(times);
    }
}
