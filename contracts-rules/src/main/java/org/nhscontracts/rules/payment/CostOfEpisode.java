package org.nhscontracts.rules.payment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.joda.money.Money;
import org.nhscontracts.core.performance.CountRange;

/**
 * The cost of the care concerned: it is not paid for, or is recovered. Examples: a cancelled operation that is not offered again in
 * 28 days is not paid for; a failure of candour costs the episode, or £10,000 where its cost is not known.
 *
 * <p>It needs the number of cases beside the costs that are known.
 *
 * @param what what is not paid for, for example {@code episode of care}
 * @param ifUnknown the sum for each case whose cost is not known; empty if such a case stays undetermined
 * @param grounds what the rule rests on
 */
public record CostOfEpisode(String what, Optional<Money> ifUnknown, Grounds grounds) implements Sanction {

    /**
     * Checks the attributes.
     *
     * @param what what is not paid for, for example {@code episode of care}
     * @param ifUnknown the sum for each case whose cost is not known; empty if such a case stays undetermined
     * @param grounds what the rule rests on
     * @throws IllegalArgumentException if an attribute is out of range
     */
    public CostOfEpisode {
        checkArgument(!what.isBlank(), "sanction: found a blank name of what is not paid for");
        ifUnknown.ifPresent(sum -> Pounds.checkNotNegative("sanction", sum));
        requireNonNull(grounds, "grounds");
    }

    @Override
    public ComputedSum compute(SanctionFacts facts) {
        Money known = Pounds.sum(facts.costs());
        CountRange cases =
                Counted.events(facts).orElse(CountRange.from(facts.costs().size()));
        CountRange others = less(cases, facts.costs().size());
        MoneyRange rest = ifUnknown
                .map(each -> Counted.price(others, each))
                .orElseGet(() -> others.equals(CountRange.exactly(0)) ? MoneyRange.ZERO : MoneyRange.from(Pounds.ZERO));
        MoneyRange sum = MoneyRange.exactly(known).plus(rest);
        ComputedSum computed = ComputedSum.of(
                sum, facts.costs().size() + " at cost " + Pounds.words(known) + ", " + others + " of unknown cost");
        return sum.isExact() ? computed : computed.because(reasons(cases, facts));
    }

    private ImmutableList<String> reasons(CountRange cases, SanctionFacts facts) {
        return cases.isExact()
                ? ImmutableList.of("the cost of a case is not known (" + what + ")")
                : Counted.reasons(cases, "(" + what + ")", facts);
    }

    private static CountRange less(CountRange cases, long known) {
        long lowest = Math.max(cases.lowest() - known, 0);
        return cases.highest().isPresent()
                ? CountRange.of(lowest, Math.max(cases.highest().getAsLong() - known, lowest))
                : CountRange.from(lowest);
    }

    @Override
    public String words() {
        return "no payment for the " + what
                + ifUnknown
                        .map(sum -> ", " + Pounds.words(sum) + " where its cost is not known")
                        .orElse("");
    }
}
