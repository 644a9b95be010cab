package org.nhscontracts.core.party;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.source.Citation;

/** A matter that a leadership board decides, and how. */
@Value.Immutable
public interface BoardMatter {

    /**
     * Starts a matter; {@code id}, {@code words} and {@code mode} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * How the document refers to it.
     *
     * @return for example {@code admission}; once in a board
     */
    String id();

    /**
     * What it is.
     *
     * @return for example {@code admission of a member}
     */
    String words();

    /**
     * How it is decided.
     *
     * @return the mode
     */
    DecisionMode mode();

    /**
     * Those to whom it is reserved: they alone decide it. They may be no members at all, as Commissioners are.
     *
     * @return organisations of the same document; empty if all full members decide it
     */
    ImmutableSet<OrganisationId> reservedTo();

    /**
     * What stands behind it.
     *
     * @return a citation; empty if none
     */
    Optional<Citation> citation();

    /** Builds a {@link BoardMatter}. Not thread-safe. */
    final class Builder extends ImmutableBoardMatter.Builder {
        Builder() {}
    }
}
