package org.nhscontracts.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.ConditionVisitor;

/** Turns conditions into nodes, each equal condition once, parts before the whole. */
final class Compiler implements ConditionVisitor<Integer> {

    private final ImmutableMap<KpiId, Kpi> kpis;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Condition, Integer> numbers = new HashMap<>();

    Compiler(ImmutableMap<KpiId, Kpi> kpis) {
        this.kpis = kpis;
    }

    /** Compiles a condition and answers the number of its node. */
    int compile(Condition condition) {
        Integer known = numbers.get(condition);
        return known != null ? known : condition.accept(this);
    }

    ImmutableList<Node> nodes() {
        return ImmutableList.copyOf(nodes);
    }

    @Override
    public Integer achieves(Condition.Achieves condition) {
        return add(new KpiNode(condition, kpi(condition.kpi()), condition.purpose(), false));
    }

    @Override
    public Integer fails(Condition.Fails condition) {
        return add(new KpiNode(condition, kpi(condition.kpi()), condition.purpose(), true));
    }

    @Override
    public Integer notReported(Condition.NotReported condition) {
        return add(new NotReportedNode(condition, kpi(condition.kpi())));
    }

    @Override
    public Integer not(Condition.Not condition) {
        int part = compile(condition.part());
        return add(new NotNode(condition, nodes.get(part), part));
    }

    @Override
    public Integer allOf(Condition.AllOf condition) {
        return count(condition, Quorum.ALL, condition.parts());
    }

    @Override
    public Integer anyOf(Condition.AnyOf condition) {
        return count(condition, new Quorum(1), condition.parts());
    }

    @Override
    public Integer atLeastOf(Condition.AtLeastOf condition) {
        return count(condition, new Quorum(condition.least()), condition.parts());
    }

    @Override
    public Integer inWindow(Condition.InWindow condition) {
        int part = compile(condition.part());
        return add(new WindowNode(condition, condition.least(), condition.window(), nodes.get(part), part));
    }

    private int count(Condition condition, Quorum quorum, List<Condition> parts) {
        int[] compiled = parts.stream().mapToInt(this::compile).toArray();
        ImmutableList<Node> children =
                java.util.Arrays.stream(compiled).mapToObj(nodes::get).collect(ImmutableList.toImmutableList());
        return add(new CountNode(condition, quorum, children, compiled));
    }

    private int add(Node node) {
        nodes.add(node);
        numbers.put(node.condition, nodes.size() - 1);
        return nodes.size() - 1;
    }

    private Kpi kpi(KpiId id) {
        Kpi kpi = kpis.get(id);
        if (kpi == null) {
            throw new IllegalArgumentException("found KPI " + id + ", expected one of " + kpis.keySet());
        }
        return kpi;
    }
}
