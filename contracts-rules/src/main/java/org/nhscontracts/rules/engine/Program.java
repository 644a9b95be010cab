package org.nhscontracts.rules.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.time.PeriodAxis;
import org.nhscontracts.rules.rule.Rule;

/** The nodes of all rules on KPIs of one frequency, in the order in which they run. */
final class Program {

    private final ImmutableList<Node> nodes;
    private final ImmutableMap<Rule, Integer> roots;

    private Program(ImmutableList<Node> nodes, ImmutableMap<Rule, Integer> roots) {
        this.nodes = nodes;
        this.roots = roots;
    }

    static Program compile(List<Rule> rules, ImmutableMap<KpiId, Kpi> kpis) {
        Compiler compiler = new Compiler(kpis);
        ImmutableMap.Builder<Rule, Integer> roots = ImmutableMap.builder();
        rules.forEach(rule -> roots.put(rule, compiler.compile(rule.when())));
        return new Program(compiler.nodes(), roots.build());
    }

    ImmutableList<Rule> rules() {
        return roots.keySet().asList();
    }

    /** Runs every node for one organisation. */
    Workspace run(Facts facts, OrganisationId organisation, PeriodAxis axis) {
        Workspace workspace = new Workspace(facts, organisation, axis, nodes.size());
        for (int number = 0; number < nodes.size(); number++) {
            workspace.put(number, nodes.get(number).evaluate(workspace));
        }
        return workspace;
    }

    Planes verdicts(Rule rule, Workspace workspace) {
        return workspace.column(root(rule));
    }

    Trace explain(Rule rule, Workspace workspace, int index) {
        return nodes.get(root(rule)).explain(workspace, index);
    }

    private int root(Rule rule) {
        return requireNonNull(roots.get(rule), "the program has every rule it was compiled from");
    }
}
