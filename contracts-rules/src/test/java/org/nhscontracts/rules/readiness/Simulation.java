package org.nhscontracts.rules.readiness;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.nhscontracts.core.handover.ConditionEvidence;
import org.nhscontracts.core.handover.DaySpan;
import org.nhscontracts.core.handover.DayUnit;
import org.nhscontracts.core.handover.HandoverCondition;
import org.nhscontracts.core.id.ConditionId;
import org.nhscontracts.core.source.YesNo;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * Goes through a plan day by day, as people would: what is settled by the end of each day, if the services are to start on a given day. In the
 * best case what is unknown is in order and work of unknown length takes no time; in the worst case the one has to be done, and the other
 * never ends. It knows nothing of how the library reckons.
 */
final class Simulation {

    private static final LocalDate LONG_AGO = LocalDate.of(2025, 12, 1);

    private final PlanCase plan;
    private final LocalDate start;
    private final boolean best;
    private final Map<ConditionId, Integer> daysLeft = new HashMap<>();
    private final Map<ConditionId, LocalDate> settled = new HashMap<>();

    private Simulation(PlanCase plan, LocalDate start, boolean best) {
        this.plan = plan;
        this.start = start;
        this.best = best;
    }

    static boolean canSurelyStartOn(LocalDate start, PlanCase plan) {
        return canStartOn(start, plan, false);
    }

    static boolean mayStartOn(LocalDate start, PlanCase plan) {
        return canStartOn(start, plan, true);
    }

    /** Whether everything that bars the start is settled before the day of the start. */
    private static boolean canStartOn(LocalDate start, PlanCase plan, boolean best) {
        Simulation simulation = new Simulation(plan, start, best);
        for (LocalDate day = LONG_AGO; day.isBefore(start); day = day.plusDays(1)) {
            simulation.pass(day);
        }
        return plan.conditions().stream()
                .allMatch(condition -> !condition.barsStart() || simulation.settled.containsKey(condition.id()));
    }

    /** Conditions come in the order of their dependencies, so work of no length follows on the same day. */
    private void pass(LocalDate day) {
        for (HandoverCondition condition : plan.conditions()) {
            if (!settled.containsKey(condition.id()) && isSettled(condition, day)) {
                settled.put(condition.id(), day);
            }
        }
    }

    private boolean isSettled(HandoverCondition condition, LocalDate day) {
        if (isWaived(condition, day)) {
            return true;
        }
        if (!settled.keySet().containsAll(condition.dependsOn())) {
            return false;
        }
        return isShown(condition, day) || isWorkDone(condition, day);
    }

    private boolean isWaived(HandoverCondition condition, LocalDate day) {
        return condition
                .waiver()
                .filter(waiver -> condition.waivableBy().contains(waiver.by()))
                .filter(waiver ->
                        !waiver.on().isAfter(plan.asAt()) && !waiver.on().isAfter(day))
                .isPresent();
    }

    private boolean isShown(HandoverCondition condition, LocalDate day) {
        if (condition.rule().isPresent()) {
            boolean isLateEnough = !day.isBefore(plan.asAt()) || !day.isBefore(Plans.PLANNED.minusDays(1));
            return isLateEnough && PlanCase.verdict(condition.rule().get()) == Verdict.HOLDS;
        }
        return condition.evidence().stream()
                .anyMatch(piece -> isKnownAs(YesNo.YES, piece)
                        && isStillGood(piece)
                        && !piece.decided().orElse(piece.given()).isAfter(day));
    }

    private boolean isStillGood(ConditionEvidence piece) {
        return piece.expires().isEmpty() || !piece.expires().get().isBefore(start);
    }

    private boolean isKnownAs(YesNo accepted, ConditionEvidence piece) {
        if (piece.given().isAfter(plan.asAt())) {
            return false;
        }
        boolean isDecided = !piece.decided().orElse(piece.given()).isAfter(plan.asAt());
        return accepted == (isDecided ? piece.accepted() : YesNo.NOT_STATED);
    }

    private boolean isWorkDone(HandoverCondition condition, LocalDate day) {
        Optional<DaySpan> work = condition.remaining();
        if (day.isBefore(plan.asAt())) {
            return false;
        }
        if (work.isEmpty() || (best && !isKnownToBeOpen(condition))) {
            return best;
        }
        boolean counts = work.get().unit() != DayUnit.OPERATIONAL_DAYS || Plans.ENGLAND.isOperationalDay(day);
        Integer left = daysLeft.get(condition.id());
        if (left == null) {
            left = work.get().unit() == DayUnit.WEEKS
                    ? 7 * work.get().number()
                    : work.get().number();
        } else if (counts) {
            left = Math.max(0, left - 1);
        }
        daysLeft.put(condition.id(), left);
        return left == 0 && counts;
    }

    private boolean isKnownToBeOpen(HandoverCondition condition) {
        if (condition.rule().isPresent()) {
            return PlanCase.verdict(condition.rule().get()) == Verdict.DOES_NOT_HOLD;
        }
        return condition.evidenceComplete()
                && condition.evidence().stream()
                        .noneMatch(piece -> isStillGood(piece)
                                && (isKnownAs(YesNo.YES, piece) || isKnownAs(YesNo.NOT_STATED, piece)));
    }
}
