package org.nhscontracts.rules.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.id.ClauseReference;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.MilestoneId;
import org.nhscontracts.core.id.PlanId;
import org.nhscontracts.core.id.ProcessId;
import org.nhscontracts.core.kpi.Kpi;
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
import org.nhscontracts.core.process.ReportRequirement;
import org.nhscontracts.core.process.ReviewFindingKind;
import org.nhscontracts.core.process.ReviewFound;
import org.nhscontracts.core.process.SumWithheld;
import org.nhscontracts.core.process.SumsProgressed;
import org.nhscontracts.core.process.SumsStep;
import org.nhscontracts.core.process.WithheldPart;
import org.nhscontracts.core.process.WithholdingCause;
import org.nhscontracts.core.process.WithholdingScope;
import org.nhscontracts.core.time.ReportingPeriod;

/** Makes events of every kind from a seed, as a document may hold them: whether the process would allow them is not looked at. */
final class DocumentEvents {

    private static final int DAYS = 3_000;
    private static final int MOST = 3;
    private static final int HUNDRED = 100;

    private final ContractMaker contracts;
    private final ImmutableList<KpiId> kpis;
    private final ImmutableList<ReportRequirement> reports;
    private final LocalDate start;
    private final TermEventsMaker terms;
    private final Random random;
    private final List<ContractEvent> events = new ArrayList<>();
    private final ImmutableList<Supplier<Occurrence>> stepsThatStandAlone = ImmutableList.of(
            this::notice,
            this::noticeStep,
            this::meeting,
            this::planAgreed,
            this::notAgreed,
            this::planStep,
            this::milestones,
            this::exceptionReport,
            this::withheld,
            this::consequence,
            this::report,
            this::review,
            this::ended,
            this::recorded,
            this::ofTheTerm,
            DayReached::new);
    private final ImmutableList<Supplier<Occurrence>> stepsThatMention =
            ImmutableList.of(this::contest, this::sums, this::answer, this::corrected, this::retracted);

    /**
     * Makes events of a contract.
     *
     * @param contracts what makes texts, days and citations
     * @param kpis the KPIs that events may name
     * @param reports the reports that may come in
     * @param contract the contract: events are from the year before its start on
     * @param random what everything comes from
     */
    DocumentEvents(
            ContractMaker contracts,
            List<Kpi> kpis,
            ImmutableList<ReportRequirement> reports,
            ServiceContract contract,
            Random random) {
        this.contracts = contracts;
        this.kpis = kpis.stream().map(Kpi::id).collect(ImmutableList.toImmutableList());
        this.reports = reports;
        this.start = contract.term().start();
        this.terms = new TermEventsMaker(contracts, contract, random);
        this.random = random;
    }

    /** So many events in the order of their days, of which each may mention those before it. */
    ImmutableList<ContractEvent> events(int number) {
        List<LocalDate> days =
                IntStream.range(0, number).mapToObj(i -> day()).sorted().toList();
        for (int i = 0; i < number; i++) {
            EventId id = EventId.of(AwkwardTexts.id(random, i));
            Occurrence what = events.isEmpty() || random.nextInt(MOST) > 0 ? standingAlone() : mentioning();
            events.add(new ContractEvent(id, days.get(i), what, contracts.maybeCitation()));
        }
        return ImmutableList.copyOf(events);
    }

    private Occurrence standingAlone() {
        return any(stepsThatStandAlone).get();
    }

    private Occurrence mentioning() {
        return any(stepsThatMention).get();
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <T> Optional<T> maybe(Supplier<T> make) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(make.get());
    }

    private <T> ImmutableList<T> some(int least, IntFunction<T> make) {
        return IntStream.range(0, least + random.nextInt(MOST)).mapToObj(make).collect(ImmutableList.toImmutableList());
    }

    private LocalDate day() {
        return start.minusYears(1).plusDays(random.nextInt(DAYS));
    }

    private String text() {
        return AwkwardTexts.text(random);
    }

    private ProcessId process() {
        return ProcessId.of(AwkwardTexts.id(random, 0));
    }

    private PlanId plan() {
        return PlanId.of(AwkwardTexts.id(random, 0));
    }

    private MilestoneId milestone(int number) {
        return MilestoneId.of(AwkwardTexts.id(random, number));
    }

    private ImmutableSet<MilestoneId> items() {
        return ImmutableSet.copyOf(some(0, this::milestone));
    }

    private BigDecimal percent() {
        return new WithheldPart(
                        Optional.empty(), BigDecimal.valueOf(1L + random.nextInt(HUNDRED), random.nextInt(MOST)))
                .percent();
    }

    private EventId earlier() {
        return any(events).id();
    }

    private NoticeSubject subject() {
        return new NoticeSubject(
                ImmutableSet.copyOf(some(0, i -> any(kpis))), some(0, i -> clause()), contracts.maybeText());
    }

