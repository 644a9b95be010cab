package org.nhscontracts.rules.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhscontracts.core.process.ContractSide;
import org.nhscontracts.rules.management.Effect;
import org.nhscontracts.rules.management.Move;
import org.nhscontracts.rules.management.PlanProgress;
import org.nhscontracts.rules.management.ReplayedEvent;
import org.nhscontracts.rules.management.ReportStatus;
import org.nhscontracts.rules.management.WithholdingRoom;
import org.nhscontracts.rules.text.TextOutput;

/**
 * Contract management as JSON: the parts {@code management} and {@code timeline} of {@link AssessmentJson#schema()}.
 *
 * <pre>{@code
 * System.out.println(ManagementJson.writeTimeline(assessment.management()));
 * }</pre>
 */
public final class ManagementJson {

    private ManagementJson() {}

    /**
     * Writes what happened and what each event led to.
     *
     * @param management contract management as of a day
     * @return a JSON array, with the day itself as its last entry
     */
    public static String writeTimeline(ManagementAssessment management) {
        return TextOutput.json(timeline(management));
    }

    static List<Map<String, Object>> timeline(ManagementAssessment management) {
        return management.replay().events().stream()
                .map(one -> event(one, management))
                .toList();
    }

    static Map<String, Object> of(ManagementAssessment management) {
        Map<String, Object> map = new LinkedHashMap<>();
        management
                .edition()
                .ifPresent(rules -> map.put("edition", rules.edition().value()));
        map.put(
                "processes",
                management.state().processes().values().stream()
                        .map(ProcessJson::of)
                        .toList());
        map.put(
                "moves",
                management.state().whoseMove().stream()
                        .map(ManagementJson::move)
                        .toList());
        map.put(
                "mayWithhold",
                management.mayWithhold().stream().map(ManagementJson::room).toList());
        map.put(
                "exceptionReports",
                management.exceptionReports().stream()
                        .map(ProcessJson::exceptionReport)
                        .toList());
        management.exceptionReportWindow().ifPresent(months -> map.put("exceptionReportMonths", months.months()));
        map.put("plans", management.plans().stream().map(ManagementJson::plan).toList());
        map.put(
                "reports",
                management.reports().stream().map(ManagementJson::report).toList());
        management.reportsUndetermined().ifPresent(why -> map.put("reportsUndetermined", why));
        map.put(
                "notKnown",
                management.notKnown().stream().map(Effect.NotKnown::words).toList());
        map.put(
                "rejected",
                management.rejected().stream()
                        .map(one -> event(one, management))
                        .toList());
        return map;
    }

    private static Map<String, Object> event(ReplayedEvent one, ManagementAssessment management) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("event", one.event().id().value());
        map.put("date", one.event().date().toString());
        map.put("words", one.event().what().words());
        Optional.ofNullable(management.places().get(one.event().id())).ifPresent(place -> map.put("place", place));
        map.put("effects", one.effects().stream().map(Effect::words).toList());
        one.rejection().ifPresent(why -> {
            map.put("rejectionCode", why.code().name());
            map.put("rejection", why.words());
        });
        return map;
    }

    private static Map<String, Object> move(Move move) {
        Map<String, Object> map = PlaceJson.of(move.place());
        map.put("who", move.sides().stream().map(ContractSide::words).toList());
        map.put("what", move.what());
        move.by().ifPresent(deadline -> map.put("by", deadline.date().toString()));
        return map;
    }

    private static Map<String, Object> room(WithholdingRoom room) {
        Map<String, Object> map = PlaceJson.of(room.right().place());
        map.put("cause", room.right().cause().words());
        map.put("month", room.month().toString());
        map.put("atMostPercent", room.right().ceiling());
        map.put("leftPercent", room.left());
        map.put("of", room.right().base().words());
        room.right().planMonthCap().ifPresent(cap -> map.put("planMonthCapPercent", cap));
        room.right().contractMonthCap().ifPresent(cap -> map.put("contractMonthCapPercent", cap));
        PlaceJson.addClause(map, room.right().clause());
        ProcessJson.addUnverified(map, room.right().mustBeFlagged());
        return map;
    }

    private static Map<String, Object> plan(PlanProgress progress) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("plan", progress.plan().id().value());
        map.put("words", progress.words());
        progress.milestones()
                .forEach(one ->
                        map.merge(one.standing().words(), 1, (before, more) -> (Integer) before + (Integer) more));
        return map;
    }

    private static Map<String, Object> report(ReportStatus status) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("report", status.report().id().value());
        map.put("name", status.report().name());
        map.put("period", status.period().toString());
        map.put("by", status.dueBy().toString());
        status.receivedOn().ifPresent(day -> map.put("received", day.toString()));
        map.put("standing", status.standing().words());
        map.put("operationalDaysLate", status.operationalDaysLate());
        return map;
    }
}
