package org.nhscontracts.rules.condition;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.nhscontracts.core.id.KpiId;

/** Which KPIs a tree reads. */
final class ConditionKpis implements ConditionVisitor<ImmutableSet<KpiId>> {

    @Override
    public ImmutableSet<KpiId> achieves(Condition.Achieves condition) {
        return ImmutableSet.of(condition.kpi());
    }

    @Override
    public ImmutableSet<KpiId> fails(Condition.Fails condition) {
        return ImmutableSet.of(condition.kpi());
    }

    @Override
    public ImmutableSet<KpiId> notReported(Condition.NotReported condition) {
        return ImmutableSet.of(condition.kpi());
    }

    @Override
    public ImmutableSet<KpiId> not(Condition.Not condition) {
        return condition.part().accept(this);
    }

    @Override
    public ImmutableSet<KpiId> allOf(Condition.AllOf condition) {
        return union(condition.parts());
    }

    @Override
    public ImmutableSet<KpiId> anyOf(Condition.AnyOf condition) {
        return union(condition.parts());
    }

    @Override
    public ImmutableSet<KpiId> atLeastOf(Condition.AtLeastOf condition) {
        return union(condition.parts());
    }

    @Override
    public ImmutableSet<KpiId> inWindow(Condition.InWindow condition) {
        return condition.part().accept(this);
    }

    private ImmutableSet<KpiId> union(List<Condition> parts) {
        return parts.stream().flatMap(part -> part.accept(this).stream()).collect(toImmutableSet());
    }
}
