package org.nhscontracts.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.condition.Conditions.achieves;
import static org.nhscontracts.rules.condition.Conditions.fails;
import static org.nhscontracts.rules.condition.Conditions.is;
import static org.nhscontracts.rules.document.Documents.read;
import static org.nhscontracts.rules.document.Documents.refusal;
import static org.nhscontracts.rules.document.Documents.with;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nhscontracts.core.kpi.Rag;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.performance.SplitKind;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Aggregate;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.Judgement;
import org.nhscontracts.rules.condition.Level;
import org.nhscontracts.rules.condition.MissingPeriods;
import org.nhscontracts.rules.condition.MissingReturns;
import org.nhscontracts.rules.condition.NotApplicablePeriods;
import org.nhscontracts.rules.condition.Span;
import org.nhscontracts.rules.condition.Standard;
import org.nhscontracts.rules.condition.Statistic;

/** What is said of a judgement: which standard, whose figure, of which periods. */
class JudgementsInDocumentsTest {

    private static final String WHEN =
            "{inARow: {periods: 3, notApplicable: shrink the window, holds: {fails: INT4H}}}";
    private static final Judgement INT4H = Judgement.of("INT4H");

    static Stream<Arguments> judgements() {
        return Stream.of(
                Arguments.of("{kpi: INT4H}", INT4H),
                Arguments.of(
                        "{kpi: INT4H, target: improvement trajectory}",
                        INT4H.against(TargetPurpose.IMPROVEMENT_TRAJECTORY)),
                Arguments.of(
                        "{kpi: INT4H, against: {trajectoryElse: contract standard}}",
                        INT4H.against(Standard.TRAJECTORY_ELSE_CONTRACT)),
                Arguments.of(
                        "{kpi: INT4H, against: {amberLimitOf: planning ambition}}",
                        INT4H.against(new Standard.AmberLimit(TargetPurpose.PLANNING_AMBITION))),
                Arguments.of(
                        "{kpi: INT4H, against: {baseline: {first: 2023-04, last: 2024-03, plus: 5}}}",
                        INT4H.against(new Standard.OverBaseline(
                                ReportingPeriod.month(2023, 4), ReportingPeriod.month(2024, 3), new BigDecimal("5")))),
                Arguments.of(
                        "{kpi: INT4H, against: {yearBefore: {plus: -2.50}}}",
                        INT4H.against(new Standard.OverYearBefore(new BigDecimal("-2.5")))),
                Arguments.of(
                        "{kpi: INT4H, level: {each: specialty}}", INT4H.at(new Level.EachPart(SplitKind.SPECIALTY))),
                Arguments.of("{kpi: INT4H, level: {any: team}}", INT4H.at(new Level.AnyPart(SplitKind.TEAM))),
                Arguments.of(
                        "{kpi: INT4H, level: {pooled: locality, missing: undetermined}}",
                        INT4H.at(new Level.PooledParts(SplitKind.LOCALITY, MissingPeriods.UNDETERMINED))),
                Arguments.of("{kpi: INT4H, level: {each: member}}", INT4H.at(new Level.EachMember())),
                Arguments.of("{kpi: INT4H, level: {any: member}}", INT4H.at(new Level.AnyMember())),
                Arguments.of(
                        "{kpi: INT4H, level: {pooled: member, missing: skipped}}",
                        INT4H.at(new Level.PooledMembers(MissingPeriods.SKIPPED))),
                Arguments.of(
                        "{kpi: INT4H, over: {pooled: {last: 3, notApplicable: look further back}, missing: skipped}}",
                        INT4H.over(Aggregate.pooled(
                                new Span.Rolling(3, NotApplicablePeriods.LOOK_FURTHER_BACK), MissingPeriods.SKIPPED))),
                Arguments.of(
                        "{kpi: INT4H, over: {simpleMean: {toDate: financial year}, missing: undetermined}}",
                        INT4H.over(Aggregate.simpleMean(
                                new Span.ToDate(PeriodKind.FINANCIAL_YEAR), MissingPeriods.UNDETERMINED))),
                Arguments.of(
                        "{kpi: WAIT, over: {closingValue: {whole: quarter}, missing: undetermined}}",
                        Judgement.of("WAIT").over(Aggregate.closing(PeriodKind.QUARTER))),
                Arguments.of(
                        "{kpi: INT4H, over: {runRate: last quarter, missing: skipped}}",
                        INT4H.over(Aggregate.lastQuarterRunRate(MissingPeriods.SKIPPED))),
                Arguments.of("{kpi: INT4H, missingReturns: not achieved}", INT4H.with(MissingReturns.NOT_ACHIEVED)),
                Arguments.of("{kpi: INT4H, missingReturns: as they are}", INT4H),
                Arguments.of(
                        "{kpi: INT4H, target: planning ambition, level: {each: team}, over: {pooled: {toDate: contract year},"
                                + " missing: undetermined}, missingReturns: not achieved}",
                        new Judgement(
                                INT4H.kpi(),
                                new Standard.OfTarget(TargetPurpose.PLANNING_AMBITION),
                                new Level.EachPart(SplitKind.TEAM),
                                Optional.of(new Aggregate(
                                        Statistic.POOLED,
                                        new Span.ToDate(PeriodKind.CONTRACT_YEAR),
                                        MissingPeriods.UNDETERMINED)),
                                MissingReturns.NOT_ACHIEVED)));
    }

