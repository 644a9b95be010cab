package org.nhscontracts.rules.catalogue;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.KpiKind;
import org.nhscontracts.core.kpi.Measure;

/** What a requirement says in all editions, unless one of them says otherwise. */
record RequirementDefinition(
        KpiId id,
        String family,
        String name,
        KpiKind kind,
        Optional<String> text,
        Measure measure,
        Direction direction,
        String unit,
        RequirementPeriod period,
        ImmutableSet<ServiceCategory> services) {

    static RequirementDefinition of(NationalRequirement row) {
        return new RequirementDefinition(
                row.id(),
                row.family(),
                row.name(),
                row.kind(),
                row.definition(),
                row.measure(),
                row.direction(),
                row.unit(),
                row.period(),
                row.services());
    }
}
