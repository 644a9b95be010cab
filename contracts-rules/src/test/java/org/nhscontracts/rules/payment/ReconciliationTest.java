package org.nhscontracts.rules.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.nhscontracts.rules.payment.Examples.NORTH;
import static org.nhscontracts.rules.payment.Examples.pounds;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);

    @Test
    void thePartThatIsNotContestedIsSettledByTheFinalAccount() {
        Reconciliation reconciliation = april("100000")
                .flex(pounds("101000"))
                .freeze(pounds("102000"))
                .addContested(ContestedSum.open(pounds("500"), "counted twice", DAY))
                .build();

        assertThat(reconciliation.words())
                .isEqualTo("2024-04: £102,000.00 by the account at freeze, £100,000.00 on account, £500.00 contested:"
                        + " £1,500.00 to be invoiced");
        assertThat(reconciliation.finality()).isEqualTo(Finality.PROVISIONAL);
        assertThat(reconciliation.entry(DAY).orElseThrow().words())
                .isEqualTo("2024-07-01 due £1,500.00 for 2024-04: reconciliation, invoice");
    }

    @Test
    void aContestedSumIsDueAsFarAsItIsUpheld() {
        Reconciliation reconciliation = april("100000")
                .freeze(pounds("102000"))
                .addContested(
                        ContestedSum.open(pounds("500"), "counted twice", DAY).settledAt(pounds("200")))
                .build();

        assertThat(reconciliation.difference()).contains(pounds("1700"));
        assertThat(reconciliation.openSum()).isEqualTo(pounds("0"));
        assertThat(reconciliation.finality()).isEqualTo(Finality.FINAL);
    }

    @Test
    void lessThanOnAccountIsCredited() {
        Reconciliation reconciliation = april("100000").freeze(pounds("99000")).build();
        Ledger ledger = Ledger.of(List.of(
                        Examples.entry(EntryKind.DUE, "100000", "2024-04-15", "on account"),
                        Examples.entry(EntryKind.PAID, "100000", "2024-04-15", "on account")))
                .with(reconciliation.entry(DAY).orElseThrow());

        assertThat(reconciliation.words())
                .isEqualTo("2024-04: £99,000.00 by the account at freeze, £100,000.00 on account, £0.00 contested:"
                        + " £1,000.00 to be credited");
        assertThat(ledger.balance(DAY).words())
                .isEqualTo("due £99,000.00, interest £0.00: paid £100,000.00, overpaid by £1,000.00 (credit), withheld"
                        + " £0.00, retained £0.00, deducted £0.00");
    }

    @Test
    void theFirstAccountIsProvisionalAndEntersNothing() {
        Reconciliation reconciliation = april("100000").flex(pounds("101000")).build();

        assertThat(reconciliation.difference()).contains(pounds("1000"));
        assertThat(reconciliation.finality()).isEqualTo(Finality.PROVISIONAL);
        assertThat(reconciliation.entry(DAY)).isEmpty();
    }

    @Test
    void withoutAnAccountNothingIsKnown() {
        assertThat(april("100000").build().difference()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> april("100000")
                        .addContested(ContestedSum.open(pounds("1"), "late", DAY))
                        .build())
                .withMessage("reconciliation of 2024-04: found £1.00 contested of no account");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContestedSum.open(pounds("1"), "late", DAY).settledAt(pounds("1.01")))
                .withMessage("contested sum: found £1.01 upheld of £1.00");
    }

    private static Reconciliation.Builder april(String onAccount) {
        Reconciliation.Builder builder = Reconciliation.builder();
        builder.commissioner(NORTH).month(YearMonth.of(2024, 4)).onAccount(pounds(onAccount));
        return builder;
    }
}
