package org.nhscontracts.core.contract;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.nhscontracts.core.time.CalendarMonths;

/**
 * What variations make of the agreed values. The agreed ones stay, as they were agreed; what they have become stands beside them. A change
 * each year is added to the sum of a whole term only where it runs for whole months, each a twelfth of it: nothing is made up for odd days,
 * and a sum of which a part is not known is not stated.
 */
final class VariedValues {

    private static final int MONTHS = 12;

    private final ServiceContract contract;
    private final ImmutableList<Variation> changing;

    VariedValues(ServiceContract contract, List<Variation> variations) {
        this.contract = contract;
        this.changing = variations.stream()
                .filter(variation -> changes(variation).findAny().isPresent())
                .collect(toImmutableList());
    }

    ImmutableList<ContractValue> values() {
        return changing.isEmpty()
                ? contract.values()
                : Stream.concat(
                                contract.values().stream(),
                                contract.values().stream().flatMap(this::varied))
                        .collect(toImmutableList());
    }

    /** Of a value only known to be more than a sum, no sum can be told. */
    private Stream<ContractValue> varied(ContractValue value) {
        Optional<Money> change = value.kind() == ValueKind.AGREED && value.bound() == ValueBound.STATED
                ? change(value.span())
                : Optional.empty();
        Variation last = changing.get(changing.size() - 1);
        return change
                .map(sum -> ContractValue.builder()
                        .kind(ValueKind.VARIED)
                        .span(value.span())
                        .bound(ValueBound.STATED)
                        .amount(value.amount().plus(sum))
                        .variation(last.id())
                        .citation(last.citation())
                        .build())
                .stream();
    }

    /** All that variations add to a value, less than zero where they take away; empty if a part of it is not known. */
    private Optional<Money> change(ValueSpan span) {
        Optional<Money> sum = Optional.of(Money.zero(CurrencyUnit.GBP));
        for (Variation variation : changing) {
            for (VariationChange.ValueChanged one : changes(variation).toList()) {
                Optional<Money> added = change(span, one, variation.from());
                sum = sum.flatMap(before -> added.map(before::plus));
            }
        }
        return sum;
    }

    private Optional<Money> change(ValueSpan span, VariationChange.ValueChanged change, LocalDate from) {
        boolean yearly = change.recurrence() == Recurrence.PER_YEAR;
        return switch (span) {
            case PER_YEAR -> Optional.of(yearly ? change.change() : Money.zero(CurrencyUnit.GBP));
            case WHOLE_TERM -> yearly ? overTheTerm(change.change(), from) : Optional.of(change.change());
            case TERM_WITH_EXTENSIONS -> yearly ? Optional.empty() : Optional.of(change.change());
        };
    }

    private Optional<Money> overTheTerm(Money yearly, LocalDate from) {
        LocalDate start = contract.term().start();
        return CalendarMonths.exactly(
                        from.isBefore(start) ? start : from, contract.term().expiry())
                .map(months -> yearly.multipliedBy(months.number()).dividedBy(MONTHS, RoundingMode.HALF_UP));
    }

    private static Stream<VariationChange.ValueChanged> changes(Variation variation) {
        return variation.changes().stream()
                .filter(VariationChange.ValueChanged.class::isInstance)
                .map(VariationChange.ValueChanged.class::cast);
    }
}
