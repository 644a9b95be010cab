package org.nhscontracts.rules.management;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.nhscontracts.core.id.MilestoneId;
import org.nhscontracts.core.id.PlanId;
import org.nhscontracts.core.process.AgreementFailed;
import org.nhscontracts.core.process.ConsequenceApplied;
import org.nhscontracts.core.process.ContractEnded;
import org.nhscontracts.core.process.ContractSide;
import org.nhscontracts.core.process.DayReached;
import org.nhscontracts.core.process.EventCorrected;
import org.nhscontracts.core.process.EventRetracted;
import org.nhscontracts.core.process.ExceptionReportContested;
import org.nhscontracts.core.process.ExceptionReportIssued;
import org.nhscontracts.core.process.MeetingHeld;
import org.nhscontracts.core.process.MeetingOutcome;
import org.nhscontracts.core.process.MilestoneRecorded;
import org.nhscontracts.core.process.MilestoneResult;
import org.nhscontracts.core.process.NoticeIssued;
import org.nhscontracts.core.process.NoticeProgressed;
import org.nhscontracts.core.process.NoticeStep;
import org.nhscontracts.core.process.OccurrenceVisitor;
import org.nhscontracts.core.process.PlanAgreed;
import org.nhscontracts.core.process.PlanKind;
import org.nhscontracts.core.process.PlanProgressed;
import org.nhscontracts.core.process.PlanStep;
import org.nhscontracts.core.process.Recorded;
import org.nhscontracts.core.process.ReportReceived;
import org.nhscontracts.core.process.ReviewFound;
import org.nhscontracts.core.process.SumWithheld;
import org.nhscontracts.core.process.SumsProgressed;
import org.nhscontracts.core.process.TermOccurrence;
import org.nhscontracts.rules.catalogue.ParameterKey;
import org.nhscontracts.rules.catalogue.ProcessModel;

/** Turns an event into steps of the table. */
final class Applier implements OccurrenceVisitor<Work> {

    private final Work work;

    Applier(Work work) {
        this.work = work;
    }

    @Override
    public Work noticeIssued(NoticeIssued what) {
        return new Openings(work).notice(what);
    }

    @Override
    public Work noticeProgressed(NoticeProgressed what) {
        Draft draft = work.draft(what.process());
        Place place = Place.of(what.process());
        new Tracks(work, draft).take(place, EventSteps.of(what.step()));
        absent(what.step()).ifPresent(side -> draft.change(process -> process.withFault(side)));
        if (draft.stage(place) == Stage.WITHDRAWN) {
            new Consequences(work, draft).dropPlans();
        }
        new Consequences(work, draft).follow(place, work.today());
        return work;
    }

    private static Optional<ContractSide> absent(NoticeStep step) {
        return switch (step) {
            case PROVIDER_ABSENT -> Optional.of(ContractSide.PROVIDER);
            case COMMISSIONER_ABSENT -> Optional.of(ContractSide.CO_ORDINATING_COMMISSIONER);
            default -> Optional.empty();
        };
    }

    @Override
    public Work meetingHeld(MeetingHeld what) {
        Draft draft = work.draft(what.process());
        Place place = Place.of(what.process());
        new Tracks(work, draft).take(place, EventSteps.of(what));
        draft.change(process -> process.withFault(Optional.empty()));
        if (what.outcome() == MeetingOutcome.WITHDRAWAL) {
            new Consequences(work, draft).dropPlans();
        }
        what.plans().forEach(plan -> {
            work.claim(plan.plan(), draft.id());
            draft.callFor(plan.plan(), plan.kind(), work.today());
            if (isOfGc9(plan.kind())) {
                new Deadlines(work, draft).set(DeadlineKind.PLAN_AGREED, Place.of(draft.id(), plan.plan()));
            }
        });
        return work;
    }

    @Override
    public Work planAgreed(PlanAgreed what) {
        return new Openings(work).plan(what);
    }

    @Override
    public Work agreementFailed(AgreementFailed what) {
        Draft draft = work.draft(what.process());
        Place place = new Place(what.process(), what.plan(), Optional.empty(), Optional.empty());
        Step step = what.plan().isPresent() ? Step.PLAN_NOT_AGREED : Step.AGREEMENT_FAILED;
        new Tracks(work, draft).take(place, step);
        what.fault().ifPresent(side -> {
            if (what.plan().isPresent()) {
                draft.changePlan(what.plan().get(), plan -> plan.withFault(side));
            } else {
                draft.change(process -> process.withFault(side));
            }
        });
        new Consequences(work, draft).follow(place, work.today());
        return work;
    }

    @Override
    public Work planProgressed(PlanProgressed what) {
        Draft draft = work.draftOf(what.plan());
        Place place = Place.of(draft.id(), what.plan());
        boolean bodies = what.step() == PlanStep.GOVERNING_BODIES_NOTIFIED;
        new Tracks(work, draft).take(place, bodies ? Step.BODIES_NOTIFIED : Step.PLAN_COMPLETED);
        if (bodies) {
            draft.changePlan(what.plan(), plan -> plan.withBodiesNotifiedOn(work.today()));
        }
        new Consequences(work, draft).follow(place, work.today());
        return work;
    }

