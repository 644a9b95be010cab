package org.nhscontracts.examples.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhscontracts.core.process.DayReached;
import org.nhscontracts.rules.assessment.ManagementAssessment;
import org.nhscontracts.rules.management.Deadline;
import org.nhscontracts.rules.management.Effect;
import org.nhscontracts.rules.management.ManagedProcess;
import org.nhscontracts.rules.management.MilestoneProgress;
import org.nhscontracts.rules.management.MilestoneStanding;
import org.nhscontracts.rules.management.Move;
import org.nhscontracts.rules.management.PlanProgress;
import org.nhscontracts.rules.management.ReplayedEvent;
import org.nhscontracts.rules.management.ReportStanding;
import org.nhscontracts.rules.management.ReportStatus;

/** Contract management: what is open, whose move it is, by when, and what happened. */
final class ManagementPage {

    private static final String NO_DAY = "9999";

    private final ManagementAssessment management;

    ManagementPage(ManagementAssessment management) {
        this.management = management;
    }

    Optional<ManagementView> view() {
        return management.isEmpty() ? Optional.empty() : Optional.of(filled());
    }

    private ManagementView filled() {
        return new ManagementView(
                new ManagementTimeline(management).draw(),
                management.state().processes().values().stream()
                        .map(ManagementPage::process)
                        .collect(toImmutableList()),
                sorted(management.state().whoseMove().stream().map(ManagementPage::action)),
                sorted(management.plans().stream().flatMap(ManagementPage::milestones)),
                sorted(management.state().deadlines().stream().map(ManagementPage::deadline)),
                reports(),
                exceptionReports(),
                management.notKnown().stream()
                        .map(one -> one.words().replaceFirst("^not known ", ""))
                        .distinct()
                        .collect(toImmutableList()),
                management.rejected().stream().map(this::rejected).collect(toImmutableList()),
                management.replay().events().stream()
                        .filter(ManagementPage::isTold)
                        .map(this::event)
                        .collect(toImmutableList()));
    }

    private static ManagementView.Process process(ManagedProcess process) {
        return new ManagementView.Process(
                Words.capital(process.words()),
                Words.day(process.openedOn()),
                process.stage().words(),
                Words.day(process.since()),
                process.rules().edition().toString(),
                process.rules().confidence().mustBeFlagged());
    }

    private static ImmutableList<ManagementView.Action> sorted(Stream<ManagementView.Action> actions) {
        return actions.sorted(Comparator.comparing(ManagementView.Action::sort)).collect(toImmutableList());
    }

    private static ManagementView.Action action(Move move) {
        return new ManagementView.Action(
                Words.capital(move.what()),
                SummaryPage.sides(move),
                move.by().map(deadline -> Words.day(deadline.date())).orElse("no day is known"),
                move.by().map(deadline -> deadline.date().toString()).orElse(NO_DAY),
                Badge.late(move.by().map(Deadline::overdue).orElse(false)),
                move.place().words());
    }

    private static Stream<ManagementView.Action> milestones(PlanProgress progress) {
        return progress.milestones().stream().map(one -> milestone(one, progress));
    }

    private static ManagementView.Action milestone(MilestoneProgress one, PlanProgress progress) {
        return new ManagementView.Action(
                one.milestone().milestone().id() + ": "
                        + one.milestone().milestone().what(),
                one.milestone().milestone().owner().orElse("no owner stated"),
                one.milestone().milestone().by().map(Words::day).orElse("no day stated"),
                one.milestone().milestone().by().map(Object::toString).orElse(NO_DAY),
                standing(one.standing()),
                progress.plan().kind().words() + " " + progress.plan().id());
    }

    private static Badge standing(MilestoneStanding standing) {
        return switch (standing) {
            case DONE -> new Badge("✓", standing.words(), "fine");
            case MISSED, OVERDUE -> new Badge("!", standing.words(), "bad");
            case NOT_YET_DUE, NO_DAY, CLOSED -> new Badge("–", standing.words(), "none");
        };
    }

    private static ManagementView.Action deadline(Deadline deadline) {
        return new ManagementView.Action(
                Words.capital(deadline.words()) + (deadline.mustBeFlagged() ? " [unverified]" : ""),
                deadline.kind().mover().words(),
                Words.day(deadline.date()),
                deadline.date().toString(),
                Badge.late(deadline.overdue()),
                deadline.clause().map(Object::toString).orElse(""));
    }

    private ImmutableList<String> reports() {
        return Stream.concat(
                        management.reports().stream()
                                .filter(report -> report.standing() == ReportStanding.OVERDUE
                                        || report.standing() == ReportStanding.NOT_YET_DUE)
                                .map(ReportStatus::words),
                        management.reportsUndetermined().stream().map(why -> "undetermined: " + why))
                .map(Words::capital)
                .collect(toImmutableList());
    }

    private ImmutableList<String> exceptionReports() {
        return management.exceptionReports().stream()
                .map(report -> Words.day(report.date()) + ": " + report.order().words() + " on plan "
                        + report.plan()
                        + report.cureBy()
                                .map(day -> ", to be cured by " + Words.day(day))
                                .orElse(""))
                .collect(toImmutableList());
    }

    private String rejected(ReplayedEvent one) {
        return management.words(one) + ": "
                + one.rejection()
                        .map(why -> why.code().words() + ": " + why.words())
                        .orElse("");
    }

    /** The day of judgement is an event only if anything came of it. */
    private static boolean isTold(ReplayedEvent one) {
        return !(one.event().what() instanceof DayReached) || !one.effects().isEmpty();
    }

    private ManagementView.Event event(ReplayedEvent one) {
        return new ManagementView.Event(
                Words.day(one.event().date()),
                one.event().what().words(),
                Stream.concat(
                                one.effects().stream()
                                        .filter(effect -> !(effect instanceof Effect.UnverifiedUsed))
                                        .map(Effect::words),
                                one.rejection().stream().map(why -> "not applied: " + why.words()))
                        .collect(toImmutableList()));
    }
}
