package org.nhscontracts.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.condition.Conditions.achieves;
import static org.nhscontracts.rules.condition.Conditions.allOf;
import static org.nhscontracts.rules.condition.Conditions.anyOf;
import static org.nhscontracts.rules.condition.Conditions.atLeast;
import static org.nhscontracts.rules.condition.Conditions.consecutive;
import static org.nhscontracts.rules.condition.Conditions.fails;
import static org.nhscontracts.rules.condition.Conditions.not;
import static org.nhscontracts.rules.condition.Conditions.notReported;
import static org.nhscontracts.rules.condition.NotApplicablePeriods.LOOK_FURTHER_BACK;
import static org.nhscontracts.rules.condition.NotApplicablePeriods.SHRINK_THE_WINDOW;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.Window;
import org.nhscontracts.rules.testing.WorkedSeries;

class TraceWordsTest {

    private static final String NOT_ACHIEVED = "90 of 100 = 90 % is not at least 95 %";
    private static final String ACHIEVED = "96 of 100 = 96 % is at least 95 %";

    @Test
    void aRunThatHolds() {
        Trace trace = explain("FFAFF", 1, consecutive(2, SHRINK_THE_WINDOW, fails("K")));
        assertThat(TraceWords.lines(trace))
                .containsExactly(
                        "2024-05 holds: KPI K fails its contract standard in 2 periods in a row",
                        "  2024-04 holds: KPI K fails its contract standard; " + NOT_ACHIEVED,
                        "  2024-05 holds: KPI K fails its contract standard; " + NOT_ACHIEVED);
        assertThat(TraceWords.sentence(trace))
                .isEqualTo("holds: 2024-04 " + NOT_ACHIEVED + "; 2024-05 " + NOT_ACHIEVED);
    }

    @Test
    void aRunThatIsBrokenNamesThePeriodThatBreaksIt() {
        Trace trace = explain("FFAFF", 3, consecutive(2, SHRINK_THE_WINDOW, fails("K")));
        assertThat(TraceWords.lines(trace))
                .containsExactly(
                        "2024-07 does not hold: KPI K fails its contract standard in 2 periods in a row",
                        "  2024-06 does not hold: KPI K fails its contract standard; " + ACHIEVED,
                        "  2024-07 holds: KPI K fails its contract standard; " + NOT_ACHIEVED + " (does not decide)");
        assertThat(TraceWords.sentence(trace)).isEqualTo("does not hold: 2024-06 " + ACHIEVED);
    }

    @Test
    void groupsAreIndentedBelowOneAnother() {
        Trace trace = explain("FA", 1, not(anyOf(fails("K"), notReported("K"))));
        assertThat(TraceWords.lines(trace))
                .containsExactly(
                        "2024-05 holds: it is not so that"
                                + " (KPI K fails its contract standard or KPI K is not reported)",
                        "  2024-05 does not hold: KPI K fails its contract standard or KPI K is not reported",
                        "    2024-05 does not hold: KPI K fails its contract standard; " + ACHIEVED,
                        "    2024-05 does not hold: KPI K is not reported; something was: reported");
        assertThat(TraceWords.sentence(trace))
                .isEqualTo("holds: 2024-05 " + ACHIEVED + "; 2024-05 something was: reported");
    }

    @Test
    void everyStatusHasItsWords() {
        assertThat(sentences("AFP-YSDXU0", achieves("K")))
                .containsExactly(
                        "holds: 2024-04 " + ACHIEVED,
                        "does not hold: 2024-05 " + NOT_ACHIEVED,
                        "does not hold: 2024-06 90 of 100 = 90 % (provisional) is not at least 95 %",
                        "undetermined: 2024-07 nothing was reported",
                        "undetermined: 2024-08 the figure is not due yet",
                        "undetermined: 2024-09 the figure is suppressed",
                        "undetermined: 2024-10 90 of 100 = 90 % is disputed",
                        "not applicable: 2024-11 the period is excluded",
                        "not applicable: 2024-12 the collection or the standard is suspended",
                        "not applicable: 2025-01 there was nothing to measure");
    }

