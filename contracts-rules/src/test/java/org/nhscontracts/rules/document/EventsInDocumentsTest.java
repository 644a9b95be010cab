package org.nhscontracts.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.document.Documents.SOUND;
import static org.nhscontracts.rules.document.Documents.read;
import static org.nhscontracts.rules.document.Documents.refusal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nhscontracts.core.id.ClauseReference;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.MilestoneId;
import org.nhscontracts.core.id.PlanId;
import org.nhscontracts.core.id.ProcessId;
import org.nhscontracts.core.id.ReportId;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.process.AgreementFailed;
import org.nhscontracts.core.process.ConsequenceApplied;
import org.nhscontracts.core.process.ContractEnded;
import org.nhscontracts.core.process.ContractEvent;
import org.nhscontracts.core.process.ContractSide;
import org.nhscontracts.core.process.DayReached;
import org.nhscontracts.core.process.EndKind;
import org.nhscontracts.core.process.EventCorrected;
import org.nhscontracts.core.process.EventRetracted;
import org.nhscontracts.core.process.ExceptionReportContested;
import org.nhscontracts.core.process.ExceptionReportIssued;
import org.nhscontracts.core.process.ImprovementPlan;
import org.nhscontracts.core.process.MeetingHeld;
import org.nhscontracts.core.process.MeetingKind;
import org.nhscontracts.core.process.MeetingOutcome;
import org.nhscontracts.core.process.Milestone;
import org.nhscontracts.core.process.MilestoneRecorded;
import org.nhscontracts.core.process.MilestoneResult;
import org.nhscontracts.core.process.NoticeIssued;
import org.nhscontracts.core.process.NoticeKind;
import org.nhscontracts.core.process.NoticeProgressed;
import org.nhscontracts.core.process.NoticeStep;
import org.nhscontracts.core.process.NoticeSubject;
import org.nhscontracts.core.process.Occurrence;
import org.nhscontracts.core.process.PlanAgreed;
import org.nhscontracts.core.process.PlanCalledFor;
import org.nhscontracts.core.process.PlanKind;
import org.nhscontracts.core.process.PlanProgressed;
import org.nhscontracts.core.process.PlanStep;
import org.nhscontracts.core.process.Recorded;
import org.nhscontracts.core.process.ReportContest;
import org.nhscontracts.core.process.ReportOrder;
import org.nhscontracts.core.process.ReportReceived;
import org.nhscontracts.core.process.ReportRecipient;
import org.nhscontracts.core.process.ReviewFindingKind;
import org.nhscontracts.core.process.ReviewFound;
import org.nhscontracts.core.process.SumWithheld;
import org.nhscontracts.core.process.SumsProgressed;
import org.nhscontracts.core.process.SumsStep;
import org.nhscontracts.core.process.WithheldPart;
import org.nhscontracts.core.process.WithholdingCause;
import org.nhscontracts.core.process.WithholdingScope;
import org.nhscontracts.core.source.Basis;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.source.Confidence;
import org.nhscontracts.core.time.ReportingPeriod;

/** Events as a document writes them: what each kind means, and what is said of those that cannot be read. */
class EventsInDocumentsTest {

    private static final String REPORTS =
            "reports:\n  - {id: activity, name: Activity report, every: month, due: {operationalDays: 10}}\n";
    /** Line 78 is that of the first event. */
    private static final String LIST = SOUND + "events:\n";

    private static final ProcessId PROCESS = ProcessId.of("cq-1");
    private static final PlanId PLAN = PlanId.of("rap-1");
    private static final ImmutableSet<MilestoneId> ITEM = ImmutableSet.of(MilestoneId.of("m1"));

