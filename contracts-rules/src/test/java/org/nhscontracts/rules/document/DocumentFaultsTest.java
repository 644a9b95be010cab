package org.nhscontracts.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.document.Documents.read;
import static org.nhscontracts.rules.document.Documents.refusal;
import static org.nhscontracts.rules.document.Documents.with;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nhscontracts.rules.contractfile.ContractFile;

/** What is wrong with the meaning of a document whose shape is right, each with its whole message. */
class DocumentFaultsTest {

    private static final String CITE = "cite: {source: board, basis: measured, confidence: verified}";

    static Stream<Arguments> references() {
        return Stream.of(
                Arguments.of(
                        "- organisation: acme",
                        "- organisation: acne",
                        "f:12:21: contract.providers[0].organisation: found 'acne', expected one of west-ccg, acme; did you"
                                + " mean 'acme'?"),
                Arguments.of(
                        "services: [nursing]",
                        "services: [nusing]",
                        "f:14:18: contract.providers[0].services[0]: found 'nusing', expected nursing; did you mean"
                                + " 'nursing'?"),
                Arguments.of(
                        "services: [nursing]",
                        "services: [nursing, nursing]",
                        "f:14:27: contract.providers[0].services[1]: found 'nursing' a second time, expected it once in this"
                                + " list"),
                Arguments.of(
                        "holds: {fails: INT4H}",
                        "holds: {fails: INT4}",
                        "f:60:82: rules[0].when.inARow.holds.fails: found 'INT4', expected one of INT4H, PUB, WAIT, PLAN; did"
                                + " you mean 'INT4H'?"),
                Arguments.of(
                        "cite: {source: board,",
                        "cite: {source: bored,",
                        "f:66:20: performance[0].cite.source: found 'bored', expected board"),
                Arguments.of(
                        "sources:\n  - id: board\n    title: Board report\n",
                        "",
                        "f:63:20: performance[0].cite.source: found 'board', expected no id, as the document defines none"),
                Arguments.of(
                        "  - id: acme",
                        "  - id: west-ccg",
                        "f:12:21: contract.providers[0].organisation: found 'acme', expected west-ccg\n"
                                + "f:23:9: organisations[1].id: found 'west-ccg' a second time, expected every organisation once"
                                + " (it first stands in line 19)\n"
                                + "f:64:19: performance[0].organisation: found 'acme', expected west-ccg\n"
                                + "f:68:19: performance[1].organisation: found 'acme', expected west-ccg\n"
                                + "f:72:19: performance[2].organisation: found 'acme', expected west-ccg\n"
                                + "f:75:19: performance[3].organisation: found 'acme', expected west-ccg"),
                Arguments.of(
                        "  - id: PUB",
                        "  - id: INT4H",
                        "f:40:9: kpis[1].id: found 'INT4H' a second time, expected every KPI once (it first stands in line"
                                + " 31)\n"
                                + "f:67:10: performance[1].kpi: found 'PUB', expected one of INT4H, WAIT, PLAN"),
                Arguments.of(
                        "rules:\n",
                        "rules:\n  - {id: persistent, when: {fails: WAIT}, because: it matters}\n",
                        "f:60:9: rules[1].id: found 'persistent' a second time, expected every rule once (it first stands in"
                                + " line 59)"));
    }

    static Stream<Arguments> terms() {
        return Stream.of(
                Arguments.of(
                        "expiry: 2015-09-30",
                        "expiry: 2011-09-30",
                        "f:6:5: contract.term: found that the Expiry Date (2011-09-30) is before the start (2012-10-01),"
                                + " expected values that go together"),
                Arguments.of(
                        "expiry: 2015-09-30",
                        "expiry: 2015-09-31",
                        "f:7:13: contract.term.expiry: found '2015-09-31', expected a day of the calendar"),
                Arguments.of(
                        "role: contract holder",
                        "role: adviser",
                        "f:3:3: contract: found neither a provider nor an alliance, expected values that go together"),
                Arguments.of(
                        "- name: Acme Health",
                        "- {name: Acme Health, from: 2014-01-01, until: 2013-01-01}",
                        "f:26:9: organisations[1].names[0]: found that until (2013-01-01) is before from (2014-01-01),"
                                + " expected values that go together"),
                Arguments.of(
                        "  term:\n",
                        "  values:\n    - {kind: bid, span: per year, bound: stated, pounds: 1.234}\n  term:\n",
                        "f:6:58: contract.values[0].pounds: found '1.234', expected a sum in pounds such as 140000000 or"
                                + " 516996.50"));
    }

