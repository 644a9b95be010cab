package org.nhscontracts.examples.cli;

import org.nhscontracts.core.process.DayReached;
import org.nhscontracts.rules.assessment.ContractAssessment;
import org.nhscontracts.rules.assessment.ManagementAssessment;
import org.nhscontracts.rules.catalogue.EditionParameter;
import org.nhscontracts.rules.management.Effect;
import org.nhscontracts.rules.management.Rejection;
import org.nhscontracts.rules.management.ReplayedEvent;

/** What happened, and what each event led to. */
final class TimelineText {

    private static final int INDENT = 12;

    private final ContractAssessment assessment;
    private final ManagementAssessment management;
    private final Page page;

    TimelineText(ContractAssessment assessment, boolean colour) {
        this.assessment = assessment;
        this.management = assessment.management();
        this.page = new Page(colour);
    }

    String write() {
        page.title("Timeline: " + assessment.file().contract().title());
        page.line("As at " + Words.day(assessment.asAt()));
        page.line("");
        if (management.events().isEmpty()) {
            page.line("No event is recorded up to that day.");
        }
        management.replay().events().stream().filter(this::isTold).forEach(this::event);
        if (management.laterEvents() > 0) {
            page.line("").line("Later events, not looked at: " + management.laterEvents());
        }
        unverified();
        return page.line("").text();
    }

    /** The day of judgement, if anything came of it. */
    private boolean isTold(ReplayedEvent one) {
        return !(one.event().what() instanceof DayReached)
                || !one.effects().isEmpty()
                || one.rejection().isPresent();
    }

    private void event(ReplayedEvent one) {
        page.wrap(Page.pad(one.event().date().toString(), INDENT) + words(one), INDENT);
        one.effects().stream()
                .filter(effect -> !(effect instanceof Effect.UnverifiedUsed))
                .forEach(effect -> page.wrap(" ".repeat(INDENT) + "-> " + effect.words(), INDENT + 3));
        one.rejection().ifPresent(this::rejection);
    }

    private String words(ReplayedEvent one) {
        return management.words(one).replaceFirst("^\\S+ ", "");
    }

    private void rejection(Rejection why) {
        page.wrap(
                " ".repeat(INDENT) + page.paint("bold,red", "not applied") + ", "
                        + why.code().words() + ": " + why.words(),
                INDENT + 3);
    }

    private void unverified() {
        if (!management.unverified().isEmpty()) {
            page.heading("Not verified");
            management.unverified().stream().map(EditionParameter::words).forEach(words -> page.wrap("- " + words, 2));
        }
    }
}
