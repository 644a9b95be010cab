package org.nhscontracts.rules.engine;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.verdict.Verdict;

/** Traces in English. */
public final class TraceWords {

    private static final String INDENT = "  ";
    private static final String NOTHING = "there is nothing to judge";

    private TraceWords() {}

    /**
     * The whole trace, a line for each condition, parts indented below it. Parts that do not decide are marked so.
     *
     * @param trace the trace
     * @return the lines, without line ends
     */
    public static ImmutableList<String> lines(Trace trace) {
        return lines(trace, 0, true).collect(ImmutableList.toImmutableList());
    }

    /**
     * Why, in one sentence: what the decisive figures are.
     *
     * @param trace the trace
     * @return for example {@code holds: 2024-12 68.29 % is not at least 70 %; 2025-01 ...}
     */
    public static String sentence(Trace trace) {
        String reasons = decisive(trace).map(TraceWords::dated).distinct().collect(joining("; "));
        return trace.verdict().words() + ": " + tooFew(trace) + (reasons.isEmpty() ? NOTHING : reasons);
    }

    /** Where a window has too few periods to hold, that is the reason before any figure. */
    private static String tooFew(Trace trace) {
        if (!(trace instanceof Trace.Group group) || !(trace.condition() instanceof Condition.InWindow window)) {
            return "";
        }
        long judged = group.parts().stream()
                .filter(part -> part.trace().verdict() != Verdict.NOT_APPLICABLE)
                .count();
        return judged >= window.least() || trace.verdict() == Verdict.NOT_APPLICABLE
                ? ""
                : "only " + judged + " of the " + window.least() + " periods it takes; ";
    }

    private static Stream<Trace> decisive(Trace trace) {
        if (trace instanceof Trace.Group group) {
            return group.parts().stream().filter(Trace.Part::decisive).flatMap(part -> decisive(part.trace()));
        }
        return Stream.of(trace);
    }

    private static String dated(Trace trace) {
        return trace.period() + " " + (trace instanceof Trace.Leaf leaf ? part(leaf.finding()) : "") + why(trace);
    }

    /** Why a condition without parts came to its verdict. */
    static String why(Trace trace) {
        if (trace instanceof Trace.Leaf leaf) {
            return leaf.finding().reason().words() + position(leaf.finding());
        }
        if (trace instanceof Trace.Statement statement) {
            return statement.because();
        }
        return trace instanceof Trace.SetAside aside ? aside.because() : "";
    }

    /** Which part of a split figure is meant. */
    private static String part(KpiFinding finding) {
        return finding.split().map(split -> split.name() + ": ").orElse("");
    }

    /** Which submission the figure is from, and what was taken out of it. */
    private static String position(KpiFinding finding) {
        return finding.readings().stream()
                .map(reading ->
                        reading.submission().map(one -> " [" + one + "]").orElse("")
                                + reading.beforeExclusions()
                                        .map(before -> " [before agreed exclusions: " + before + "]")
                                        .orElse(""))
                .distinct()
                .collect(joining());
    }

    private static Stream<String> lines(Trace trace, int depth, boolean decisive) {
        String own = INDENT.repeat(depth) + trace.period() + " "
                + trace.verdict().words() + ": " + what(trace) + aside(trace, decisive);
        if (trace instanceof Trace.Group group) {
            return Stream.concat(
                    Stream.of(own),
                    group.parts().stream().flatMap(part -> lines(part.trace(), depth + 1, part.decisive())));
        }
        return Stream.of(own);
    }

    private static String aside(Trace trace, boolean decisive) {
        if (decisive) {
            return "";
        }
        return trace.verdict() == Verdict.NOT_APPLICABLE ? " (left out)" : " (does not decide)";
    }

    private static String what(Trace trace) {
        String why = why(trace);
        String part = trace instanceof Trace.Leaf leaf ? part(leaf.finding()) : "";
        return part + trace.condition().describe() + (why.isEmpty() ? "" : "; " + why);
    }
}
