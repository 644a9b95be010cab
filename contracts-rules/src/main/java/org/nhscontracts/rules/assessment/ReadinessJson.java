package org.nhscontracts.rules.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nhscontracts.core.handover.ServiceHandover;
import org.nhscontracts.core.id.ConditionId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.rules.readiness.ConditionReadiness;
import org.nhscontracts.rules.readiness.ContinuityFault;
import org.nhscontracts.rules.readiness.ContinuityReport;
import org.nhscontracts.rules.readiness.GateReadiness;
import org.nhscontracts.rules.readiness.NextStep;
import org.nhscontracts.rules.readiness.ReadinessReport;
import org.nhscontracts.rules.readiness.ReviewDate;
import org.nhscontracts.rules.text.ResourceText;
import org.nhscontracts.rules.text.TextOutput;

/** The handovers of a contract as JSON, format {@code nhs-contract-readiness/1}. */
public final class ReadinessJson {

    static final String FORMAT = "nhs-contract-readiness/1";
    private static final String SCHEMA = "nhs-contract-readiness-1.schema.json";

    private ReadinessJson() {}

    /**
     * Writes the handovers of a contract as of a day.
     *
     * @param assessment the handovers
     * @return a JSON object
     */
    public static String write(HandoverAssessment assessment) {
        Map<String, Object> map = ViewJson.start(FORMAT, assessment.file().contract(), "asAt", assessment.asAt());
        map.put(
                "handovers",
                assessment.handovers().stream().map(ReadinessJson::handover).toList());
        ViewJson.addSupport(map, assessment.file(), assessment.flagged(), assessment.sources());
        return TextOutput.json(map);
    }

    /**
     * The JSON Schema of what {@link #write} gives.
     *
     * @return JSON Schema, draft 2020-12
     */
    public static String schema() {
        return ResourceText.read(ReadinessJson.class, SCHEMA);
    }

    private static Map<String, Object> handover(HandoverReadiness one) {
        Map<String, Object> map = new LinkedHashMap<>();
        addPlan(map, one.handover());
        addAnswer(map, one.readiness());
        map.put(
                "nextSteps",
                one.readiness().nextSteps().stream().map(ReadinessJson::step).toList());
        map.put(
                "gates",
                one.readiness().gates().stream().map(ReadinessJson::gate).toList());
        map.put(
                "conditions",
                one.readiness().conditions().stream()
                        .map(ReadinessJson::condition)
                        .toList());
        map.put(
                "criticalPath",
                one.readiness().criticalPath().stream().map(ConditionId::value).toList());
        one.continuity().ifPresent(continuity -> map.put("continuity", continuity(continuity)));
        map.put(
                "reviews",
                one.readiness().reviews().stream().map(ReadinessJson::review).toList());
        HandoverJson.addStated(map, one.handover());
        return map;
    }

    private static void addPlan(Map<String, Object> map, ServiceHandover handover) {
        map.put("handover", handover.id().value());
        map.put("title", handover.title());
        handover.outgoing().ifPresent(who -> map.put("outgoing", who.value()));
        map.put("incoming", handover.incoming().value());
        map.put("services", handover.services().stream().map(ServiceId::value).toList());
        map.put("planned", handover.planned().toString());
        ViewJson.addDay(map, "longstop", handover.longstop());
        map.put("plan", handover.planBasis().words());
        map.put("reasonForExit", handover.reasonForExit().words());
        ViewJson.addCitation(map, handover.citation());
    }

    private static void addAnswer(Map<String, Object> map, ReadinessReport report) {
        map.put("ready", report.ready().name());
        map.put("because", report.because());
        ViewJson.addDay(map, "earliestFeasible", report.earliestFeasible());
        ViewJson.addDay(map, "startsOn", report.startsOn());
        map.put("notBefore", report.notBefore().toString());
        map.put("withinLongstop", report.withinLongstop().name());
        map.put("longstopBecause", report.longstopBecause());
    }

    private static Map<String, Object> step(NextStep step) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("condition", step.condition().value());
        map.put("what", step.what());
        step.by().ifPresent(who -> map.put("by", who.value()));
        ViewJson.addDay(map, "due", step.due());
        step.slack().ifPresent(days -> map.put("slackDays", days));
        return map;
    }

    private static Map<String, Object> gate(GateReadiness gate) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("gate", gate.gate().id().value());
        map.put("name", gate.gate().name());
        ViewJson.addDay(map, "date", gate.date());
        map.put("decision", gate.decision().words());
        map.put("because", gate.because());
        return map;
    }

    private static Map<String, Object> condition(ConditionReadiness one) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("condition", one.condition().id().value());
        map.put("what", one.condition().what());
        map.put("category", one.condition().category().words());
        one.condition().gate().ifPresent(gate -> map.put("gate", gate.value()));
        one.condition().owner().map(OrganisationId::value).ifPresent(who -> map.put("owner", who));
        map.put("barsStart", one.condition().barsStart());
        map.put("state", one.state().words());
        map.put("because", one.because());
        ViewJson.addDay(map, "due", one.due());
        ViewJson.addDay(map, "earliestFinish", one.earliestFinish());
        one.slack().ifPresent(days -> map.put("slackDays", days));
        addBasis(map, one);
        ViewJson.addCitation(map, one.condition().citation());
        return map;
    }

    private static void addBasis(Map<String, Object> map, ConditionReadiness one) {
        List<String> before =
                one.condition().dependsOn().stream().map(ConditionId::value).toList();
        if (!before.isEmpty()) {
            map.put("dependsOn", before);
        }
        one.condition().shownBy().ifPresent(paper -> map.put("shownBy", paper));
        one.condition().rule().ifPresent(rule -> map.put("rule", rule.value()));
    }

    private static Map<String, Object> review(ReviewDate one) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", one.review().name());
        map.put("after", one.review().after().toString());
        ViewJson.addDay(map, "date", one.date());
        ViewJson.addCitation(map, one.review().citation());
        return map;
    }

    private static Map<String, Object> continuity(ContinuityReport report) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("continuous", report.continuous().name());
        map.put("from", report.days().getStart().toString());
        map.put("until", report.days().getEndInclusive().toString());
        map.put("faults", report.faults().stream().map(ReadinessJson::fault).toList());
        return map;
    }

    private static Map<String, Object> fault(ContinuityFault fault) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", fault.kind().words());
        map.put("service", fault.service().value());
        map.put("first", fault.first().toString());
        map.put("last", fault.last().toString());
        map.put("days", fault.days());
        map.put(
                "providers",
                fault.providers().stream().map(OrganisationId::value).toList());
        return map;
    }
}