    private ClauseReference clause() {
        return new ClauseReference(text(), maybe(() -> ContractEdition.of("2017/19")));
    }

    private Occurrence notice() {
        return new NoticeIssued(
                process(),
                contracts.any(NoticeKind.class),
                contracts.any(ContractSide.class),
                subject(),
                maybe(() -> ContractEdition.of("2012/13")));
    }

    private Occurrence noticeStep() {
        return new NoticeProgressed(process(), contracts.any(NoticeStep.class), contracts.maybeText());
    }

    private Occurrence meeting() {
        MeetingOutcome outcome = contracts.any(MeetingOutcome.class);
        boolean investigation = outcome == MeetingOutcome.JOINT_INVESTIGATION;
        boolean plans = outcome == MeetingOutcome.PLANS || investigation;
        return new MeetingHeld(
                process(),
                contracts.any(MeetingKind.class),
                outcome,
                plans ? some(1, this::planCalledFor) : ImmutableList.of(),
                investigation ? maybe(this::day) : Optional.empty());
    }

    private PlanCalledFor planCalledFor(int number) {
        return new PlanCalledFor(PlanId.of(AwkwardTexts.id(random, number)), contracts.any(PlanKind.class));
    }

    private Occurrence planAgreed() {
        return new PlanAgreed(
                maybe(this::process),
                ImprovementPlan.builder()
                        .id(plan())
                        .kind(contracts.any(PlanKind.class))
                        .title(contracts.maybeText())
                        .addAllMilestones(some(0, this::toBeDone))
                        .citation(contracts.maybeCitation())
                        .build());
    }

    private Milestone toBeDone(int number) {
        Optional<KpiId> kpi = maybe(() -> any(kpis));
        return Milestone.builder()
                .id(milestone(number))
                .what(text())
                .owner(contracts.maybeText())
                .by(maybe(this::day))
                .evidence(contracts.maybeText())
                .consequence(contracts.maybeText())
                .agreedPercent(maybe(this::percent))
                .kpi(kpi)
                .heldForMonths(kpi.isPresent() ? OptionalInt.of(1 + random.nextInt(12)) : OptionalInt.empty())
                .build();
    }

    private Occurrence notAgreed() {
        return new AgreementFailed(process(), maybe(this::plan), maybe(() -> contracts.any(ContractSide.class)));
    }

    private Occurrence planStep() {
        return new PlanProgressed(plan(), contracts.any(PlanStep.class));
    }

    private Occurrence milestones() {
        return new MilestoneRecorded(plan(), items(), contracts.any(MilestoneResult.class), maybe(this::day));
    }

    private Occurrence exceptionReport() {
        return new ExceptionReportIssued(
                plan(),
                contracts.any(ReportOrder.class),
                items(),
                ImmutableSet.copyOf(some(0, i -> contracts.any(ReportRecipient.class))),
                maybe(this::day));
    }

    private Occurrence withheld() {
        WithholdingCause cause = contracts.any(WithholdingCause.class);
        ImmutableList<WithheldPart> parts = cause == WithholdingCause.MILESTONE_MISSED
                ? some(1, i -> new WithheldPart(Optional.of(milestone(i)), percent()))
                : ImmutableList.of(new WithheldPart(Optional.empty(), percent()));
        return new SumWithheld(
                process(),
                cause.isOfPlan() ? Optional.of(plan()) : Optional.empty(),
                cause,
                YearMonth.from(day()),
                parts,
                maybe(this::day));
    }

    private Occurrence consequence() {
        return new ConsequenceApplied(subject(), text(), maybe(this::plan));
    }

    private Occurrence report() {
        if (reports.isEmpty()) {
            return recorded();
        }
        ReportRequirement report = any(reports);
        return new ReportReceived(report.id(), ReportingPeriod.of(report.every(), day()));
    }

    private Occurrence review() {
        return new ReviewFound(text(), contracts.any(ReviewFindingKind.class), text());
    }

    private Occurrence ended() {
        return new ContractEnded(contracts.any(EndKind.class));
    }

    private Occurrence recorded() {
        return new Recorded(text());
    }

    private Occurrence ofTheTerm() {
        return terms.standingAlone();
    }

    private Occurrence answer() {
        return terms.answering(earlier());
    }

    private Occurrence contest() {
        return new ExceptionReportContested(earlier(), contracts.any(ReportContest.class));
    }

    private Occurrence sums() {
        WithholdingScope scope = new WithholdingScope(
                process(), maybe(this::plan), items(), ImmutableSet.copyOf(some(0, i -> earlier())));
        return new SumsProgressed(scope, contracts.any(SumsStep.class));
    }

    private Occurrence corrected() {
        Occurrence what = random.nextBoolean() ? standingAlone() : sums();
        return new EventCorrected(new ContractEvent(earlier(), day(), what, contracts.maybeCitation()));
    }

    private Occurrence retracted() {
        return new EventRetracted(earlier());
    }
}
