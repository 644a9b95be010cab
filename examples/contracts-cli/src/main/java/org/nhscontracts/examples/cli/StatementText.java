package org.nhscontracts.examples.cli;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.assessment.ContractAssessment;
import org.nhscontracts.rules.assessment.ContractStatement;
import org.nhscontracts.rules.assessment.OpenSum;
import org.nhscontracts.rules.assessment.PricedWithholding;
import org.nhscontracts.rules.payment.LedgerEntry;
import org.nhscontracts.rules.payment.MonthlyStatement;

/** The money of a contract: where it stands, and what is not known of it. */
final class StatementText {

    private final ContractAssessment assessment;
    private final Page page;

    StatementText(ContractAssessment assessment, Page page) {
        this.assessment = assessment;
        this.page = page;
    }

    /** The section of an assessment. */
    void write() {
        assessment.statement().ifPresent(statement -> {
            page.heading("Statement");
            balances(statement);
            open(statement);
        });
    }

    /** All there is. */
    void writeInFull(ContractStatement statement) {
        page.heading("Balance");
        balances(statement);
        if (!statement.withheld().isEmpty()) {
            page.heading("Withheld");
            statement.withheld().forEach(this::withheld);
        }
        page.heading("Entries");
        if (statement.ledger().entries().isEmpty()) {
            page.line("None.");
        }
        statement.ledger().entries().forEach(this::entry);
        open(statement);
    }

    /** The statement of each Commissioner for a month. */
    void writeMonth(ContractStatement statement, YearMonth month) {
        statement.commissioners().forEach(who -> month(statement.statement(who, month)));
    }

    private void month(MonthlyStatement statement) {
        page.heading("Statement of " + name(statement.commissioner()) + " for " + statement.month());
        page.labelled("Before", statement.opening().words());
        statement.entries().forEach(this::entry);
        statement.open().forEach(reason -> page.labelled("Open", reason));
        page.labelled("After", statement.closing().words());
    }

    private void balances(ContractStatement statement) {
        page.labelled("All", statement.balance().words());
        if (statement.commissioners().size() > 1) {
            statement
                    .commissioners()
                    .forEach(who -> page.wrap(
                            "  " + name(who) + ": " + statement.balance(who).words(), 4));
        }
    }

    private void withheld(PricedWithholding sum) {
        page.wrap("- " + sum.words() + (sum.withholding().mustBeFlagged() ? " [unverified]" : ""), 2);
    }

    private void entry(LedgerEntry entry) {
        page.wrap(
                entry.words()
                        + (assessment.file().contract().commissioners().size() > 1 ? ", " + entry.commissioner() : ""),
                4);
    }

    /** What is open for the same reason in several months is one line. */
    private void open(ContractStatement statement) {
        Map<String, List<ReportingPeriod>> reasons = new LinkedHashMap<>();
        statement
                .open()
                .forEach(sum -> reasons.computeIfAbsent(reason(sum), same -> new ArrayList<>())
                        .add(ReportingPeriod.month(sum.month())));
        reasons.forEach((reason, months) -> page.labelled("Open", Words.periods(months) + reason));
    }

    private String reason(OpenSum sum) {
        Optional<OrganisationId> who = sum.commissioner();
        return who.map(id -> ", " + name(id)).orElse("") + ": " + sum.what() + ": " + sum.because();
    }

    private String name(OrganisationId id) {
        return Words.organisation(assessment.file(), id, assessment.asAt());
    }
}
