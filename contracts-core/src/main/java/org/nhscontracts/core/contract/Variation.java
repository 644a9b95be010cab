package org.nhscontracts.core.contract;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.VariationId;
import org.nhscontracts.core.source.Citation;

/**
 * A variation of a contract: from a day, perhaps before it was agreed, it changes thresholds, KPIs, value, services, parties or the Expiry
 * Date.
 *
 * <p>Example: the modification of 15 September 2025 by £516,996 once and £512,772 a year.
 */
@Value.Immutable
public interface Variation {

    /**
     * Starts a variation; {@code id}, {@code from}, {@code kind} and a change must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * How reports refer to it.
     *
     * @return the id
     */
    VariationId id();

    /**
     * When it was agreed.
     *
     * @return the day; empty if not known
     */
    Optional<LocalDate> agreed();

    /**
     * The first day on which it has effect.
     *
     * @return the day, which may lie before it was agreed
     */
    LocalDate from();

    /**
     * What kind it is.
     *
     * @return national, service or other
     */
    VariationKind kind();

    /**
     * What it changes.
     *
     * @return at least one change, in the order of the document
     */
    ImmutableList<VariationChange> changes();

    /**
     * What else a reader must know.
     *
     * @return for example {@code recurrent part from 2025/26}; empty if nothing
     */
    Optional<String> note();

    /**
     * What stands behind it.
     *
     * @return a citation; empty if none
     */
    Optional<Citation> citation();

    /**
     * Whether it has effect from before it was agreed.
     *
     * @return true if it is known to be back-dated
     */
    default boolean isBackDated() {
        return agreed().map(day -> from().isBefore(day)).orElse(false);
    }

    /**
     * The day that counts as that of its agreement.
     *
     * @return the day on which it was agreed; if that is not known, the first day on which it has effect
     */
    default LocalDate countsAsAgreedOn() {
        return agreed().orElse(from());
    }

    /**
     * Checks that it changes something.
     *
     * @throws IllegalArgumentException if it does not
     */
    @Value.Check
    default void check() {
        checkArgument(!changes().isEmpty(), "variation %s: found no change, expected at least one", id());
    }

    /** Builds a {@link Variation}. Not thread-safe. */
    final class Builder extends ImmutableVariation.Builder {
        Builder() {}
    }
}
