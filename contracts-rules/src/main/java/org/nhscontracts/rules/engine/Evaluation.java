package org.nhscontracts.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.time.PeriodAxis;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Judgement;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * The verdicts of a rule book on some facts: for every rule, every organisation that reported, every period. Immutable and
 * thread-safe.
 */
public final class Evaluation {

    private final Plan plan;
    private final Facts facts;
    private final VerdictColumns columns;

    private Evaluation(Plan plan, Facts facts, VerdictColumns columns) {
        this.plan = plan;
        this.facts = facts;
        this.columns = columns;
    }

    static Evaluation of(Plan plan, Facts facts) {
        return of(plan, facts, Optional.empty());
    }

    private static Evaluation of(Plan plan, Facts facts, Optional<Evaluation> before) {
        VerdictColumns.Builder columns = new VerdictColumns.Builder(plan.places());
        plan.programs()
                .forEach((kind, program) -> facts.frame(program)
                        .ifPresent(frame -> new Judging(plan, program, facts, frame, before).judge(columns)));
        return new Evaluation(plan, facts, columns.build());
    }

    /**
     * Judges again on later facts: where only performance was added or restated, only the periods whose verdicts that can change are
     * judged, and the rest is taken over. Equals a full evaluation.
     *
     * @param later what is known now; of the same KPIs
     * @return the verdicts on the later facts
     */
    public Evaluation on(Facts later) {
        return of(plan, later, Optional.of(this));
    }

    /** The columns of an organisation, by the places of the rules in the book; null where a rule was not judged, or none was. */
    @Nullable
    VerdictColumn @Nullable [] columns(OrganisationId organisation) {
        return columns.of(organisation);
    }

    /**
     * What is known.
     *
     * @return the facts that were judged
     */
    public Facts facts() {
        return facts;
    }

    /**
     * The organisations for which a rule was judged.
     *
     * @param rule the id of the rule
     * @return those that reported; none if nobody did
     */
    public ImmutableSet<OrganisationId> organisations(RuleId rule) {
        return columns.organisations(rule);
    }

    /**
     * The verdicts of a rule for an organisation.
     *
     * @param rule the id of the rule
     * @param organisation the organisation
     * @return the column; empty if the rule was not judged for it
     */
    public Optional<VerdictColumn> column(RuleId rule, OrganisationId organisation) {
        return columns.find(rule, organisation);
    }

    /**
     * The verdict of a rule for an organisation in a period.
     *
     * @param rule the id of the rule
     * @param organisation the organisation
     * @param period the period
     * @return the verdict; not applicable if the rule was not judged for it
     */
    public Verdict verdict(RuleId rule, OrganisationId organisation, ReportingPeriod period) {
        return column(rule, organisation).map(column -> column.verdict(period)).orElse(Verdict.NOT_APPLICABLE);
    }

    /**
     * Why a rule came to its verdict: runs the same nodes for the one organisation and keeps what each came to.
     *
     * @param rule the id of the rule
     * @param organisation the organisation
     * @param period a period in which the rule was judged
     * @return the trace
     * @throws IllegalArgumentException if the rule was not judged for the organisation in the period
     */
    public Trace explain(RuleId rule, OrganisationId organisation, ReportingPeriod period) {
        return explain(rule, organisation, ImmutableList.of(period)).get(0);
    }

    /**
     * Why a rule came to its verdicts in several periods.
     *
     * @param rule the id of the rule
     * @param organisation the organisation
     * @param periods periods in which the rule was judged
     * @return the traces, in the order of the periods
     * @throws IllegalArgumentException if the rule was not judged for the organisation in one of them
     */
    public ImmutableList<Trace> explain(RuleId rule, OrganisationId organisation, Iterable<ReportingPeriod> periods) {
        Rule found = plan.book()
                .find(rule)
                .orElseThrow(() -> new IllegalArgumentException("found rule " + rule + ", which is not in the book"));
        VerdictColumn column = column(rule, organisation)
                .orElseThrow(
                        () -> new IllegalArgumentException("rule " + rule + " was not judged for " + organisation));
        Program program = plan.alone(found);
        Workspace workspace =
                program.run(facts, organisation, facts.frame(program).orElse(column.axis()));
        ImmutableList.Builder<Trace> traces = ImmutableList.builder();
        for (ReportingPeriod period : periods) {
            traces.add(program.explain(found, workspace, place(rule, column, workspace, period)));
        }
        return traces.build();
    }

    private static int place(RuleId rule, VerdictColumn column, Workspace workspace, ReportingPeriod period) {
        if (column.axis().indexOf(period) < 0) {
            throw new IllegalArgumentException(
                    "rule " + rule + " was not judged in " + period + ", only in " + column.axis());
        }
        return workspace.axis.indexOf(period);
    }

    /**
     * What a KPI came to, period by period.
     *
     * @param kpi the KPI
     * @param purpose which of its targets is meant
     * @param group the readings
     * @return a finding for every period over which the KPI is judged; none if nobody ever reported it
     */
    public ImmutableList<KpiFinding> findings(Kpi kpi, TargetPurpose purpose, ReadingGroup group) {
        Optional<PeriodAxis> axis = facts.axis(kpi.id());
        if (axis.isEmpty()) {
            return ImmutableList.of();
        }
        Judgement judgement = Judgement.of(kpi.id()).against(purpose);
        PeriodAxis sinceBeginning = facts.sinceBeginning(axis.get());
        PartJudge judge = Levels.part(JudgedKpi.of(facts, kpi, sinceBeginning), judgement, group);
        Findings findings = new Findings(judge, judgement.against());
        return IntStream.range(sinceBeginning.size() - axis.get().size(), sinceBeginning.size())
                .mapToObj(findings::at)
                .collect(ImmutableList.toImmutableList());
    }
}
