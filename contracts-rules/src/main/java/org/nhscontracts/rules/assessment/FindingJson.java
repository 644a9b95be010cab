package org.nhscontracts.rules.assessment;

import java.util.LinkedHashMap;
import java.util.Map;
import org.nhscontracts.core.kpi.SmallNumbers;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.performance.ExclusionRequest;
import org.nhscontracts.core.performance.Submission;
import org.nhscontracts.rules.engine.KpiFinding;
import org.nhscontracts.rules.engine.ReadingFinding;

/** What a KPI came to in a period: figures, threshold, outcome, data position, what was taken out and what is not known. */
final class FindingJson {

    private FindingJson() {}

    /**
     * A finding on its own, as the leaf of a trace.
     *
     * @param ownFigure whether the figure of the period itself is what was judged, and not one of several periods or parts
     */
    static Map<String, Object> of(KpiFinding finding, boolean ownFigure) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kpi", finding.kpi().id().value());
        map.put("organisation", finding.organisation().value());
        finding.split().ifPresent(split -> map.put("split", split.toString()));
        map.put("period", finding.period().toString());
        map.put("against", ConditionJson.standard(finding.against()));
        addTo(map, finding, ownFigure);
        return map;
    }

    /** Adds what a finding says to what it is of. */
    static void addTo(Map<String, Object> map, KpiFinding finding, boolean ownFigure) {
        if (ownFigure && finding.readings().size() == 1) {
            finding.readings().get(0).value().ifPresent(value -> map.put("value", value));
        }
        finding.target()
                .ifPresent(target -> map.put("target", target.threshold().toString()));
        map.put("outcome", finding.outcome().name());
        map.put("reasonCode", finding.reason().code().code());
        map.put("reason", finding.reason().words());
        finding.rag().ifPresent(rag -> map.put("rag", rag.name()));
        finding.target().ifPresent(target -> map.put("threshold", threshold(target)));
        if (finding.provisional()) {
            map.put("provisional", true);
        }
        if (!finding.missing().isEmpty()) {
            map.put("missing", finding.missing().stream().map(Object::toString).toList());
        }
        map.put(
                "readings",
                finding.readings().stream().map(FindingJson::reading).toList());
    }

    /** The numbers of a target, for programs. */
    private static Map<String, Object> threshold(Target target) {
        Threshold threshold = target.threshold();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("operator", threshold.operator().symbol());
        map.put("value", threshold.value());
        threshold.upper().ifPresent(upper -> map.put("upper", upper));
        map.put("comparedAs", threshold.comparedAs().words());
        threshold.rounding().ifPresent(policy -> map.put("rounding", policy.words()));
        target.variation().ifPresent(id -> map.put("variation", id.value()));
        target.tolerance()
                .ifPresent(
                        margin -> map.put("failedBeyond", target.failureLimit().value()));
        target.smallNumbers().ifPresent(policy -> map.put("smallNumbers", smallNumbers(policy)));
        return map;
    }

    private static Map<String, Object> smallNumbers(SmallNumbers policy) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("below", policy.minimum());
        switch (policy.fallback()) {
            case ALLOW_BREACHES -> map.put("allowBreaches", policy.number());
            case WIDEN_THE_PERIOD -> map.put("widenTo", policy.number());
            case NOT_ASSESSED -> map.put("notAssessed", true);
        }
        return map;
    }

    private static Map<String, Object> reading(ReadingFinding reading) {
        Map<String, Object> map = new LinkedHashMap<>();
        reading.citation().ifPresent(citation -> map.put("cite", CitationJson.of(citation)));
        map.put("status", reading.status().words());
        reading.submission().ifPresent(submission -> map.put("submission", submission(submission)));
        map.put("words", reading.words());
        reading.value().ifPresent(value -> map.put("value", value));
        reading.numerator().ifPresent(count -> map.put("numerator", count));
        reading.denominator().ifPresent(count -> map.put("denominator", count));
        reading.beforeExclusions().ifPresent(words -> map.put("beforeExclusions", words));
        if (!reading.exclusionRequests().isEmpty()) {
            map.put(
                    "exclusionRequests",
                    reading.exclusionRequests().stream()
                            .map(FindingJson::request)
                            .toList());
        }
        map.put("outcome", reading.reason().code().outcome().name());
        map.put("reason", reading.reason().words());
        return map;
    }

    private static Map<String, Object> submission(Submission submission) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("position", submission.position().words());
        map.put("received", submission.receivedOn().toString());
        return map;
    }

    private static Map<String, Object> request(ExclusionRequest request) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("wholePeriod", request.isWholePeriod());
        if (!request.isWholePeriod()) {
            map.put("numerator", request.numerator());
            map.put("denominator", request.denominator());
        }
        map.put("decision", request.decision().words());
        request.decidedOn().ifPresent(day -> map.put("decidedOn", day.toString()));
        map.put("askedBy", request.askedBy().value());
        request.decidedBy().ifPresent(one -> map.put("decidedBy", one.value()));
        request.clause().ifPresent(clause -> map.put("clause", clause.toString()));
        map.put("because", request.because());
        request.citation().ifPresent(citation -> map.put("cite", CitationJson.of(citation)));
        return map;
    }
}
