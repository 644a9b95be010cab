package org.nhscontracts.rules.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.rules.payment.Balance;
import org.nhscontracts.rules.payment.LedgerEntry;
import org.nhscontracts.rules.payment.MonthlyStatement;

/** The statement within an assessment, from documents. */
final class ContractStatementTest {

    private static final OrganisationId NORTH = OrganisationId.of("north");
    private static final OrganisationId SOUTH = OrganisationId.of("south");
    private static final String PAID =
            "  - {id: e9, date: 2025-01-10, withheldSums: {process: cpn-1, plan: rap-1, step: ";

    @Test
    void a_month_is_due_at_its_actual_value_or_on_account() {
        ContractStatement statement = statement("2024-11-30", Managed.PAYMENT);
        assertThat(statement.months())
                .extracting(due -> due.month() + " " + due.commissioner() + " "
                        + due.amount().orElseThrow() + " " + due.words())
                .contains(
                        "2024-09 south GBP 25000.00 Expected Monthly Value, on account",
                        "2024-10 north GBP 75000.10 Actual Monthly Value")
                .hasSize(16);
        assertThat(statement.balance(NORTH).words())
                .isEqualTo("due £600,000.10, interest £0.00: paid £75,000.00, outstanding £525,000.10, withheld £0.00,"
                        + " retained £0.00, deducted £0.00");
    }

    @Test
    void a_sum_withheld_is_split_by_the_shares_of_the_Commissioners() {
        // 2 % of £100,000.30 is £2,000.006: £2,000.01, of which North bears 75,000.10 of 100,000.30
        ContractStatement statement = statement("2024-11-30", Managed.PAYMENT, Managed.EVENTS);
        assertThat(statement.withheld())
                .extracting(PricedWithholding::words)
                .containsExactly(
                        "cpn-1, plan rap-1, milestone m1, withheld by e6, 2024-10: 2 % of the Actual Monthly Value,"
                                + " £2,000.01 (at most £2,000.01); none yet");
        assertThat(statement.balance(NORTH).withheld()).hasToString("GBP 1500.00");
        assertThat(statement.balance(SOUTH).withheld()).hasToString("GBP 500.01");
    }

    @Test
    void what_is_not_known_is_open_and_not_nothing() {
        ContractStatement statement = statement("2025-04-30", Managed.PAYMENT, Managed.EVENTS);
        assertThat(statement.open())
                .extracting(OpenSum::words)
                .containsExactly(
                        "2025-04, north: what is due: neither the Actual nor the Expected Monthly Value is known",
                        "2025-04, south: what is due: neither the Actual nor the Expected Monthly Value is known",
                        "2024-11: cpn-1, plan rap-1, milestone m1, withheld by e7: 1 % of the Actual Monthly Value,"
                                + " undetermined, since that value is not known");
        assertThat(statement.balance().withheld()).hasToString("GBP 2000.01");
    }

    @Test
    void a_sum_withheld_of_a_contract_without_money_is_open() {
        ContractStatement statement = statement("2024-11-30", Managed.EVENTS);
        assertThat(statement.ledger().entries()).isEmpty();
        assertThat(statement.months()).isEmpty();
        assertThat(statement.open()).hasSize(1);
    }

    @Test
    void an_agreed_consequence_without_a_sum_is_open() {
        ContractStatement statement = statement(
                "2024-11-30", "events: [{id: x, date: 2024-05-02, consequenceApplied: {consequence: a deduction}}]\n");
        assertThat(statement.open())
                .extracting(OpenSum::words)
                .containsExactly("2024-05: agreed consequence applied: a deduction: its sum is not stated");
    }

    @Test
    void a_withholding_that_is_not_applied_is_open_with_the_reason() {
        ContractStatement statement = Managed.at(
                        "2024-12-31", Managed.EVENTS.replace("percent: 2}", "percent: 3}"), Managed.PAYMENT)
                .statement()
                .orElseThrow();
        assertThat(statement.open())
                .extracting(OpenSum::words)
                .anyMatch(words -> words.startsWith("2024-10: not applied: cpn-1: withheld for 2024-10")
                        && words.contains("found 3 %, expected at most 2 %"));
        assertThat(statement.withheld()).hasSize(1);
    }

    @Test
    void without_money_and_events_there_is_no_statement() {
        assertThat(Managed.at("2024-11-30").statement()).isEmpty();
    }

