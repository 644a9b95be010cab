package org.nhscontracts.rules.readiness;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.rules.verdict.Verdict;
import org.threeten.extra.LocalDateRange;

/**
 * Who is responsible, day by day: what is wrong.
 *
 * @param services the services looked at
 * @param days the days looked at
 * @param faults every gap and overlap, service by service, in order of time
 */
public record ContinuityReport(
        ImmutableSet<ServiceId> services, LocalDateRange days, ImmutableList<ContinuityFault> faults) {

    /**
     * Checks that nothing is null.
     *
     * @param services the services looked at
     * @param days the days looked at
     * @param faults every gap and overlap, service by service, in order of time
     */
    public ContinuityReport {
        requireNonNull(services, "services");
        requireNonNull(days, "days");
        requireNonNull(faults, "faults");
    }

    /**
     * Whether exactly one provider is responsible for each service on each day.
     *
     * @return holds or does not hold; not applicable if no service or no day was looked at
     */
    public Verdict continuous() {
        if (services.isEmpty() || days.isEmpty()) {
            return Verdict.NOT_APPLICABLE;
        }
        return faults.isEmpty() ? Verdict.HOLDS : Verdict.DOES_NOT_HOLD;
    }

    /**
     * How many days nobody is responsible for a service.
     *
     * @param service the service
     * @return 0 if there is no gap
     */
    public long gapDays(ServiceId service) {
        return days(service, ContinuityFaultKind.GAP);
    }

    /**
     * How many days more than one provider is responsible for a service.
     *
     * @param service the service
     * @return 0 if there is no overlap
     */
    public long overlapDays(ServiceId service) {
        return days(service, ContinuityFaultKind.OVERLAP);
    }

    private long days(ServiceId service, ContinuityFaultKind kind) {
        return faults.stream()
                .filter(fault -> fault.kind() == kind && fault.service().equals(service))
                .mapToLong(ContinuityFault::days)
                .sum();
    }
}
