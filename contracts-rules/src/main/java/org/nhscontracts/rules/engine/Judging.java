package org.nhscontracts.rules.engine;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableTable;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.time.PeriodAxis;
import org.nhscontracts.rules.rule.Rule;

/** Judges the rules of a program for all organisations, from scratch or from what an earlier evaluation found. */
final class Judging {

    private final Program program;
    private final Facts facts;
    private final PeriodAxis frame;
    private final Optional<Evaluation> before;
    private final Map<Integer, Workspace> workspaces = new HashMap<>();

    Judging(Program program, Facts facts, PeriodAxis frame, Optional<Evaluation> before) {
        this.program = program;
        this.facts = facts;
        this.frame = frame;
        this.before = before.filter(earlier -> new Changes(earlier.facts(), facts).areConfined(program));
    }

    void judge(ImmutableTable.Builder<RuleId, OrganisationId, VerdictColumn> columns) {
        ImmutableListMultimap.Builder<OrganisationId, Rule> rules = ImmutableListMultimap.builder();
        for (Rule rule : program.rules()) {
            facts.judgedBy(rule).forEach(organisation -> rules.put(organisation, rule));
        }
        rules.build().asMap().forEach((organisation, own) -> judge(organisation, own, columns));
    }

    private void judge(
            OrganisationId organisation,
            Collection<Rule> rules,
            ImmutableTable.Builder<RuleId, OrganisationId, VerdictColumn> columns) {
        int since = since(organisation, rules);
        int from = Math.max(0, Math.min(since, frame.size() - 1) - Math.min(since, program.lookBack()));
        Workspace workspace = workspaces.computeIfAbsent(from, this::workspace);
        program.run(workspace, organisation);
        for (Rule rule : rules) {
            Planes verdicts = program.verdicts(rule, workspace);
            columns.put(
                    rule.id(),
                    organisation,
                    column(
                            rule,
                            since == 0
                                    ? verdicts.copy()
                                    : known(rule, organisation)
                                            .orElseThrow()
                                            .extended(frame.size(), since, verdicts, from)));
        }
    }

    /** From which place on verdicts may differ from the earlier ones; all, where there are none. */
    private int since(OrganisationId organisation, Collection<Rule> rules) {
        return rules.stream().allMatch(rule -> known(rule, organisation).isPresent())
                ? before.map(earlier -> Math.max(0, new Changes(earlier.facts(), facts).since(program, organisation)))
                        .orElse(0)
                : 0;
    }

    private Optional<VerdictColumn> known(Rule rule, OrganisationId organisation) {
        return before.flatMap(earlier -> earlier.column(rule.id(), organisation));
    }

    /** A workspace on the part of the frame that begins at a place. */
    private Workspace workspace(int from) {
        return new Workspace(facts, from == 0 ? frame : PeriodAxis.of(frame.period(from), frame.last()), program);
    }

    private VerdictColumn column(Rule rule, Planes verdicts) {
        PeriodAxis axis = facts.axisOf(rule).orElse(frame);
        return new VerdictColumn(
                axis, verdicts, axis.first().ordinal() - frame.first().ordinal());
    }
}
