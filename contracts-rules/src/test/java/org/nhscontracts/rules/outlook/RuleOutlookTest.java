package org.nhscontracts.rules.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.condition.Conditions.achieves;
import static org.nhscontracts.rules.condition.Conditions.anyOf;
import static org.nhscontracts.rules.condition.Conditions.atLeast;
import static org.nhscontracts.rules.condition.Conditions.consecutive;
import static org.nhscontracts.rules.condition.Conditions.fails;
import static org.nhscontracts.rules.condition.Conditions.is;
import static org.nhscontracts.rules.condition.Conditions.not;
import static org.nhscontracts.rules.condition.Conditions.notReported;
import static org.nhscontracts.rules.condition.NotApplicablePeriods.SHRINK_THE_WINDOW;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Rag;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.Judgement;
import org.nhscontracts.rules.condition.Standard;
import org.nhscontracts.rules.condition.Window;
import org.nhscontracts.rules.verdict.Verdict;

final class RuleOutlookTest {

    private static final Kpi KPI = Years.higher("95");
    private static final Condition THREE_RUNNING = consecutive(3, SHRINK_THE_WINDOW, fails("A"));
    private static final Condition THREE_OF_FOUR = atLeast(3, Window.ofLast(4, SHRINK_THE_WINDOW), fails("A"));

    @Test
    void a_run_ends_with_one_month_at_the_standard() {
        RuleOutlook outlook = failing(THREE_RUNNING);
        assertThat(outlook.now()).isEqualTo(Verdict.HOLDS);
        assertThat(outlook.firstCouldClear()).contains(Years.month(10));
        assertThat(outlook.willHold()).isEmpty();
        assertThat(outlook.endings())
                .containsExactly(new RuleEnding(
                        Years.ID,
                        Years.month(10),
                        true,
                        Optional.of(950L),
                        Optional.of(1000L),
                        new BigDecimal("95.00")));
        assertThat(outlook.clearAtStandard()).contains(Years.month(10));
    }

    @Test
    void three_of_four_take_two_months_in_a_row() {
        RuleOutlook outlook = failing(THREE_OF_FOUR);
        assertThat(outlook.willHold()).containsExactly(Years.month(10));
        assertThat(outlook.firstCouldClear()).contains(Years.month(11));
        assertThat(outlook.endings()).isEmpty();
        assertThat(outlook.clearAtStandard()).contains(Years.month(11));
    }

    @Test
    void a_rule_that_does_not_hold_could_when_the_window_is_full_of_failures() {
        RuleOutlook outlook = Years.rule(Years.thousands(KPI, 990, 990, 990, 990), THREE_RUNNING);
        assertThat(outlook.now()).isEqualTo(Verdict.DOES_NOT_HOLD);
        assertThat(outlook.firstCouldHold()).contains(Years.month(7));
        assertThat(outlook.periods()).extracting(RulePeriod::couldHold).startsWith(false, false, true, true);
        assertThat(outlook.endings()).isEmpty();
    }

    @Test
    void not_turns_the_way_round() {
        RuleOutlook reward = Years.rule(Years.thousands(KPI, 990), not(fails("A")));
        assertThat(reward.now()).isEqualTo(Verdict.HOLDS);
        assertThat(reward.endings())
                .containsExactly(new RuleEnding(
                        Years.ID,
                        Years.month(2),
                        false,
                        Optional.of(949L),
                        Optional.of(1000L),
                        new BigDecimal("94.90")));
    }

    @Test
    void the_horizon_is_the_end_of_the_year_six_periods_at_least_and_never_beyond_the_contract() {
        assertThat(last(failing(fails("A")))).isEqualTo(Years.month(15));
        assertThat(last(Years.rule(Years.thousands(KPI, 1), fails("A")))).isEqualTo(Years.month(12));
        assertThat(last(Years.rule(Years.thousands(KPI, new long[34]), fails("A"))))
                .isEqualTo(Years.month(36));
        OutlookBasis basis =
                OutlookBasis.builder().until(Years.month(4).lastDay()).build();
        assertThat(last(ContractOutlook.of(Years.thousands(KPI, 1), Years.rule(fails("A")), basis)
                        .rules()
                        .get(0)))
                .isEqualTo(Years.month(4));
    }

    @Test
    void what_goes_both_ways_cannot_be_said() {
        assertThat(reason(anyOf(fails("A"), consecutive(2, SHRINK_THE_WINDOW, achieves("A")))))
                .contains("better performance of KPI A can both bring it about and end it");
        assertThat(reason(is("A", Rag.AMBER))).contains("amber of KPI A lies between better and worse");
        assertThat(reason(fails(Judgement.of("A")
                        .against(new Standard.OverBaseline(Years.month(9), Years.month(11), BigDecimal.ZERO)))))
                .contains("the baseline of KPI A itself lies ahead");
    }

    @Test
    void a_year_before_that_lies_ahead_cannot_be_said() {
        Condition condition = fails(Judgement.of("A").against(new Standard.OverYearBefore(BigDecimal.ZERO)));
        OutlookBasis far =
                OutlookBasis.builder().until(Years.month(30).lastDay()).build();
        assertThat(ContractOutlook.of(Years.thousands(KPI, new long[9]), Years.rule(condition), far)
                        .rules()
                        .get(0)
                        .cannotBeSaid())
                .contains("KPI A is judged against a year before, which itself lies ahead");
        assertThat(reason(condition)).isEmpty();
    }

    @Test
    void what_figures_do_not_move_is_taken_as_it_is() {
        RuleOutlook outlook = failing(notReported("A"));
        assertThat(outlook.cannotBeSaid()).contains("it does not rest on figures, and is taken to stay as it is");
        assertThat(outlook.assumptions()).containsExactly("every remaining period of KPI A is reported");
    }

    @Test
    void an_expired_contract_has_no_outlook() {
        assertThat(Years.rule(Years.thousands(KPI, new long[36]), fails("A")).cannotBeSaid())
                .contains("no period of the contract remains");
    }

    private static RuleOutlook failing(Condition condition) {
        return Years.rule(Years.thousands(KPI, 945, 945, 945, 945, 945, 945, 936, 936, 936), condition);
    }

    private static Optional<String> reason(Condition condition) {
        return failing(condition).cannotBeSaid();
    }

    private static org.nhscontracts.core.time.ReportingPeriod last(RuleOutlook outlook) {
        return outlook.periods().get(outlook.periods().size() - 1).period();
    }
}
