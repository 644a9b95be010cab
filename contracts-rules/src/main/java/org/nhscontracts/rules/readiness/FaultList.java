package org.nhscontracts.rules.readiness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.ServiceId;

/** The gaps and overlaps of one service, in order of time; one that goes on is lengthened. */
final class FaultList {

    private final ServiceId service;
    private final List<ContinuityFault> faults = new ArrayList<>();

    FaultList(ServiceId service) {
        this.service = service;
    }

    void add(LocalDate first, LocalDate last, ImmutableSet<OrganisationId> providers) {
        if (providers.size() == 1) {
            return;
        }
        ContinuityFaultKind kind = providers.isEmpty() ? ContinuityFaultKind.GAP : ContinuityFaultKind.OVERLAP;
        LocalDate since =
                goesOn(first, providers) ? faults.remove(faults.size() - 1).first() : first;
        faults.add(new ContinuityFault(kind, service, since, last, providers));
    }

    private boolean goesOn(LocalDate first, ImmutableSet<OrganisationId> providers) {
        if (faults.isEmpty()) {
            return false;
        }
        ContinuityFault before = faults.get(faults.size() - 1);
        return before.last().plusDays(1).equals(first) && before.providers().equals(providers);
    }

    ImmutableList<ContinuityFault> found() {
        return ImmutableList.copyOf(faults);
    }
}
