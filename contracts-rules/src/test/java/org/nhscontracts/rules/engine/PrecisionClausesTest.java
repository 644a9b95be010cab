package org.nhscontracts.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.condition.Conditions.achieves;
import static org.nhscontracts.rules.condition.Conditions.fails;
import static org.nhscontracts.rules.engine.Worked.counts;
import static org.nhscontracts.rules.engine.Worked.judge;
import static org.nhscontracts.rules.engine.Worked.rounded;
import static org.nhscontracts.rules.engine.Worked.whole;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.Rounding;
import org.nhscontracts.core.kpi.SmallNumbers;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.rules.condition.Aggregate;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.Judgement;
import org.nhscontracts.rules.condition.MissingPeriods;
import org.nhscontracts.rules.condition.Span;
import org.nhscontracts.rules.testing.WorkedSeries;

/** Sections 7 and 8 of how NHS contracts evaluate a KPI: rounding, small numbers, suppressed figures. */
class PrecisionClausesTest {

    private static Kpi ratio(Threshold threshold) {
        return WorkedSeries.kpi("K", new Measure.Ratio(), Direction.HIGHER, threshold);
    }

    /** 7.2: 94.95 % is no pass of 95 %, unless the contract has it rounded to one decimal; 94.94 % fails either way. */
    @Test
    void figuresAreRoundedOnlyWhereTheContractSaysSo() {
        Threshold standard = Threshold.atLeast("95");
        String[] cells = {"9495/10000", "9494/10000"};
        assertThat(judge(ratio(standard), achieves("K"), counts("K", cells))).isEqualTo("dd");
        assertThat(judge(ratio(standard.rounding(Rounding.halfUp(1))), achieves("K"), counts("K", cells)))
                .isEqualTo("Hd");
        Rounding halfEven = new Rounding(1, RoundingMode.HALF_EVEN);
        assertThat(judge(ratio(standard.rounding(halfEven)), achieves("K"), counts("K", cells)))
                .as("9 is odd, so that half is rounded up")
                .isEqualTo("Hd");
        assertThat(judge(
                        ratio(Threshold.atLeast("94.9").rounding(halfEven)),
                        achieves("K"),
                        counts("K", "9485/10000", "9486/10000")))
                .as("8 is even, so that half is rounded down")
                .isEqualTo("dH");
    }

    /** 7.3: 96 % from a table is anything from 95.5 to 96.5: undetermined where that straddles the threshold. */
    @Test
    void aPublishedPercentageIsAnInterval() {
        assertThat(published("95")).isEqualTo("H");
        assertThat(published("95.5")).isEqualTo("H");
        assertThat(published("96")).isEqualTo("u");
        assertThat(published("96.5")).isEqualTo("u");
        assertThat(published("97")).isEqualTo("d");
    }

    private static String published(String threshold) {
        Kpi kpi = WorkedSeries.kpi(
                "K", new Measure.PublishedPercentage(), Direction.HIGHER, Threshold.atLeast(threshold));
        return judge(kpi, achieves("K"), rounded("K", 0, "96"));
    }

    // 8.1

    private static Kpi small(SmallNumbers policy) {
        Kpi.Builder kpi = WorkedSeries.builder("K", new Measure.Ratio(), Direction.HIGHER);
        Target.Builder target = Target.builder();
        return kpi.addTarget(target.purpose(TargetPurpose.CONTRACT_STANDARD)
                        .threshold(Threshold.atLeast("95"))
                        .smallNumbers(policy)
                        .build())
                .build();
    }

    /** 8.1: fewer than 10 cases: at most 1 breach allowed. */
    @Test
    void fewerThanTenCasesMayHaveOneBreach() {
        Kpi kpi = small(SmallNumbers.allowing(10, 1));
        String[] cells = {"8/9", "7/9", "9/10", "0/1", "0/2"};
        assertThat(judge(kpi, achieves("K"), counts("K", cells))).isEqualTo("HddHd");
        assertThat(judge(kpi, fails("K"), counts("K", cells))).isEqualTo("dHHdH");
        assertThat(judge(WorkedSeries.kpi("K"), achieves("K"), counts("K", cells)))
                .isEqualTo("ddddd");
    }