    static Stream<Arguments> kpis() {
        return Stream.of(
                Arguments.of(
                        "'>= 95'",
                        "'<= 95'",
                        "f:39:20: kpis[0].targets[0].threshold: found '<= 95', expected '>=', '>', '=' or 'between', as the"
                                + " direction is 'higher'"),
                Arguments.of(
                        "'>= 95'",
                        "'>= yes'",
                        "f:39:20: kpis[0].targets[0].threshold: found '>= yes', expected a number, as only the measure 'yes"
                                + " or no' has yes and no"),
                Arguments.of(
                        "'>= 95'",
                        "between 95 and 90",
                        "f:39:20: kpis[0].targets[0].threshold: found 'between 95 and 90' (that the upper value (90) is below"
                                + " the lower (95)), expected values that go together"),
                Arguments.of(
                        "'>= 95'",
                        "'>= 95,0'",
                        "f:39:20: kpis[0].targets[0].threshold: found '>= 95,0', expected an operator and a number such as"
                                + " '>= 95', '= yes' or 'between 5 and 10'"),
                Arguments.of(
                        "'>= 95'",
                        "\">= 95\\n\"",
                        "f:39:20: kpis[0].targets[0].threshold: found '>= 95\\n', expected an operator and a number such as"
                                + " '>= 95'"),
                Arguments.of(
                        "'>= 95'",
                        "'>= 95'\n      - {purpose: contract standard, threshold: '>= 90', from: 2014-01-01}",
                        "f:31:5: kpis[0]: found that two targets (>= 95 and >= 90) are in force at once as contract standard,"
                                + " expected values that go together"),
                Arguments.of(
                        "'>= 95'",
                        "'= 95'\n    rag: {amberWithin: 5}",
                        "f:31:5: kpis[0]: found a target = 95, expected one with >=, >, <= or <"),
                Arguments.of(
                        "measure: ratio",
                        "measure: ratios",
                        "f:34:14: kpis[0].measure: found 'ratios', expected one of ratio, yes or no, percentage as published;"
                                + " did you mean 'ratio'?"),
                Arguments.of(
                        "{stock: {unit: patients}}",
                        "{stocks: {unit: patients}}",
                        "f:49:14: kpis[2].measure: found a map with stocks, expected a measure: ratio, yes or no, percentage"
                                + " as published, or a map with 'rate', or a map with 'count', or a map with 'stock', or a"
                                + " map with 'mean duration', or a map with 'percentile duration'; did you mean 'stock'?"),
                Arguments.of(
                        "{stock: {unit: patients}}",
                        "{percentile duration: {percentile: 0, unit: minutes}}",
                        "f:49:36: kpis[2].measure[\"percentile duration\"]: found 0, expected more than 0 and less than 100"));
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(
                        "holds: {fails: INT4H}",
                        "holds: {anyOf: [{fails: WAIT}, {fails: PUB}]}",
                        "f:60:11: rules[0].when: found KPIs reported over different periods (WAIT by month, PUB by quarter),"
                                + " expected one frequency"),
                Arguments.of(
                        "inARow: {periods: 3",
                        "ofLast: {atLeast: 4, periods: 3",
                        "f:60:20: rules[0].when.ofLast: found that at least 4 of the last 3 periods, expected values that go"
                                + " together"),
                Arguments.of(
                        "inARow: {periods: 3",
                        "inARow: {periods: 0",
                        "f:60:30: rules[0].when.inARow.periods: found '0', expected at least 1"),
                Arguments.of(
                        "because: below",
                        "edition: 2017/19\n    because: below",
                        "f:61:14: rules[0].edition: found an edition without a clause, expected 'clause' beside it"),
                Arguments.of(
                        "because: below",
                        "clause: GC9\n    edition: 2017/20\n    because: below",
                        "f:62:14: rules[0].edition: found '2017/20', expected one or two years such as 2012/13 or 2017/19"));
    }

    static Stream<Arguments> readings() {
        return Stream.of(
                Arguments.of(
                        "", "f:63:5: statedReadings[0]: found neither 'figure' nor 'outcome', expected one of them"),
                Arguments.of(
                        "figure: 95, outcome: failed, ",
                        "f:63:5: statedReadings[0]: found both 'figure' and 'outcome', expected one of them"),
                Arguments.of(
                        "mayConcern: 2014-04, outcome: failed, ",
                        "f:63:5: statedReadings[0]: found an outcome set against a period, expected a figure"),
                Arguments.of(
                        "mayConcern: 2014/15-Q1, figure: 95, ",
                        "f:63:5: statedReadings[0]: found figures by quarter, expected figures by month for KPI INT4H"),
                Arguments.of(
                        "figure: 95.12, precision: 0.1, ",
                        "f:63:66: statedReadings[0].figure: found '95.12', expected a figure no more precise than"
                                + " 'precision'"),
                Arguments.of(
                        "figure: 1e999999999, precision: 0.1, ",
                        "f:63:66: statedReadings[0].figure: found '1e999999999', expected a decimal number without exponent,"
                                + " at most 30 digits"),
                Arguments.of(
                        "figure: 1.123456789, ",
                        "f:63:5: statedReadings[0]: found 1.123456789, expected a figure of at most 18 digits and 8 decimal"
                                + " places"),
                Arguments.of(
                        "figure: 1234567890123456789, ",
                        "f:63:5: statedReadings[0]: found 1234567890123456789, expected a figure of at most 18 digits and 8"
                                + " decimal places"));
    }

    @ParameterizedTest
    @MethodSource({"references", "terms", "kpis", "rules"})
    void namesPlaceFoundAndExpected(String old, String replacement, String message) {
        assertThat(refusal(with(old, replacement))).isEqualTo(message);
    }

    @ParameterizedTest
    @MethodSource("readings")
    void refusesStatedReadingsThatCannotBeUsed(String parts, String message) {
        String reading = "statedReadings:\n  - {kpi: INT4H, organisation: acme, statedPeriod: 2014, " + parts + CITE
                + "}\nperformance:\n";

        assertThat(refusal(with("performance:\n", reading))).isEqualTo(message);
    }

    @Test
    void refusesASecondReadingToUseAndASecondSummaryButNotASetWithTheIdOfASummary() {
        String summary = "  - {id: all, title: all KPIs, organisation: acme, statedPeriod: June, total: 3, achieved: 1,"
                + " failed: 2, " + CITE + "}\n";
        String parts = "kpiSets:\n  - {id: all, title: all KPIs, kpis: [INT4H, PUB]}\npublishedSummaries:\n" + summary;
        String toUse = "readingsToUse:\n  - {kpi: INT4H, source: board, because: signed}\n";
        ContractFile file = read(with("performance:\n", parts + toUse + "performance:\n"));

        assertThat(file.kpiSets().get(0).id())
                .isEqualTo(file.publishedSummaries().get(0).id());
        assertThat(refusal(with(
                        "performance:\n",
                        parts + summary + toUse + "  - {kpi: INT4H, source: board, because: late}\nperformance:\n")))
                .isEqualTo("""
                        f:66:10: publishedSummaries[1].id: found 'all' a second time, expected every published summary once\
                         (it first stands in line 65)
                        f:69:11: readingsToUse[1].kpi: found 'INT4H' a second time, expected every reading to use once (it\
                         first stands in line 68)""");
    }

    @Test
    void refusesASummaryThatDoesNotAddUp() {
        String summary =
                "publishedSummaries:\n  - {id: s, title: all, organisation: acme, statedPeriod: June, total: 3,"
                        + " achieved: 2, failed: 2, " + CITE + "}\nperformance:\n";

        assertThat(refusal(with("performance:\n", summary)))
                .isEqualTo("f:63:5: publishedSummaries[0]: found 2 achieved and 2 failed of 3, expected values that go"
                        + " together");
    }

    @Test
    void keepsThresholdsAndFiguresExact() {
        ContractFile file = read(with("'>= 95'", "'>= 95.10'"));

        assertThat(file.kpis().get(0).targets().get(0).threshold()).hasToString(">= 95.1");
        assertThat(file.performance().series().get(1).figure(0)).hasToString("87.08");
    }
}
