package org.nhscontracts.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Rag;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.ConditionVisitor;
import org.nhscontracts.rules.condition.Judgement;
import org.nhscontracts.rules.condition.JudgementFit;
import org.nhscontracts.rules.condition.Standard;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.rule.RuleRegistry;
import org.nhscontracts.rules.rule.TrajectoryEffect;

/** Turns conditions into nodes, each equal condition once, parts before the whole. */
final class Compiler implements ConditionVisitor<Integer> {

    private final ImmutableMap<KpiId, Kpi> known;
    private final RuleRegistry registry;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Condition, Integer> numbers = new HashMap<>();
    private final Map<KpiId, Integer> kpiNumbers = new HashMap<>();
    private final List<Kpi> kpis = new ArrayList<>();

    Compiler(ImmutableMap<KpiId, Kpi> known, RuleRegistry registry) {
        this.known = known;
        this.registry = registry;
    }

    /** Compiles a rule and answers the number of its node. */
    int compile(Rule rule) {
        Condition when =
                rule.whereTrajectory() == TrajectoryEffect.REPLACES ? TrajectoryInstead.of(rule.when()) : rule.when();
        int root = compile(when);
        if (!GateNode.isNeeded(rule)) {
            return root;
        }
        nodes.add(new GateNode(rule, nodes.get(root), root));
        return nodes.size() - 1;
    }

    private int compile(Condition condition) {
        Integer number = numbers.get(condition);
        return number != null ? number : condition.accept(this);
    }

    ImmutableList<Node> nodes() {
        return ImmutableList.copyOf(nodes);
    }

    ImmutableList<Kpi> kpis() {
        return ImmutableList.copyOf(kpis);
    }

    @Override
    public Integer achieves(Condition.Achieves condition) {
        return judgement(condition, condition.judgement(), false);
    }

    @Override
    public Integer fails(Condition.Fails condition) {
        return judgement(condition, condition.judgement(), true);
    }

    private int judgement(Condition condition, Judgement judgement, boolean failing) {
        int kpi = kpi(judgement.kpi());
        JudgementFit.fault(judgement, kpis.get(kpi)).ifPresent(fault -> {
            throw new IllegalArgumentException(fault);
        });
        return add(condition, number -> new JudgementNode(condition, number, kpi, kpis.get(kpi), judgement, failing));
    }

    @Override
    public Integer banded(Condition.Banded condition) {
        Judgement judgement = condition.judgement();
        Standard limit = new Standard.AmberLimit(((Standard.OfTarget) judgement.against()).purpose());
        int green = compile(new Condition.Achieves(judgement));
        int amber = compile(new Condition.Achieves(judgement.against(limit)));
        Rag colour = condition.colour();
        return add(condition, number -> new BandNode(condition, number, colour, green, amber));
    }

    @Override
    public Integer notReported(Condition.NotReported condition) {
        int kpi = kpi(condition.kpi());
        return add(condition, number -> new NotReportedNode(condition, kpi));
    }

    @Override
    public Integer returnLate(Condition.ReturnLate condition) {
        int kpi = kpi(condition.kpi());
        return add(condition, number -> new ReturnLateNode(condition, kpi, condition.operationalDays()));
    }

    @Override
    public Integer restatedAfterFreeze(Condition.RestatedAfterFreeze condition) {
        int kpi = kpi(condition.kpi());
        return add(condition, number -> new RestatedNode(condition, kpi));
    }

    @Override
    public Integer readingsConflict(Condition.ReadingsConflict condition) {
        int kpi = kpi(condition.kpi());
        return add(condition, number -> new ConflictNode(condition, kpi));
    }

    @Override
    public Integer ofSet(Condition.OfSet condition) {
        int[] parts = condition.set().kpis().stream()
                .mapToInt(kpi -> compile(new Condition.Fails(Judgement.of(kpi).against(condition.purpose()))))
                .toArray();
        return add(condition, number -> new SetNode(condition, number, condition.quota(), nodes(parts), parts));
    }

    @Override
    public Integer stated(Condition.Stated condition) {
        return add(condition, number -> new StatedNode(condition, condition.fact()));
    }

    @Override
    public Integer custom(Condition.Custom condition) {
        condition.kpis().forEach(this::kpi);
        return add(
                condition,
                number -> new CustomNode(
                        condition,
                        registry.find(condition.id())
                                .orElseThrow(() -> new IllegalArgumentException(
                                        "found custom condition " + condition.id() + ", expected one of "
                                                + registry.conditions().keySet()))));
    }

    @Override
    public Integer not(Condition.Not condition) {
        int part = compile(condition.part());
        return add(condition, number -> new NotNode(condition, nodes.get(part), part));
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
        return add(
                condition,
                number -> new WindowNode(condition, condition.least(), condition.window(), nodes.get(part), part));
    }

    private int count(Condition condition, Quorum quorum, List<Condition> parts) {
        int[] compiled = parts.stream().mapToInt(this::compile).toArray();
        return add(condition, number -> new CountNode(condition, quorum, nodes(compiled), compiled));
    }

    private ImmutableList<Node> nodes(int[] wanted) {
        return Arrays.stream(wanted).mapToObj(nodes::get).collect(ImmutableList.toImmutableList());
    }

    private int add(Condition condition, IntFunction<Node> node) {
        int number = nodes.size();
        nodes.add(node.apply(number));
        numbers.put(condition, number);
        return number;
    }

    private int kpi(KpiId id) {
        Kpi kpi = known.get(id);
        if (kpi == null) {
            throw new IllegalArgumentException("found KPI " + id + ", expected one of " + known.keySet());
        }
        Integer number = kpiNumbers.putIfAbsent(id, kpis.size());
        if (number == null) {
            kpis.add(kpi);
        }
        return number == null ? kpis.size() - 1 : number;
    }
}
