package org.nhscontracts.core.contract;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.source.YesNo;

/** A sub-contract under a contract, as a row of Schedule 5B of the Particulars describes it. */
@Value.Immutable
public interface SubContract {

    /**
     * Starts a sub-contract; {@code organisation} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The sub-contractor.
     *
     * @return an organisation of the same document
     */
    OrganisationId organisation();

    /**
     * The services sub-contracted.
     *
     * @return services of the contract; empty if not stated
     */
    ImmutableSet<ServiceId> services();

    /**
     * Whether it is material.
     *
     * @return not stated by default
     */
    @Value.Default
    default YesNo material() {
        return YesNo.NOT_STATED;
    }

    /**
     * Its first day.
     *
     * @return the day; empty if not known
     */
    Optional<LocalDate> start();

    /**
     * Its last day.
     *
     * @return the day; empty if not known
     */
    Optional<LocalDate> expiry();

    /**
     * Whether the sub-contractor processes personal data.
     *
     * @return not stated by default
     */
    @Value.Default
    default YesNo processesPersonalData() {
        return YesNo.NOT_STATED;
    }

    /**
     * When the Co-ordinating Commissioner approved it.
     *
     * @return the day; empty if it did not, or none is known
     */
    Optional<LocalDate> approved();

    /**
     * What stands behind it.
     *
     * @return a citation; empty if none
     */
    Optional<Citation> citation();

    /**
     * Whether it runs on a day; where a day is not known it bounds nothing.
     *
     * @param date the day
     * @return true from the first day to the last
     */
    default boolean runsOn(LocalDate date) {
        return start().map(first -> !date.isBefore(first)).orElse(true)
                && expiry().map(last -> !date.isAfter(last)).orElse(true);
    }

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    @Value.Check
    default void check() {
        checkArgument(
                start().isEmpty() || expiry().isEmpty() || !expiry().get().isBefore(start().get()),
                "sub-contract of %s: expiry (%s) is before start (%s)",
                organisation(),
                expiry().map(LocalDate::toString).orElse(""),
                start().map(LocalDate::toString).orElse(""));
    }

    /** Builds a {@link SubContract}. Not thread-safe. */
    final class Builder extends ImmutableSubContract.Builder {
        Builder() {}
    }
}
