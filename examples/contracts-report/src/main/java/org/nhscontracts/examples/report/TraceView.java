package org.nhscontracts.examples.report;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import org.nhscontracts.rules.engine.Trace;
import org.nhscontracts.rules.engine.TraceWords;

/**
 * Why a condition came to its verdict.
 *
 * @param period the period
 * @param badge the verdict
 * @param sentence the decisive figures in one sentence; for a part its own words
 * @param words the condition with its reason
 * @param parts what its parts came to
 */
record TraceView(String period, Badge badge, String sentence, String words, ImmutableList<TraceView> parts) {

    static TraceView of(Trace trace) {
        return of(trace, TraceWords.lines(trace).iterator());
    }

    /** The lines of a trace are in the order in which its parts are visited here. */
    private static TraceView of(Trace trace, Iterator<String> lines) {
        String line = lines.next().strip();
        String before = trace.period() + " " + trace.verdict().words() + ": ";
        String words = line.startsWith(before) ? line.substring(before.length()) : line;
        ImmutableList.Builder<TraceView> parts = ImmutableList.builder();
        if (trace instanceof Trace.Group group) {
            group.parts().forEach(part -> parts.add(of(part.trace(), lines)));
        }
        return new TraceView(
                trace.period().toString(), Badge.of(trace.verdict()), TraceWords.sentence(trace), words, parts.build());
    }
}
