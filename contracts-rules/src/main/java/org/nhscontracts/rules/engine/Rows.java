package org.nhscontracts.rules.engine;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;

/** Makes the rows of all organisations. */
final class Rows {

    private Rows() {}

    static ImmutableMap<OrganisationId, Row> of(
            ImmutableTable<OrganisationId, KpiId, ReadingGroup> judged, List<KpiId> kpis) {
        ImmutableMap.Builder<OrganisationId, Row> rows = ImmutableMap.builder();
        judged.rowMap().forEach((organisation, groups) -> rows.put(organisation, row(groups, kpis)));
        return rows.build();
    }

    private static Row row(Map<KpiId, ReadingGroup> groups, List<KpiId> kpis) {
        List<@Nullable Reading> readings = new ArrayList<>();
        for (KpiId kpi : kpis) {
            ReadingGroup group = groups.get(kpi);
            readings.add(group == null ? null : plain(group));
        }
        return Row.of(readings);
    }

    /** The only reading, if all its figures are exact, shown and undisputed. */
    private static @Nullable Reading plain(ReadingGroup group) {
        Reading first = group.readings().get(0);
        return group.readings().size() == 1 && first.isPlain() ? first : null;
    }
}