    private static String event(String what) {
        return "  - {id: e1, date: 2013-11-13, " + what + "}\n";
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(
                        "notice: {process: cq-1, kind: Contract Query, issuedBy: Co-ordinating Commissioner, kpis: [INT4H,"
                                + " PUB], clauses: [{clause: GC9.4, edition: 2012/13}, {clause: SC1}], about: two standards,"
                                + " edition: 2012/13}",
                        new NoticeIssued(
                                PROCESS,
                                NoticeKind.CONTRACT_QUERY,
                                ContractSide.CO_ORDINATING_COMMISSIONER,
                                new NoticeSubject(
                                        ImmutableSet.of(KpiId.of("INT4H"), KpiId.of("PUB")),
                                        ImmutableList.of(
                                                ClauseReference.of("GC9.4", ContractEdition.of("2012/13")),
                                                ClauseReference.of("SC1")),
                                        Optional.of("two standards")),
                                Optional.of(ContractEdition.of("2012/13")))),
                Arguments.of(
                        "notice: {process: cq-1, kind: Activity Query Notice, issuedBy: Provider}",
                        NoticeIssued.byProvider("cq-1", NoticeKind.ACTIVITY_QUERY_NOTICE)),
                Arguments.of(
                        "noticeStep: {process: cq-1, step: notice withdrawn, note: by letter}",
                        new NoticeProgressed(PROCESS, NoticeStep.WITHDRAWN, Optional.of("by letter"))),
                Arguments.of(
                        "meeting: {process: cq-1, kind: Contract Management Meeting, outcome: plans, plans: [{plan: rap-1,"
                                + " kind: Remedial Action Plan}]}",
                        MeetingHeld.of(
                                "cq-1", MeetingOutcome.PLANS, new PlanCalledFor(PLAN, PlanKind.REMEDIAL_ACTION_PLAN))),
                Arguments.of(
                        "meeting: {process: cq-1, kind: Review Meeting, outcome: Joint Investigation, investigationUntil:"
                                + " 2014-01-13}",
                        new MeetingHeld(
                                PROCESS,
                                MeetingKind.REVIEW_MEETING,
                                MeetingOutcome.JOINT_INVESTIGATION,
                                ImmutableList.of(),
                                Optional.of(LocalDate.of(2014, 1, 13)))),
                Arguments.of(
                        "planAgreed: {process: cq-1, plan: rap-1, kind: Remedial Action Plan, title: Response, milestones:"
                                + " [{id: m1, what: recruit, owner: matron, by: 2013-12-31, evidence: rota, consequence: 2 %,"
                                + " percent: 1.5}, {id: m2, what: respond, kpi: INT4H, heldForMonths: 3}], cite: {source:"
                                + " board, basis: claimed, confidence: secondary}}",
                        PlanAgreed.of(
                                "cq-1",
                                ImprovementPlan.builder()
                                        .id(PLAN)
                                        .kind(PlanKind.REMEDIAL_ACTION_PLAN)
                                        .title("Response")
                                        .addMilestone(Milestone.builder()
                                                .id(MilestoneId.of("m1"))
                                                .what("recruit")
                                                .owner("matron")
                                                .by(LocalDate.of(2013, 12, 31))
                                                .evidence("rota")
                                                .consequence("2 %")
                                                .agreedPercent(new BigDecimal("1.5"))
                                                .build())
                                        .addMilestone(Milestone.builder()
                                                .id(MilestoneId.of("m2"))
                                                .what("respond")
                                                .kpi(KpiId.of("INT4H"))
                                                .heldForMonths(3)
                                                .build())
                                        .citation(cite())
                                        .build())),
                Arguments.of(
                        "planAgreed: {plan: dqip-1, kind: data quality improvement plan}",
                        PlanAgreed.of(ImprovementPlan.builder()
                                .id(PlanId.of("dqip-1"))
                                .kind(PlanKind.DATA_QUALITY_IMPROVEMENT_PLAN)
                                .build())),
                Arguments.of(
                        "notAgreed: {process: cq-1, plan: rap-1, fault: Provider}",
                        new AgreementFailed(PROCESS, Optional.of(PLAN), Optional.of(ContractSide.PROVIDER))),
                Arguments.of(
                        "notAgreed: {process: cq-1}", new AgreementFailed(PROCESS, Optional.empty(), Optional.empty())),
                Arguments.of(
                        "planStep: {plan: rap-1, step: plan completed}", new PlanProgressed(PLAN, PlanStep.COMPLETED)),
                Arguments.of(
                        "milestones: {plan: rap-1, items: [m1], result: missed, since: 2013-11-01}",
                        new MilestoneRecorded(
                                PLAN, ITEM, MilestoneResult.MISSED, Optional.of(LocalDate.of(2013, 11, 1)))),
                Arguments.of(
                        "milestones: {plan: rap-1, result: cure confirmed}",
                        MilestoneRecorded.of("rap-1", MilestoneResult.CURE_CONFIRMED)),
                Arguments.of(
                        "exceptionReport: {plan: rap-1, order: First Exception Report, items: [m1], to: [Governing Body,"
                                + " Monitor], cureBy: 2013-12-31}",
                        new ExceptionReportIssued(
                                PLAN,
                                ReportOrder.FIRST,
                                ITEM,
                                ImmutableSet.of(ReportRecipient.GOVERNING_BODY, ReportRecipient.MONITOR),
                                Optional.of(LocalDate.of(2013, 12, 31)))),
                Arguments.of(
                        "withheld: {process: cq-1, plan: rap-1, cause: milestone missed, month: 2013-11, parts: [{item: m1,"
                                + " percent: 1.5}], notified: 2013-11-14}",
                        new SumWithheld(
                                PROCESS,
                                Optional.of(PLAN),
                                WithholdingCause.MILESTONE_MISSED,
                                YearMonth.of(2013, 11),
                                ImmutableList.of(WithheldPart.of("1.5", MilestoneId.of("m1"))),
                                Optional.of(LocalDate.of(2013, 11, 14)))),
                Arguments.of(
                        "withheld: {process: cq-1, cause: information breach, month: 2013-11, parts: [{percent: 5}]}",
                        new SumWithheld(
                                PROCESS,
                                Optional.empty(),
                                WithholdingCause.INFORMATION_BREACH,
                                YearMonth.of(2013, 11),
                                ImmutableList.of(WithheldPart.of("5")),
                                Optional.empty())),
                Arguments.of(
                        "withheldSums: {process: cq-1, plan: rap-1, items: [m1], withheldBy: [e0], step: withheld sums paid}",
                        new SumsProgressed(
                                new WithholdingScope(
                                        PROCESS, Optional.of(PLAN), ITEM, ImmutableSet.of(EventId.of("e0"))),
                                SumsStep.PAID)),
                Arguments.of(
                        "consequenceApplied: {consequence: £200 a patient, kpis: [WAIT], plan: rap-1}",
                        new ConsequenceApplied(
                                NoticeSubject.of(KpiId.of("WAIT")), "£200 a patient", Optional.of(PLAN))),
                Arguments.of(
                        "reportReceived: {report: activity, period: 2013-10}",
                        new ReportReceived(ReportId.of("activity"), ReportingPeriod.month(2013, 10))),
                Arguments.of(
                        "reviewFound: {review: joint review, finding: no evidence of harm}",
                        new ReviewFound("joint review", ReviewFindingKind.FINDING, "no evidence of harm")),
                Arguments.of(
                        "reviewFound: {review: joint review, recommendation: recruit}",
                        new ReviewFound("joint review", ReviewFindingKind.RECOMMENDATION, "recruit")),
                Arguments.of("contractEnded: termination", new ContractEnded(EndKind.TERMINATION)),
                Arguments.of("recorded: a board paper", new Recorded("a board paper")),
                Arguments.of("dayReached: true", new DayReached()),
                Arguments.of(
                        "exceptionReportContest: {report: e0, result: upheld}",
                        new ExceptionReportContested(EventId.of("e0"), ReportContest.UPHELD)),
                Arguments.of("retracted: e0", new EventRetracted(EventId.of("e0"))),
                Arguments.of(
                        "corrected: {id: e0, date: 2013-10-31, recorded: a visit, cite: {source: board, basis: claimed,"
                                + " confidence: secondary}}",
                        new EventCorrected(new ContractEvent(
                                EventId.of("e0"),
                                LocalDate.of(2013, 10, 31),
                                new Recorded("a visit"),
                                Optional.of(cite())))));
    }

    private static Citation cite() {
        return Citation.of(SourceId.of("board"), Basis.CLAIMED, Confidence.SECONDARY);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void eachKindIsToldByItsKey(String written, Occurrence what) {
        String document =
                SOUND + REPORTS + "events:\n  - {id: e0, date: 2013-11-01, recorded: a visit}\n" + event(written);

        assertThat(read(document).events().get(1)).isEqualTo(ContractEvent.of("e1", LocalDate.of(2013, 11, 13), what));
    }

    @Test
    void anEventCanBeCited() {
        String cited = event("recorded: a visit, cite: {source: board, basis: claimed, confidence: secondary}");

        assertThat(read(LIST + cited).events().get(0).citation()).contains(cite());
    }

    @Test
    void eventsComeInTheOrderOfTheirDaysAndThoseOfOneDayAsWritten() {
        String document = LIST + """
                  - {id: late, date: 2014-02-01, recorded: a}
                  - {id: z, date: 2013-11-13, recorded: a}
                  - {id: a, date: 2013-11-13, recorded: a}
                """;

        assertThat(read(document).events())
                .extracting(event -> event.id().value())
                .containsExactly("z", "a", "late");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "withheldSum: {process: p}|f:78:5: events[0]: found a map with id, date, withheldSum, expected a map"
                        + " with 'notice', or a map with 'noticeStep', or a map with 'meeting', or a map with 'planAgreed', or a"
                        + " map with 'notAgreed', or a map with 'planStep', or a map with 'milestones', or a map with"
                        + " 'exceptionReport', or a map with 'exceptionReportContest', or a map with 'withheld', or a map with"
                        + " 'withheldSums', or a map with 'consequenceApplied', or a map with 'reportReceived', or a map with"
                        + " 'reviewFound', or a map with 'contractEnded', or a map with 'recorded', or a map with 'dayReached',"
                        + " or a map with 'corrected', or a map with 'retracted', or a map with"
                        + " 'extensionExercised', or a map with 'endNotice', or a map with 'servicesSuspended', or a map with"
                        + " 'servicesResumed', or a map with 'debtNotified', or a map with 'debtPaid', or a map with"
                        + " 'materialBreachNotified', or a map with 'materialBreachCured'; did you mean 'withheldSums'?",
                "recorded: a, contractEnded: expiry|f:78:5: events[0]: found a map with 'contractEnded', and a map with"
                        + " 'recorded', expected only one of them",
                "milestones: {plan: rap-1, result: reached}|f:78:66: events[0].milestones.result: found 'reached', expected one"
                        + " of achieved, missed, cured, cure confirmed",
                "'notice: {process: p, kind: Contract Query, issuedBy: Provider, kpis: [INT5H]}'|f:78:102:"
                        + " events[0].notice.kpis[0]: found 'INT5H', expected one of INT4H, PUB, WAIT, PLAN; did you mean 'INT4H'?",
                "'notice: {process: p, kind: Contract Query, issuedBy: Provider, kpis: [PUB, PUB]}'|f:78:107:"
                        + " events[0].notice.kpis[1]: found 'PUB' a second time, expected it once in this list",
                "'planAgreed: {plan: p, kind: review action plan, milestones: [{id: m, what: a, kpi: INT5H}]}'|f:78:115:"
                        + " events[0].planAgreed.milestones[0].kpi: found 'INT5H', expected one of INT4H, PUB, WAIT, PLAN; did you"
                        + " mean 'INT4H'?",
                "'planAgreed: {plan: p, kind: review action plan, milestones: [{id: m, what: a}, {id: m, what: b}]}'|f:78:44:"
                        + " events[0].planAgreed: found that a milestone stands twice, expected values that go together",
                "'planAgreed: {plan: p, kind: review action plan, milestones: [{id: m, what: a, heldForMonths: 2}]}'|f:78:93:"
                        + " events[0].planAgreed.milestones[0]: found that only the improvement of a KPI is held for months,"
                        + " expected values that go together",
                "'meeting: {process: p, kind: Review Meeting, outcome: plans}'|f:78:41: events[0].meeting: found that the outcome"
                        + " 'plans' names no plan, expected values that go together",
                "'withheld: {process: p, cause: plan not agreed, month: 2013-11, parts: [{percent: 2}]}'|f:78:42:"
                        + " events[0].withheld: found that a plan goes with 'plan not agreed' and 'milestone missed', and with"
                        + " nothing else, expected values that go together",
                "'withheld: {process: p, cause: failure to engage, month: 2013-11, parts: [{percent: 0}]}'|f:78:105:"
                        + " events[0].withheld.parts[0]: found 0, expected more than 0 and at most 100",
                "'withheld: {process: p, cause: failure to engage, month: 2013-13, parts: [{percent: 1}]}'|f:78:88:"
                        + " events[0].withheld.month: found '2013-13', expected a month such as 2024-04",
                "'reportReceived: {report: activity, period: 2013-10}'|f:78:57: events[0].reportReceived.report: found 'activity',"
                        + " expected no id, as the document defines none",
                "retracted: e0|f:78:43: events[0].retracted: found 'e0', expected an earlier event, of which there is none",
                "retracted: e1|f:78:43: events[0].retracted: found 'e1', expected an earlier event, which this one is not",
                "'corrected: {id: e0, date: 2013-11-01, recorded: a}'|f:78:48: events[0].corrected.id: found 'e0', expected an"
                        + " earlier event, of which there is none",
                "'recorded: a, cite: {source: paper, basis: claimed, confidence: secondary}'|f:78:60: events[0].cite.source: found"
                        + " 'paper', expected board"
            })
    void saysWhatIsWrong(String what, String message) {
        assertThat(refusal(LIST + event(what))).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2014-02-31|f:78:20: events[0].date: found '2014-02-31', expected a day of the calendar",
                "2014-13-01|f:78:20: events[0].date: found '2014-13-01', expected a day such as 2024-04-01",
                "2103-11-13|f:78:20: events[0].date: found '2103-11-13', expected a day from 2002-10-01 to 2025-09-30, as the"
                        + " Contract Term is 2012-10-01 to 2015-09-30"
            })
    void daysAreDaysOfTheCalendarNearTheContractTerm(String date, String message) {
        assertThat(refusal(LIST + event("recorded: a").replace("2013-11-13", date)))
                .isEqualTo(message);
        assertThat(read(LIST + event("recorded: a").replace("2013-11-13", "2002-10-01"))
                        .events())
                .hasSize(1);
    }

    @Test
    void aReportIsOfAPeriodAsItIsMade() {
        String document =
                SOUND + REPORTS + "events:\n" + event("reportReceived: {report: activity, period: 2013/14-Q3}");

        assertThat(refusal(document))
                .isEqualTo(
                        "f:80:75: events[0].reportReceived.period: found '2013/14-Q3', expected a month, as report activity"
                                + " is made by month");
    }

    @Test
    void idsAreUsedOnce() {
        assertThat(refusal(LIST + event("recorded: a") + event("recorded: b")))
                .isEqualTo(
                        "f:79:10: events[1].id: found 'e1' a second time, expected every event once (it first stands in"
                                + " line 78)");
    }

    @Test
    void aMentionIsOfAnEarlierEvent() {
        String document = LIST + """
                  - {id: e1, date: 2013-11-13, recorded: a}
                  - {id: e2, date: 2013-11-12, corrected: {id: e1, date: 2013-11-12, recorded: b}}
                  - {id: e3, date: 2013-11-14, retracted: e9}
                """;

        assertThat(refusal(document)).isEqualTo("""
                f:79:48: events[1].corrected.id: found 'e1', expected an earlier event, which this one is not
                f:80:43: events[2].retracted: found 'e9', expected an earlier event: one of e2, e1; did you mean 'e2'?""");
    }

    @Test
    void anEventThatCannotBeReadIsNotMissedAsWell() {
        String document = LIST + event("recorded: ' '") + "  - {id: e2, date: 2013-11-14, retracted: e1}\n";

        assertThat(refusal(document)).isEqualTo("f:78:42: events[0].recorded: found ' ', expected some text");
    }

    @Test
    void aCorrectionDoesNotCorrectOrRetractAgain() {
        String document = LIST + event("recorded: a")
                + "  - {id: e2, date: 2013-11-14, corrected: {id: e1, date: 2013-11-14, retracted: e1}}\n";

        assertThat(refusal(document))
                .isEqualTo(
                        "f:79:43: events[1].corrected: found that a correction or retraction cannot replace an event,"
                                + " expected values that go together");
    }

    @Test
    void allFaultsAreReportedTogether() {
        String document = LIST + event("notice: {process: p 1, kind: query, issuedBy: Provider, kpis: [A]}")
                + "  - {id: e 2, date: 2013-11-31, contractEnded: soon}\n";

        assertThat(refusal(document)).isEqualTo("""
                f:78:50: events[0].notice.process: found 'p 1', expected 1 to 64 letters, digits, '.', '_' or '-', beginning\
                 with a letter or digit
                f:78:61: events[0].notice.kind: found 'query', expected one of Contract Query, performance notice, Contract\
                 Performance Notice, Information Breach notice, Activity Query Notice
                f:78:95: events[0].notice.kpis[0]: found 'A', expected one of INT4H, PUB, WAIT, PLAN
                f:79:10: events[1].id: found 'e 2', expected 1 to 64 letters, digits, '.', '_' or '-', beginning with a letter\
                 or digit
                f:79:21: events[1].date: found '2013-11-31', expected a day of the calendar
                f:79:48: events[1].contractEnded: found 'soon', expected one of expiry, termination""");
    }

    @Test
    void theReaderKeepsThePlaces() {
        LocatedContract located = ContractDocument.parseLocated("f", LIST + event("recorded: a"));

        assertThat(located.location(EventId.of("e1"))).hasToString("Optional[f:78:5]");
        assertThat(located.location(EventId.of("day-2013-11-30"))).isEmpty();
        assertThat(located.fault(EventId.of("e1"), "rejected", "a board paper", "a step"))
                .hasToString("Optional[f:78:5: events[0]: found a board paper, expected a step]");
    }

    @Test
    void tenThousandEventsAreRead() {
        String events = IntStream.range(0, 10_000)
                .mapToObj(i -> "  - {id: e" + i + ", date: "
                        + LocalDate.of(2014, 1, 1).plusDays(i % 365) + ", notice: {process: p" + i
                        + ", kind: Contract Query, issuedBy: Provider, kpis: [INT4H]}}\n")
                .collect(Collectors.joining());

        assertThat(read(LIST + events).events()).hasSize(10_000);
    }
}
