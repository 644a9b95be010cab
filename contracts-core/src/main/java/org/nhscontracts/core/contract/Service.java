package org.nhscontracts.core.contract;

import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.source.Citation;

/** A service that a contract covers. */
@Value.Immutable
public interface Service {

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
     * What stands behind it.
     *
     * @return a citation; empty if none
     */
    Optional<Citation> citation();

    /** Builds a {@link Service}. Not thread-safe. */
    final class Builder extends ImmutableService.Builder {
        Builder() {}
    }
}
