package org.nhscontracts.rules.payment;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.joda.money.Money;
import org.nhscontracts.core.performance.CountRange;
import org.nhscontracts.rules.verdict.Verdict;

/** What sanctions that count share. */
final class Counted {

    private Counted() {}

    /** Events as stated, else the patient breaches of all parts; empty if neither is there. */
    static Optional<CountRange> events(SanctionFacts facts) {
        if (facts.events().isPresent() || facts.patients().isEmpty()) {
            return facts.events();
        }
        CountRange total = CountRange.exactly(0);
        for (PatientCounts counts : facts.patients()) {
            total = plus(total, counts.patientBreaches());
        }
        return Optional.of(total);
    }

    static CountRange plus(CountRange one, CountRange other) {
        long lowest = Math.addExact(one.lowest(), other.lowest());
        return one.highest().isPresent() && other.highest().isPresent()
                ? CountRange.of(
                        lowest,
                        Math.addExact(one.highest().getAsLong(), other.highest().getAsLong()))
                : CountRange.from(lowest);
    }

    static MoneyRange price(CountRange count, Money each) {
        Money least = each.multipliedBy(Math.max(count.lowest(), 0));
        return count.highest().isPresent()
                ? MoneyRange.between(
                        least, each.multipliedBy(Math.max(count.highest().getAsLong(), 0)))
                : MoneyRange.from(least);
    }

    static ImmutableList<String> reasons(CountRange count, String what, SanctionFacts facts) {
        return count.isExact()
                ? ImmutableList.of()
                : ImmutableList.of(count + " " + what
                        + facts.reason()
                                .or(() -> reasonOfParts(facts))
                                .map(why -> " (" + why + ")")
                                .orElse(""));
    }

    private static Optional<String> reasonOfParts(SanctionFacts facts) {
        return facts.patients().stream()
                .flatMap(counts -> counts.reason().stream())
                .findFirst();
    }

    /** A sum that is due where the standard was failed. */
    static ComputedSum ifFailed(SanctionFacts facts, MoneyRange sum, String working) {
        Verdict failed = facts.failed().orElse(Verdict.UNDETERMINED);
        return switch (failed) {
            case HOLDS -> ComputedSum.of(sum, working);
            case DOES_NOT_HOLD -> ComputedSum.of(MoneyRange.ZERO, "standard not failed");
            case NOT_APPLICABLE -> ComputedSum.of(MoneyRange.ZERO, "standard not applicable");
            case UNDETERMINED ->
                ComputedSum.of(new MoneyRange(Pounds.ZERO, sum.highest()), working)
                        .because(ImmutableList.of("whether the standard was failed is undetermined"
                                + facts.reason().map(why -> " (" + why + ")").orElse("")));
        };
    }
}