    @Test
    void what_is_due_and_interest_is_what_was_paid_is_outstanding_withheld_retained_and_deducted_on_every_day() {
        ContractStatement statement = statement(
                "2025-03-31",
                Managed.PAYMENT,
                Managed.EVENTS,
                "  - {id: e8, date: 2024-12-13, withheldSums: {process: cpn-1, plan: rap-1, step: evidence of unjustified"
                        + " withholding given}}\n",
                "  - {id: e8a, date: 2024-12-20, withheldSums: {process: cpn-1, plan: rap-1, withheldBy: [e7], step: evidence"
                        + " accepted}}\n",
                PAID + "withheld sums paid}}\n");
        for (LocalDate day = LocalDate.of(2024, 4, 1); day.isBefore(LocalDate.of(2025, 4, 2)); day = day.plusDays(1)) {
            conserved(statement.ledger().balance(day));
            conserved(statement.ledger().balance(NORTH, day));
            conserved(statement.ledger().balance(SOUTH, day));
        }
    }

    private static void conserved(Balance balance) {
        assertThat(balance.due().plus(balance.interest()))
                .isEqualTo(balance.paid()
                        .plus(balance.outstanding())
                        .plus(balance.withheld())
                        .plus(balance.retained())
                        .plus(balance.deducted()));
    }

    @Test
    void interest_runs_only_on_a_sum_that_was_withheld_without_justification() {
        // £2,000.01 from 8 November 2024 to 10 January 2025: 63 days at 5.25 % + 8 %, £45.74
        String accepted =
                "  - {id: e8, date: 2024-12-06, withheldSums: {process: cpn-1, plan: rap-1, withheldBy: [e6], step:"
                        + " evidence of unjustified withholding given}}\n"
                        + "  - {id: e8a, date: 2025-01-03, withheldSums: {process: cpn-1, plan: rap-1, withheldBy: [e6], step:"
                        + " evidence accepted}}\n";
        ContractStatement before = statement("2025-01-09", Managed.PAYMENT, Managed.EVENTS, accepted);
        assertThat(before.balance().interest()).hasToString("GBP 0.00");
        assertThat(before.open())
                .extracting(OpenSum::words)
                .contains(
                        "2024-10: interest on cpn-1, plan rap-1, milestone m1, withheld by e6: it runs until the sum is"
                                + " paid");
        ContractStatement after = statement(
                "2025-01-10",
                Managed.PAYMENT,
                Managed.EVENTS,
                accepted,
                "  - {id: e9, date: 2025-01-10, withheldSums: {process: cpn-1, plan: rap-1, withheldBy: [e6], step: withheld"
                        + " sums paid}}\n");
        assertThat(after.balance().interest()).hasToString("GBP 45.74");
        assertThat(after.balance().withheld()).hasToString("GBP 0.00");
        assertThat(after.ledger().entries())
                .extracting(LedgerEntry::words)
                .contains("2025-01-10 interest £34.30 for 2024-10: cpn-1, plan rap-1, milestone m1, withheld by e6 (GC9"
                        + " (2013/14))");
    }

    @Test
    void a_sum_whose_withholding_was_retracted_moves_no_money() {
        ContractStatement statement = statement(
                "2024-12-31",
                Managed.PAYMENT,
                Managed.EVENTS,
                "  - {id: x7, date: 2024-12-10, retracted: e7}\n  - {id: x6, date: 2024-12-10, retracted: e6}\n");
        assertThat(statement.withheld()).isEmpty();
        assertThat(statement.balance().withheld()).hasToString("GBP 0.00");
    }

    @Test
    void a_Commissioner_gets_a_statement_for_a_month() {
        MonthlyStatement october =
                statement("2024-11-30", Managed.PAYMENT, Managed.EVENTS).statement(NORTH, YearMonth.of(2024, 10));
        assertThat(october.lines())
                .containsExactly(
                        "Statement of north for 2024-10",
                        "Before: due £450,000.00, interest £0.00: paid £0.00, outstanding £450,000.00, withheld £0.00,"
                                + " retained £0.00, deducted £0.00",
                        "2024-10-15 paid £75,000.00 for 2024-10: payment",
                        "2024-10-31 due £75,000.10 for 2024-10: Actual Monthly Value",
                        "After: due £525,000.10, interest £0.00: paid £75,000.00, outstanding £450,000.10, withheld £0.00,"
                                + " retained £0.00, deducted £0.00");
    }

    private static ContractStatement statement(String day, String... parts) {
        return Managed.at(day, parts).statement().orElseThrow();
    }
}
