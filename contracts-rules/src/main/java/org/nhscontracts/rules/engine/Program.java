package org.nhscontracts.rules.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.time.PeriodAxis;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.rule.RuleRegistry;

/** The nodes of all rules on KPIs of one frequency, in the order in which they run. */
final class Program {

    private final PeriodKind kind;
    private final ImmutableList<Node> nodes;
    private final Node[] inOrder;
    private final ImmutableList<Kpi> kpis;
    private final ImmutableMap<Rule, Integer> roots;
    private final ImmutableList<Reads> reads;
    private final int[] readsOf;
    private final int[] rootOf;
    private final int lookBack;

    private Program(
            PeriodKind kind, ImmutableList<Node> nodes, ImmutableList<Kpi> kpis, ImmutableMap<Rule, Integer> roots) {
        this.kind = kind;
        this.nodes = nodes;
        this.inOrder = nodes.toArray(new Node[0]);
        this.kpis = kpis;
        this.roots = roots;
        ImmutableList<Reads> all = roots.keySet().stream().map(Reads::of).collect(toImmutableList());
        this.reads = ImmutableSet.copyOf(all).asList();
        this.readsOf = all.stream().mapToInt(reads::indexOf).toArray();
        this.rootOf = roots.values().stream().mapToInt(Integer::intValue).toArray();
        this.lookBack = longestLookBack();
    }

    static Program compile(PeriodKind kind, List<Rule> rules, ImmutableMap<KpiId, Kpi> kpis, RuleRegistry registry) {
        Compiler compiler = new Compiler(kpis, registry);
        ImmutableMap.Builder<Rule, Integer> roots = ImmutableMap.builder();
        rules.forEach(rule -> roots.put(rule, compile(compiler, rule)));
        return new Program(kind, compiler.nodes(), compiler.kpis(), roots.build());
    }

    private static int compile(Compiler compiler, Rule rule) {
        try {
            return compiler.compile(rule);
        } catch (IllegalArgumentException fault) {
            throw new IllegalArgumentException("rule " + rule.id() + ": " + fault.getMessage(), fault);
        }
    }

    PeriodKind kind() {
        return kind;
    }

    ImmutableList<Rule> rules() {
        return roots.keySet().asList();
    }

    /** What rules read, without repetition: those that read the same judge the same organisations in the same periods. */
    ImmutableList<Reads> reads() {
        return reads;
    }

    /** The place among {@link #reads()} of what the rule at a place reads. */
    int reads(int rule) {
        return readsOf[rule];
    }

    ImmutableList<Node> nodes() {
        return nodes;
    }

    ImmutableList<Kpi> kpis() {
        return kpis;
    }

    /** How many periods before a place any verdict there may rest on. */
    int lookBack() {
        return lookBack;
    }

    private int longestLookBack() {
        int[] before = new int[inOrder.length];
        int longest = 0;
        for (int number = 0; number < before.length; number++) {
            before[number] = inOrder[number].lookBack(before);
            longest = Math.max(longest, before[number]);
        }
        return longest;
    }

    /** Runs every node for one organisation. */
    void run(Workspace workspace, OrganisationId organisation) {
        workspace.start(organisation);
        for (int number = 0; number < inOrder.length; number++) {
            inOrder[number].evaluate(workspace, workspace.column(number));
        }
    }

    Workspace run(Facts facts, OrganisationId organisation, PeriodAxis axis) {
        Workspace workspace = new Workspace(facts, axis, this);
        run(workspace, organisation);
        return workspace;
    }

    Trace explain(Rule rule, Workspace workspace, int index) {
        return nodes.get(root(rule)).explain(workspace, index);
    }

    /** The node of the rule at a place of {@link #rules()}. */
    int root(int rule) {
        return rootOf[rule];
    }

    int root(Rule rule) {
        return requireNonNull(roots.get(rule), "the program has every rule it was compiled from");
    }
}
