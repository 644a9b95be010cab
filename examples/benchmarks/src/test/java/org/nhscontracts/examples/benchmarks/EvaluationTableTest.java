package org.nhscontracts.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EvaluationTableTest {

    private static final Measurement LIMIT = new Measurement(180e6, 0.13);
    private static final Measurement ON_A_THOUSAND = new Measurement(1.2e6, 1_232);
    private static final Measurement ON_TEN_THOUSAND = new Measurement(0.9e6, 1_232);

    @Test
    void comparesWithTheLimitAndWithLessWork() {
        String row = EvaluationTable.row("Drools", 10_000, ON_TEN_THOUSAND, LIMIT, ON_A_THOUSAND);
        assertThat(row.split("\\s*\\|\\s*"))
                .containsExactly("", "Drools", "10,000", "0.90", "1/200.0", "1,232.00", "1.33");
    }

    @Test
    void rowsAreAsWideAsTheHead() {
        String row = EvaluationTable.row("Drools", 10_000, ON_TEN_THOUSAND, LIMIT, ON_A_THOUSAND);
        assertThat(EvaluationTable.HEAD.lines()).allMatch(line -> line.length() == row.length());
    }
}
