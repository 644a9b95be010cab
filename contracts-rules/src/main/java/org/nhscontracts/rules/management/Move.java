package org.nhscontracts.rules.management;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.nhscontracts.core.process.ContractSide;

/**
 * Whose move it is, and what.
 *
 * @param place where
 * @param sides one side, or both
 * @param what what is to be done
 * @param by by when; empty if no time is known
 */
public record Move(Place place, ImmutableSet<ContractSide> sides, String what, Optional<Deadline> by) {

    /**
     * Checks that nothing is null.
     *
     * @param place where
     * @param sides one side, or both
     * @param what what is to be done
     * @param by by when; empty if no time is known
     */
    public Move {
        requireNonNull(place, "place");
        requireNonNull(sides, "sides");
        requireNonNull(what, "what");
        requireNonNull(by, "by");
    }

    /**
     * The move in words.
     *
     * @return for example {@code the Provider: cure it (cpn-1, plan rap-1, milestone m1) by 2025-12-30}
     */
    public String words() {
        return (sides.size() == 1 ? "the " + sides.iterator().next().words() : "the parties") + ": " + what + " ("
                + place.words() + ")"
                + by.map(deadline -> " by " + deadline.date()).orElse("");
    }
}
