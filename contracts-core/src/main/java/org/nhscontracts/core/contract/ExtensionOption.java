package org.nhscontracts.core.contract;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.OptionId;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.source.YesNo;
import org.nhscontracts.core.time.CalendarMonths;

/**
 * An option to extend the Contract Term (Schedule 1C): by whom, by how much, how often, and with which notice.
 *
 * <p>Example: two more years at the sole discretion of the Commissioners. That it may be exercised does not mean that it was: see
 * {@link #exercised}, and the event {@code ExtensionExercised} of core.process.
 */
@Value.Immutable
public interface ExtensionOption {

    /**
     * Starts an option; {@code id}, {@code exercisableBy} and {@code length} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * How documents and events refer to it.
     *
     * @return the id
     */
    OptionId id();

    /**
     * Who may exercise it.
     *
     * @return the Commissioners, the provider, or both by agreement
     */
    OptionHolder exercisableBy();

    /**
     * By how much it extends the term each time.
     *
     * @return for example 24 months
     */
    CalendarMonths length();

    /**
     * How often it may be exercised.
     *
     * @return at most so often; once unless stated
     */
    @Value.Default
    default int times() {
        return 1;
    }

    /**
     * How long before the Expiry Date notice is to be given.
     *
     * @return at least so long; empty if not stated, which does not mean that none is needed
     */
    Optional<CalendarMonths> notice();

    /**
     * Whether it is for all services of the contract.
     *
     * @return not stated unless said otherwise
     */
    @Value.Default
    default YesNo allServices() {
        return YesNo.NOT_STATED;
    }

    /**
     * On which days it was exercised, where no event says so.
     *
     * @return the days of the notices, perhaps none
     */
    ImmutableList<LocalDate> exercised();

    /**
     * What stands behind it.
     *
     * @return a citation; empty if none
     */
    Optional<Citation> citation();

    /**
     * Checks how often it may be exercised, and that no day stands twice.
     *
     * @throws IllegalArgumentException if it may not be exercised once, or a day stands twice
     */
    @Value.Check
    default void check() {
        checkArgument(times() >= 1, "option %s: found %s times, expected 1 or more", id(), times());
        checkArgument(
                exercised().stream().distinct().count() == exercised().size(),
                "option %s: found a day of exercise twice",
                id());
    }

    /** Builds an {@link ExtensionOption}. Not thread-safe. */
    final class Builder extends ImmutableExtensionOption.Builder {
        Builder() {}
    }
}
