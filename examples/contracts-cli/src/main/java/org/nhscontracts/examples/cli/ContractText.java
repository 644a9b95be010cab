package org.nhscontracts.examples.cli;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Locale;
import org.nhscontracts.core.contract.ContractLink;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.contract.ContractValue;
import org.nhscontracts.core.contract.Service;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.contract.ValueBound;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.party.Alliance;
import org.nhscontracts.core.party.CommissionerRole;
import org.nhscontracts.rules.assessment.ContractAssessment;
import org.nhscontracts.rules.term.TermDates;

/** The contract itself: term, value, parties. */
final class ContractText {

    private final ContractAssessment assessment;
    private final ServiceContract contract;
    private final LocalDate asAt;
    private final Page page;

    ContractText(ContractAssessment assessment, Page page) {
        this.assessment = assessment;
        this.contract = assessment.file().contract();
        this.asAt = assessment.asAt();
        this.page = page;
    }

    void write() {
        page.line("");
        term(contract.term());
        moved(assessment.term());
        contract.values().forEach(this::value);
        page.labelled("Commissioners", commissioners());
        contract.providers().stream()
                .filter(provider -> provider.inForceOn(asAt))
                .forEach(provider -> page.labelled(
                        "Provider",
                        name(provider.organisation()) + ", " + provider.role().words()));
        contract.alliance().ifPresent(this::alliance);
        if (!contract.servicesOn(asAt).isEmpty()) {
            page.labelled(
                    "Services",
                    contract.servicesOn(asAt).stream().map(Service::name).collect(joining(", ")));
        }
        contract.editionOn(asAt)
                .ifPresent(adoption -> page.labelled(
                        "Edition", "NHS Standard Contract " + adoption.edition() + ", " + adoption.how()));
        contract.links().forEach(this::link);
        assessment.variations().forEach(one -> page.labelled("Variation", one.words()));
    }

    private void term(ContractTerm term) {
        page.labelled(
                "Contract Term",
                Words.day(term.start()) + " to " + Words.day(term.expiry()) + ", " + Words.number(term.days()) + " days"
                        + term.signed().map(day -> ", signed " + Words.day(day)).orElse(""));
    }

    /** What options and notices have made of the term. */
    private void moved(TermDates term) {
        if (!term.expiry().equals(contract.term().expiry())) {
            page.labelled("Expiry Date", "now " + Words.day(term.expiry()));
        }
        term.endNotices()
                .forEach(notice -> page.labelled(
                        "Notice to end",
                        "of " + Words.day(notice.given())
                                + notice.lastDay()
                                        .map(day -> ", last day " + Words.day(day))
                                        .orElse(", last day not known")
                                + ": " + notice.because()));
    }

    private void value(ContractValue value) {
        page.labelled(
                "Value",
                value.kind().words() + ": " + (value.bound() == ValueBound.MORE_THAN ? "undisclosed, more than " : "")
                        + Words.pounds(value.amount()) + ", " + value.span().words()
                        + value.variation()
                                .map(id -> ", last by variation " + id)
                                .orElse(""));
    }

    private String commissioners() {
        String names = contract.commissionersOn(asAt).stream()
                .map(one -> name(one.organisation())
                        + (one.role() == CommissionerRole.NOT_STATED
                                ? ""
                                : " (" + one.role().words() + ")"))
                .collect(joining("; "));
        return names.isEmpty() ? "none on that day" : names;
    }

    private void alliance(Alliance alliance) {
        page.labelled("Alliance", alliance.name());
        page.labelled(
                "  members", alliance.membersOn(asAt).stream().map(this::name).collect(joining("; ")));
        String associates = alliance.associates().stream()
                .filter(one -> one.inForceOn(asAt))
                .map(one -> name(one.organisation()))
                .collect(joining("; "));
        if (!associates.isEmpty()) {
            page.labelled("  associates", associates);
        }
    }

    private void link(ContractLink link) {
        String label = link.kind().words();
        page.labelled(
                label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1),
                link.title() + link.holder().map(holder -> ", " + name(holder)).orElse("") + gap(link));
    }

    private String gap(ContractLink link) {
        if (link.gapInDays(contract.term()).isEmpty()) {
            return "";
        }
        long gap = link.gapInDays(contract.term()).getAsLong();
        if (gap == 0) {
            return "; no gap between the two";
        }
        return "; " + (gap > 0 ? gap + " days between the two" : -gap + " days under both");
    }

    private String name(OrganisationId id) {
        return Words.organisation(assessment.file(), id, asAt);
    }
}
