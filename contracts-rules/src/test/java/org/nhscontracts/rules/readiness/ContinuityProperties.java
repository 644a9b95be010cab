package org.nhscontracts.rules.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.nhscontracts.core.handover.ArrangementKind;
import org.nhscontracts.core.handover.ServiceArrangement;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.ServiceId;
import org.threeten.extra.LocalDateRange;

/** Exactly one responsible provider for each service on each day, or a named fault: compared with a walk from day to day. */
class ContinuityProperties {

    private static final LocalDate FIRST = LocalDate.of(2015, 9, 1);
    private static final LocalDateRange DAYS = LocalDateRange.ofClosed(FIRST, FIRST.plusDays(40));
    private static final ImmutableSet<ServiceId> SERVICES = ImmutableSet.of(ServiceId.of("a"), ServiceId.of("b"));

    @Provide
    Arbitrary<List<ServiceArrangement>> arrangements() {
        Arbitrary<Optional<LocalDate>> days =
                Arbitraries.integers().between(-5, 45).map(FIRST::plusDays).optional(0.85);
        return Combinators.combine(
                        Arbitraries.of("a", "b", "other"),
                        Arbitraries.of("p", "q", "r"),
                        Arbitraries.of(ArrangementKind.class),
                        days,
                        days)
                .as(ContinuityProperties::arrangement)
                .list()
                .ofMaxSize(6);
    }

    private static ServiceArrangement arrangement(
            String service, String provider, ArrangementKind kind, Optional<LocalDate> one, Optional<LocalDate> other) {
        boolean inOrder = one.isEmpty() || other.isEmpty() || !other.get().isBefore(one.get());
        return ServiceArrangement.builder()
                .service(ServiceId.of(service))
                .provider(OrganisationId.of(provider))
                .kind(kind)
                .from(inOrder ? one : other)
                .until(inOrder ? other : one)
                .build();
    }

    @Property
    void everyDayHasOneResponsibleProviderOrANamedFault(@ForAll("arrangements") List<ServiceArrangement> arrangements) {
        ContinuityReport report = Continuity.of(arrangements, SERVICES, DAYS);

        for (ServiceId service : SERVICES) {
            DAYS.stream().forEach(day -> {
                Set<OrganisationId> responsible = arrangements.stream()
                        .filter(one -> one.service().equals(service) && one.inForceOn(day))
                        .map(ServiceArrangement::provider)
                        .collect(Collectors.toSet());
                List<ContinuityFault> faults = report.faults().stream()
                        .filter(fault -> fault.service().equals(service))
                        .filter(fault -> !day.isBefore(fault.first()) && !day.isAfter(fault.last()))
                        .toList();
                if (responsible.size() == 1) {
                    assertThat(faults).isEmpty();
                } else {
                    assertThat(faults)
                            .singleElement()
                            .satisfies(fault -> assertThat(fault.providers()).isEqualTo(responsible))
                            .satisfies(fault -> assertThat(fault.kind())
                                    .isEqualTo(
                                            responsible.isEmpty()
                                                    ? ContinuityFaultKind.GAP
                                                    : ContinuityFaultKind.OVERLAP));
                }
            });
        }
        Statistics.collect(report.continuous());
    }

    @Property
    void faultsLieInTheDaysLookedAtAndNoTwoAreOne(@ForAll("arrangements") List<ServiceArrangement> arrangements) {
        ImmutableList<ContinuityFault> faults =
                Continuity.of(arrangements, SERVICES, DAYS).faults();

        assertThat(faults).allMatch(fault -> DAYS.contains(fault.first()) && DAYS.contains(fault.last()));
        for (int i = 1; i < faults.size(); i++) {
            ContinuityFault before = faults.get(i - 1);
            ContinuityFault fault = faults.get(i);
            boolean follows = before.service().equals(fault.service())
                    && before.last().plusDays(1).equals(fault.first());
            assertThat(follows && before.providers().equals(fault.providers())).isFalse();
        }
    }
}
