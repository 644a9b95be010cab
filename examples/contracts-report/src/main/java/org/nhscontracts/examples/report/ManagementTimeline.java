package org.nhscontracts.examples.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhscontracts.examples.report.chart.Caption;
import org.nhscontracts.examples.report.chart.Span;
import org.nhscontracts.examples.report.chart.SpanPicture;
import org.nhscontracts.rules.assessment.ManagementAssessment;
import org.nhscontracts.rules.management.Deadline;
import org.nhscontracts.rules.management.ManagedPlan;
import org.nhscontracts.rules.management.ManagedProcess;

/** Processes and plans as spans, with their deadlines as days. */
final class ManagementTimeline {

    private final ManagementAssessment management;

    ManagementTimeline(ManagementAssessment management) {
        this.management = management;
    }

    /** Empty if there is no process. */
    Optional<String> draw() {
        ImmutableList<Span> spans = management.state().processes().values().stream()
                .flatMap(this::spans)
                .collect(toImmutableList());
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SpanPicture(spans, management.asAt(), ImmutableList.of())
                .draw(new Caption(
                        "management-chart",
                        "Processes and deadlines of contract management",
                        "A bar for each process and plan, from the day it was opened to the day it ended or the day of"
                                + " judgement; a diamond for a day to come or kept, a square for a day that was missed. All of"
                                + " it is in the tables below the chart.")));
    }

    private Stream<Span> spans(ManagedProcess process) {
        Span own = new Span(
                Words.capital(process.words()),
                process.openedOn(),
                end(process.closedOn(), process.openedOn()),
                process.isOpen() ? Span.Kind.OPEN : Span.Kind.OVER,
                process.deadlines().stream().map(ManagementTimeline::day).collect(toImmutableList()));
        return Stream.concat(Stream.of(own), process.plans().values().stream().map(this::plan));
    }

    private Span plan(ManagedPlan plan) {
        return new Span(
                Words.capital(plan.kind().words()) + " " + plan.id(),
                plan.calledForOn(),
                end(plan.closedOn(), plan.calledForOn()),
                plan.isOpen() ? Span.Kind.OPEN : Span.Kind.OVER,
                plan.milestones().values().stream()
                        .flatMap(one -> one.milestone().by().stream()
                                .map(by -> new Span.Day(by, one.isOpen() && by.isBefore(management.asAt()))))
                        .collect(toImmutableList()));
    }

    private LocalDate end(Optional<LocalDate> closed, LocalDate opened) {
        LocalDate end = closed.orElse(management.asAt());
        return end.isBefore(opened) ? opened : end;
    }

    private static Span.Day day(Deadline deadline) {
        return new Span.Day(deadline.date(), deadline.overdue());
    }
}
