package org.nhscontracts.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.condition.Conditions.allOf;
import static org.nhscontracts.rules.condition.Conditions.fails;
import static org.nhscontracts.rules.condition.Conditions.not;
import static org.nhscontracts.rules.condition.Conditions.stated;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.KpiKind;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.KpiSeriesBuilder;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.performance.PerformanceRecord;
import org.nhscontracts.core.performance.ReadingToUse;
import org.nhscontracts.core.performance.SeriesKey;
import org.nhscontracts.core.source.Basis;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.source.Confidence;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.FactTopic;
import org.nhscontracts.rules.engine.Evaluation;
import org.nhscontracts.rules.engine.Evidence;
import org.nhscontracts.rules.engine.Facts;
import org.nhscontracts.rules.engine.Plan;
import org.nhscontracts.rules.engine.StatedFact;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.rule.RuleBook;
import org.nhscontracts.rules.spc.SpcRules;
import org.nhscontracts.rules.verdict.Verdict;

/** What charts say to the conditions of a rule book. */
final class SpcFactsTest {

    private static final ReportingPeriod FIRST = ReportingPeriod.month(2023, 1);
    private static final OrganisationId TRUST = OrganisationId.of("trust");
    private static final KpiId WAIT = KpiId.of("E_B.1");
    private static final int MONTHS = 15;

    private final Kpi kpi = Kpi.builder()
            .id(WAIT)
            .name("waits")
            .kind(KpiKind.LOCAL_QUALITY_REQUIREMENT)
            .measure(new Measure.Ratio())
            .direction(Direction.HIGHER)
            .frequency(PeriodKind.MONTH)
            .addTarget(Target.standard(Threshold.atLeast("95")))
            .build();

    /** 80 % and 82 % in turn for fourteen months, then 70 %. */
    private static KpiSeries series(SeriesKey key) {
        KpiSeriesBuilder series = KpiSeries.builder(key, FigureForm.COUNTS);
        ReportingPeriod month = FIRST;
        for (int place = 0; place < MONTHS; place++, month = month.next()) {
            series.counts(month, place == MONTHS - 1 ? 700 : 800 + place % 2 * 20, 1_000);
        }
        return series.build();
    }

    private static SeriesKey key() {
        return SeriesKey.of(WAIT, TRUST);
    }

    private Facts facts(LocalDate asAt, KpiSeries... series) {
        return Facts.of(
                ImmutableList.of(kpi),
                PerformanceRecord.of(List.of(series)),
                ImmutableList.of(),
                asAt,
                Optional.empty());
    }

    private static RuleBook asking(String... names) {
        ImmutableList.Builder<Rule> rules = ImmutableList.builder();
        for (String name : names) {
            Condition asked = allOf(stated(FactTopic.SPC, name), not(stated(FactTopic.PROCESS, "open:notice")));
            rules.add(Rule.builder()
                    .id(RuleId.of("R" + name.hashCode()))
                    .when(asked)
                    .because("it is asked")
                    .build());
        }
        return new RuleBook(rules.build());
    }

    private ImmutableList<StatedFact> ask(String name) {
        return SpcFacts.of(facts(LocalDate.of(2024, 3, 31), series(key())), asking(name), SpcRules.MAKING_DATA_COUNT);
    }

    private static Verdict on(List<StatedFact> facts, LocalDate day) {
        return facts.stream()
                .filter(fact -> fact.inForceOn(day))
                .map(StatedFact::verdict)
                .reduce((one, other) -> {
                    throw new AssertionError("two facts on " + day);
                })
                .orElseThrow();
    }

