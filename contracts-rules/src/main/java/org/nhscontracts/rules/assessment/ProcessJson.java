package org.nhscontracts.rules.assessment;

import java.util.LinkedHashMap;
import java.util.Map;
import org.nhscontracts.rules.management.Deadline;
import org.nhscontracts.rules.management.ExceptionReport;
import org.nhscontracts.rules.management.ManagedMilestone;
import org.nhscontracts.rules.management.ManagedPlan;
import org.nhscontracts.rules.management.ManagedProcess;
import org.nhscontracts.rules.management.Withholding;

/** Processes with their plans, milestones, days and sums. */
final class ProcessJson {

    private ProcessJson() {}

    static Map<String, Object> of(ManagedProcess process) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("process", process.id().value());
        map.put("words", process.words());
        map.put("issuer", process.issuer().words());
        map.put("edition", process.rules().edition().value());
        addUnverified(map, process.rules().confidence().mustBeFlagged());
        map.put("opened", process.openedOn().toString());
        map.put("stage", process.stage().words());
        map.put("since", process.since().toString());
        map.put("open", process.isOpen());
        process.fault().ifPresent(side -> map.put("fault", side.words()));
        map.put(
                "plans",
                process.plans().values().stream().map(ProcessJson::plan).toList());
        map.put(
                "deadlines",
                process.deadlines().stream().map(ProcessJson::deadline).toList());
        map.put(
                "withheld",
                process.withholdings().values().stream()
                        .map(ProcessJson::withholding)
                        .toList());
        return map;
    }

    private static Map<String, Object> plan(ManagedPlan plan) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("plan", plan.id().value());
        map.put("kind", plan.kind().words());
        map.put("calledFor", plan.calledForOn().toString());
        plan.agreedOn().ifPresent(day -> map.put("agreed", day.toString()));
        map.put("stage", plan.stage().words());
        map.put("since", plan.since().toString());
        plan.fault().ifPresent(side -> map.put("fault", side.words()));
        map.put(
                "milestones",
                plan.milestones().values().stream().map(ProcessJson::milestone).toList());
        map.put(
                "exceptionReports",
                plan.reports().stream().map(ProcessJson::exceptionReport).toList());
        return map;
    }

    private static Map<String, Object> milestone(ManagedMilestone one) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("milestone", one.milestone().id().value());
        map.put("what", one.milestone().what());
        one.milestone().owner().ifPresent(owner -> map.put("owner", owner));
        one.milestone().by().ifPresent(day -> map.put("by", day.toString()));
        map.put("stage", one.stage().words());
        map.put("since", one.since().toString());
        return map;
    }

    static Map<String, Object> exceptionReport(ExceptionReport report) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("event", report.id().value());
        map.put("plan", report.plan().value());
        map.put("date", report.date().toString());
        map.put("order", report.order().words());
        map.put("against", report.against().words());
        report.cureBy().ifPresent(day -> map.put("cureBy", day.toString()));
        report.contest().ifPresent(contest -> map.put("contest", contest.words()));
        return map;
    }

    static Map<String, Object> deadline(Deadline deadline) {
        Map<String, Object> map = PlaceJson.of(deadline.place());
        map.put("what", deadline.kind().words());
        map.put("by", deadline.date().toString());
        map.put("countedFrom", deadline.countedFrom().toString());
        map.put("overdue", deadline.overdue());
        PlaceJson.addClause(map, deadline.clause());
        addUnverified(map, deadline.mustBeFlagged());
        return map;
    }

    static Map<String, Object> withholding(Withholding sum) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("sum", sum.id().toString());
        map.put("process", sum.process().value());
        sum.plan().ifPresent(plan -> map.put("plan", plan.value()));
        sum.item().ifPresent(item -> map.put("milestone", item.value()));
        map.put("cause", sum.cause().words());
        map.put("month", sum.month().toString());
        map.put("percent", sum.percent());
        map.put("atMostPercent", sum.ceiling());
        map.put("of", sum.base().words());
        map.put("withheld", sum.withheldOn().toString());
        map.put("stage", sum.stage().words());
        map.put("since", sum.since().toString());
        sum.dueBy().ifPresent(day -> map.put("dueBy", day.toString()));
        map.put("withInterest", sum.interest());
        PlaceJson.addClause(map, sum.clause());
        addUnverified(map, sum.mustBeFlagged());
        return map;
    }

    static void addUnverified(Map<String, Object> map, boolean unverified) {
        if (unverified) {
            map.put("unverified", true);
        }
    }
}