    @Override
    public Work milestoneRecorded(MilestoneRecorded what) {
        Draft draft = work.draftOf(what.plan());
        new Tracks(work, draft).take(Place.of(draft.id(), what.plan()), Step.MILESTONE_RECORDED);
        ImmutableList<Place> places = items(draft, what.plan(), what.items());
        Step step = EventSteps.of(what.result(), isOfGc9(draft.plan(what.plan()).kind()));
        ImmutableList<Place> taken =
                new Several(work, draft).take(places, step, !what.items().isEmpty());
        if (what.result() == MilestoneResult.MISSED) {
            taken.forEach(place ->
                    draft.changeMilestone(place, one -> one.missed(what.since().orElse(work.today()))));
        }
        return work;
    }

    @Override
    public Work exceptionReportIssued(ExceptionReportIssued what) {
        Draft draft = work.draftOf(what.plan());
        ImmutableList<Place> named = new Several(work, draft)
                .take(
                        items(draft, what.plan(), what.items()),
                        EventSteps.of(what.order()),
                        !what.items().isEmpty());
        named.forEach(place -> draft.changeMilestone(place, one -> one.reported(work.today())));
        ExceptionReport report = new ExceptionReport(
                work.event().id(),
                what.plan(),
                work.today(),
                what.order(),
                draft.process().issuer().other(),
                named.stream().map(place -> place.item().orElseThrow()).collect(ImmutableSet.toImmutableSet()),
                what.cureBy(),
                Optional.empty());
        draft.changePlan(
                what.plan(),
                plan -> plan.withReports(ImmutableList.<ExceptionReport>builder()
                        .addAll(plan.reports())
                        .add(report)
                        .build()));
        return work;
    }

    @Override
    public Work exceptionReportContested(ExceptionReportContested what) {
        contract(Step.REPORT_CONTESTED);
        ExceptionReport report = work.before().exceptionReports().stream()
                .filter(one -> one.id().equals(what.report()))
                .findFirst()
                .orElseThrow(() ->
                        new Refused(RejectionCode.UNKNOWN_EVENT, "event " + what.report() + " is no Exception Report"));
        Draft draft = work.draftOf(report.plan());
        draft.changePlan(
                report.plan(),
                plan -> plan.withReports(plan.reports().stream()
                        .map(one -> one.id().equals(report.id()) ? one.contested(what.result()) : one)
                        .collect(toImmutableList())));
        return work;
    }

    @Override
    public Work sumWithheld(SumWithheld what) {
        new Sums(work, work.draft(what.process())).withhold(what);
        return work;
    }

    @Override
    public Work sumsProgressed(SumsProgressed what) {
        new Sums(work, work.draft(what.scope().process())).progress(what);
        return work;
    }

    @Override
    public Work consequenceApplied(ConsequenceApplied what) {
        what.plan().ifPresent(work::draftOf);
        work.context()
                .rulesFor(Optional.empty(), work.today())
                .flatMap(rules -> rules.parameter(ParameterKey.AGREED_CONSEQUENCE_AT_ONCE))
                .ifPresent(known -> {
                    work.used(known);
                    if (!known.isYes()) {
                        throw new Refused(
                                RejectionCode.NOT_IN_MODEL, "an agreed consequence is not applied without a notice");
                    }
                });
        return contract(Step.CONSEQUENCE_APPLIED);
    }

    @Override
    public Work reportReceived(ReportReceived what) {
        return contract(Step.REPORT_RECEIVED);
    }

    @Override
    public Work reviewFound(ReviewFound what) {
        return contract(Step.REVIEW_FOUND);
    }

    @Override
    public Work contractEnded(ContractEnded what) {
        contract(Step.CONTRACT_ENDS);
        work.end();
        work.before().open().forEach(process -> new Consequences(work, work.draft(process.id())).endWithContract());
        return work;
    }

    @Override
    public Work recorded(Recorded what) {
        return contract(Step.RECORDED);
    }

    @Override
    public Work dayReached(DayReached what) {
        return contract(Step.DAY_REACHED);
    }

    /** What concerns the term is no step of contract management. */
    @Override
    public Work termOccurrence(TermOccurrence what) {
        return contract(Step.RECORDED);
    }

    /** The correction itself was worked out before; here only its day comes. */
    @Override
    public Work eventCorrected(EventCorrected what) {
        return contract(Step.CORRECTED);
    }

    @Override
    public Work eventRetracted(EventRetracted what) {
        return contract(Step.RETRACTED);
    }

    /** Steps of the contract as a whole are the same in every model. */
    private Work contract(Step step) {
        Openings.admit(work, step, ProcessModel.B);
        return work;
    }

    private static ImmutableList<Place> items(Draft draft, PlanId plan, ImmutableSet<MilestoneId> items) {
        return items.isEmpty()
                ? draft.milestonesOf(plan)
                : items.stream().map(item -> Place.of(draft.id(), plan, item)).collect(toImmutableList());
    }

    static boolean isOfGc9(PlanKind kind) {
        return kind == PlanKind.REMEDIAL_ACTION_PLAN || kind == PlanKind.IMMEDIATE_ACTION_PLAN;
    }
}
