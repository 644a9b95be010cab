package org.nhscontracts.core.process;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.nhscontracts.core.id.ServiceId;

/**
 * Services are suspended (GC16): nothing is paid for them until they resume.
 *
 * @param services which services; none if all
 * @param reason why; empty if not stated
 */
public record ServicesSuspended(ImmutableSet<ServiceId> services, Optional<String> reason) implements TermOccurrence {

    /**
     * Checks that nothing is null.
     *
     * @param services which services; none if all
     * @param reason why; empty if not stated
     */
    public ServicesSuspended {
        requireNonNull(services, "services");
        requireNonNull(reason, "reason");
    }

    @Override
    public <R> R accept(TermOccurrenceVisitor<R> visitor) {
        return visitor.servicesSuspended(this);
    }

    @Override
    public String words() {
        return ServicesResumed.named(services) + " suspended"
                + reason.map(text -> ": " + text).orElse("");
    }
}
