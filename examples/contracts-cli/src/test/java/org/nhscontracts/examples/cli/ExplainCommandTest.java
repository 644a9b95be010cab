package org.nhscontracts.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ExplainCommandTest {

    private static final String RULE = "UCR2H-three-months";

    @Test
    void one_organisation_by_its_ODS_code() {
        Run run = Run.of("explain", "north-east-essex", RULE, "2024-12", "--organisation", "R1L");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("""
                        UCR2H-three-months holds if KPI UCR2H fails its contract standard in 3 periods in a row.

                        Essex Partnership University NHS Foundation Trust (R1L)
                          2024-12 holds: KPI UCR2H fails its contract standard in 3 periods in a row
                            2024-10 holds: KPI UCR2H fails its contract standard; 65.55 % is not at least 70 %
                            2024-11 holds: KPI UCR2H fails its contract standard; 68.50 % is not at least 70 %
                            2024-12 holds: KPI UCR2H fails its contract standard; 68.29 % is not at least 70 %
                        """);
    }

    @Test
    void every_organisation_where_none_is_named() {
        assertThat(Run.of("explain", "north-east-essex", RULE, "2024-12").out())
                .contains("(RDE)\n  2024-12 does not hold: ")
                .contains("(R1L)\n  2024-12 holds: ");
    }

    @Test
    void windows_reach_back_into_the_contract_before_the_first_report() {
        assertThat(Run.of("explain", "suffolk", "INT4H-persistent", "2013-11").out())
                .contains("  2013-11 undetermined: ")
                .contains("    2013-09 undetermined: KPI INT4H fails its contract standard; nothing was reported\n");
    }

    @Test
    void an_unknown_rule_or_period_is_a_fault_of_the_input() {
        Run rule = Run.of("explain", "north-east-essex", "none", "2024-12");
        assertThat(rule.status()).isEqualTo(1);
        assertThat(rule.err()).contains("found no rule 'none', expected one of UCR2H-three-months");
        Run period = Run.of("explain", "north-east-essex", RULE, "december");
        assertThat(period.status()).isEqualTo(1);
        assertThat(period.err()).contains("period: found 'december', expected a month such as 2024-04");
    }

    @Test
    void a_period_that_was_not_judged_names_those_that_were() {
        assertThat(Run.of("explain", "north-east-essex", RULE, "2023-12").out())
                .contains("not judged in 2023-12, only in 2024-04 to 2025-03");
    }

    @Test
    void an_unknown_organisation_is_a_fault_of_the_input() {
        Run run = Run.of("explain", "north-east-essex", RULE, "2024-12", "--organisation", "XYZ");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("rule UCR2H-three-months was not judged for 'XYZ', only for esneft, eput");
    }
}