    /** 8.1: where lower is better the breaches are the numerator. */
    @Test
    void whereLowerIsBetterTheNumeratorCounts() {
        Kpi.Builder kpi = WorkedSeries.builder("K", new Measure.Ratio(), Direction.LOWER);
        Target.Builder target = Target.builder();
        Kpi abandoned = kpi.addTarget(target.purpose(TargetPurpose.CONTRACT_STANDARD)
                        .threshold(Threshold.atMost("5"))
                        .smallNumbers(SmallNumbers.allowing(10, 1))
                        .build())
                .build();
        assertThat(judge(abandoned, achieves("K"), counts("K", "1/9", "2/9", "1/10")))
                .isEqualTo("Hdd");
    }

    /** 8.1: a denominator below 20 is rolled up: two months, then three; not assessed if even that is too few. */
    @Test
    void denominatorsBelowTwentyAreRolledUp() {
        Kpi kpi = small(SmallNumbers.widening(20, 3));
        assertThat(judge(kpi, achieves("K"), counts("K", "10/10", "8/10", "10/10", "5/5", "20/20", "5/5")))
                .as("10 alone; 18 of 20; 18 of 20; 23 of 25 in three; 20 of 20; 25 of 25")
                .isEqualTo("ndddHH");
        assertThat(judge(kpi, achieves("K"), counts("K", "10/10", "-", "10/10", "0/0", "10/10")))
                .as("a gap leaves it open; a month without cases does not count")
                .isEqualTo("nuunH");
    }

    /** 8.1: not assessed under 20. */
    @Test
    void smallDenominatorsMayBeLeftUnassessed() {
        Kpi kpi = small(SmallNumbers.notAssessed(20));
        assertThat(judge(kpi, fails("K"), counts("K", "1/19", "1/20", "20/20"))).isEqualTo("nHd");
    }

    // 8.3

    /** 8.3: a sum with a suppressed 1 to 7 is an interval that decides, or does not. */
    @Test
    void aSumWithASuppressedFigureIsAnInterval() {
        assertThat(sum("21")).isEqualTo("HHH");
        assertThat(sum("26")).isEqualTo("HHH");
        assertThat(sum("20")).as("10 + 1..7 + 4: 15 to 21").isEqualTo("HHu");
        assertThat(sum("14")).isEqualTo("Hud");
        assertThat(sum("10")).isEqualTo("Hdd");
    }

    private static String sum(String most) {
        Kpi kpi = WorkedSeries.kpi("K", new Measure.Count("falls"), Direction.LOWER, Threshold.atMost(most));
        Condition condition = achieves(Judgement.of("K")
                .over(Aggregate.sum(new Span.ToDate(PeriodKind.FINANCIAL_YEAR), MissingPeriods.UNDETERMINED)));
        return judge(kpi, condition, whole("K", "10", "*1-7", "4"));
    }

    /** 8.3: suppressed counts of a ratio, alone and pooled; one that is open at the top never fails a floor of less. */
    @Test
    void aRatioOfSuppressedCountsIsAnInterval() {
        Kpi kpi = ratio(Threshold.atLeast("50"));
        assertThat(judge(kpi, achieves("K"), counts("K", "*1-7/10", "*5-7/10", "*1-4/10", "*5-/10", "*1-7/1-7")))
                .isEqualTo("uHdHu");
        Condition pooled = achieves(Judgement.of("K")
                .over(Aggregate.pooled(new Span.ToDate(PeriodKind.FINANCIAL_YEAR), MissingPeriods.UNDETERMINED)));
        assertThat(judge(kpi, pooled, counts("K", "9/10", "*1-7/10", "*1-7/100")))
                .isEqualTo("HHd");
    }
}
