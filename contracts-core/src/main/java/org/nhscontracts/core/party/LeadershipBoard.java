package org.nhscontracts.core.party;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.nhscontracts.core.source.Citation;

/**
 * The board that decides for an alliance. Its full members of the day vote, each with one vote; associates do not.
 *
 * <p>Example: an Alliance Leadership Board that is unanimous, but excludes a member without its vote.
 */
@Value.Immutable
public interface LeadershipBoard {

    /**
     * Starts a board; {@code name} and {@code defaultMode} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * What it is called.
     *
     * @return for example {@code Alliance Leadership Board}
     */
    String name();

    /**
     * How it decides what is not among {@link #matters}: all full members decide it.
     *
     * @return the mode
     */
    DecisionMode defaultMode();

    /**
     * The matters for which the agreement says how they are decided.
     *
     * @return in the order of the agreement; perhaps none
     */
    ImmutableList<BoardMatter> matters();

    /**
     * What stands behind it.
     *
     * @return a citation; empty if none
     */
    Optional<Citation> citation();

    /**
     * The matter with an id.
     *
     * @param id the id
     * @return the matter; empty if the agreement does not name it
     */
    default Optional<BoardMatter> matter(String id) {
        return matters().stream().filter(matter -> matter.id().equals(id)).findFirst();
    }

    /**
     * Checks that no two matters have one id.
     *
     * @throws IllegalArgumentException if they do
     */
    @Value.Check
    default void check() {
        Set<String> ids = new HashSet<>();
        for (BoardMatter matter : matters()) {
            checkArgument(ids.add(matter.id()), "board %s: found the matter %s twice", name(), matter.id());
        }
    }

    /** Builds a {@link LeadershipBoard}. Not thread-safe. */
    final class Builder extends ImmutableLeadershipBoard.Builder {
        Builder() {}
    }
}
