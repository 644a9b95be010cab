package org.nhscontracts.examples.cli;

import java.util.List;
import java.util.stream.Stream;
import org.nhscontracts.rules.assessment.ContractAssessment;
import org.nhscontracts.rules.assessment.ManagementAssessment;
import org.nhscontracts.rules.management.Deadline;
import org.nhscontracts.rules.management.ManagedProcess;
import org.nhscontracts.rules.management.Move;
import org.nhscontracts.rules.management.PlanProgress;
import org.nhscontracts.rules.management.ReplayedEvent;
import org.nhscontracts.rules.management.ReportStanding;
import org.nhscontracts.rules.management.ReportStatus;
import org.nhscontracts.rules.management.WithholdingRoom;

/** Contract management: what is open, whose move it is, by when, and what may be withheld. */
final class ManagementText {

    private static final int SHOWN = 8;

    private final ManagementAssessment management;
    private final Page page;

    ManagementText(ContractAssessment assessment, Page page) {
        this.management = assessment.management();
        this.page = page;
    }

    void write() {
        if (management.isEmpty()) {
            return;
        }
        page.heading("Contract management");
        list("Open", "nothing", management.state().open().stream().map(ManagementText::process));
        list("Plans", management.plans().stream().map(ManagementText::plan));
        list("Whose move", management.state().whoseMove().stream().map(Move::words));
        list("Overdue", management.state().overdue().stream().map(Deadline::words));
        list(
                "Next",
                management.state().deadlines().stream()
                        .filter(deadline -> !deadline.overdue())
                        .map(Deadline::words));
        list("May withhold", management.mayWithhold().stream().map(ManagementText::room));
        list(
                "Exception Reports",
                management.exceptionReports().stream()
                        .map(report -> Words.day(report.date()) + ", "
                                + report.order().words() + " on plan " + report.plan() + window()));
        list(
                "Reports",
                management.reports().stream()
                        .filter(report -> report.standing() == ReportStanding.OVERDUE
                                || report.standing() == ReportStanding.NOT_YET_DUE)
                        .map(ReportStatus::words));
        list("Reports", management.reportsUndetermined().map(why -> "undetermined: " + why).stream());
        list("Not known", management.notKnown().stream().map(one -> one.words().replaceFirst("^not known ", "")));
        list("Not applied", management.rejected().stream().map(one -> rejected(management, one)));
    }

    private static String process(ManagedProcess process) {
        return process.words() + ": " + process.stage().words() + " since " + Words.day(process.since()) + " (edition "
                + process.rules().edition() + ")"
                + (process.rules().confidence().mustBeFlagged() ? " [unverified]" : "");
    }

    private static String plan(PlanProgress progress) {
        return progress.plan().kind().words() + " " + progress.plan().id() + ": "
                + progress.plan().stage().words()
                + (progress.milestones().isEmpty()
                        ? ""
                        : progress.words()
                                .substring(progress.words().indexOf(':'))
                                .replaceFirst(":", ","));
    }

    private static String room(WithholdingRoom room) {
        return room.right().words() + "; for " + room.month() + " "
                + room.left().toPlainString() + " % are left"
                + room.right().clause().map(clause -> " (" + clause + ")").orElse("")
                + (room.right().mustBeFlagged() ? " [unverified]" : "");
    }

    private String window() {
        return management
                .exceptionReportWindow()
                .map(months -> " (within " + months.valueWords() + ")")
                .orElse("");
    }

    static String rejected(ManagementAssessment management, ReplayedEvent one) {
        return management.words(one) + ": "
                + one.rejection()
                        .map(why -> why.code().words() + ": " + why.words())
                        .orElse("");
    }

    private void list(String label, String none, Stream<String> lines) {
        List<String> all = lines.toList();
        list(label, all.isEmpty() ? Stream.of(none) : all.stream());
    }

    private void list(String label, Stream<String> lines) {
        List<String> all = lines.toList();
        for (int i = 0; i < Math.min(SHOWN, all.size()); i++) {
            page.labelled(i == 0 ? label : "", all.get(i));
        }
        if (all.size() > SHOWN) {
            page.labelled("", "and " + (all.size() - SHOWN) + " more (all of them with --format json)");
        }
    }
}
