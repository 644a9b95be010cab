package org.nhscontracts.rules.assessment;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.rules.payment.Balance;
import org.nhscontracts.rules.payment.LedgerEntry;
import org.nhscontracts.rules.payment.MonthlyStatement;
import org.nhscontracts.rules.text.TextOutput;

/** Money as JSON: the parts {@code statement} and {@code monthlyStatement} of {@link AssessmentJson#schema()}. */
public final class StatementJson {

    private StatementJson() {}

    /**
     * Writes the money of a contract as of a day.
     *
     * @param statement the statement
     * @return a JSON object
     */
    public static String write(ContractStatement statement) {
        return TextOutput.json(of(statement));
    }

    /**
     * Writes the statements of a calendar month.
     *
     * @param statement the statement of the contract
     * @param month the calendar month
     * @return a JSON array, one object for each Commissioner
     */
    public static String writeMonth(ContractStatement statement, YearMonth month) {
        return TextOutput.json(statement.commissioners().stream()
                .map(who -> of(statement.statement(who, month)))
                .toList());
    }

    static Map<String, Object> of(ContractStatement statement) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("asAt", statement.asAt().toString());
        map.put("balance", balance(statement.balance()));
        map.put(
                "commissioners",
                statement.commissioners().stream()
                        .map(who -> commissioner(statement, who))
                        .toList());
        map.put(
                "withheld",
                statement.withheld().stream().map(StatementJson::withheld).toList());
        map.put(
                "entries",
                statement.ledger().entries().stream().map(StatementJson::entry).toList());
        map.put("open", statement.open().stream().map(StatementJson::open).toList());
        return map;
    }

    private static Map<String, Object> of(MonthlyStatement statement) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("commissioner", statement.commissioner().value());
        map.put("month", statement.month().toString());
        map.put("before", balance(statement.opening()));
        map.put(
                "entries",
                statement.entries().stream().map(StatementJson::entry).toList());
        map.put("open", statement.open());
        map.put("after", balance(statement.closing()));
        return map;
    }

    private static Map<String, Object> commissioner(ContractStatement statement, OrganisationId who) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("commissioner", who.value());
        map.put("balance", balance(statement.balance(who)));
        return map;
    }

    static Map<String, Object> balance(Balance balance) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("due", balance.due().getAmount());
        map.put("interest", balance.interest().getAmount());
        map.put("paid", balance.paid().getAmount());
        map.put("outstanding", balance.outstanding().getAmount());
        map.put("withheld", balance.withheld().getAmount());
        map.put("retained", balance.retained().getAmount());
        map.put("deducted", balance.deducted().getAmount());
        return map;
    }

    static Map<String, Object> entry(LedgerEntry entry) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("date", entry.date().toString());
        map.put("kind", entry.kind().words());
        map.put("pounds", entry.amount().getAmount());
        map.put("month", entry.month().toString());
        map.put("commissioner", entry.commissioner().value());
        map.put("cause", entry.cause());
        PlaceJson.addClause(map, entry.clause());
        entry.atMost().ifPresent(most -> map.put("atMost", most.getAmount()));
        return map;
    }

    private static Map<String, Object> withheld(PricedWithholding sum) {
        Map<String, Object> map = ProcessJson.withholding(sum.withholding());
        sum.priced().applied().ifPresent(money -> map.put("pounds", money.getAmount()));
        sum.priced().atMost().ifPresent(money -> map.put("atMost", money.getAmount()));
        return map;
    }

    static Map<String, Object> open(OpenSum sum) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("month", sum.month().toString());
        sum.commissioner().ifPresent(who -> map.put("commissioner", who.value()));
        map.put("what", sum.what());
        map.put("because", sum.because());
        return map;
    }
}
