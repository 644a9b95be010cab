package org.nhscontracts.rules.engine;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.performance.SplitKind;
import org.nhscontracts.rules.rule.Rule;

/**
 * What a rule reads: this decides which organisations it judges, and over which periods.
 *
 * @param kpis the KPIs; none for a rule that judges something else
 * @param parts of which of them it reads split figures, and by what they are split
 */
record Reads(ImmutableSet<KpiId> kpis, ImmutableSetMultimap<KpiId, SplitKind> parts) {

    static Reads of(Rule rule) {
        return new Reads(rule.when().kpis(), PartsRead.of(rule.when()));
    }
}
