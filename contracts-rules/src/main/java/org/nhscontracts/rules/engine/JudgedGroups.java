package org.nhscontracts.rules.engine;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.performance.ScopeKind;

/** By which readings rules judge: unsplit, of the contract; where there are none, of the whole provider. */
final class JudgedGroups {

    private JudgedGroups() {}

    static ImmutableTable<OrganisationId, KpiId, ReadingGroup> of(ImmutableListMultimap<KpiId, ReadingGroup> groups) {
        Table<OrganisationId, KpiId, ReadingGroup> judged = HashBasedTable.create();
        for (ReadingGroup group : groups.values()) {
            if (group.split().isEmpty() && isWhole(group)) {
                ReadingGroup other = judged.get(group.organisation(), group.kpi());
                if (other == null || group.scope().kind() == ScopeKind.CONTRACT) {
                    judged.put(group.organisation(), group.kpi(), group);
                }
            }
        }
        return ImmutableTable.copyOf(judged);
    }

    /** Whether a group covers the contract or the whole provider, and no site or service of it. */
    static boolean isWhole(ReadingGroup group) {
        return group.scope().kind() == ScopeKind.CONTRACT || group.scope().kind() == ScopeKind.WHOLE_PROVIDER;
    }
}
