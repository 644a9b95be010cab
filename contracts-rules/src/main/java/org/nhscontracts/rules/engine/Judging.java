package org.nhscontracts.rules.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.time.PeriodAxis;

/** Judges the rules of a program for all organisations, from scratch or from what an earlier evaluation found. */
final class Judging {

    private final Program program;
    private final ImmutableIntArray places;
    private final Facts facts;
    private final PeriodAxis frame;
    private final int size;
    private final Optional<Evaluation> before;
    private final Optional<Changes> changes;
    private final Map<Integer, Workspace> workspaces = new HashMap<>();
    private final ImmutableList<PeriodAxis> axes;
    private final int[] offsets;

    Judging(Plan plan, Program program, Facts facts, PeriodAxis frame, Optional<Evaluation> earlier) {
        this.program = program;
        this.places = plan.places(program);
        this.facts = facts;
        this.frame = frame;
        this.size = frame.size();
        this.changes = earlier.map(one -> new Changes(one.facts(), facts)).filter(one -> one.areConfined(program));
        this.before = earlier;
        this.axes = program.reads().stream()
                .map(reads -> facts.axisOf(reads).orElse(frame))
                .collect(toImmutableList());
        int first = frame.first().ordinal();
        this.offsets =
                axes.stream().mapToInt(axis -> axis.first().ordinal() - first).toArray();
    }

    void judge(VerdictColumns.Builder columns) {
        rulesByOrganisation().forEach((organisation, rules) -> judge(organisation, rules, columns));
    }

    /** The places of the rules that judge each organisation. */
    private Map<OrganisationId, List<Integer>> rulesByOrganisation() {
        Map<OrganisationId, List<Integer>> rules = new LinkedHashMap<>();
        ImmutableList<ImmutableSet<OrganisationId>> judged =
                program.reads().stream().map(facts::judgedBy).collect(toImmutableList());
        for (int rule = 0; rule < program.rules().size(); rule++) {
            for (OrganisationId organisation : judged.get(program.reads(rule))) {
                rules.computeIfAbsent(organisation, one -> new ArrayList<>()).add(rule);
            }
        }
        return rules;
    }

    private void judge(OrganisationId organisation, List<Integer> rules, VerdictColumns.Builder columns) {
        @Nullable VerdictColumn @Nullable [] known = known(organisation, rules);
        int since = known == null
                ? 0
                : changes.map(one -> one.since(program, organisation)).orElse(0);
        int from = Math.max(0, Math.min(since, size - 1) - Math.min(since, program.lookBack()));
        Workspace workspace = workspaces.computeIfAbsent(from, this::workspace);
        program.run(workspace, organisation);
        @Nullable VerdictColumn[] own = columns.of(organisation);
        for (int rule : rules) {
            Planes verdicts = workspace.column(program.root(rule));
            int place = places.get(rule);
            VerdictColumn before = known == null || since == 0 ? null : known[place];
            own[place] = column(rule, before == null ? verdicts.copy() : before.extended(size, since, verdicts, from));
        }
    }

    /** What an earlier evaluation found; null unless it judged every rule, and only performance and the day of judgement differ. */
    private @Nullable VerdictColumn @Nullable [] known(OrganisationId organisation, List<Integer> rules) {
        @Nullable
        VerdictColumn[] known = changes.isPresent()
                ? before.flatMap(one -> Optional.ofNullable(one.columns(organisation)))
                        .orElse(null)
                : null;
        return known != null && rules.stream().allMatch(rule -> known[places.get(rule)] != null) ? known : null;
    }

    /** A workspace on the part of the frame that begins at a place. */
    private Workspace workspace(int from) {
        return new Workspace(facts, from == 0 ? frame : PeriodAxis.of(frame.period(from), frame.last()), program);
    }

    private VerdictColumn column(int rule, Planes verdicts) {
        int reads = program.reads(rule);
        return new VerdictColumn(axes.get(reads), verdicts, offsets[reads]);
    }
}
