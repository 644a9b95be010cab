package org.nhscontracts.rules.management;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nhscontracts.rules.condition.FactKey;
import org.nhscontracts.rules.verdict.Verdict;

/** Days on which something is open: from the first, to the day before it is closed. */
record OpenSpan(LocalDate from, Optional<LocalDate> closedOn, String words) {

    /** A fact for each stretch of days, open or not, from the start to the last day known. */
    static ImmutableList<ProcessFact> facts(FactKey key, List<OpenSpan> spans, LocalDate last) {
        ImmutableList.Builder<ProcessFact> facts = ImmutableList.builder();
        Optional<LocalDate> stated = Optional.empty();
        for (OpenSpan span : joined(spans)) {
            shut(key, stated, span.from.minusDays(1)).ifPresent(facts::add);
            LocalDate end = span.lastDay(last);
            facts.add(new ProcessFact(key, Optional.of(span.from), Optional.of(end), Verdict.HOLDS, span.words));
            stated = Optional.of(end);
        }
        shut(key, stated, last).ifPresent(facts::add);
        return facts.build();
    }

    private static Optional<ProcessFact> shut(FactKey key, Optional<LocalDate> stated, LocalDate until) {
        Optional<LocalDate> from = stated.map(day -> day.plusDays(1));
        return from.isPresent() && from.get().isAfter(until)
                ? Optional.empty()
                : Optional.of(new ProcessFact(
                        key, from, Optional.of(until), Verdict.DOES_NOT_HOLD, "no event says that it is so"));
    }

    /** In order, those that touch or overlap made one. */
    private static ImmutableList<OpenSpan> joined(List<OpenSpan> spans) {
        ImmutableList<OpenSpan> ordered = spans.stream()
                .filter(span -> span.closedOn.isEmpty() || span.closedOn.get().isAfter(span.from))
                .sorted(Comparator.comparing(OpenSpan::from))
                .collect(ImmutableList.toImmutableList());
        ImmutableList.Builder<OpenSpan> joined = ImmutableList.builder();
        Optional<OpenSpan> current = Optional.empty();
        for (OpenSpan span : ordered) {
            if (current.isPresent() && current.get().reaches(span)) {
                current = Optional.of(current.get().and(span));
            } else {
                current.ifPresent(joined::add);
                current = Optional.of(span);
            }
        }
        current.ifPresent(joined::add);
        return joined.build();
    }

    private boolean reaches(OpenSpan later) {
        return closedOn.map(day -> !later.from.isAfter(day)).orElse(true);
    }

    private OpenSpan and(OpenSpan later) {
        boolean endless = closedOn.isEmpty() || later.closedOn.isEmpty();
        Optional<LocalDate> end = endless
                ? Optional.empty()
                : Optional.of(closedOn.get().isAfter(later.closedOn.get()) ? closedOn.get() : later.closedOn.get());
        return new OpenSpan(from, end, words + ", " + later.words);
    }

    private LocalDate lastDay(LocalDate last) {
        return closedOn.map(day -> day.minusDays(1))
                .filter(day -> day.isBefore(last))
                .orElse(last);
    }
}
