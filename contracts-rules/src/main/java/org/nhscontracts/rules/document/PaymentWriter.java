package org.nhscontracts.rules.document;

import static java.util.Objects.requireNonNull;

import org.nhscontracts.core.process.ReportRequirement;
import org.nhscontracts.rules.contractfile.PaymentMade;
import org.nhscontracts.rules.contractfile.PaymentTerms;
import org.nhscontracts.rules.contractfile.StatedValue;
import org.nhscontracts.rules.payment.BaseRates;

/** Writes money, and the reports that are due. */
final class PaymentWriter {

    private PaymentWriter() {}

    static Entry report(ReportRequirement report) {
        String due = requireNonNull(ReportSection.DUE.get(report.due().kind()), "every kind has a key");
        return new Entry()
                .text("id", report.id())
                .put("name", report.name())
                .put("every", report.every().words())
                .put("due", new Entry().put(due, report.due().number()));
    }

    static Entry payment(PaymentTerms terms) {
        return new Entry()
                .list("expected", terms.expected(), value -> value("period", value))
                .list("actual", terms.actual(), value -> value("month", value))
                .list("paid", terms.payments(), PaymentWriter::paid)
                .entry("baseRates", terms.baseRates(), rates -> baseRates(rates, terms));
    }

    private static Entry value(String key, StatedValue value) {
        return new Entry()
                .text("commissioner", value.commissioner())
                .text(key, value.period())
                .text("pounds", PoundsText.write(value.amount()))
                .entry("cite", value.citation(), DocumentWriter::cite);
    }

    private static Entry paid(PaymentMade paid) {
        return new Entry()
                .text("commissioner", paid.commissioner())
                .text("month", paid.month())
                .text("date", paid.date())
                .text("pounds", PoundsText.write(paid.amount()))
                .entry("cite", paid.citation(), DocumentWriter::cite);
    }

    private static Entry baseRates(BaseRates rates, PaymentTerms terms) {
        return new Entry()
                .list(
                        "changes",
                        rates.changes().entrySet(),
                        change -> new Entry().text("from", change.getKey()).put("percent", change.getValue()))
                .text("knownUntil", rates.knownUntil())
                .entry("cite", terms.baseRatesCitation(), DocumentWriter::cite);
    }
}
