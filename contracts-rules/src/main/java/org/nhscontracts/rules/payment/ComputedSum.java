package org.nhscontracts.rules.payment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * What a sanction comes to by itself, before suspension and caps, with its working.
 *
 * @param byProvider what the Provider bears; empty if there is no national sum, which is not £0.00
 * @param byCommissioner what the Commissioner bears beside it; no payment of or to the Provider
 * @param working how it was worked out, a line for each step
 * @param reasons why it is not known exactly; none if it is
 */
public record ComputedSum(
        Optional<MoneyRange> byProvider,
        MoneyRange byCommissioner,
        ImmutableList<String> working,
        ImmutableList<String> reasons) {

    /**
     * Checks the attributes.
     *
     * @param byProvider what the Provider bears; empty if there is no national sum, which is not £0.00
     * @param byCommissioner what the Commissioner bears beside it; no payment of or to the Provider
     * @param working how it was worked out, a line for each step
     * @param reasons why it is not known exactly; none if it is
     */
    public ComputedSum {
        requireNonNull(byProvider, "byProvider");
        requireNonNull(byCommissioner, "byCommissioner");
        requireNonNull(working, "working");
        requireNonNull(reasons, "reasons");
    }

    /**
     * A sum that the Provider bears alone.
     *
     * @param sum the sum
     * @param working how it was worked out
     * @return what the sanction comes to
     */
    public static ComputedSum of(MoneyRange sum, String working) {
        return new ComputedSum(Optional.of(sum), MoneyRange.ZERO, ImmutableList.of(working), ImmutableList.of());
    }

    /**
     * No sum is set.
     *
     * @param why why not
     * @return what the sanction comes to: no sum, which is not £0.00
     */
    public static ComputedSum none(String why) {
        return new ComputedSum(Optional.empty(), MoneyRange.ZERO, ImmutableList.of(why), ImmutableList.of());
    }

    /**
     * A sum of which only the least is known.
     *
     * @param why why
     * @return what the sanction comes to: £0.00 or more
     */
    public static ComputedSum unknown(String why) {
        return new ComputedSum(
                Optional.of(MoneyRange.from(Pounds.ZERO)), MoneyRange.ZERO, ImmutableList.of(), ImmutableList.of(why));
    }

    /**
     * The same with further reasons why it is not known exactly.
     *
     * @param why the reasons
     * @return the sum
     */
    public ComputedSum because(Iterable<String> why) {
        return new ComputedSum(
                byProvider,
                byCommissioner,
                working,
                ImmutableList.<String>builder().addAll(reasons).addAll(why).build());
    }

    /**
     * The same with a part that the Commissioner bears.
     *
     * @param part its part
     * @return the sum
     */
    public ComputedSum sharedWith(MoneyRange part) {
        return new ComputedSum(byProvider, part, working, reasons);
    }
}
