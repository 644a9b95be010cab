package org.nhscontracts.rules.term;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.core.process.ContractEvent;
import org.nhscontracts.core.process.DebtNotified;
import org.nhscontracts.core.process.DebtPaid;
import org.nhscontracts.rules.catalogue.EditionParameter;
import org.nhscontracts.rules.catalogue.ParameterKey;
import org.nhscontracts.rules.payment.Pounds;
import org.nhscontracts.rules.verdict.Verdict;

/** What unpaid debt says of the Provider's right to end the contract: it must exceed the limit, and stay unpaid after notice. */
final class DebtClaims {

    private final TermFacts facts;
    private final EditionNumbers numbers;

    /** A limit in pounds, exact, and where it comes from. */
    private record Limit(BigDecimal pounds, String words) {}

    DebtClaims(TermFacts facts, EditionNumbers numbers) {
        this.facts = facts;
        this.numbers = numbers;
    }

    ImmutableList<Claim> claims(EditionParameter percent) {
        return facts.happened().stream()
                .filter(event -> event.what() instanceof DebtNotified)
                .map(event -> claim(event, ((DebtNotified) event.what()).overdue(), percent))
                .collect(toImmutableList());
    }

    private Claim claim(ContractEvent event, Money overdue, EditionParameter percent) {
        Optional<Limit> limit = limit(percent);
        if (limit.isEmpty()) {
            String why = "neither an Expected Annual Contract Value nor the average income of a month is known";
            return Claim.of(Verdict.UNDETERMINED, why, event.words());
        }
        String compared =
                Pounds.words(overdue) + " overdue, against " + limit.get().words();
        if (overdue.getAmount().compareTo(limit.get().pounds()) <= 0) {
            return Claim.of(Verdict.DOES_NOT_HOLD, "it does not exceed the limit: " + compared, event.words());
        }
        Optional<EditionParameter> after = numbers.use(ParameterKey.DEBT_UNPAID_AFTER);
        return after.map(days -> new CureClaims(facts).after(event.date(), days, paid(event.id()), event.words()))
                .orElseGet(() ->
                        Claim.of(Verdict.UNDETERMINED, numbers.notKnown(ParameterKey.DEBT_UNPAID_AFTER), event.words()))
                .with(compared);
    }

    private Optional<Limit> limit(EditionParameter percent) {
        return facts.expectedAnnualValue()
                .map(value -> new Limit(
                        Pounds.percent(percent.number(), value),
                        percent.valueWords() + " of the Expected Annual Contract Value of " + Pounds.words(value)))
                .or(this::limitByIncome);
    }

    private Optional<Limit> limitByIncome() {
        return facts.averageMonthlyIncome()
                .flatMap(income -> numbers.use(ParameterKey.DEBT_TO_TERMINATE_INCOME)
                        .map(months -> new Limit(
                                income.getAmount().multiply(months.number()),
                                "average income of " + months.valueWords() + ", " + Pounds.words(income) + " each")));
    }

    private Optional<LocalDate> paid(EventId notice) {
        return facts.happened().stream()
                .filter(event ->
                        event.what() instanceof DebtPaid paid && paid.notice().equals(notice))
                .map(ContractEvent::date)
                .findFirst();
    }
}
