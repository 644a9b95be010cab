package org.nhscontracts.examples.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.process.ContractSide;
import org.nhscontracts.rules.assessment.HandoverReadiness;
import org.nhscontracts.rules.assessment.ManagementAssessment;
import org.nhscontracts.rules.assessment.RuleAssessment;
import org.nhscontracts.rules.engine.Trace;
import org.nhscontracts.rules.engine.TraceWords;
import org.nhscontracts.rules.management.Deadline;
import org.nhscontracts.rules.management.Move;
import org.nhscontracts.rules.management.WithholdingRoom;
import org.nhscontracts.rules.readiness.ReadinessReport;
import org.nhscontracts.rules.verdict.KpiOutcome;
import org.nhscontracts.rules.verdict.Verdict;

/** The summary of a page: what failed, what comes next, and the money at stake. */
final class SummaryPage {

    private static final int STEPS_SHOWN = 3;

    private final Subject subject;
    private final ManagementAssessment management;

    SummaryPage(Subject subject) {
        this.subject = subject;
        this.management = subject.assessment().management();
    }

    SummaryView view() {
        return new SummaryView(
                Stream.of(
                                subject.rules().stream().flatMap(this::rule),
                                subject.figures().stream()
                                        .filter(SummaryPage::needsAttention)
                                        .map(this::figure),
                                handovers()
                                        .filter(one -> one.ready() != Verdict.HOLDS)
                                        .map(SummaryPage::handover))
                        .flatMap(points -> points)
                        .collect(toImmutableList()),
                next(),
                subject.isWhole() ? money() : ImmutableList.of());
    }

    private static boolean needsAttention(Figure figure) {
        KpiOutcome outcome = figure.latest().outcome();
        return figure.first().purpose() == TargetPurpose.CONTRACT_STANDARD
                && (outcome == KpiOutcome.NOT_MET
                        || outcome == KpiOutcome.MISSED
                        || outcome == KpiOutcome.MISSING
                        || outcome == KpiOutcome.UNDETERMINED);
    }

    private SummaryView.Point figure(Figure figure) {
        return new SummaryView.Point(
                Badge.of(figure.latest().outcome()),
                figure.kpi().name(),
                figure.anchor(),
                who(subject.name(figure.organisation())) + figure.latest().period() + ": "
                        + FindingWords.why(figure.latest()) + trajectory(figure));
    }

    /** A standard that is failed may be one that a trajectory leads up to. */
    private static String trajectory(Figure figure) {
        return figure.trajectory()
                .map(one -> one.latest())
                .filter(latest -> latest.target().isPresent())
                .map(latest ->
                        ". Its improvement trajectory: " + latest.outcome().words())
                .orElse("");
    }

    private Stream<SummaryView.Point> rule(RuleAssessment rule) {
        return RulePages.holding(rule).stream()
                .map(trace -> new SummaryView.Point(
                        Badge.of(trace.verdict()),
                        Words.capital(rule.rule().because()),
                        Anchors.of("rule", rule.rule().id()),
                        who(rule.organisation().map(subject::name).orElse(""))
                                + rule.rule().id() + " in " + trace.period() + ": " + sentence(trace)));
    }

    private static String sentence(Trace trace) {
        return TraceWords.sentence(trace).substring(trace.verdict().words().length() + 2);
    }

    /** On the page of an organisation it goes without saying who. */
    private String who(String name) {
        return subject.isWhole() && !name.isEmpty() ? name + ", " : "";
    }

    private ImmutableList<SummaryView.Next> next() {
        Stream<SummaryView.Next> rules = subject.rules().stream().flatMap(SummaryPage::consequences);
        return Stream.of(moves(), rules, handovers().flatMap(this::steps), options())
                .flatMap(next -> next)
                .distinct()
                .collect(toImmutableList());
    }

    /** Those to come: what a handover of the past lacked is history. */
    private Stream<ReadinessReport> handovers() {
        return subject.report().contract().stream()
                .flatMap(one -> one.handovers().handovers().stream())
                .map(HandoverReadiness::readiness)
                .filter(one -> !one.handover().planned().isBefore(subject.asAt()));
    }

    private static SummaryView.Point handover(ReadinessReport report) {
        return new SummaryView.Point(
                HandoverPage.ready(report.ready()),
                report.handover().title(),
                Anchors.of("handover", report.handover().id()),
                report.because());
    }

    /** The first steps of a handover; all of them stand with its conditions. */
    private Stream<SummaryView.Next> steps(ReadinessReport report) {
        return report.nextSteps().stream()
                .limit(STEPS_SHOWN)
                .map(step -> new SummaryView.Next(
                        step.by().map(subject::name).orElse("Nobody is named"),
                        step.what() + ", for the handover",
                        step.due().map(day -> "by " + Words.day(day)).orElse("no day is known"),
                        step.due().filter(day -> day.isBefore(subject.asAt())).isPresent()));
    }

    /** What can be done about the term until a day. */
    private Stream<SummaryView.Next> options() {
        return subject.report().contract().stream()
                .flatMap(one -> one.options().options().stream())
                .filter(one -> one.open() == Verdict.HOLDS && one.by().isPresent())
                .flatMap(one -> one.lastDate().stream()
                        .map(day -> new SummaryView.Next(
                                Words.capital(one.by().get().words()),
                                "may " + one.kind().words(),
                                "until " + Words.day(day),
                                false)));
    }

    private Stream<SummaryView.Next> moves() {
        return (subject.isWhole() ? management.state().whoseMove() : ImmutableList.<Move>of())
                .stream().map(SummaryPage::move);
    }

    private static SummaryView.Next move(Move move) {
        return new SummaryView.Next(
                Words.capital(sides(move)),
                move.what() + ": " + move.place().words(),
                move.by().map(deadline -> "by " + Words.day(deadline.date())).orElse("no day is known"),
                move.by().map(Deadline::overdue).orElse(false));
    }

    static String sides(Move move) {
        return Words.join(move.sides().stream().map(ContractSide::words));
    }

    private static Stream<SummaryView.Next> consequences(RuleAssessment rule) {
        return RulePages.holding(rule).stream()
                .flatMap(trace -> rule.consequences(trace.period()).stream()
                        .map(one -> new SummaryView.Next(
                                Words.capital(one.party().words()),
                                one.words(),
                                "because " + rule.rule().id() + " holds in " + trace.period(),
                                false)));
    }

    private ImmutableList<String> money() {
        Stream<String> balance = subject.assessment().statement().stream()
                .map(statement -> Words.capital(statement.balance().words()));
        Stream<String> rights = management.mayWithhold().stream().map(SummaryPage::room);
        return Stream.concat(balance, rights).collect(toImmutableList());
    }

    static String room(WithholdingRoom room) {
        return Words.capital(room.right().words()) + "; for " + room.month() + " "
                + room.left().toPlainString() + " % are left"
                + room.right().clause().map(clause -> " (" + clause + ")").orElse("")
                + (room.right().mustBeFlagged() ? " [unverified]" : "");
    }
}
