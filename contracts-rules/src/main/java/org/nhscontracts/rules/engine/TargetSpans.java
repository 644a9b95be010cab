package org.nhscontracts.rules.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.time.PeriodAxis;

/** From which place to which place of an axis each target of a KPI judges. */
final class TargetSpans {

    /** A target and the places it judges, the last one excluded. */
    record Span(Target target, int from, int to) {}

    private final ImmutableList<Span> spans;

    private TargetSpans(ImmutableList<Span> spans) {
        this.spans = spans;
    }

    /** Finds the spans; places before {@code start} and from {@code end} on are judged by none. */
    static TargetSpans of(Kpi kpi, TargetPurpose purpose, PeriodAxis axis, int start, int end) {
        return new TargetSpans(kpi.targets().stream()
                .filter(target -> target.purpose() == purpose)
                .map(target -> span(target, axis, start, end))
                .collect(toImmutableList()));
    }

    private static Span span(Target target, PeriodAxis axis, int start, int end) {
        int from = start;
        while (from < end && !target.inForceOn(axis.period(from).firstDay())) {
            from++;
        }
        int to = from;
        while (to < end && target.inForceOn(axis.period(to).firstDay())) {
            to++;
        }
        return new Span(target, from, to);
    }

    ImmutableList<Span> spans() {
        return spans;
    }

    Optional<Target> target(int index) {
        return spans.stream()
                .filter(span -> index >= span.from() && index < span.to())
                .map(Span::target)
                .findFirst();
    }
}
