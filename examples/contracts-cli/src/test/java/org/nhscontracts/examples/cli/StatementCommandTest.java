package org.nhscontracts.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import org.junit.jupiter.api.Test;

/** {@code contracts statement}, and the statement in {@code contracts assess}. */
final class StatementCommandTest {

    private static final String DOCUMENT = "documents/district-nursing.yaml";

    @Test
    void says_what_is_due_paid_withheld_and_open() {
        Run run = Run.of("statement", DOCUMENT);
        assertThat(run.status()).isZero();
        assertThat(MainJobTest.oneLine(run.out()))
                .contains(
                        "Balance ------- All due £1,229,306.76, interest £0.00: paid £1,229,306.76, outstanding £0.00,"
                                + " withheld £0.00, retained £0.00, deducted £0.00")
                .contains(
                        "withheld by withheld-december, 2024-12: 1.5 % of the Actual Monthly Value, £1,477.51 (at most"
                                + " £1,970.01); paid on 2025-01-31 [unverified]")
                .contains("2024-04-30 due £102,880.63 for 2024-04: Expected Monthly Value, on account")
                .contains("2024-11-30 due £102,000.00 for 2024-11: Actual Monthly Value")
                .contains(
                        "Open 2023-04 to 2024-03, NHS Barsetshire ICB: what is due: neither the Actual nor the Expected"
                                + " Monthly Value is known");
    }

    @Test
    void a_month_has_the_balance_before_and_after() {
        assertThat(MainJobTest.oneLine(
                        Run.of("statement", DOCUMENT, "--month", "2024-12").out()))
                .contains("Statement of NHS Barsetshire ICB for 2024-12 ")
                .contains("2024-12-16 paid -£2,920.62 for 2024-11: payment")
                .contains("After due £920,664.90, interest £0.00: paid £923,005.02, overpaid by £4,380.12 (credit),"
                        + " withheld £2,040.00, retained £0.00, deducted £0.00");
        assertThat(MainJobTest.oneLine(
                        Run.of("statement", DOCUMENT, "--month", "2023-05").out()))
                .contains("Open 2023-05, icb: what is due: neither the Actual nor the Expected Monthly Value is known");
    }

    @Test
    void a_month_of_which_nothing_can_be_said_is_refused() {
        Run run = Run.of("statement", DOCUMENT, "--month", "2025-04");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains(
                        "--month: found 2025-04, expected a month from 2023-04, in which the contract starts, to 2025-03,"
                                + " that of the day of judgement");
        Run wrong = Run.of("statement", DOCUMENT, "--month", "May");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("found 'May', expected a month such as 2025-03");
    }

    @Test
    void a_contract_without_money_says_so() {
        Run run = Run.of("statement", "north-east-essex");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("No money is stated, and no sum was withheld.");
        assertThat(TimelineCommandTest.definition("statement")
                        .validate(
                                Run.of("statement", "north-east-essex", "--format", "json")
                                        .out(),
                                InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void gives_json_of_the_published_schema() {
        String all = Run.of("statement", DOCUMENT, "--format", "json").out();
        assertThat(TimelineCommandTest.definition("statement").validate(all, InputFormat.JSON))
                .isEmpty();
        assertThat(all).contains("\"pounds\" : 1477.51").contains("\"atMost\" : 1970.01");
        String month = Run.of("statement", DOCUMENT, "--format", "json", "--month", "2024-12")
                .out();
        assertThat(month).startsWith("[\n  {\n    \"commissioner\" : \"icb\",\n    \"month\" : \"2024-12\"");
    }

    @Test
    void the_assessment_has_the_balance_and_what_is_open() {
        assertThat(MainJobTest.oneLine(Run.of("assess", DOCUMENT).out()))
                .contains("Statement --------- All due £1,229,306.76")
                .contains("Open 2023-04 to 2024-03, NHS Barsetshire ICB");
    }
}
