package org.nhscontracts.rules.engine;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.performance.ScopeKind;

/** By which readings rules judge: unsplit, of the contract; where there are none, of the whole provider. Immutable once made. */
final class JudgedGroups {

    private final ImmutableMap<KpiId, Integer> places;
    private final Map<OrganisationId, @Nullable ReadingGroup[]> groups = new LinkedHashMap<>();

    private JudgedGroups(ImmutableList<KpiId> kpis) {
        this.places = IntStream.range(0, kpis.size()).boxed().collect(toImmutableMap(kpis::get, place -> place));
    }

    static JudgedGroups of(ImmutableCollection<ReadingGroup> all, ImmutableList<KpiId> kpis) {
        JudgedGroups judged = new JudgedGroups(kpis);
        for (ReadingGroup group : all) {
            if (group.split().isEmpty() && isWhole(group)) {
                judged.add(group);
            }
        }
        return judged;
    }

    private void add(ReadingGroup group) {
        @Nullable
        ReadingGroup[] own = groups.computeIfAbsent(group.organisation(), one -> new ReadingGroup[places.size()]);
        int place = place(group.kpi());
        if (own[place] == null || group.scope().kind() == ScopeKind.CONTRACT) {
            own[place] = group;
        }
    }

    /** Whether a group covers the contract or the whole provider, and no site or service of it. */
    static boolean isWhole(ReadingGroup group) {
        return group.scope().kind() == ScopeKind.CONTRACT || group.scope().kind() == ScopeKind.WHOLE_PROVIDER;
    }

    /** The place of a KPI among those judged; -1 if it is none of them. */
    int place(KpiId kpi) {
        return places.getOrDefault(kpi, -1);
    }

    Optional<ReadingGroup> find(OrganisationId organisation, KpiId kpi) {
        @Nullable ReadingGroup[] own = groups.get(organisation);
        int place = place(kpi);
        return own == null || place < 0 ? Optional.empty() : Optional.ofNullable(own[place]);
    }

    /** The figures of each organisation that the quick kernels can take. */
    ImmutableMap<OrganisationId, Row> rows() {
        ImmutableMap.Builder<OrganisationId, Row> rows = ImmutableMap.builderWithExpectedSize(groups.size());
        groups.forEach((organisation, own) -> rows.put(organisation, Rows.row(own)));
        return rows.build();
    }
}
