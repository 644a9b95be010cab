package org.nhscontracts.examples.cli;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.party.CommissionerRole;
import org.nhscontracts.rules.alliance.PartyEntry;
import org.nhscontracts.rules.assessment.PartiesAssessment;
import org.nhscontracts.rules.assessment.ServiceParties;

/** The parties of a day for reading. Shows what was found and computes nothing. */
final class PartiesText {

    private final PartiesAssessment parties;
    private final Page page;

    PartiesText(PartiesAssessment parties, boolean colour) {
        this.parties = parties;
        this.page = new Page(colour);
    }

    String write() {
        page.title("Parties: " + parties.file().contract().title());
        page.line("On " + Words.day(parties.date()) + ", " + term());
        list("Parties to the contract", parties.parties().parties());
        list("Beside the contract, no parties to it", parties.parties().beside());
        services();
        new SourceText(page)
                .write(
                        parties.file().notes(),
                        SourceText.words(parties.flagged()).toList(),
                        parties.sources());
        return page.line("").text();
    }

    private String term() {
        String term = Words.day(parties.term().start()) + " to "
                + Words.day(parties.term().lastDayAtLatest());
        return (parties.isInTerm() ? "in" : "outside") + " the Contract Term of " + term;
    }

    private void list(String heading, List<PartyEntry> entries) {
        page.heading(heading);
        if (entries.isEmpty()) {
            page.line("Nobody.");
        }
        entries.forEach(this::entry);
    }

    private void entry(PartyEntry entry) {
        String standing = entry.standing().words();
        page.labelled(
                standing.substring(0, 1).toUpperCase(Locale.ROOT) + standing.substring(1),
                entry.name()
                        + entry.code().map(code -> " (" + code + ")").orElse("")
                        + role(entry)
                        + services(entry)
                        + before(entry));
    }

    private static String role(PartyEntry entry) {
        boolean said = entry.role().equals(entry.standing().words())
                || entry.role().equals(CommissionerRole.NOT_STATED.words());
        return said ? "" : ", " + entry.role();
    }

    private String services(PartyEntry entry) {
        return entry.services().isEmpty()
                ? ""
                : "; for " + entry.services().stream().map(this::service).collect(joining(", "));
    }

    private String service(ServiceId id) {
        return Words.service(parties.file(), id);
    }

    private String before(PartyEntry entry) {
        return entry.successions().isEmpty()
                ? ""
                : "; the contract names " + name(entry.namedAs()) + " ("
                        + entry.successions().stream()
                                .map(step -> step.kind().words() + " on " + Words.day(step.date()))
                                .collect(joining(", "))
                        + ")";
    }

    /** Services with the same answer are one line. */
    private void services() {
        page.heading("Who holds the contract for which service, and who answers for it");
        Map<String, List<String>> answers = new LinkedHashMap<>();
        parties.services()
                .forEach(one -> answers.computeIfAbsent(answer(one), same -> new ArrayList<>())
                        .add(one.service().name()));
        if (answers.isEmpty()) {
            page.line("No services are named on that day.");
        }
        boolean same = answers.size() == 1 && parties.services().size() > 1;
        answers.forEach((answer, names) -> page.wrap(
                "- " + (same ? "all " + names.size() + " services" : String.join(", ", names)) + ": " + answer, 2));
    }

    private String answer(ServiceParties service) {
        String held = service.holders().isEmpty() ? "not known who holds it" : "held by " + names(service.holders());
        return service.isHeldForAnother()
                ? held + "; " + names(service.accountable())
                        + (service.accountable().size() == 1 ? " answers" : " answer") + " for it"
                : held;
    }

    private String names(Set<OrganisationId> organisations) {
        return organisations.stream().map(this::name).collect(joining(", "));
    }

    private String name(OrganisationId id) {
        return Words.organisation(parties.file(), id, parties.date());
    }
}
