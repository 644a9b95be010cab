package org.nhscontracts.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.nhscontracts.rules.condition.Conditions.achieves;
import static org.nhscontracts.rules.condition.Conditions.allOf;
import static org.nhscontracts.rules.condition.Conditions.consecutive;
import static org.nhscontracts.rules.condition.Conditions.fails;
import static org.nhscontracts.rules.condition.NotApplicablePeriods.SHRINK_THE_WINDOW;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.KpiKind;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.PerformanceRecord;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.rule.RuleBook;
import org.nhscontracts.rules.rule.RuleRegistry;
import org.nhscontracts.rules.testing.RuleArbitraries;
import org.nhscontracts.rules.testing.WorkedSeries;
import org.nhscontracts.rules.verdict.Verdict;

class PlanTest {

    private static final RuleId R1 = RuleId.of("R1");
    private static final RuleId R2 = RuleId.of("R2");

    @Test
    void refusesAKpiThatIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Plan.compile(
                        book(allOf(fails("A"), fails("NOPE"))),
                        ImmutableList.of(WorkedSeries.kpi("A"), WorkedSeries.kpi("B"))))
                .withMessage("rule R1: found KPI NOPE, expected one of [A, B]");
    }

    @Test
    void refusesKpisOfSeveralFrequenciesInOneRule() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Plan.compile(
                        book(allOf(fails("A"), fails("Q"))), ImmutableList.of(WorkedSeries.kpi("A"), quarterly())))
                .withMessage("rule R1: found KPIs reported by month and by quarter, expected one frequency");
    }

    @Test
    void rulesOfSeveralFrequenciesStandInOneBook() {
        ImmutableList<Kpi> kpis = ImmutableList.of(WorkedSeries.kpi("A"), quarterly());
        KpiSeries quarters = KpiSeries.builder(WorkedSeries.key("Q"), FigureForm.COUNTS)
                .counts(ReportingPeriod.quarter(2024, 1), 90, 100)
                .build();
        Facts facts = WorkedSeries.facts(kpis, WorkedSeries.series(WorkedSeries.key("A"), "AFA"), quarters);
        Evaluation evaluation = Plan.compile(book(fails("A"), fails("Q")), kpis).evaluate(facts);
        assertThat(evaluation.column(R1, WorkedSeries.PROVIDER).orElseThrow().periods(Verdict.HOLDS))
                .containsExactly(ReportingPeriod.month(2024, 5));
        assertThat(evaluation.column(R2, WorkedSeries.PROVIDER).orElseThrow().periods(Verdict.HOLDS))
                .containsExactly(ReportingPeriod.quarter(2024, 1));
    }

    @Test
    void equalConditionsAreJudgedOnceAndComeToTheSame() {
        Condition run = consecutive(2, SHRINK_THE_WINDOW, fails("K"));
        Compiler compiler = new Compiler(ImmutableMap.of(KpiId.of("K"), WorkedSeries.kpi("K")), RuleRegistry.EMPTY);
        ImmutableList<Rule> rules = book(allOf(run, run), consecutive(2, SHRINK_THE_WINDOW, fails("K")))
                .rules();
        int first = compiler.compile(rules.get(0));
        assertThat(compiler.compile(rules.get(1))).isLessThan(first);
        assertThat(compiler.nodes()).as("the KPI, the run and the group").hasSize(3);
    }

    @Test
    void onePlanServesSeveralEvaluations() {
        ImmutableList<Kpi> kpis = ImmutableList.of(WorkedSeries.kpi("K"));
        Plan plan = Plan.compile(book(fails("K")), kpis);
        Facts first = WorkedSeries.facts(kpis, WorkedSeries.series(WorkedSeries.key("K"), "FA"));
        Facts second = WorkedSeries.facts(kpis, WorkedSeries.series(WorkedSeries.key("K"), "AFF"));
        assertThat(WorkedSeries.verdicts(plan.evaluate(first))).isEqualTo("Hd");
        assertThat(WorkedSeries.verdicts(plan.evaluate(second))).isEqualTo("dHH");
        assertThat(WorkedSeries.verdicts(plan.evaluate(first))).isEqualTo("Hd");
    }

    @Test
    void anEmptyBookJudgesNothing() {
        ImmutableList<Kpi> kpis = ImmutableList.of(WorkedSeries.kpi("K"));
        Evaluation evaluation = Plan.compile(RuleBook.of(), kpis)
                .evaluate(WorkedSeries.facts(kpis, WorkedSeries.series(WorkedSeries.key("K"), "F")));
        assertThat(evaluation.organisations(R1)).isEmpty();
    }

    @Test
    void nothingReportedIsNothingJudged() {
        ImmutableList<Kpi> kpis = ImmutableList.of(WorkedSeries.kpi("K"));
        Facts nothing = WorkedSeries.facts(
                kpis, PerformanceRecord.empty(), ImmutableList.of(), LocalDate.of(2024, 6, 30), Optional.empty());
        Evaluation evaluation = Plan.compile(book(fails("K")), kpis).evaluate(nothing);
        assertThat(evaluation.facts()).isSameAs(nothing);
        assertThat(evaluation.organisations(R1)).isEmpty();
        assertThat(evaluation.column(R1, WorkedSeries.PROVIDER)).isEmpty();
    }

    @Test
    void whatWasNotJudgedCannotBeExplained() {
        ImmutableList<Kpi> kpis = ImmutableList.of(WorkedSeries.kpi("K"));
        Evaluation evaluation = Plan.compile(book(achieves("K")), kpis)
                .evaluate(WorkedSeries.facts(kpis, WorkedSeries.series(WorkedSeries.key("K"), "FA")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evaluation.explain(R2, WorkedSeries.PROVIDER, WorkedSeries.month(0)))
                .withMessage("found rule R2, which is not in the book");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evaluation.explain(R1, OrganisationId.of("kch"), WorkedSeries.month(0)))
                .withMessage("rule R1 was not judged for kch");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evaluation.explain(R1, WorkedSeries.PROVIDER, WorkedSeries.month(2)))
                .withMessage("rule R1 was not judged in 2024-06, only in 2024-04 to 2024-05");
    }

    private static RuleBook book(Condition... conditions) {
        return RuleArbitraries.book(ImmutableList.copyOf(conditions));
    }

    private static Kpi quarterly() {
        Kpi.Builder kpi = Kpi.builder();
        kpi.id(KpiId.of("Q"))
                .name("requirement Q")
                .kind(KpiKind.LOCAL_QUALITY_REQUIREMENT)
                .measure(new Measure.Ratio())
                .direction(Direction.HIGHER)
                .frequency(PeriodKind.QUARTER);
        return kpi.addTarget(Target.standard(Threshold.atLeast("95"))).build();
    }
}
