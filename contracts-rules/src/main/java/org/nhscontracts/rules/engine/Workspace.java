package org.nhscontracts.rules.engine;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.time.PeriodAxis;

/** The columns of one organisation while nodes work on them. Used by one thread. */
final class Workspace {

    final Facts facts;
    final OrganisationId organisation;
    final PeriodAxis axis;
    private final @Nullable Planes[] columns;
    private final Map<Object, KpiColumn> kpis = new HashMap<>();

    Workspace(Facts facts, OrganisationId organisation, PeriodAxis axis, int nodes) {
        this.facts = facts;
        this.organisation = organisation;
        this.axis = axis;
        this.columns = new Planes[nodes];
    }

    void put(int node, Planes column) {
        columns[node] = column;
    }

    Planes column(int node) {
        return requireNonNull(columns[node], "a node runs after those it reads");
    }

    /** The column of a KPI, judged once however many nodes read it. */
    KpiColumn kpi(Kpi kpi, TargetPurpose purpose) {
        return kpis.computeIfAbsent(
                java.util.List.of(kpi.id(), purpose), key -> KpiColumn.of(kpi, purpose, axis, facts, group(kpi)));
    }

    private Optional<ReadingGroup> group(Kpi kpi) {
        return facts.judged(kpi.id(), organisation);
    }
}
