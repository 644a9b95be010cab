package org.nhscontracts.examples.cli;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nhscontracts.core.handover.PlanBasis;
import org.nhscontracts.core.handover.ServiceHandover;
import org.nhscontracts.core.id.ConditionId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.rules.assessment.HandoverAssessment;
import org.nhscontracts.rules.assessment.HandoverReadiness;
import org.nhscontracts.rules.readiness.NextStep;
import org.nhscontracts.rules.readiness.ReadinessReport;
import org.nhscontracts.rules.verdict.Verdict;

/** The handovers of a contract for reading, the answer first. Shows what was found and computes nothing. */
final class ReadinessText {

    private static final int STEPS = 8;

    private final HandoverAssessment assessment;
    private final Page page;

    ReadinessText(HandoverAssessment assessment, boolean colour) {
        this.assessment = assessment;
        this.page = new Page(colour);
    }

    String write() {
        page.title("Readiness: " + assessment.file().contract().title());
        page.line("As at " + Words.day(assessment.asAt()));
        if (assessment.handovers().isEmpty()) {
            page.line("").line("The document has no handover.");
        }
        assessment.handovers().forEach(this::handover);
        new SourceText(page)
                .write(
                        assessment.file().notes(),
                        SourceText.words(assessment.flagged()).toList(),
                        assessment.sources());
        return page.line("").text();
    }

    private void handover(HandoverReadiness one) {
        page.heading(one.handover().title());
        answer(one.readiness());
        plan(one.handover());
        steps(one.readiness().nextSteps());
        new ConditionText(one.readiness(), assessment.file(), page).write();
        path(one.readiness().criticalPath());
        new HandoverText(one, assessment.file(), page).write();
    }

    private void answer(ReadinessReport report) {
        page.strong(Words.readyColour(report.ready()), ready(report.ready()));
        page.wrap("  " + report.because(), 2);
        if (!report.asAt().isBefore(report.handover().planned())) {
            page.wrap(
                    "  The planned date is no longer ahead: this says what the document shows, not whether the services"
                            + " started.",
                    2);
        }
        page.labelled(
                "Planned",
                Words.day(report.handover().planned()) + ", the first day of "
                        + name(report.handover().incoming()));
        page.labelled("Feasible from", report.earliestFeasible().map(Words::day).orElse("not known"));
        page.labelled("Starts", starts(report));
        page.labelled("Longstop Date", report.longstopBecause() + longstop(report.withinLongstop()));
    }

    private static String ready(Verdict ready) {
        return switch (ready) {
            case HOLDS -> "READY";
            case DOES_NOT_HOLD -> "NOT READY";
            case UNDETERMINED -> "NOT KNOWN WHETHER READY";
            case NOT_APPLICABLE -> "NOTHING TO JUDGE";
        };
    }

    private static String starts(ReadinessReport report) {
        return report.startsOn()
                .map(day -> Words.day(day) + late(day, report.handover().planned()))
                .orElse("not known; not before " + Words.day(report.notBefore()));
    }

    private static String late(LocalDate day, LocalDate planned) {
        return day.isAfter(planned) ? ", as things stand: later than planned" : ", as planned";
    }

    private static String longstop(Verdict within) {
        return switch (within) {
            case HOLDS -> ": kept";
            case DOES_NOT_HOLD -> ": not kept";
            case UNDETERMINED, NOT_APPLICABLE -> "";
        };
    }

    private void plan(ServiceHandover handover) {
        page.labelled(
                "Handover",
                handover.outgoing().map(who -> "from " + name(who)).orElse("of new services") + " to "
                        + name(handover.incoming()) + " of "
                        + handover.services().stream()
                                .map(id -> Words.service(assessment.file(), id))
                                .collect(joining(", ")));
        page.labelled(
                "Plan",
                handover.planBasis() == PlanBasis.CUSTOMARY
                        ? "customary: no plan of the parties was published; these are the conditions that such plans usually"
                                + " have"
                        : handover.planBasis().words());
    }

    private void steps(List<NextStep> steps) {
        if (steps.isEmpty()) {
            return;
        }
        page.line("").strong("bold", "Do next");
        steps.stream().limit(STEPS).forEach(this::step);
        if (steps.size() > STEPS) {
            page.line("  and " + (steps.size() - STEPS) + " more (all of them with --format json)");
        }
    }

    private void step(NextStep step) {
        String what = step.what().substring(0, 1).toUpperCase(Locale.ROOT)
                + step.what().substring(1);
        page.wrap(
                "  - " + what + ". " + by(step.by())
                        + step.due().map(day -> ", by " + Words.day(day)).orElse("")
                        + (step.slack().isPresent()
                                ? ", " + Words.slack(step.slack().getAsLong())
                                : ""),
                4);
    }

    private String by(Optional<OrganisationId> who) {
        return who.map(this::name).orElse("Nobody is named for it");
    }

    private void path(List<ConditionId> path) {
        if (!path.isEmpty()) {
            page.line("").strong("bold", "Critical path");
            page.wrap("  " + path.stream().map(ConditionId::value).collect(joining(" -> ")), 2);
        }
    }

    private String name(OrganisationId id) {
        return Words.organisation(assessment.file(), id, assessment.asAt());
    }
}
