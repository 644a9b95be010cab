package org.nhscontracts.core.contract;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.time.InForce;

/** A service that a contract covers, for the whole Contract Term unless it says between which days. */
@Value.Immutable
public interface Service extends InForce {

    /**
     * A service.
     *
     * @param id its id, for example {@code community-nursing}
     * @param name its name
     * @return the service
     */
    static Service of(String id, String name) {
        return builder().id(ServiceId.of(id)).name(name).build();
    }

    /**
     * Starts a service; {@code id} and {@code name} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * How the document refers to it.
     *
     * @return the id
     */
    ServiceId id();

    /**
     * What it is called.
     *
     * @return for example {@code community nursing}
     */
    String name();

    /**
     * The areas it is for, where they are not those of the contract.
     *
     * @return for example {@code Bexley}; empty for those of the contract
     */
    ImmutableList<String> areas();

    /**
     * What stands behind it.
     *
     * @return a citation; empty if none
     */
    Optional<Citation> citation();

    /**
     * The same service between other days.
     *
     * @param from the first day; empty if from the start
     * @param until the last day; empty if to the end
     * @return the service
     * @throws IllegalArgumentException if the last day is before the first
     */
    default Service inForce(Optional<LocalDate> from, Optional<LocalDate> until) {
        return ((ImmutableService) ImmutableService.copyOf(this)).withFrom(from).withUntil(until);
    }

    /**
     * Checks the order of the days.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    @Value.Check
    default void check() {
        checkOrder("service " + id());
    }

    /** Builds a {@link Service}. Not thread-safe. */
    final class Builder extends ImmutableService.Builder {
        Builder() {}
    }
}
