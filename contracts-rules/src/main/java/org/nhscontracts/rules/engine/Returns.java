package org.nhscontracts.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.performance.PerformanceReturn;
import org.nhscontracts.core.time.ReportingPeriod;

/** When returns were due and when they came, as far as that was known at the data cut. */
final class Returns {

    private final ImmutableMap<Object, PerformanceReturn> returns;
    private final LocalDate known;

    Returns(Evidence evidence) {
        Map<Object, PerformanceReturn> byPeriod = new HashMap<>();
        for (PerformanceReturn one : evidence.returns()) {
            byPeriod.put(key(one.kpi(), one.organisation(), one.period()), one);
        }
        this.returns = ImmutableMap.copyOf(byPeriod);
        LocalDate cut = evidence.dataCut().day().orElse(evidence.asAt());
        this.known = cut.isBefore(evidence.asAt()) ? cut : evidence.asAt();
    }

    private static Object key(KpiId kpi, OrganisationId organisation, ReportingPeriod period) {
        return ImmutableList.of(kpi, organisation, period);
    }

    /** The last day on which anything was known. */
    LocalDate known() {
        return known;
    }

    Optional<PerformanceReturn> find(KpiId kpi, OrganisationId organisation, ReportingPeriod period) {
        return returns.isEmpty() ? Optional.empty() : Optional.ofNullable(returns.get(key(kpi, organisation, period)));
    }

    /** When a return came, if it had by the day up to which anything was known. */
    Optional<LocalDate> received(PerformanceReturn one) {
        return one.received().filter(day -> !day.isAfter(known));
    }

    boolean isLate(KpiId kpi, OrganisationId organisation, ReportingPeriod period) {
        return find(kpi, organisation, period)
                .map(one -> received(one).orElse(known).isAfter(one.due()))
                .orElse(false);
    }
}
