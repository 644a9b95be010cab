package org.nhscontracts.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.rule.TrajectoryEffect;
import org.nhscontracts.rules.testing.RuledCase;
import org.nhscontracts.rules.testing.RuledCaseArbitraries;

class TraceProperties {

    private static final int MOST_LEAVES = 400;
    private static final int MOST_TRACES = 10;

    /** A trace names every period of every window, so windows in long windows make long ones. */
    @Provide
    Arbitrary<RuledCase> cases() {
        return RuledCaseArbitraries.cases()
                .filter(one -> one.book().rules().stream().allMatch(rule -> leaves(rule.when()) <= MOST_LEAVES));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theTraceIsThatOfTheVerdict(@ForAll("cases") RuledCase one) {
        Evaluation evaluation = Judged.evaluate(one.given(), one.book());
        for (Rule rule : one.book().rules()) {
            for (OrganisationId organisation : evaluation.organisations(rule.id())) {
                check(evaluation, rule, organisation);
            }
        }
    }

    private static void check(Evaluation evaluation, Rule rule, OrganisationId organisation) {
        VerdictColumn column = evaluation.column(rule.id(), organisation).orElseThrow();
        ImmutableList<ReportingPeriod> periods = some(column.axis().periods());
        ImmutableList<Trace> traces = evaluation.explain(rule.id(), organisation, periods);
        for (int i = 0; i < traces.size(); i++) {
            check(traces.get(i), rule, periods.get(i), column);
        }
    }

    private static void check(Trace trace, Rule rule, ReportingPeriod period, VerdictColumn column) {
        if (rule.whereTrajectory() != TrajectoryEffect.REPLACES) {
            assertThat(trace.condition()).isEqualTo(rule.when());
        }
        assertThat(trace.period()).isEqualTo(period);
        assertThat(trace.verdict()).as("as in the column").isEqualTo(column.verdict(period));
        assertThat(TraceVerdicts.fromLeaves(trace)).as("from the leaves").isEqualTo(trace.verdict());
        assertThat(TraceVerdicts.fromDecisiveLeaves(trace))
                .as("from the decisive leaves of %s", TraceWords.lines(trace))
                .isEqualTo(trace.verdict());
        assertThat(TraceWords.sentence(trace)).startsWith(trace.verdict().words() + ": ");
    }

    /** At most so many periods, spread from the first to the last. */
    private static ImmutableList<ReportingPeriod> some(ImmutableList<ReportingPeriod> periods) {
        int step = 1 + periods.size() / MOST_TRACES;
        ImmutableList.Builder<ReportingPeriod> some = ImmutableList.builder();
        for (int i = (periods.size() - 1) % step; i < periods.size(); i += step) {
            some.add(periods.get(i));
        }
        return some.build();
    }

    private static long leaves(Condition condition) {
        if (condition instanceof Condition.InWindow window) {
            return window.window().periods() * leaves(window.part());
        }
        if (condition instanceof Condition.Not not) {
            return leaves(not.part());
        }
        if (condition instanceof Condition.AllOf all) {
            return leaves(all.parts());
        }
        if (condition instanceof Condition.AnyOf any) {
            return leaves(any.parts());
        }
        return condition instanceof Condition.AtLeastOf some ? leaves(some.parts()) : 1;
    }

    private static long leaves(List<Condition> parts) {
        return parts.stream().mapToLong(TraceProperties::leaves).sum();
    }
}
