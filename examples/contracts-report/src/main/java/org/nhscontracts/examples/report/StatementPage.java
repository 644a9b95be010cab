package org.nhscontracts.examples.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.assessment.ContractStatement;
import org.nhscontracts.rules.assessment.OpenSum;
import org.nhscontracts.rules.assessment.PricedWithholding;
import org.nhscontracts.rules.payment.Balance;
import org.nhscontracts.rules.payment.LedgerEntry;

/** The payment statement: where the money of a contract stands, and what is not known of it. */
final class StatementPage {

    private final Subject subject;

    StatementPage(Subject subject) {
        this.subject = subject;
    }

    Optional<StatementView> view() {
        return subject.assessment().statement().map(this::view);
    }

    private StatementView view(ContractStatement statement) {
        Stream<StatementView.BalanceRow> all = Stream.of(balance("All", statement.balance()));
        Stream<StatementView.BalanceRow> each = statement.commissioners().stream()
                .filter(one -> statement.commissioners().size() > 1)
                .map(who -> balance(subject.name(who), statement.balance(who)));
        return new StatementView(
                Stream.concat(all, each).collect(toImmutableList()),
                statement.withheld().stream().map(StatementPage::withheld).collect(toImmutableList()),
                statement.ledger().entries().stream().map(this::entry).collect(toImmutableList()),
                open(statement));
    }

    private static StatementView.BalanceRow balance(String who, Balance balance) {
        return new StatementView.BalanceRow(
                who,
                Words.pence(balance.due()),
                Words.pence(balance.interest()),
                Words.pence(balance.paid()),
                Words.pence(balance.outstanding()),
                Words.pence(balance.withheld()),
                Words.pence(balance.retained()),
                Words.pence(balance.deducted()));
    }

    private static String withheld(PricedWithholding sum) {
        return sum.words() + (sum.withholding().mustBeFlagged() ? " [unverified]" : "");
    }

    private StatementView.EntryRow entry(LedgerEntry entry) {
        return new StatementView.EntryRow(
                Words.day(entry.date()),
                entry.month().toString(),
                Words.capital(entry.kind().words()),
                entry.cause()
                        + entry.clause().map(clause -> " (" + clause + ")").orElse(""),
                subject.name(entry.commissioner()),
                Words.pence(entry.amount()));
    }

    /** What is open for the same reason in several months is one row. */
    private ImmutableList<StatementView.OpenRow> open(ContractStatement statement) {
        ImmutableListMultimap<ImmutableList<Object>, OpenSum> reasons = Multimaps.index(
                statement.open(), sum -> ImmutableList.of(sum.commissioner(), sum.what(), sum.because()));
        return reasons.asMap().values().stream()
                .map(ImmutableList::copyOf)
                .map(this::open)
                .collect(toImmutableList());
    }

    private StatementView.OpenRow open(ImmutableList<OpenSum> same) {
        OpenSum first = same.get(0);
        return new StatementView.OpenRow(
                Words.periods(same.stream()
                        .map(sum -> ReportingPeriod.month(sum.month()))
                        .toList()),
                first.commissioner().map(subject::name).orElse("all"),
                first.what(),
                first.because());
    }
}
