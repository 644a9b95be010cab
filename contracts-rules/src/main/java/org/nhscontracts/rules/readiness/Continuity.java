package org.nhscontracts.rules.readiness;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.nhscontracts.core.handover.ServiceArrangement;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.ServiceId;
import org.threeten.extra.LocalDateRange;

/**
 * Finds out whether exactly one provider is responsible for each service on each day, across the contract before, interim arrangements, the
 * contract at hand and the one that follows. Two arrangements with the same provider on one day are one responsible provider.
 */
public final class Continuity {

    private Continuity() {}

    /**
     * Looks at every service on every day.
     *
     * @param arrangements who is responsible from when until when; for other services than those asked for they are passed over
     * @param services the services
     * @param days the days looked at, both ends known
     * @return every gap and overlap
     * @throws IllegalArgumentException if the days have no beginning or no end
     */
    public static ContinuityReport of(
            Collection<ServiceArrangement> arrangements, Set<ServiceId> services, LocalDateRange days) {
        checkArgument(
                !days.isUnboundedStart() && !days.isUnboundedEnd(),
                "days looked at: found %s, expected both ends",
                days);
        ImmutableListMultimap<ServiceId, ServiceArrangement> byService =
                Multimaps.index(arrangements, ServiceArrangement::service);
        return new ContinuityReport(
                ImmutableSet.copyOf(services),
                days,
                services.stream()
                        .flatMap(service -> faults(service, byService.get(service), days).stream())
                        .collect(toImmutableList()));
    }

    /** Between two days on which an arrangement begins, or the day after one ends, nothing changes. */
    private static ImmutableList<ContinuityFault> faults(
            ServiceId service, ImmutableList<ServiceArrangement> arrangements, LocalDateRange days) {
        FaultList faults = new FaultList(service);
        ImmutableList<LocalDate> changes = changes(arrangements, days).asList();
        for (int i = 0; i + 1 < changes.size(); i++) {
            faults.add(changes.get(i), changes.get(i + 1).minusDays(1), responsible(arrangements, changes.get(i)));
        }
        return faults.found();
    }

    private static ImmutableSortedSet<LocalDate> changes(
            ImmutableList<ServiceArrangement> arrangements, LocalDateRange days) {
        ImmutableSortedSet.Builder<LocalDate> changes = ImmutableSortedSet.naturalOrder();
        changes.add(days.getStart(), days.getEnd());
        for (ServiceArrangement one : arrangements) {
            one.from().filter(days::contains).ifPresent(changes::add);
            one.until().map(last -> last.plusDays(1)).filter(days::contains).ifPresent(changes::add);
        }
        return changes.build();
    }

    private static ImmutableSet<OrganisationId> responsible(
            ImmutableList<ServiceArrangement> arrangements, LocalDate day) {
        return arrangements.stream()
                .filter(one -> one.inForceOn(day))
                .map(ServiceArrangement::provider)
                .collect(ImmutableSet.toImmutableSet());
    }
}
