package org.nhscontracts.core.source;

import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.SourceId;

/**
 * What stands behind one figure: a source, who claims it and as of when, on what basis, and how sure it is.
 *
 * <p>Example: 98 % of targets achieved in September 2015 is {@code claimed} by Serco in its own press release, with
 * confidence {@code secondary}.
 */
@Value.Immutable
public interface Citation {

    /**
     * A citation that says no more than the source and how sure it is.
     *
     * @param source the source
     * @param basis on what the figure rests
     * @param confidence how sure it is
     * @return the citation
     */
    static Citation of(SourceId source, Basis basis, Confidence confidence) {
        return builder().source(source).basis(basis).confidence(confidence).build();
    }

    /**
     * Starts a citation; {@code source}, {@code basis} and {@code confidence} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The source.
     *
     * @return the id of a source of the same document
     */
    SourceId source();

    /**
     * On what the figure rests.
     *
     * @return measured, claimed or inferred
     */
    Basis basis();

    /**
     * How sure it is.
     *
     * @return the confidence
     */
    Confidence confidence();

    /**
     * Who says so, where it is not the publisher.
     *
     * @return a party or person by office, for example {@code Serco}; empty if the publisher itself
     */
    Optional<String> claimant();

    /**
     * As of when it is said, as stated.
     *
     * @return for example {@code September 2015}; empty if the date of the source
     */
    Optional<String> asOf();

    /**
     * What else a reader must know.
     *
     * @return for example {@code day inferred}; empty if nothing
     */
    Optional<String> note();

    /**
     * The same said by another source.
     *
     * @param other the id of the other source
     * @return a citation that differs in the source alone
     */
    default Citation saidBy(SourceId other) {
        return builder()
                .source(other)
                .basis(basis())
                .confidence(confidence())
                .claimant(claimant())
                .asOf(asOf())
                .note(note())
                .build();
    }

    /** Builds a {@link Citation}. Not thread-safe. */
    final class Builder extends ImmutableCitation.Builder {
        Builder() {}
    }
}
