package org.nhscontracts.examples.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.assessment.RuleAssessment;
import org.nhscontracts.rules.consequence.Consequence;
import org.nhscontracts.rules.engine.Trace;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.verdict.Verdict;

/** The rules of a page. */
final class RulePages {

    private final Subject subject;

    RulePages(Subject subject) {
        this.subject = subject;
    }

    ImmutableList<RuleView> views() {
        return subject.file().rules().rules().stream()
                .filter(rule -> subject.isWhole() || assessed(rule).findAny().isPresent())
                .map(this::view)
                .collect(toImmutableList());
    }

    private Stream<RuleAssessment> assessed(Rule rule) {
        return subject.rules().stream().filter(one -> one.rule().id().equals(rule.id()));
    }

    private RuleView view(Rule rule) {
        return new RuleView(
                Anchors.of("rule", rule.id()),
                rule.id().value(),
                Words.capital(rule.because()),
                rule.describe(),
                facts(rule),
                assessed(rule).map(this::judged).collect(toImmutableList()));
    }

    private static ImmutableList<Fact> facts(Rule rule) {
        return Stream.of(
                        rule.clause().stream().map(clause -> new Fact("Clause", clause.toString())),
                        rule.citation().stream()
                                .map(one -> new Fact("Source", one.source() + ", " + Words.citation(one))))
                .flatMap(facts -> facts)
                .collect(toImmutableList());
    }

    private RuleView.Judged judged(RuleAssessment rule) {
        ImmutableList<ReportingPeriod> held = rule.periods(Verdict.HOLDS);
        ImmutableList<Trace> traces = rule.traces().reverse();
        return new RuleView.Judged(
                rule.organisation().map(subject::name).orElse("Nobody reported any KPI that the rule reads"),
                Badge.of(rule.latest()),
                held.isEmpty() ? "holds in no period" : "holds in " + Words.periods(held),
                traces.stream()
                        .limit(1)
                        .flatMap(last -> rule.consequences(last.period()).stream())
                        .map(Consequence::words)
                        .collect(toImmutableList()),
                new RuleOutlookWords(subject).of(rule),
                traces.stream().findFirst().map(TraceView::of),
                traces.stream().skip(1).map(TraceView::of).collect(toImmutableList()));
    }

    /** A rule that holds in its last period, in one sentence. */
    static Optional<Trace> holding(RuleAssessment rule) {
        return rule.latest() == Verdict.HOLDS
                ? Optional.of(rule.traces().get(rule.traces().size() - 1))
                : Optional.empty();
    }
}
