package org.nhscontracts.rules.payment;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.joda.money.Money;
import org.nhscontracts.core.id.OrganisationId;

/**
 * What is due for a period under a payment model: the sum of its lines.
 *
 * @param lines the lines, in order
 */
public record PaymentDue(ImmutableList<PaymentLine> lines) {

    /**
     * Checks the attributes.
     *
     * @param lines the lines, in order
     */
    public PaymentDue {
        requireNonNull(lines, "lines");
    }

    static PaymentDue of(PaymentLine... lines) {
        return new PaymentDue(ImmutableList.copyOf(lines));
    }

    /**
     * What is due.
     *
     * @return the sum of the lines; empty if a line is not known
     */
    public Optional<Money> total() {
        return lines.stream().allMatch(line -> line.amount().isPresent())
                ? Optional.of(Pounds.sum(
                        lines.stream().flatMap(line -> line.amount().stream()).toList()))
                : Optional.empty();
    }

    /**
     * The entry by which the total falls due.
     *
     * @param cause for what, for example {@code payment on account}
     * @param month for the services of which month
     * @param date the day
     * @param commissioner the Commissioner
     * @return the entry, with the first clause of the lines; empty if a line is not known
     */
    public Optional<LedgerEntry> entry(String cause, YearMonth month, LocalDate date, OrganisationId commissioner) {
        return total().map(sum -> LedgerEntry.builder()
                .kind(EntryKind.DUE)
                .amount(sum)
                .cause(cause)
                .clause(lines.stream()
                        .flatMap(line -> line.grounds().clause().stream())
                        .findFirst())
                .date(date)
                .month(month)
                .commissioner(commissioner)
                .build());
    }

    /**
     * The lines that are not known.
     *
     * @return what they are for
     */
    public ImmutableList<String> unknown() {
        return lines.stream()
                .filter(line -> line.amount().isEmpty())
                .map(PaymentLine::what)
                .collect(toImmutableList());
    }

    /**
     * What a report must show as unverified.
     *
     * @return the grounds that are not verified, in words
     */
    public ImmutableList<String> flags() {
        return lines.stream()
                .map(PaymentLine::grounds)
                .filter(Grounds::mustBeFlagged)
                .map(Grounds::words)
                .distinct()
                .collect(toImmutableList());
    }
}
