package org.nhscontracts.rules.term;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.nhscontracts.core.contract.ConditionPrecedent;
import org.nhscontracts.rules.verdict.Verdict;

/** What Conditions Precedent say of a right to end the contract. */
final class ConditionClaims {

    private final TermFacts facts;

    ConditionClaims(TermFacts facts) {
        this.facts = facts;
    }

    ImmutableList<Claim> claims() {
        return facts.contract().term().conditions().stream().map(this::claim).collect(toImmutableList());
    }

    private Claim claim(ConditionPrecedent condition) {
        String name = "condition " + condition.id();
        boolean satisfied = condition.isSatisfiedOn(facts.asAt());
        String longstop =
                condition.longstop().map(day -> "its Longstop Date " + day).orElse("no Longstop Date");
        String found = satisfied
                ? name + " satisfied on " + condition.satisfied().orElseThrow()
                : name + " not satisfied by " + facts.asAt();
        String words = found + ", " + longstop;
        if (StartReckoning.isMissed(condition, facts.asAt())) {
            return satisfied
                    ? Claim.of(
                            Verdict.UNDETERMINED,
                            name
                                    + " was satisfied only after its Longstop Date: whether the right still stands is not known",
                            words)
                    : Claim.since(
                            condition.longstop().orElseThrow().plusDays(1),
                            name + " was not satisfied by " + longstop,
                            ImmutableList.of(words));
        }
        return unmissed(condition, satisfied, words);
    }

    private static Claim unmissed(ConditionPrecedent condition, boolean satisfied, String words) {
        return satisfied || condition.longstop().isPresent()
                ? Claim.of(Verdict.DOES_NOT_HOLD, words, words)
                : Claim.of(Verdict.UNDETERMINED, "no Longstop Date is known of condition " + condition.id(), words);
    }
}
