package org.nhscontracts.rules.assessment;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.process.ConsequenceApplied;
import org.nhscontracts.core.process.ContractEvent;
import org.nhscontracts.core.process.SumWithheld;
import org.nhscontracts.core.process.SumsProgressed;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.contractfile.PaymentMade;
import org.nhscontracts.rules.contractfile.PaymentTerms;
import org.nhscontracts.rules.management.Rejection;
import org.nhscontracts.rules.management.ReplayedEvent;
import org.nhscontracts.rules.payment.EntryKind;
import org.nhscontracts.rules.payment.Ledger;
import org.nhscontracts.rules.payment.LedgerEntry;
import org.nhscontracts.rules.payment.MonthlyValues;

/** Makes a ledger of what is stated of money and of the sums that contract management knows to be withheld. */
final class StatementAssessor {

    private final ContractFile file;
    private final ManagementAssessment management;
    private final MonthlyValues values;
    private final ImmutableList.Builder<LedgerEntry> entries = ImmutableList.builder();
    private final ImmutableList.Builder<OpenSum> open = ImmutableList.builder();

    private StatementAssessor(ContractFile file, ManagementAssessment management) {
        this.file = file;
        this.management = management;
        this.values = file.monthlyValues();
    }

    static Optional<ContractStatement> assess(ContractFile file, ManagementAssessment management) {
        StatementAssessor assessor = new StatementAssessor(file, management);
        boolean nothing = file.payment().isEmpty()
                && management.state().withholdings().isEmpty()
                && assessor.consequences().isEmpty()
                && assessor.notApplied().isEmpty();
        return nothing ? Optional.empty() : Optional.of(assessor.statement());
    }

    private ContractStatement statement() {
        ImmutableList<MonthDue> months = months();
        months.forEach(this::due);
        payments().map(PaymentMade::ledgerEntry).forEach(entries::add);
        WithheldPounds withheld = new WithheldPounds(file, management);
        entries.addAll(withheld.entries());
        withheld.open().forEach(open::add);
        consequences().forEach(this::unknown);
        notApplied().forEach(this::notApplied);
        Ledger ledger = Ledger.of(entries.build());
        return ContractStatement.builder()
                .asAt(management.asAt())
                .addAllCommissioners(
                        Stream.concat(months.stream().map(MonthDue::commissioner), ledger.commissioners().stream())
                                .collect(toImmutableSet()))
                .addAllMonths(months)
                .addAllWithheld(withheld.sums())
                .ledger(ledger)
                .addAllOpen(open.build())
                .build();
    }

    /** The months that are over; none where no money is stated at all, so that nothing is listed as open that nobody looks for. */
    private ImmutableList<MonthDue> months() {
        if (file.payment().isEmpty()) {
            return ImmutableList.of();
        }
        YearMonth first = YearMonth.from(file.contract().term().start());
        return Stream.iterate(first, month -> !month.isAfter(last()), month -> month.plusMonths(1))
                .filter(month -> !month.atEndOfMonth().isAfter(management.asAt()))
                .flatMap(month -> values.commissionersIn(month).stream().map(who -> month(month, who)))
                .collect(toImmutableList());
    }

    private YearMonth last() {
        LocalDate expiry = file.contract().term().expiry();
        return YearMonth.from(
                management.state().endedOn().filter(day -> day.isBefore(expiry)).orElse(expiry));
    }

    private MonthDue month(YearMonth month, OrganisationId commissioner) {
        Optional<Money> actual = values.actual(commissioner, month);
        return new MonthDue(
                month, commissioner, actual.or(() -> values.expected(commissioner, month)), actual.isEmpty());
    }

    private void due(MonthDue due) {
        due.amount()
                .ifPresentOrElse(
                        amount -> entries.add(LedgerEntry.builder()
                                .kind(EntryKind.DUE)
                                .amount(amount)
                                .cause(due.words())
                                .date(due.date())
                                .month(due.month())
                                .commissioner(due.commissioner())
                                .build()),
                        () -> open.add(new OpenSum(
                                due.month(),
                                Optional.of(due.commissioner()),
                                "what is due",
                                "neither the Actual nor the Expected Monthly Value is known")));
    }

    private Stream<PaymentMade> payments() {
        return file.payment().map(PaymentTerms::payments).orElse(ImmutableList.of()).stream()
                .filter(payment -> !payment.date().isAfter(management.asAt()));
    }

    private ImmutableList<ContractEvent> consequences() {
        return management.state().standing().stream()
                .filter(event -> event.what() instanceof ConsequenceApplied)
                .collect(toImmutableList());
    }

    /** Withholdings, and steps of sums withheld, that contract management did not accept: they move no money, and are not passed over. */
    private ImmutableList<ReplayedEvent> notApplied() {
        return management.rejected().stream()
                .filter(one ->
                        one.event().what() instanceof SumWithheld || one.event().what() instanceof SumsProgressed)
                .collect(toImmutableList());
    }

    private void notApplied(ReplayedEvent one) {
        YearMonth month = one.event().what() instanceof SumWithheld sum
                ? sum.month()
                : YearMonth.from(one.event().date());
        open.add(new OpenSum(
                month,
                Optional.empty(),
                "not applied: " + one.event().what().words(),
                one.rejection().map(Rejection::words).orElse("")));
    }

    private void unknown(ContractEvent event) {
        open.add(new OpenSum(
                YearMonth.from(event.date()), Optional.empty(), event.what().words(), "its sum is not stated"));
    }
}
