package org.nhscontracts.examples.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhscontracts.examples.report.chart.Caption;
import org.nhscontracts.examples.report.chart.ChartMark;
import org.nhscontracts.examples.report.chart.Span;
import org.nhscontracts.examples.report.chart.SpanPicture;
import org.nhscontracts.rules.readiness.ConditionReadiness;
import org.nhscontracts.rules.readiness.ConditionState;
import org.nhscontracts.rules.readiness.ReadinessReport;

/** The conditions of a handover as bars: what is left of each, after those it depends on, and the day it is due. */
final class HandoverGantt {

    private final ReadinessReport report;

    HandoverGantt(ReadinessReport report) {
        this.report = report;
    }

    /** Empty if no condition has a day. */
    Optional<String> draw() {
        ImmutableList<Span> spans =
                report.conditions().stream().flatMap(one -> span(one).stream()).collect(toImmutableList());
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SpanPicture(
                        spans,
                        report.asAt(),
                        ImmutableList.of(new ChartMark(report.handover().planned(), "planned")))
                .draw(new Caption(
                        Anchors.of("handover", report.handover().id()) + "-chart",
                        "Conditions of the handover: " + report.handover().title(),
                        "A bar for what is left of each condition; those in bold with a dark bar are on the critical"
                                + " path. A diamond is the day a condition is due, a square a day that is over. All of"
                                + " it is in the table below the chart.")));
    }

    private Optional<Span> span(ConditionReadiness one) {
        Optional<LocalDate> end = end(one);
        return end.map(last -> new Span(
                one.condition().what() + (isCritical(one) ? " (critical)" : ""),
                from(one, last),
                last,
                kind(one),
                one.due().stream()
                        .map(day -> new Span.Day(day, one.state() == ConditionState.OVERDUE))
                        .collect(toImmutableList())));
    }

    private static Optional<LocalDate> end(ConditionReadiness one) {
        return one.earliestFinish().or(one::due);
    }

    /** After those it depends on; what is settled, and what nothing is known of, is a day. */
    private LocalDate from(ConditionReadiness one, LocalDate last) {
        if (one.state().isSettled() || one.earliestFinish().isEmpty()) {
            return last;
        }
        LocalDate first = Stream.concat(
                        Stream.of(report.asAt()),
                        one.condition().dependsOn().stream()
                                .flatMap(id -> report.condition(id).earliestFinish().stream()))
                .max(LocalDate::compareTo)
                .orElse(last);
        return first.isAfter(last) ? last : first;
    }

    private Span.Kind kind(ConditionReadiness one) {
        if (isCritical(one)) {
            return Span.Kind.CRITICAL;
        }
        return one.state().isSettled() ? Span.Kind.OVER : Span.Kind.OPEN;
    }

    private boolean isCritical(ConditionReadiness one) {
        return report.criticalPath().contains(one.condition().id());
    }
}
