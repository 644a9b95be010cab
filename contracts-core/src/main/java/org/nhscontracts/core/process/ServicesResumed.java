package org.nhscontracts.core.process;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSet;
import org.nhscontracts.core.id.ServiceId;

/**
 * Suspended services resume.
 *
 * @param services which services; none if all
 */
public record ServicesResumed(ImmutableSet<ServiceId> services) implements TermOccurrence {

    /**
     * Checks that nothing is null.
     *
     * @param services which services; none if all
     */
    public ServicesResumed {
        requireNonNull(services, "services");
    }

    @Override
    public <R> R accept(TermOccurrenceVisitor<R> visitor) {
        return visitor.servicesResumed(this);
    }

    @Override
    public String words() {
        return named(services) + " resumed";
    }

    static String named(ImmutableSet<ServiceId> services) {
        return services.isEmpty()
                ? "all services"
                : services.stream().map(ServiceId::value).collect(joining(", ", "services ", ""));
    }
}
