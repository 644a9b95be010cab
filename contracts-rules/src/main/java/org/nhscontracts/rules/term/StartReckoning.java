package org.nhscontracts.rules.term;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.nhscontracts.core.contract.ConditionPrecedent;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.id.ConditionId;
import org.nhscontracts.rules.catalogue.EditionParameter;
import org.nhscontracts.rules.catalogue.EditionRules;
import org.nhscontracts.rules.catalogue.ParameterKey;
import org.nhscontracts.rules.verdict.Verdict;

/** Works out when the services start. */
final class StartReckoning {

    private final ContractTerm term;
    private final LocalDate asAt;
    private final EditionNumbers numbers;
    private final LocalDate expected;
    private final ImmutableList<ConditionPrecedent> open;

    StartReckoning(ContractTerm term, LocalDate asAt, Optional<EditionRules> edition) {
        this.term = term;
        this.asAt = asAt;
        this.numbers = new EditionNumbers(edition);
        this.expected = term.expectedStart().orElse(term.start());
        this.open = term.conditions().stream()
                .filter(condition -> !condition.isSatisfiedOn(asAt))
                .collect(toImmutableList());
    }

    ContractStart start() {
        ContractStart.Builder start = new ContractStart.Builder()
                .expected(expected)
                .addAllOpen(ids(open))
                .addAllMissed(missed());
        if (term.conditions().isEmpty()) {
            return known(start, expected, "no Condition Precedent is stated");
        }
        Optional<EditionParameter> after = numbers.use(ParameterKey.START_AFTER_CONDITIONS);
        if (after.isEmpty()) {
            return notKnown(start, expected, numbers.notKnown(ParameterKey.START_AFTER_CONDITIONS));
        }
        return open.isEmpty()
                ? satisfied(start, after.get().days())
                : open(start, after.get().days());
    }

    private ContractStart satisfied(ContractStart.Builder start, int days) {
        LocalDate last = lastSatisfied().orElse(expected);
        LocalDate day = later(expected, last.plusDays(days));
        String why = "the last Condition Precedent was satisfied on " + last + " and " + expected + " was expected";
        return known(start, day, why);
    }

    private ContractStart open(ContractStart.Builder start, int days) {
        String names = open.stream().map(one -> one.id().value()).collect(joining(", "));
        LocalDate soonest = later(expected, asAt.plusDays(days));
        return notKnown(start, soonest, "not satisfied by " + asAt + ": " + names);
    }

    private ContractStart known(ContractStart.Builder start, LocalDate day, String because) {
        return start.start(day)
                .notBefore(day)
                .verdict(Verdict.HOLDS)
                .because(because)
                .addAllBasis(numbers.used())
                .build();
    }

    private ContractStart notKnown(ContractStart.Builder start, LocalDate notBefore, String because) {
        return start.notBefore(notBefore)
                .verdict(Verdict.UNDETERMINED)
                .because(because)
                .addAllBasis(numbers.used())
                .build();
    }

    private Optional<LocalDate> lastSatisfied() {
        return term.conditions().stream()
                .flatMap(condition -> condition.satisfied().stream())
                .max(Comparator.naturalOrder());
    }

    private ImmutableSet<ConditionId> missed() {
        return ids(term.conditions().stream()
                .filter(condition -> isMissed(condition, asAt))
                .collect(toImmutableList()));
    }

    /** Whether its Longstop Date is over and it was not satisfied by then. */
    static boolean isMissed(ConditionPrecedent condition, LocalDate asAt) {
        return condition
                .longstop()
                .map(day -> day.isBefore(asAt) && !condition.isSatisfiedOn(day))
                .orElse(false);
    }

    private static ImmutableSet<ConditionId> ids(ImmutableList<ConditionPrecedent> conditions) {
        return conditions.stream().map(ConditionPrecedent::id).collect(toImmutableSet());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
