package org.nhscontracts.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.condition.Conditions.achieves;
import static org.nhscontracts.rules.condition.Conditions.fails;
import static org.nhscontracts.rules.engine.Worked.counts;
import static org.nhscontracts.rules.engine.Worked.judge;
import static org.nhscontracts.rules.engine.Worked.whole;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.Operator;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.kpi.Trajectory;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.rules.condition.Aggregate;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.Judgement;
import org.nhscontracts.rules.condition.MissingPeriods;
import org.nhscontracts.rules.condition.NotApplicablePeriods;
import org.nhscontracts.rules.condition.Span;
import org.nhscontracts.rules.condition.Standard;
import org.nhscontracts.rules.testing.WorkedSeries;

/** Section 3 of how NHS contracts evaluate a KPI: aggregating over time. */
class AggregateClausesTest {

    private static final Span YEAR_TO_DATE = new Span.ToDate(PeriodKind.FINANCIAL_YEAR);

    private static Condition achievesOver(Aggregate aggregate) {
        return achieves(Judgement.of("K").over(aggregate));
    }

    /** 3.1: 10 of 10 and 890 of 1,000 are 89.1 % pooled; the mean of 100 % and 89 % is 94.5 %. */
    @Test
    void thePooledRatioIsNotTheMeanOfTheRatios() {
        Kpi kpi = WorkedSeries.kpi("K", new Measure.Ratio(), Direction.HIGHER, Threshold.atLeast("94"));
        KpiSeries series = counts("K", "10/10", "890/1000");
        assertThat(judge(kpi, achievesOver(Aggregate.pooled(YEAR_TO_DATE, MissingPeriods.UNDETERMINED)), series))
                .isEqualTo("Hd");
        assertThat(judge(kpi, achievesOver(Aggregate.simpleMean(YEAR_TO_DATE, MissingPeriods.UNDETERMINED)), series))
                .isEqualTo("HH");
    }

    /** 3.2: 3, then 2, then 0 waiters over 52 weeks: the quarter closes at 0, though months were above. */
    @Test
    void aStockTakesItsClosingValue() {
        Kpi kpi = WorkedSeries.kpi("K", new Measure.Stock("waiters"), Direction.LOWER, Threshold.atMost("0"));
        KpiSeries series = whole("K", "3", "2", "0", "0", "0", "1");
        assertThat(judge(kpi, achievesOver(Aggregate.closing(PeriodKind.QUARTER)), series))
                .isEqualTo("nnHnnd");
        assertThat(judge(kpi, achieves("K"), series)).isEqualTo("ddHHHd");
    }

    /** 3.2: only the last month matters: a month that was not reported before it does not. */
    @Test
    void aClosingValueNeedsNoMonthBeforeIt() {
        Kpi kpi = WorkedSeries.kpi("K", new Measure.Stock("waiters"), Direction.LOWER, Threshold.atMost("0"));
        assertThat(judge(kpi, achievesOver(Aggregate.closing(PeriodKind.QUARTER)), whole("K", "3", "-", "0")))
                .isEqualTo("nnH");
        assertThat(judge(kpi, achievesOver(Aggregate.closing(PeriodKind.QUARTER)), whole("K", "0", "0", "-", "0")))
                .isEqualTo("nnun");
    }

    /** 3.3: contract monthly, judged over three months. */
    @Test
    void aQuarterIsJudgedOnceWhenItIsWhole() {
        Kpi kpi = WorkedSeries.kpi("K");
        KpiSeries series = counts("K", "94/100", "94/100", "97/100", "96/100", "96/100", "90/100");
        Span quarter = new Span.Whole(PeriodKind.QUARTER);
        assertThat(judge(kpi, achievesOver(Aggregate.pooled(quarter, MissingPeriods.UNDETERMINED)), series))
                .isEqualTo("nnHnnd");
        assertThat(judge(kpi, achieves("K"), series)).isEqualTo("ddHHHd");
    }

