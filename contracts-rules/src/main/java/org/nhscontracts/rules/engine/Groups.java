package org.nhscontracts.rules.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.ReadingToUse;

/** Puts series together that are readings of one thing. */
final class Groups {

    private Groups() {}

    static ImmutableList<ReadingGroup> of(KpiId kpi, List<KpiSeries> series, Collection<ReadingToUse> readingsToUse) {
        Optional<SourceId> toUse = readingsToUse.stream()
                .filter(choice -> choice.kpi().equals(kpi))
                .map(ReadingToUse::source)
                .findFirst();
        Map<List<Object>, ImmutableList.Builder<KpiSeries>> groups = new LinkedHashMap<>();
        for (KpiSeries one : series) {
            groups.computeIfAbsent(
                            List.of(
                                    one.key().organisation(),
                                    one.key().scope(),
                                    one.key().split()),
                            key -> ImmutableList.builder())
                    .add(one);
        }
        return groups.values().stream()
                .map(group -> group(group.build(), toUse))
                .collect(toImmutableList());
    }

    private static ReadingGroup group(ImmutableList<KpiSeries> readings, Optional<SourceId> toUse) {
        var key = readings.get(0).key();
        return new ReadingGroup(key.kpi(), key.organisation(), key.scope(), key.split(), readings, toUse);
    }
}