    @Test
    void a_fact_for_each_stretch_of_months() {
        ImmutableList<StatedFact> concern = ask("concern:e-b.1");
        assertThat(concern).allSatisfy(fact -> {
            assertThat(fact.key().name()).isEqualTo("concern:e-b.1");
            assertThat(fact.organisation()).contains(TRUST);
        });
        assertThat(concern.get(0).because()).isEqualTo("the series is too short for a chart: found 1 of 13 points");
        assertThat(on(concern, LocalDate.of(2023, 12, 31))).isEqualTo(Verdict.UNDETERMINED);
        assertThat(on(concern, LocalDate.of(2024, 1, 1))).isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(on(concern, LocalDate.of(2024, 2, 29))).isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(on(concern, LocalDate.of(2024, 3, 31))).isEqualTo(Verdict.HOLDS);
        assertThat(concern.get(concern.size() - 1).because())
                .startsWith("value 70, process limits ")
                .endsWith(": special cause of concern (Below LCL)");
    }

    @Test
    void each_question_has_its_answer() {
        LocalDate march = LocalDate.of(2024, 3, 31);
        assertThat(on(ask("improvement:e-b.1"), march)).isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(on(ask("consistently-failing:e-b.1"), march.minusMonths(1))).isEqualTo(Verdict.HOLDS);
        assertThat(on(ask("consistently-passing:e-b.1"), march)).isEqualTo(Verdict.DOES_NOT_HOLD);
        ImmutableList<StatedFact> step = ask("step-change-since:2024-01-01:e-b.1");
        assertThat(on(step, march)).isEqualTo(Verdict.UNDETERMINED);
        assertThat(step.get(step.size() - 1).because())
                .isEqualTo("the series is too short since 2024-01-01: found 3 of 7 points");
        assertThat(step.get(0))
                .as("months of one answer and one reason are one fact")
                .satisfies(fact -> assertThat(fact.until()).contains(LocalDate.of(2023, 12, 31)));
    }

    @Test
    void rules_that_name_none_get_none() {
        RuleBook book = asking();
        assertThat(SpcFacts.areNamed(book)).isFalse();
        assertThat(SpcFacts.areNamed(asking("concern:x"))).isTrue();
        assertThat(SpcFacts.of(facts(LocalDate.of(2024, 3, 31), series(key())), book, SpcRules.MAKING_DATA_COUNT))
                .isEmpty();
    }

    @Test
    void a_name_that_cannot_be_answered_says_so() {
        for (String name : List.of("run:e-b.1", "step-change-since:2024-13-01:e-b.1", "step-change-since:e-b.1")) {
            assertThat(ask(name)).as(name).singleElement().satisfies(fact -> {
                assertThat(fact.verdict()).isEqualTo(Verdict.UNDETERMINED);
                assertThat(fact.because())
                        .isEqualTo("found '" + name
                                + "', expected concern:<kpi>, improvement:<kpi>, consistently-failing:<kpi>,"
                                + " consistently-passing:<kpi>, step-change-since:<day>:<kpi>");
            });
        }
        assertThat(ask("concern:other"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.because()).isEqualTo("found KPI 'other', expected one of e-b.1"));
    }

