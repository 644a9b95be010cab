package org.nhscontracts.rules.term;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.contract.Service;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.process.ContractEvent;
import org.nhscontracts.core.process.ServicesResumed;
import org.nhscontracts.core.process.ServicesSuspended;
import org.nhscontracts.rules.catalogue.EditionRules;
import org.nhscontracts.rules.catalogue.ParameterKey;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * Which services are suspended (GC16), from which day to which. The day of the suspension is the first of it; the day on which a service resumes is not part
 * of it. Nothing is paid for a suspended service: what is due is worked out elsewhere.
 */
@Value.Immutable
public interface SuspensionState {

    /**
     * The suspensions of a contract.
     *
     * @param contract the contract
     * @param events what happened, as it stands after corrections, ordered by day
     * @param asAt the day of judgement; what is later is not looked at
     * @return the suspensions
     */
    static SuspensionState of(ServiceContract contract, Iterable<ContractEvent> events, LocalDate asAt) {
        Builder state = new Builder().asAt(asAt);
        Map<ServiceId, ServiceSuspension> open = new LinkedHashMap<>();
        ImmutableSet<ServiceId> all =
                contract.services().stream().map(Service::id).collect(toImmutableSet());
        for (ContractEvent event : events) {
            if (!event.date().isAfter(asAt)) {
                follow(event, all, open, state);
            }
        }
        return state.addAllSuspensions(open.values()).build();
    }

    private static void follow(
            ContractEvent event, ImmutableSet<ServiceId> all, Map<ServiceId, ServiceSuspension> open, Builder state) {
        if (event.what() instanceof ServicesSuspended suspended) {
            (suspended.services().isEmpty() ? all : suspended.services())
                    .forEach(service -> open.putIfAbsent(
                            service,
                            new ServiceSuspension(
                                    service, event.date(), Optional.empty(), event.id(), suspended.reason())));
        } else if (event.what() instanceof ServicesResumed resumed) {
            (resumed.services().isEmpty() ? all : resumed.services())
                    .forEach(service -> Optional.ofNullable(open.remove(service))
                            .filter(one -> one.first().isBefore(event.date()))
                            .ifPresent(one -> state.addSuspension(new ServiceSuspension(
                                    service,
                                    one.first(),
                                    Optional.of(event.date().minusDays(1)),
                                    one.event(),
                                    one.reason()))));
        }
    }

    /**
     * The day of judgement.
     *
     * @return the day
     */
    LocalDate asAt();

    /**
     * All suspensions.
     *
     * @return those that are over first
     */
    ImmutableList<ServiceSuspension> suspensions();

    /**
     * The services suspended on the day of judgement.
     *
     * @return each once; perhaps none
     */
    default ImmutableSet<ServiceId> suspended() {
        return suspensions().stream()
                .filter(one -> one.inForceOn(asAt()))
                .map(ServiceSuspension::service)
                .collect(toImmutableSet());
    }

    /**
     * Whether a service is suspended on a day.
     *
     * @param service which service
     * @param date a day up to that of judgement
     * @return true if it is
     */
    default boolean isSuspended(ServiceId service, LocalDate date) {
        return suspensions().stream().anyMatch(one -> one.service().equals(service) && one.inForceOn(date));
    }

    /**
     * Whether nothing is paid for the services that are suspended on the day of judgement.
     *
     * @param edition the edition that governs on that day; empty if none is known
     * @return holds if the edition says so; not applicable if no service is suspended; undetermined if the edition is not known to say
     */
    default TermFinding unpaid(Optional<EditionRules> edition) {
        String what = "nothing is paid for suspended services";
        ImmutableList<String> names = suspended().stream().map(ServiceId::value).collect(toImmutableList());
        if (names.isEmpty()) {
            return new TermFinding(
                    what, Verdict.NOT_APPLICABLE, "no service is suspended on " + asAt(), ImmutableList.of());
        }
        EditionNumbers numbers = new EditionNumbers(edition);
        String because = "suspended on " + asAt() + ": " + String.join(", ", names);
        return numbers.use(ParameterKey.SUSPENDED_SERVICE_UNPAID)
                .map(says -> new TermFinding(
                        what, says.isYes() ? Verdict.HOLDS : Verdict.DOES_NOT_HOLD, because, numbers.used()))
                .orElseGet(() -> new TermFinding(
                        what,
                        Verdict.UNDETERMINED,
                        numbers.notKnown(ParameterKey.SUSPENDED_SERVICE_UNPAID),
                        ImmutableList.of()));
    }

    /** Builds a {@link SuspensionState}. Not thread-safe. */
    final class Builder extends ImmutableSuspensionState.Builder {
        Builder() {}
    }
}
