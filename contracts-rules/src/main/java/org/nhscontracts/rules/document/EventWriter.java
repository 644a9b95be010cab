package org.nhscontracts.rules.document;

import org.nhscontracts.core.id.ClauseReference;
import org.nhscontracts.core.process.AgreementFailed;
import org.nhscontracts.core.process.ConsequenceApplied;
import org.nhscontracts.core.process.ContractEnded;
import org.nhscontracts.core.process.ContractEvent;
import org.nhscontracts.core.process.ContractSide;
import org.nhscontracts.core.process.DayReached;
import org.nhscontracts.core.process.EventCorrected;
import org.nhscontracts.core.process.EventRetracted;
import org.nhscontracts.core.process.ExceptionReportContested;
import org.nhscontracts.core.process.ExceptionReportIssued;
import org.nhscontracts.core.process.MeetingHeld;
import org.nhscontracts.core.process.MilestoneRecorded;
import org.nhscontracts.core.process.NoticeIssued;
import org.nhscontracts.core.process.NoticeProgressed;
import org.nhscontracts.core.process.NoticeSubject;
import org.nhscontracts.core.process.OccurrenceVisitor;
import org.nhscontracts.core.process.PlanAgreed;
import org.nhscontracts.core.process.PlanCalledFor;
import org.nhscontracts.core.process.PlanProgressed;
import org.nhscontracts.core.process.Recorded;
import org.nhscontracts.core.process.ReportReceived;
import org.nhscontracts.core.process.ReportRecipient;
import org.nhscontracts.core.process.ReviewFound;
import org.nhscontracts.core.process.SumWithheld;
import org.nhscontracts.core.process.SumsProgressed;
import org.nhscontracts.core.process.TermOccurrence;

/** Writes events: what happened stands under the one key that names it. */
final class EventWriter implements OccurrenceVisitor<Entry> {

    private static final String PROCESS = "process";
    private static final String PLAN = "plan";
    private static final String ITEMS = "items";

    private final Entry event;

    private EventWriter(Entry event) {
        this.event = event;
    }

    static Entry event(ContractEvent event) {
        Entry entry = new Entry().text("id", event.id()).text("date", event.date());
        return event.what().accept(new EventWriter(entry)).entry("cite", event.citation(), DocumentWriter::cite);
    }

    @Override
    public Entry noticeIssued(NoticeIssued what) {
        Entry notice = new Entry()
                .text(PROCESS, what.process())
                .put("kind", what.kind().words())
                .put("issuedBy", what.issuer().words());
        return event.put("notice", subject(notice, what.subject()).text("edition", what.pinned()));
    }

    private static Entry subject(Entry entry, NoticeSubject subject) {
        return entry.list("kpis", subject.kpis(), Object::toString)
                .list("clauses", subject.clauses(), EventWriter::clause)
                .text("about", subject.words());
    }

    private static Entry clause(ClauseReference clause) {
        return new Entry().put("clause", clause.clause()).text("edition", clause.edition());
    }

    @Override
    public Entry noticeProgressed(NoticeProgressed what) {
        return event.put(
                "noticeStep",
                new Entry()
                        .text(PROCESS, what.process())
                        .put("step", what.step().words())
                        .text("note", what.note()));
    }

    @Override
    public Entry meetingHeld(MeetingHeld what) {
        return event.put(
                "meeting",
                new Entry()
                        .text(PROCESS, what.process())
                        .put("kind", what.kind().words())
                        .put("outcome", what.outcome().words())
                        .list("plans", what.plans(), EventWriter::planCalledFor)
                        .text("investigationUntil", what.investigationUntil()));
    }

    private static Entry planCalledFor(PlanCalledFor plan) {
        return new Entry().text(PLAN, plan.plan()).put("kind", plan.kind().words());
    }

    @Override
    public Entry planAgreed(PlanAgreed what) {
        return event.put("planAgreed", PlanWriter.plan(new Entry().text(PROCESS, what.process()), what.plan()));
    }

    @Override
    public Entry agreementFailed(AgreementFailed what) {
        return event.put(
                "notAgreed",
                new Entry()
                        .text(PROCESS, what.process())
                        .text(PLAN, what.plan())
                        .text("fault", what.fault().map(ContractSide::words)));
    }

    @Override
    public Entry planProgressed(PlanProgressed what) {
        return event.put(
                "planStep",
                new Entry().text(PLAN, what.plan()).put("step", what.step().words()));
    }

    @Override
    public Entry milestoneRecorded(MilestoneRecorded what) {
        return event.put(
                "milestones",
                new Entry()
                        .text(PLAN, what.plan())
                        .list(ITEMS, what.items(), Object::toString)
                        .put("result", what.result().words())
                        .text("since", what.since()));
    }

    @Override
    public Entry exceptionReportIssued(ExceptionReportIssued what) {
        return event.put(
                "exceptionReport",
                new Entry()
                        .text(PLAN, what.plan())
                        .put("order", what.order().words())
                        .list(ITEMS, what.items(), Object::toString)
                        .list("to", what.recipients(), ReportRecipient::words)
                        .text("cureBy", what.cureBy()));
    }

    @Override
    public Entry exceptionReportContested(ExceptionReportContested what) {
        return event.put(
                "exceptionReportContest",
                new Entry()
                        .text("report", what.report())
                        .put("result", what.result().words()));
    }

    @Override
    public Entry sumWithheld(SumWithheld what) {
        return event.put(
                "withheld",
                new Entry()
                        .text(PROCESS, what.process())
                        .text(PLAN, what.plan())
                        .put("cause", what.cause().words())
                        .text("month", what.month())
                        .list(
                                "parts",
                                what.parts(),
                                part -> new Entry().text("item", part.item()).put("percent", part.percent()))
                        .text("notified", what.notified()));
    }

    @Override
    public Entry sumsProgressed(SumsProgressed what) {
        return event.put(
                "withheldSums",
                new Entry()
                        .text(PROCESS, what.scope().process())
                        .text(PLAN, what.scope().plan())
                        .list(ITEMS, what.scope().items(), Object::toString)
                        .list("withheldBy", what.scope().withholdings(), Object::toString)
                        .put("step", what.step().words()));
    }

    @Override
    public Entry consequenceApplied(ConsequenceApplied what) {
        Entry consequence = new Entry().put("consequence", what.consequence());
        return event.put(
                "consequenceApplied", subject(consequence, what.subject()).text(PLAN, what.plan()));
    }

    @Override
    public Entry reportReceived(ReportReceived what) {
        return event.put(
                "reportReceived", new Entry().text("report", what.report()).text("period", what.period()));
    }

    @Override
    public Entry termOccurrence(TermOccurrence what) {
        return what.accept(new TermEventWriter(event));
    }

    @Override
    public Entry reviewFound(ReviewFound what) {
        return event.put(
                "reviewFound",
                new Entry().put("review", what.review()).put(what.kind().words(), what.finding()));
    }

    @Override
    public Entry contractEnded(ContractEnded what) {
        return event.put("contractEnded", what.how().words());
    }

    @Override
    public Entry recorded(Recorded what) {
        return event.put("recorded", what.occasion());
    }

    @Override
    public Entry dayReached(DayReached what) {
        return event.put("dayReached", true);
    }

    @Override
    public Entry eventCorrected(EventCorrected what) {
        return event.put("corrected", event(what.replacement()));
    }

    @Override
    public Entry eventRetracted(EventRetracted what) {
        return event.text("retracted", what.of());
    }
}
