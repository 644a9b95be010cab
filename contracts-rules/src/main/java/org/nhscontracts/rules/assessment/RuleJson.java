package org.nhscontracts.rules.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.nhscontracts.rules.consequence.Consequence;
import org.nhscontracts.rules.consequence.Price;
import org.nhscontracts.rules.consequence.PriceCap;
import org.nhscontracts.rules.engine.Trace;
import org.nhscontracts.rules.engine.TraceWords;

/**
 * What a rule came to, as JSON: a row for an organisation and a period. The definition {@code rule} of {@link AssessmentJson#schema()}
 * describes it.
 */
public final class RuleJson {

    static final String UNREPORTED = "nobody reported any KPI that the rule reads";

    private RuleJson() {}

    /**
     * A row with the whole trace.
     *
     * @param rule what the rule came to
     * @param trace why it came to it in the period wanted: one of its traces
     * @return maps, lists and single values, as {@link org.nhscontracts.rules.text.TextOutput#json} writes them
     */
    public static Map<String, Object> of(RuleAssessment rule, Trace trace) {
        Map<String, Object> map = sentence(rule, trace);
        map.put("trace", TraceJson.of(trace));
        return map;
    }

    /** A row for each period, the last with the whole trace. */
    static Stream<Map<String, Object>> rows(RuleAssessment rule) {
        List<Trace> traces = rule.traces();
        if (traces.isEmpty()) {
            return Stream.of(unreported(rule));
        }
        Trace last = traces.get(traces.size() - 1);
        return traces.stream().map(trace -> trace == last ? of(rule, trace) : sentence(rule, trace));
    }

    private static Map<String, Object> unreported(RuleAssessment rule) {
        Map<String, Object> map = rule(rule);
        map.put("verdict", rule.latest().name());
        map.put("explanation", UNREPORTED);
        return map;
    }

    private static Map<String, Object> sentence(RuleAssessment rule, Trace trace) {
        Map<String, Object> map = rule(rule);
        map.put("period", trace.period().toString());
        map.put("verdict", trace.verdict().name());
        map.put("explanation", TraceWords.sentence(trace));
        List<Consequence> consequences = rule.consequences(trace.period());
        if (!consequences.isEmpty()) {
            map.put(
                    "consequences",
                    consequences.stream().map(RuleJson::consequence).toList());
        }
        return map;
    }

    private static Map<String, Object> rule(RuleAssessment rule) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("rule", rule.rule().id().value());
        rule.rule().clause().ifPresent(clause -> map.put("clause", clause.toString()));
        map.put("because", rule.rule().because());
        rule.organisation().ifPresent(organisation -> map.put("organisation", organisation.value()));
        return map;
    }

    private static Map<String, Object> consequence(Consequence consequence) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("obligation", consequence.obligation().words());
        map.put("party", consequence.party().words());
        map.put("action", consequence.action());
        consequence.clause().ifPresent(clause -> map.put("clause", clause.toString()));
        consequence.price().ifPresent(price -> map.put("price", price(price)));
        map.put("words", consequence.words());
        return map;
    }

    /** A symbol, not an amount: of what, and how much of it. */
    private static Map<String, Object> price(Price price) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(price.base().isValue() ? "percent" : "pounds", price.rate());
        map.put(price.base().isValue() ? "of" : "forEach", price.base().words());
        price.floor().ifPresent(floor -> map.put("floor", floor));
        if (!price.caps().isEmpty()) {
            map.put("caps", price.caps().stream().map(RuleJson::cap).toList());
        }
        return map;
    }

    private static Map<String, Object> cap(PriceCap cap) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("percent", cap.percent());
        map.put("of", cap.of().words());
        return map;
    }
}