    @Test
    void aGapIsExplainedAsOne() {
        assertThat(sentences("F-", notReported("K")))
                .containsExactly(
                        "does not hold: 2024-04 something was: reported", "holds: 2024-05 nothing was reported");
    }

    @Test
    void whatIsLeftOutOfAGroupDoesNotDecide() {
        Trace trace = explain("FX", 1, allOf(fails("K"), atLeast(1, Window.ofLast(2, SHRINK_THE_WINDOW), fails("K"))));
        assertThat(TraceWords.lines(trace))
                .containsExactly(
                        "2024-05 holds: KPI K fails its contract standard and"
                                + " (KPI K fails its contract standard in at least 1 of the last 2 periods)",
                        "  2024-05 not applicable: KPI K fails its contract standard; the period is excluded"
                                + " (left out)",
                        "  2024-05 holds: KPI K fails its contract standard in at least 1 of the last 2 periods",
                        "    2024-04 holds: KPI K fails its contract standard; " + NOT_ACHIEVED,
                        "    2024-05 not applicable: KPI K fails its contract standard; the period is excluded"
                                + " (left out)");
        assertThat(TraceWords.sentence(trace)).isEqualTo("holds: 2024-04 " + NOT_ACHIEVED);
    }

    @Test
    void lookingFurtherBackNamesOnlyThePeriodsThatCount() {
        Trace trace = explain("FXF", 2, consecutive(2, LOOK_FURTHER_BACK, fails("K")));
        assertThat(TraceWords.lines(trace))
                .containsExactly(
                        "2024-06 holds: KPI K fails its contract standard in 2 periods in a row,"
                                + " leaving out periods with nothing to judge",
                        "  2024-04 holds: KPI K fails its contract standard; " + NOT_ACHIEVED,
                        "  2024-06 holds: KPI K fails its contract standard; " + NOT_ACHIEVED);
    }

    @Test
    void aWindowWithoutPeriodsSaysSo() {
        Trace trace = explain("XF", 0, consecutive(2, LOOK_FURTHER_BACK, fails("K")));
        assertThat(TraceWords.sentence(trace)).isEqualTo("not applicable: there is nothing to judge");
    }

    @Test
    void aWindowOfTooFewPeriodsSaysSoBeforeTheFigures() {
        Trace early = explain("FF", 0, consecutive(2, SHRINK_THE_WINDOW, fails("K")));
        assertThat(TraceWords.sentence(early))
                .isEqualTo("does not hold: only 1 of the 2 periods it takes; 2024-04 " + NOT_ACHIEVED);
        Trace shrunk = explain("FX", 1, consecutive(2, SHRINK_THE_WINDOW, fails("K")));
        assertThat(TraceWords.sentence(shrunk))
                .isEqualTo("does not hold: only 1 of the 2 periods it takes; 2024-04 " + NOT_ACHIEVED);
    }

    @Test
    void aLeafIsFoundOnceHoweverOftenItDecides() {
        Trace trace = explain("F", 0, allOf(fails("K"), not(achieves("K"))));
        assertThat(TraceWords.sentence(trace)).isEqualTo("holds: 2024-04 " + NOT_ACHIEVED);
    }

    private static ImmutableList<String> sentences(String letters, Condition condition) {
        ImmutableList.Builder<String> sentences = ImmutableList.builder();
        for (int index = 0; index < letters.length(); index++) {
            sentences.add(TraceWords.sentence(explain(letters, index, condition)));
        }
        return sentences.build();
    }

    private static Trace explain(String letters, int index, Condition condition) {
        ImmutableList<Kpi> kpis = ImmutableList.of(WorkedSeries.kpi("K"));
        return WorkedSeries.evaluate(
                        condition, kpis, WorkedSeries.facts(kpis, WorkedSeries.series(WorkedSeries.key("K"), letters)))
                .explain(RuleId.of("R1"), WorkedSeries.PROVIDER, WorkedSeries.month(index));
    }
}
