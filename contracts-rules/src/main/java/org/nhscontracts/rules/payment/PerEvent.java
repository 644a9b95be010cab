package org.nhscontracts.rules.payment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.joda.money.Money;
import org.nhscontracts.core.performance.CountRange;

/**
 * A sum for each event, patient or case, of which a part may be borne by the Commissioner. Example: £5,000 for each patient who
 * waits more than 52 weeks at the end of the month, counted again every month; since 2019/20 £2,500, and as much by the Commissioner.
 *
 * @param each what the Provider bears for each
 * @param byCommissioner what the Commissioner bears for each beside it; £0.00 if nothing
 * @param what each what, for example {@code patient over 52 weeks at the end of the month}
 * @param grounds what the rule rests on
 */
public record PerEvent(Money each, Money byCommissioner, String what, Grounds grounds) implements Sanction {

    /**
     * Checks the attributes.
     *
     * @param each what the Provider bears for each
     * @param byCommissioner what the Commissioner bears for each beside it; £0.00 if nothing
     * @param what each what, for example {@code patient over 52 weeks at the end of the month}
     * @param grounds what the rule rests on
     * @throws IllegalArgumentException if an attribute is out of range
     */
    public PerEvent {
        Pounds.checkNotNegative("sanction", each);
        Pounds.checkNotNegative("Commissioner's part", byCommissioner);
        checkArgument(!what.isBlank(), "sanction: found a blank name of what is counted");
        requireNonNull(grounds, "grounds");
    }

    /**
     * A sum that the Provider bears alone.
     *
     * @param each the sum for each
     * @param what each what
     * @param grounds what the rule rests on
     * @return the sanction
     */
    public static PerEvent of(Money each, String what, Grounds grounds) {
        return new PerEvent(each, Pounds.ZERO, what, grounds);
    }

    /**
     * The same with a part borne by the Commissioner.
     *
     * @param part what the Commissioner bears for each, beside the sum of the Provider
     * @return the sanction
     */
    public PerEvent sharedWithCommissioner(Money part) {
        return new PerEvent(each, part, what, grounds);
    }

    @Override
    public ComputedSum compute(SanctionFacts facts) {
        Optional<CountRange> events = Counted.events(facts);
        return events.map(count -> ComputedSum.of(
                                Counted.price(count, each), count + " × " + Pounds.words(each) + " (" + what + ")")
                        .sharedWith(Counted.price(count, byCommissioner))
                        .because(Counted.reasons(count, "(" + what + ")", facts)))
                .orElseGet(() -> ComputedSum.unknown(facts.reason().orElse("no count (" + what + ")")));
    }

    @Override
    public String words() {
        return Pounds.words(each) + " for each " + what
                + (byCommissioner.isZero() ? "" : ", and " + Pounds.words(byCommissioner) + " by the Commissioner");
    }
}
