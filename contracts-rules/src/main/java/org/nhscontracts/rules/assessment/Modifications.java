package org.nhscontracts.rules.assessment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.joda.money.Money;
import org.nhscontracts.core.contract.ContractValue;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.contract.ValueBound;
import org.nhscontracts.core.contract.ValueKind;
import org.nhscontracts.core.contract.ValueSpan;
import org.nhscontracts.core.contract.Variation;
import org.nhscontracts.core.contract.VariationChange;
import org.nhscontracts.rules.catalogue.Statutes;
import org.nhscontracts.rules.payment.Pounds;
import org.nhscontracts.rules.term.LifetimeChange;
import org.nhscontracts.rules.term.Modification;
import org.nhscontracts.rules.term.ModificationTest;
import org.nhscontracts.rules.verdict.Verdict;

/** Tests the variations of a contract that change its value, in the order in which they were agreed: changes add up. */
final class Modifications {

    private final Optional<Money> originalValue;
    private final Optional<LocalDate> lastDay;

    /** Of a contract: its lifetime value when it was entered into and its last day, as far as they are known. */
    Modifications(Optional<Money> originalValue, Optional<LocalDate> lastDay) {
        this.originalValue = originalValue;
        this.lastDay = lastDay;
    }

    /** The value that a contract was agreed at for its whole term, if a sum is stated. */
    static Optional<Money> originalValue(ServiceContract contract) {
        return contract.values().stream()
                .filter(value -> value.kind() == ValueKind.AGREED
                        && value.span() == ValueSpan.WHOLE_TERM
                        && value.bound() == ValueBound.STATED)
                .map(ContractValue::amount)
                .findFirst();
    }

    ImmutableList<ModificationFinding> test(Collection<Variation> variations, LocalDate asAt) {
        ImmutableList<Variation> inOrder = variations.stream()
                .filter(one -> !one.countsAsAgreedOn().isAfter(asAt) && changesValue(one))
                .sorted(Comparator.comparing(Variation::countsAsAgreedOn))
                .collect(toImmutableList());
        ImmutableList.Builder<ModificationFinding> findings = ImmutableList.builder();
        for (int i = 0; i < inOrder.size(); i++) {
            findings.add(new ModificationFinding(inOrder.get(i), test(inOrder.get(i), inOrder.subList(0, i))));
        }
        return findings.build();
    }

    private static boolean changesValue(Variation variation) {
        return variation.changes().stream().anyMatch(VariationChange.ValueChanged.class::isInstance);
    }

    /** Where an earlier change is not known, the cumulative one is not either. */
    private ModificationTest test(Variation variation, ImmutableList<Variation> earlier) {
        ImmutableList<Optional<LifetimeChange>> before =
                earlier.stream().map(this::change).collect(toImmutableList());
        boolean known =
                before.stream().allMatch(one -> one.isPresent() && one.get().exact());
        Money together = before.stream()
                .flatMap(Optional::stream)
                .map(LifetimeChange::amount)
                .reduce(Pounds.ZERO, Money::plus);
        Modification modification = Modification.builder()
                .day(variation.countsAsAgreedOn())
                .reason(ModificationFinding.ASSUMED)
                .materiallyDifferent(Verdict.UNDETERMINED)
                .originalValue(originalValue)
                .change(known ? change(variation) : Optional.empty())
                .earlierChanges(together)
                .build();
        return ModificationTest.of(modification, Statutes.shipped());
    }

    private Optional<LifetimeChange> change(Variation variation) {
        return LifetimeChange.of(variation, lastDay);
    }
}
