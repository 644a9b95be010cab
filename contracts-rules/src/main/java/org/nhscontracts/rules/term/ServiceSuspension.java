package org.nhscontracts.rules.term;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.time.InForce;

/**
 * A time for which a service is suspended.
 *
 * @param service which service
 * @param first the first day
 * @param last the last day; empty while it lasts
 * @param event the event that suspended it
 * @param reason why; empty if not stated
 */
public record ServiceSuspension(
        ServiceId service, LocalDate first, Optional<LocalDate> last, EventId event, Optional<String> reason)
        implements InForce {

    /**
     * Checks that nothing is null.
     *
     * @param service which service
     * @param first the first day
     * @param last the last day; empty while it lasts
     * @param event the event that suspended it
     * @param reason why; empty if not stated
     */
    public ServiceSuspension {
        requireNonNull(service, "service");
        requireNonNull(first, "first");
        requireNonNull(last, "last");
        requireNonNull(event, "event");
        requireNonNull(reason, "reason");
    }

    @Override
    public Optional<LocalDate> from() {
        return Optional.of(first);
    }

    @Override
    public Optional<LocalDate> until() {
        return last;
    }
}
