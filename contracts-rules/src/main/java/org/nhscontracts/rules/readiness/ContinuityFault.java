package org.nhscontracts.rules.readiness;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.ServiceId;

/**
 * Days on which a service has not exactly one responsible provider.
 *
 * @param kind a gap or an overlap
 * @param service the service
 * @param first the first day
 * @param last the last day, itself one of them
 * @param providers who is responsible at once; none in a gap
 */
public record ContinuityFault(
        ContinuityFaultKind kind,
        ServiceId service,
        LocalDate first,
        LocalDate last,
        ImmutableSet<OrganisationId> providers) {

    /**
     * Checks that nothing is null.
     *
     * @param kind a gap or an overlap
     * @param service the service
     * @param first the first day
     * @param last the last day, itself one of them
     * @param providers who is responsible at once; none in a gap
     */
    public ContinuityFault {
        requireNonNull(kind, "kind");
        requireNonNull(service, "service");
        requireNonNull(first, "first");
        requireNonNull(last, "last");
        requireNonNull(providers, "providers");
    }

    /**
     * How many days it lasts.
     *
     * @return first and last included, at least 1
     */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /**
     * The fault in words.
     *
     * @return for example {@code community nursing: gap of 3 days, 2015-10-01 to 2015-10-03}
     */
    @Override
    public String toString() {
        String who = providers.isEmpty()
                ? ""
                : ": " + providers.stream().map(OrganisationId::value).collect(joining(" and "));
        String length = days() == 1 ? "1 day, " + first : days() + " days, " + first + " to " + last;
        return service + ": " + kind.words() + " of " + length + who;
    }
}
