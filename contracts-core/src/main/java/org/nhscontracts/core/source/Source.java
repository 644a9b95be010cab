package org.nhscontracts.core.source;

import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.SourceId;

/** A publication from which figures were taken. */
@Value.Immutable
public interface Source {

    /**
     * Starts a source; {@code id} and {@code title} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * How the document refers to it.
     *
     * @return the id, for example {@code BBC-2}
     */
    SourceId id();

    /**
     * What it is.
     *
     * @return title and publisher, for example {@code 2-hour urgent community response statistics, NHS England}
     */
    String title();

    /**
     * Where it is published.
     *
     * @return an address; empty if none is known
     */
    Optional<String> address();

    /**
     * When it was published, as stated: often no more than a month, so text.
     *
     * @return for example {@code 22 January 2014} or {@code c. November 2013, inferred}; empty if not stated
     */
    Optional<String> dated();

    /**
     * Under what terms its figures may be used again.
     *
     * @return for example {@code Open Government Licence v3.0}; empty if not stated
     */
    Optional<String> licence();

    /** Builds a {@link Source}. Not thread-safe. */
    final class Builder extends ImmutableSource.Builder {
        Builder() {}
    }
}
