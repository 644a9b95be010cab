package org.nhscontracts.rules.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.Judgement;
import org.nhscontracts.rules.condition.Level;
import org.nhscontracts.rules.engine.KpiFinding;
import org.nhscontracts.rules.engine.Trace;
import org.nhscontracts.rules.text.TextOutput;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * Traces as JSON: the whole tree with what every condition came to, down to figures, thresholds and data positions. The definition {@code
 * trace} of {@link AssessmentJson#schema()} describes it.
 *
 * <pre>{@code
 * Trace trace = evaluation.explain(rule, organisation, period);
 * System.out.println(TraceJson.write(trace));
 * }</pre>
 */
public final class TraceJson {

    private TraceJson() {}

    /**
     * A trace as a map, to be part of other JSON.
     *
     * @param trace the trace
     * @return maps, lists and single values, as {@link TextOutput#json} writes them
     */
    public static Map<String, Object> of(Trace trace) {
        Map<String, Object> map = node(trace, true);
        if (trace.verdict() == Verdict.UNDETERMINED) {
            map.put("missingObservations", missing(trace).distinct().toList());
        }
        return map;
    }

    /**
     * Writes a trace.
     *
     * @param trace the trace
     * @return a JSON object
     */
    public static String write(Trace trace) {
        return TextOutput.json(of(trace));
    }

    private static Map<String, Object> node(Trace trace, boolean decisive) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("condition", ConditionJson.of(trace.condition()));
        map.put("period", trace.period().toString());
        map.put("verdict", trace.verdict().name());
        map.put("decisive", decisive);
        if (trace instanceof Trace.Leaf leaf) {
            map.put("finding", FindingJson.of(leaf.finding(), isOwnFigure(leaf.condition())));
        } else if (trace instanceof Trace.Group group) {
            map.put("parts", parts(group));
        } else if (trace instanceof Trace.Statement statement) {
            map.put("because", statement.because());
        } else if (trace instanceof Trace.SetAside aside) {
            map.put("setAside", true);
            map.put("because", aside.because());
        }
        return map;
    }

    private static boolean isOwnFigure(Condition condition) {
        return judgement(condition)
                .filter(judgement -> judgement.over().isPresent()
                        || judgement.level() instanceof Level.PooledParts
                        || judgement.level() instanceof Level.PooledMembers)
                .isEmpty();
    }

    private static Optional<Judgement> judgement(Condition condition) {
        if (condition instanceof Condition.Achieves achieves) {
            return Optional.of(achieves.judgement());
        }
        if (condition instanceof Condition.Fails fails) {
            return Optional.of(fails.judgement());
        }
        return condition instanceof Condition.Banded banded ? Optional.of(banded.judgement()) : Optional.empty();
    }

    private static List<Map<String, Object>> parts(Trace.Group group) {
        return group.parts().stream()
                .map(part -> node(part.trace(), part.decisive()))
                .toList();
    }

    /** What nobody knows of what the verdict hangs on. */
    private static Stream<Map<String, Object>> missing(Trace trace) {
        if (trace.verdict() != Verdict.UNDETERMINED) {
            return Stream.empty();
        }
        if (trace instanceof Trace.Group group) {
            return group.parts().stream().filter(Trace.Part::decisive).flatMap(part -> missing(part.trace()));
        }
        if (trace instanceof Trace.Leaf leaf) {
            KpiFinding finding = leaf.finding();
            return finding.missing().isEmpty()
                    ? Stream.of(missing(finding, finding.period()))
                    : finding.missing().stream().map(period -> missing(finding, period));
        }
        return trace instanceof Trace.Statement statement ? Stream.of(missing(statement)) : Stream.empty();
    }

    private static Map<String, Object> missing(KpiFinding finding, ReportingPeriod period) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kpi", finding.kpi().id().value());
        map.put("organisation", finding.organisation().value());
        finding.split().ifPresent(split -> map.put("split", split.toString()));
        map.put("period", period.toString());
        map.put("because", finding.reason().words());
        return map;
    }

    private static Map<String, Object> missing(Trace.Statement statement) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("condition", statement.condition().describe());
        map.put("period", statement.period().toString());
        map.put("because", statement.because());
        return map;
    }
}
