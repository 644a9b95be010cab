package org.nhscontracts.rules.management;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.id.MilestoneId;
import org.nhscontracts.core.id.ProcessId;
import org.nhscontracts.core.process.ImprovementPlan;
import org.nhscontracts.core.process.Milestone;
import org.nhscontracts.core.process.NoticeIssued;
import org.nhscontracts.core.process.NoticeKind;
import org.nhscontracts.core.process.PlanAgreed;
import org.nhscontracts.rules.catalogue.EditionParameter;
import org.nhscontracts.rules.catalogue.EditionRules;
import org.nhscontracts.rules.catalogue.ParameterKey;
import org.nhscontracts.rules.catalogue.ProcessModel;

/** Opens processes and plans. */
final class Openings {

    private final Work work;

    Openings(Work work) {
        this.work = work;
    }

    /** Whether the contract as a whole admits a step, by the table. */
    static Cell.Transition admit(Work work, Step step, ProcessModel model) {
        Cell cell = TransitionTable.cell(work.contractStage(), step, model);
        if (cell instanceof Cell.Refusal refusal) {
            throw new Refused(refusal.code(), refusal.words());
        }
        return (Cell.Transition) cell;
    }

    Work notice(NoticeIssued what) {
        EditionRules rules = rules(what.pinned());
        Cell.Transition opening = admit(work, EventSteps.of(what.kind()), rules.model());
        Stage stage =
                what.kind() == NoticeKind.INFORMATION_BREACH_NOTICE ? Stage.INFORMATION_AWAITED : Stage.NOTICE_ISSUED;
        Draft draft = begin(what.process(), Optional.of(what), rules, stage);
        Place place = Place.of(what.process());
        opening.sets().forEach(kind -> new Deadlines(work, draft).set(kind, place));
        return work;
    }

    private EditionRules rules(Optional<ContractEdition> pinned) {
        return work.context()
                .rulesFor(pinned, work.today())
                .orElseThrow(() -> new Refused(
                        RejectionCode.NO_EDITION,
                        pinned.map(edition -> "edition " + edition + " is not in the catalogue")
                                .orElse(
                                        "no edition of the catalogue is known to govern the contract (see its editions) on "
                                                + work.today())));
    }

    private Draft begin(ProcessId id, Optional<NoticeIssued> notice, EditionRules rules, Stage stage) {
        return work.begin(ManagedProcess.builder()
                .id(id)
                .notice(notice)
                .openedOn(work.today())
                .rules(rules)
                .stage(stage)
                .since(work.today())
                .commissionerFault(false)
                .build());
    }

    Work plan(PlanAgreed what) {
        ImprovementPlan plan = what.plan();
        Draft draft = processOf(what);
        if (!draft.has(plan.id())) {
            work.claim(plan.id(), draft.id());
            if (draft.process().notice().isPresent()) {
                new Tracks(work, draft).take(Place.of(draft.id()), Step.PLAN_PUT_FORWARD);
            }
            draft.callFor(plan.id(), plan.kind(), work.today());
        }
        checkKind(draft, plan);
        checkSanctions(draft, plan);
        Place place = Place.of(draft.id(), plan.id());
        new Tracks(work, draft).take(place, Step.PLAN_AGREED);
        draft.changePlan(
                plan.id(), one -> one.withPlan(plan).withAgreedOn(work.today()).withMilestones(begun(plan)));
        draft.milestonesOf(plan.id()).forEach(item -> new Deadlines(work, draft).set(DeadlineKind.MILESTONE, item));
        return work;
    }

    private Draft processOf(PlanAgreed what) {
        Optional<ManagedProcess> known = work.before().process(what.inProcess());
        if (what.process().isPresent()) {
            return work.draft(what.inProcess());
        }
        if (what.plan().kind().needsNotice()) {
            throw new Refused(
                    RejectionCode.UNKNOWN_PROCESS,
                    "plan " + what.plan().id() + " (" + what.plan().kind().words()
                            + "): such a plan comes from a notice, expected the process that called for it");
        }
        if (known.isPresent() && known.get().notice().isEmpty()) {
            return work.draft(what.inProcess());
        }
        admit(work, Step.PLAN_WITHOUT_NOTICE, ProcessModel.B);
        return begin(what.inProcess(), Optional.empty(), rules(Optional.empty()), Stage.WITHOUT_NOTICE);
    }

    private static void checkKind(Draft draft, ImprovementPlan plan) {
        ManagedPlan called = draft.plan(plan.id());
        if (called.kind() != plan.kind()) {
            throw new Refused(
                    RejectionCode.DIFFERENT_PLAN,
                    "plan " + plan.id() + ": found '" + plan.kind().words() + "', expected '"
                            + called.kind().words() + "', which was called for");
        }
    }

    private static void checkSanctions(Draft draft, ImprovementPlan plan) {
        Optional<EditionParameter> cap = draft.parameter(ParameterKey.AGREED_SANCTIONS_CAP_PERCENT);
        plan.milestones().stream()
                .filter(one -> one.agreedPercent()
                        .filter(percent ->
                                cap.isPresent() && percent.compareTo(cap.get().number()) > 0)
                        .isPresent())
                .findFirst()
                .ifPresent(one -> {
                    throw new Refused(
                            RejectionCode.ABOVE_CEILING,
                            "plan " + plan.id() + ", milestone " + one.id() + ": found an agreed sanction of "
                                    + one.agreedPercent().orElseThrow().toPlainString() + " %, expected at most "
                                    + cap.orElseThrow().text() + " % for the whole plan in a month");
                });
    }

    private ImmutableMap<MilestoneId, ManagedMilestone> begun(ImprovementPlan plan) {
        return plan.milestones().stream()
                .collect(ImmutableMap.toImmutableMap(
                        Milestone::id,
                        one -> new ManagedMilestone(
                                one, Stage.PENDING, work.today(), Optional.empty(), Optional.empty(), false)));
    }
}