    /** 3.3: a gap leaves the quarter undetermined, or is skipped where the contract says so. */
    @Test
    void aGapInAQuarterIsSkippedOnlyIfAskedFor() {
        Kpi kpi = WorkedSeries.kpi("K");
        KpiSeries series = counts("K", "94/100", "-", "96/100");
        Span quarter = new Span.Whole(PeriodKind.QUARTER);
        assertThat(judge(kpi, achievesOver(Aggregate.pooled(quarter, MissingPeriods.UNDETERMINED)), series))
                .isEqualTo("nnu");
        assertThat(judge(kpi, achievesOver(Aggregate.pooled(quarter, MissingPeriods.SKIPPED)), series))
                .isEqualTo("nnH");
    }

    /** 3.3: a Contract Year that ends amid a financial year is judged in the month in which the term expires. */
    @Test
    void theLastContractYearIsWholeWhereTheTermExpires() {
        Kpi kpi = WorkedSeries.kpi("K");
        Span year = new Span.Whole(PeriodKind.CONTRACT_YEAR);
        Evidence evidence = Worked.evidence(ImmutableList.of(kpi), counts("K", "90/100", "100/100", "95/100"))
                .term(ContractTerm.of(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 6, 14)))
                .build();
        assertThat(judge(achievesOver(Aggregate.pooled(year, MissingPeriods.UNDETERMINED)), evidence))
                .isEqualTo("nnH");
    }

    /** 3.4: rolling twelve months next to single ones. */
    @Test
    void aRollingSpanReachesBackOverNothingToJudge() {
        Kpi kpi = WorkedSeries.kpi("K");
        KpiSeries series = counts("K", "90/100", "0/0", "98/100");
        assertThat(judge(kpi, achievesOver(rolling(NotApplicablePeriods.SHRINK_THE_WINDOW)), series))
                .isEqualTo("ddH");
        assertThat(judge(kpi, achievesOver(rolling(NotApplicablePeriods.LOOK_FURTHER_BACK)), series))
                .isEqualTo("ddd");
    }

    private static Aggregate rolling(NotApplicablePeriods notApplicable) {
        return Aggregate.pooled(new Span.Rolling(2, notApplicable), MissingPeriods.UNDETERMINED);
    }

    /** 3.5: 1.4 % in each of January to March is 4.2 % in the quarter, equivalent to 16.8 % a year. */
    @Test
    void aYearIsJudgedByTheRunRateOfItsLastQuarter() {
        Condition condition = achievesOver(Aggregate.lastQuarterRunRate(MissingPeriods.UNDETERMINED));
        String[] year = {
            "0/1000", "0/1000", "0/1000", "0/1000", "0/1000", "0/1000", "0/1000", "0/1000", "0/1000", "14/1000",
            "14/1000", "14/1000"
        };
        assertThat(judge(access("16.8"), condition, counts("K", year))).isEqualTo("nnnnnnnnnnnH");
        assertThat(judge(access("16.80000001"), condition, counts("K", year))).isEqualTo("nnnnnnnnnnnd");
    }

    private static Kpi access(String percent) {
        return WorkedSeries.kpi("K", new Measure.Ratio(), Direction.HIGHER, Threshold.atLeast(percent));
    }

    /** 3.6: a plan that grows month by month: the sum so far against the point of the month. */
    @Test
    void theYearToDateIsJudgedAgainstACumulativePlan() {
        Kpi.Builder kpi = WorkedSeries.builder("K", new Measure.Count("reviews"), Direction.HIGHER);
        Trajectory.Builder plan = Trajectory.builder();
        plan.operator(Operator.AT_LEAST)
                .putPoint(WorkedSeries.month(0), new BigDecimal(10))
                .putPoint(WorkedSeries.month(1), new BigDecimal(25))
                .putPoint(WorkedSeries.month(3), new BigDecimal(60));
        Condition behind = fails(Judgement.of("K")
                .against(Standard.TRAJECTORY)
                .over(Aggregate.cumulative(PeriodKind.FINANCIAL_YEAR, MissingPeriods.UNDETERMINED)));
        Kpi planned = kpi.addTrajectory(plan.build()).build();
        assertThat(judge(planned, behind, whole("K", "10", "14", "20", "16"))).isEqualTo("dHnd");
        assertThat(judge(planned, behind, whole("K", "10", "14", "20", "15"))).isEqualTo("dHnH");
    }
}
