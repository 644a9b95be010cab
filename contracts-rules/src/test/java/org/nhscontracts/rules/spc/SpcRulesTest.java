package org.nhscontracts.rules.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nhscontracts.rules.spc.Charted.nhsr;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.IncompleteValueException;

final class SpcRulesTest {

    @Test
    void a_preset_can_be_started_from() {
        assertThat(nhsr().build()).isEqualTo(SpcRules.NHSR_PLOTTHEDOTS);
        assertThat(nhsr().runLength(8).build().runLength()).isEqualTo(8);
        assertThat(nhsr().runLength(8).build().trendLength()).isEqualTo(7);
    }

    @Test
    void every_choice_must_be_made() {
        assertThatThrownBy(() -> SpcRules.builder().runLength(7).build())
                .isInstanceOf(IncompleteValueException.class)
                .hasMessageContaining("trendLength")
                .hasMessageContaining("datesWithoutRow");
    }

    @Test
    void numbers_out_of_range_are_refused() {
        refused(rules -> rules.runLength(1), "runLength: found 1, expected at least 2");
        refused(rules -> rules.trendLength(2), "trendLength: found 2, expected at least 3");
        refused(rules -> rules.limitsFrom(0), "limitsFrom: found 0, expected at least 1");
        refused(rules -> rules.warnBelow(0), "warnBelow: found 0, expected at least 1");
        refused(rules -> rules.shortestBaseline(0), "shortestBaseline: found 0, expected at least 1");
        refused(rules -> rules.screeningFactor(0), "screeningFactor: found 0.0, expected more than 0");
        refused(rules -> rules.screeningFactor(Double.NaN), "screeningFactor: found NaN, expected more than 0");
        refused(
                rules -> rules.undefinedAssurance(Assurance.CONSISTENT_PASS),
                "undefinedAssurance: found CONSISTENT_PASS, expected NONE or INCONSISTENT");
    }

    private static void refused(UnaryOperator<SpcRules.Builder> change, String message) {
        SpcRules.Builder rules = change.apply(nhsr());
        assertThatThrownBy(rules::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
