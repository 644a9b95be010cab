package org.nhscontracts.rules.term;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/**
 * The rights to end a contract, ground by ground. A ground of which nobody stated anything is undetermined: that nothing is known of a debt does not mean
 * that there is none.
 */
public final class TerminationRights {

    private TerminationRights() {}

    /**
     * The rights as they stand on a day.
     *
     * @param facts what is known
     * @return one for each ground, in the order of {@link TerminationGround}
     */
    public static ImmutableList<TerminationRight> of(TermFacts facts) {
        return Arrays.stream(TerminationGround.values())
                .map(ground -> of(facts, ground))
                .collect(toImmutableList());
    }

    /**
     * The right on one ground.
     *
     * @param facts what is known
     * @param ground the ground
     * @return the right
     */
    public static TerminationRight of(TermFacts facts, TerminationGround ground) {
        return new RightReckoning(facts, ground).right();
    }
}
