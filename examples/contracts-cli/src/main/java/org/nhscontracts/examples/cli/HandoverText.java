package org.nhscontracts.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhscontracts.core.handover.ExitReason;
import org.nhscontracts.core.handover.ServiceArrangement;
import org.nhscontracts.core.handover.ServiceHandover;
import org.nhscontracts.core.handover.StaffCount;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.rules.assessment.HandoverReadiness;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.readiness.ContinuityFault;
import org.nhscontracts.rules.readiness.ContinuityReport;
import org.nhscontracts.rules.readiness.ReviewDate;

/** What is stated of a handover, by whose account, and who is responsible from day to day. */
final class HandoverText {

    private final HandoverReadiness readiness;
    private final ServiceHandover handover;
    private final ContractFile file;
    private final Page page;

    HandoverText(HandoverReadiness readiness, ContractFile file, Page page) {
        this.readiness = readiness;
        this.handover = readiness.handover();
        this.file = file;
        this.page = page;
    }

    void write() {
        list("Who is responsible, until when", Stream.concat(arrangements(), continuity()));
        list("After the start", readiness.readiness().reviews().stream().map(this::review));
        list(
                "Staff, as each source counts them",
                handover.staffCounts().stream().map(HandoverText::staff));
        list(
                "What transferring staff keep",
                handover.protectedTerms().stream().map(term -> term.words() + cite(term.citation())));
        list(
                "Assured for the time after",
                handover.assurances().stream()
                        .map(one -> one.kind().words() + ": " + one.words() + cite(one.citation())));
        list(
                "State handed over, as claimed",
                handover.stateHandedOver().stream().map(claim -> claim.words() + cite(claim.citation())));
        list(
                "Why the outgoing provider goes",
                Stream.of(handover.reasonForExit())
                        .filter(reason -> reason != ExitReason.NOT_STATED)
                        .map(ExitReason::words));
    }

    private void list(String heading, Stream<String> lines) {
        List<String> all = lines.toList();
        if (!all.isEmpty()) {
            page.line("").strong("bold", heading);
            all.forEach(line -> page.wrap("  - " + line, 4));
        }
    }

    private Stream<String> arrangements() {
        return handover.arrangements().stream().map(this::arrangement);
    }

    private String arrangement(ServiceArrangement one) {
        return Words.service(file, one.service()) + ": "
                + Words.organisation(
                        file, one.provider(), one.from().or(one::until).orElse(handover.planned())) + " ("
                + one.kind().words() + ")"
                + one.from().map(day -> " from " + Words.day(day)).orElse("")
                + one.until().map(day -> " until " + Words.day(day)).orElse("") + cite(one.citation());
    }

    private Stream<String> continuity() {
        return readiness.continuity().stream().flatMap(this::continuity);
    }

    private Stream<String> continuity(ContinuityReport report) {
        return report.faults().isEmpty()
                ? Stream.of("Exactly one provider is responsible for each service on each day from "
                        + Words.day(report.days().getStart()) + " to "
                        + Words.day(report.days().getEndInclusive()) + ".")
                : report.faults().stream().map(ContinuityFault::toString);
    }

    private String review(ReviewDate one) {
        return held(one) + ": " + one.review().name() + ", " + one.review().after() + " after the start"
                + cite(one.review().citation());
    }

    /** Counted from a start that is not known, a day is the earliest; once the planned date has passed it says nothing. */
    private String held(ReviewDate one) {
        if (readiness.readiness().startsOn().isPresent()) {
            return one.date().map(Words::day).orElse("Day not known");
        }
        boolean ahead = readiness.readiness().asAt().isBefore(handover.planned());
        return one.date()
                .filter(day -> ahead)
                .map(day -> "Not before " + Words.day(day))
                .orElse("Day not known");
    }

    private static String staff(StaffCount count) {
        return (count.approximate() ? "about " : "") + Words.amount(count.number()) + " "
                + count.unit().words()
                + count.counted().map(what -> ", " + what).orElse("") + cite(count.citation());
    }

    private static String cite(Optional<Citation> citation) {
        return citation.map(one -> " [" + Words.citation(one) + "]").orElse("");
    }
}