    @Test
    void months_without_evidence_decide_nothing_also_after_the_last_report() {
        KpiSeriesBuilder series = KpiSeries.builder(key(), FigureForm.COUNTS);
        ReportingPeriod month = FIRST;
        for (int place = 0; place < MONTHS; place++, month = month.next()) {
            if (place == 13) {
                series.status(month, ObservationStatus.SUPPRESSED);
            } else {
                series.counts(month, 800 + place % 2 * 20, 1_000);
            }
        }
        ImmutableList<StatedFact> concern = SpcFacts.of(
                facts(LocalDate.of(2024, 5, 31), series.build()), asking("concern:e-b.1"), SpcRules.MAKING_DATA_COUNT);
        assertThat(on(concern, LocalDate.of(2024, 1, 31))).isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(on(concern, LocalDate.of(2024, 2, 29))).isEqualTo(Verdict.UNDETERMINED);
        assertThat(on(concern, LocalDate.of(2024, 3, 31))).isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(on(concern, LocalDate.of(2024, 5, 31))).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void figures_after_the_day_of_judgement_are_not_looked_at() {
        Facts before = facts(LocalDate.of(2024, 2, 29), series(key()));
        ImmutableList<StatedFact> concern = SpcFacts.of(before, asking("concern:e-b.1"), SpcRules.MAKING_DATA_COUNT);
        assertThat(concern).noneMatch(fact -> fact.verdict() == Verdict.HOLDS);
        assertThat(concern.get(concern.size() - 1).until()).contains(LocalDate.of(2024, 2, 29));
    }

    @Test
    void published_percentages_are_charted_as_they_are() {
        KpiSeriesBuilder series = KpiSeries.builder(key(), FigureForm.rounded(1));
        ReportingPeriod month = FIRST;
        for (int place = 0; place < MONTHS; place++, month = month.next()) {
            series.figure(
                    month,
                    new BigDecimal(place == MONTHS - 1 ? "99.9" : place % 2 == 0 ? "80.5" : "81.5"),
                    ObservationStatus.REPORTED);
        }
        ImmutableList<StatedFact> improvement = SpcFacts.of(
                facts(LocalDate.of(2024, 3, 31), series.build()),
                asking("improvement:e-b.1"),
                SpcRules.MAKING_DATA_COUNT);
        assertThat(on(improvement, LocalDate.of(2024, 3, 31))).isEqualTo(Verdict.HOLDS);
        assertThat(improvement.get(improvement.size() - 1).because()).startsWith("value 99.9, process limits ");
    }

    @Test
    void readings_that_conflict_decide_nothing_until_one_is_named() {
        KpiSeries one = series(key().citing(citation("one")));
        KpiSeries other = series(key().citing(citation("other")));
        ImmutableList<StatedFact> open = SpcFacts.of(
                facts(LocalDate.of(2024, 3, 31), one, other), asking("concern:e-b.1"), SpcRules.MAKING_DATA_COUNT);
        assertThat(open).singleElement().satisfies(fact -> {
            assertThat(fact.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(fact.because())
                    .isEqualTo(
                            "a chart needs one reading, and 2 sources have one; the contract file can name the one to use");
        });
        Facts named = Facts.of(
                ImmutableList.of(kpi),
                PerformanceRecord.of(List.of(one, other)),
                ImmutableList.of(new ReadingToUse(WAIT, SourceId.of("other"), "it was agreed")),
                LocalDate.of(2024, 3, 31),
                Optional.empty());
        assertThat(on(
                        SpcFacts.of(named, asking("concern:e-b.1"), SpcRules.MAKING_DATA_COUNT),
                        LocalDate.of(2024, 3, 31)))
                .isEqualTo(Verdict.HOLDS);
    }

    private static Citation citation(String source) {
        return Citation.of(SourceId.of(source), Basis.MEASURED, Confidence.VERIFIED);
    }

    @Test
    void a_rule_on_it_is_judged_month_by_month() {
        RuleBook book = RuleBook.of(Rule.builder()
                .id(RuleId.of("R"))
                .when(allOf(stated(FactTopic.SPC, "concern:e-b.1"), fails(WAIT.value())))
                .because("something changed, and the standard was failed")
                .build());
        Facts facts = facts(LocalDate.of(2024, 3, 31), series(key()));
        Evidence.Builder evidence = Evidence.builder();
        evidence.addKpi(kpi)
                .performance(facts.evidence().performance())
                .asAt(facts.evidence().asAt())
                .addAllStatedFacts(SpcFacts.of(facts, book, SpcRules.MAKING_DATA_COUNT));
        Evaluation evaluation = Plan.compile(book, ImmutableList.of(kpi)).evaluate(Facts.of(evidence.build()));
        assertThat(evaluation.verdict(RuleId.of("R"), TRUST, ReportingPeriod.month(2023, 6)))
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(evaluation.verdict(RuleId.of("R"), TRUST, ReportingPeriod.month(2024, 2)))
                .isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(evaluation.verdict(RuleId.of("R"), TRUST, ReportingPeriod.month(2024, 3)))
                .isEqualTo(Verdict.HOLDS);
    }
}