    @ParameterizedTest
    @MethodSource("judgements")
    void readsEveryJudgement(String text, Judgement judgement) {
        assertThat(when("{fails: " + text + "}")).isEqualTo(fails(judgement));
        assertThat(when("{achieves: " + text + "}")).isEqualTo(achieves(judgement));
    }

    @Test
    void readsColours() {
        assertThat(when("{is: {kpi: INT4H, colour: red}}")).isEqualTo(is("INT4H", Rag.RED));
        assertThat(when("{is: {kpi: INT4H, colour: amber, target: planning ambition, level: {any: team}}}"))
                .isEqualTo(is(
                        INT4H.against(TargetPurpose.PLANNING_AMBITION).at(new Level.AnyPart(SplitKind.TEAM)),
                        Rag.AMBER));
    }

    @Test
    void addsUpCounts() {
        String document = with("{stock: {unit: patients}}", "{count: {unit: patients}}");
        String when = "{fails: {kpi: WAIT, over: {sum: {toDate: financial year}, missing: undetermined}}}";

        assertThat(read(with(document, WHEN, when)).rules().rules().get(0).when())
                .isEqualTo(fails(Judgement.of("WAIT")
                        .over(Aggregate.cumulative(PeriodKind.FINANCIAL_YEAR, MissingPeriods.UNDETERMINED))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{kpi: INT4H, target: planning ambition, against: {yearBefore: {plus: 1}}}|19|found both 'target' and"
                        + " 'against', expected one of them",
                "{kpi: INT4H, kind: x}|32|.kind: found the key 'kind', expected the keys kpi, target, against, level, over,"
                        + " missingReturns",
                "{kpi: INT4H, against: trajectory}|41|.against: found 'trajectory', expected a map with 'trajectoryElse', or a"
                        + " map with 'amberLimitOf', or a map with 'baseline', or a map with 'yearBefore'",
                "{kpi: INT4H, against: {baseline: {first: 2024-04, last: 2023-04, plus: 1}}}|52|.against.baseline: found"
                        + " 2024-04 to 2023-04, expected two periods of one kind in order",
                "{kpi: INT4H, against: {baseline: {first: 2024-04, plus: 1}}}|52|.against.baseline: found no key 'last',"
                        + " expected a month such as 2024-04, a quarter such as 2024/25-Q1, a financial year such as 2024/25 or"
                        + " the first and last day of a contract year such as 2021-07-01/2022-03-31",
                "{kpi: INT4H, against: {baseline: {first: 2023/24-Q1, last: 2023/24-Q1, plus: 1}}}|41|.against: found a"
                        + " baseline by quarter, expected one by month",
                "{kpi: INT4H, against: {yearBefore: {plus: 0.123456789}}}|61|.against.yearBefore.plus: found '0.123456789',"
                        + " expected a decimal with at most 10 digits before the point and 8 behind it",
                "{kpi: INT4H, level: any team}|39|.level: found 'any team', expected a map with 'each', or a map with 'any', or"
                        + " a map with 'pooled' and 'missing'",
                "{kpi: INT4H, level: {pooled: team}}|39|.level: found no key 'missing', expected what a figure that is missing,"
                        + " not due yet, suppressed or disputed does: undetermined leaves the whole undetermined; skipped"
                        + " leaves it out",
                "{kpi: INT4H, level: {each: teams}}|46|.level.each: found 'teams', expected one of specialty, commissioner,"
                        + " locality, team, member; did you mean 'team'?",
                "{kpi: INT4H, over: {pooled: {last: 3}, missing: skipped}}|47|.over.pooled: found no key 'notApplicable',"
                        + " expected what a window does with a period that has nothing to judge (excluded, suspended, no"
                        + " activity, no target): shrink the window keeps its first and last period and has fewer in between;"
                        + " look further back takes earlier periods instead",
                "{kpi: INT4H, over: {pooled: {last: 1, notApplicable: shrink the window}, missing: skipped}}|54|"
                        + ".over.pooled.last: found '1', expected at least 2",
                "{kpi: INT4H, over: {pooled: {toDate: month}, missing: skipped}}|56|.over.pooled.toDate: found 'month',"
                        + " expected one of quarter, financial year, contract year",
                "{kpi: INT4H, over: {mean: {whole: quarter}, missing: skipped}}|38|.over: found a map with mean, missing,"
                        + " expected a map with 'pooled', or a map with 'sum', or a map with 'simpleMean', or a map with"
                        + " 'closingValue', or a map with 'runRate'",
                "{kpi: INT4H, over: {runRate: {whole: quarter}, missing: skipped}}|48|.over.runRate: found a map, expected a"
                        + " text",
                "{kpi: WAIT, over: {pooled: {whole: quarter}, missing: skipped}}|37|.over: found a pooled figure of several"
                        + " periods, expected a measure with counts",
                "{kpi: INT4H, over: {sum: {whole: quarter}, missing: skipped}}|38|.over: found a sum of several periods,"
                        + " expected a measure that is a count",
                "{kpi: PLAN, over: {closingValue: {whole: quarter}, missing: skipped}}|37|.over: found a figure over the"
                        + " quarter, expected a KPI reported by quarter or more often, as it is reported by financial year"
            })
    void namesWhatIsWrongWithAJudgement(String judgement, int column, String message) {
        String place = message.startsWith(".") ? "rules[0].when.fails" : "rules[0].when.fails: ";

        assertThat(refusal(with(WHEN, "{fails: " + judgement + "}")))
                .isEqualTo("f:60:" + column + ": " + place + message);
    }

    @Test
    void namesAStandardThatANeutralKpiCannotHave() {
        String document = with("direction: lower", "direction: neutral");

        assertThat(refusal(with(document, WHEN, "{fails: {kpi: WAIT, against: {yearBefore: {plus: 1}}}}")))
                .isEqualTo(
                        "f:60:40: rules[0].when.fails.against: found the figure of the same period a year before plus"
                                + " 1 as its standard, expected a KPI of which higher or lower figures are better");
    }

    @Test
    void aColourIsCountedFromATarget() {
        assertThat(refusal(with(WHEN, "{is: {kpi: INT4H, colour: blue, against: {yearBefore: {plus: 1}}}}")))
                .isEqualTo("""
                        f:60:37: rules[0].when.is.colour: found 'blue', expected one of green, amber, red
                        f:60:43: rules[0].when.is.against: found the key 'against', expected the keys kpi, colour, target,\
                         level, over, missingReturns""");
    }

    private static Condition when(String text) {
        return read(with(WHEN, text)).rules().rules().get(0).when();
    }
}
