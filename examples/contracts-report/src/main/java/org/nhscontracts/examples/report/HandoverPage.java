package org.nhscontracts.examples.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.nhscontracts.core.handover.ServiceHandover;
import org.nhscontracts.rules.assessment.HandoverReadiness;
import org.nhscontracts.rules.readiness.ConditionReadiness;
import org.nhscontracts.rules.readiness.ConditionState;
import org.nhscontracts.rules.readiness.ContinuityFault;
import org.nhscontracts.rules.readiness.ContinuityReport;
import org.nhscontracts.rules.readiness.GateReadiness;
import org.nhscontracts.rules.readiness.NextStep;
import org.nhscontracts.rules.readiness.ReadinessReport;
import org.nhscontracts.rules.verdict.Verdict;

/** The readiness of a handover. */
final class HandoverPage {

    private final HandoverReadiness handover;
    private final ReadinessReport report;
    private final Subject subject;

    HandoverPage(HandoverReadiness handover, Subject subject) {
        this.handover = handover;
        this.report = handover.readiness();
        this.subject = subject;
    }

    HandoverView view() {
        return new HandoverView(
                Anchors.of("handover", report.handover().id()),
                report.handover().title(),
                ready(report.ready()),
                report.because(),
                facts(report.handover()),
                new HandoverGantt(report).draw(),
                report.criticalPath().stream()
                        .map(id -> report.condition(id).condition().what())
                        .collect(toImmutableList()),
                report.nextSteps().stream().map(this::next).collect(toImmutableList()),
                report.conditions().stream().map(this::condition).collect(toImmutableList()),
                report.gates().stream().map(HandoverPage::gate).collect(toImmutableList()),
                about());
    }

    /** Who is responsible from day to day, and what follows the start. */
    private ImmutableList<String> about() {
        Stream<String> continuity = handover.continuity().stream().flatMap(HandoverPage::continuity);
        Stream<String> reviews = report.reviews().stream()
                .map(one ->
                        one.review().name() + ": " + one.date().map(Words::day).orElse("day not known"));
        return Stream.concat(continuity, reviews).collect(toImmutableList());
    }

    private static Stream<String> continuity(ContinuityReport report) {
        return report.faults().isEmpty()
                ? Stream.of("Exactly one provider is responsible for each service on each day from "
                        + Words.day(report.days().getStart()) + " to "
                        + Words.day(report.days().getEndInclusive()))
                : report.faults().stream().map(ContinuityFault::toString);
    }

    static Badge ready(Verdict ready) {
        return switch (ready) {
            case HOLDS -> new Badge("✓", "ready", "fine");
            case DOES_NOT_HOLD -> new Badge("✕", "not ready", "bad");
            case UNDETERMINED -> new Badge("?", "not known", "open");
            case NOT_APPLICABLE -> new Badge("–", "nothing bars the start", "none");
        };
    }

    private ImmutableList<Fact> facts(ServiceHandover handover) {
        return Stream.of(
                        handover.outgoing().stream().map(id -> new Fact("Outgoing provider", subject.name(id))),
                        Stream.of(new Fact("Incoming provider", subject.name(handover.incoming()))),
                        Stream.of(new Fact("Planned first day", Words.day(handover.planned()))),
                        report.earliestFeasible().stream()
                                .map(day -> new Fact("Earliest feasible day", Words.day(day))),
                        report.startsOn().stream().map(day -> new Fact("Would start on", Words.day(day))),
                        handover.longstop().stream()
                                .map(day ->
                                        new Fact("Longstop Date", Words.day(day) + ": " + report.longstopBecause())))
                .flatMap(facts -> facts)
                .collect(toImmutableList());
    }

    private HandoverView.Next next(NextStep step) {
        return new HandoverView.Next(
                Words.capital(step.what()),
                step.by().map(subject::name).orElse("nobody is named"),
                step.due().map(Words::day).orElse("no day is known"));
    }

    private HandoverView.ConditionRow condition(ConditionReadiness one) {
        return new HandoverView.ConditionRow(
                one.condition().id().value(),
                one.condition().what(),
                state(one.state()),
                Words.day(one.due()),
                Words.day(one.earliestFinish()),
                one.slack().isPresent() ? one.slack().getAsLong() + " days" : "",
                one.condition().owner().map(subject::name).orElse("nobody is named"),
                one.because(),
                report.criticalPath().contains(one.condition().id()));
    }

    private static Badge state(ConditionState state) {
        return switch (state) {
            case SATISFIED, WAIVED -> new Badge("✓", state.words(), "fine");
            case UNKNOWN -> new Badge("?", state.words(), "open");
            case OVERDUE, BLOCKED, AT_RISK -> new Badge("!", state.words(), "bad");
            case DUE -> new Badge("–", state.words(), "none");
        };
    }

    private static HandoverView.GateRow gate(GateReadiness gate) {
        Badge badge = switch (gate.decision()) {
            case GO -> new Badge("✓", gate.decision().words(), "fine");
            case NO_GO -> new Badge("✕", gate.decision().words(), "bad");
            case NOT_KNOWN -> new Badge("?", gate.decision().words(), "open");
        };
        return new HandoverView.GateRow(gate.gate().name(), Words.day(gate.date()), badge, gate.because());
    }
}
