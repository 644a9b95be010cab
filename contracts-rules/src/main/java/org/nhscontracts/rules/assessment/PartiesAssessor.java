package org.nhscontracts.rules.assessment;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.nhscontracts.core.contract.Service;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.process.ContractEvent;
import org.nhscontracts.rules.alliance.PartyEntry;
import org.nhscontracts.rules.alliance.PartyList;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.term.TermDates;

/** Asks a contract file who was party to the contract on a day. */
final class PartiesAssessor {

    private final ContractFile asSigned;
    private final ContractFile file;
    private final LocalDate date;
    private final PartyList list;

    PartiesAssessor(ContractFile asSigned, LocalDate date) {
        this.asSigned = asSigned;
        this.file = asSigned.asVaried(LocalDate.MAX);
        this.date = date;
        this.list = PartyList.on(
                file.contract(),
                file.organisations(),
                file.successions(),
                file.partnerships(),
                file.memberships(),
                date);
    }

    PartiesAssessment assess() {
        CitedFacts facts = facts();
        return PartiesAssessment.builder()
                .file(file)
                .parties(list)
                .term(term())
                .addAllServices(services())
                .addAllFlagged(facts.flagged())
                .addAllSources(facts.sources(file.sources().stream()))
                .build();
    }

    private TermDates term() {
        ImmutableList<ContractEvent> standing = asSigned.events().stream()
                .map(ContractEvent::date)
                .filter(day -> !day.isAfter(date))
                .max(Comparator.naturalOrder())
                .map(day -> new ManagementAssessor(asSigned, AssessmentOptions.asAt(day))
                        .assess()
                        .state()
                        .standing())
                .orElse(ImmutableList.of());
        return TermDates.on(asSigned.contract(), standing, date);
    }

    private CitedFacts facts() {
        CitedFacts facts = new CitedFacts();
        list.entries().forEach(entry -> facts.add(entry.role() + " " + entry.namedAs(), entry.citation()));
        list.entries().stream()
                .flatMap(entry -> entry.successions().stream())
                .forEach(step -> facts.add(step.kind().words() + " of " + step.date(), step.citation()));
        return facts;
    }

    private ImmutableList<ServiceParties> services() {
        return file.contract().servicesOn(date).stream().map(this::service).collect(toImmutableList());
    }

    private ServiceParties service(Service service) {
        ServiceContract contract = file.contract();
        return new ServiceParties(
                service,
                onTheDay(contract.holderOf(service.id(), date)),
                onTheDay(contract.accountableFor(service.id(), date)));
    }

    /** Those who stand on the day for the organisations that the contract names. */
    private ImmutableSet<OrganisationId> onTheDay(ImmutableSet<OrganisationId> named) {
        return named.stream().flatMap(this::standing).collect(toImmutableSet());
    }

    private Stream<OrganisationId> standing(OrganisationId named) {
        ImmutableSet<OrganisationId> standing = list.entries().stream()
                .filter(entry -> entry.namedAs().equals(named))
                .map(PartyEntry::organisation)
                .collect(toImmutableSet());
        return standing.isEmpty() ? Stream.of(named) : standing.stream();
    }
}
