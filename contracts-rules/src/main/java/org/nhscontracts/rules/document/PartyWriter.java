package org.nhscontracts.rules.document;

import org.nhscontracts.core.contract.ContractLink;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.contract.ContractValue;
import org.nhscontracts.core.contract.EditionAdoption;
import org.nhscontracts.core.contract.Service;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.party.Alliance;
import org.nhscontracts.core.party.AllianceAssociate;
import org.nhscontracts.core.party.AllianceMember;
import org.nhscontracts.core.party.Commissioner;
import org.nhscontracts.core.party.Dated;
import org.nhscontracts.core.party.Organisation;
import org.nhscontracts.core.party.Provider;
import org.nhscontracts.core.party.Succession;
import org.nhscontracts.core.time.InForce;

/** Writes the contract, the organisations and the parts they play. */
final class PartyWriter {

    Entry contract(ServiceContract contract) {
        return new Entry()
                .text("id", contract.id())
                .text("title", contract.title())
                .put("term", term(contract.term()))
                .list("commissioners", contract.commissioners(), this::commissioner)
                .list("providers", contract.providers(), this::provider)
                .entry("alliance", contract.alliance(), this::alliance)
                .list("services", contract.services(), this::service)
                .list("values", contract.values(), this::value)
                .list("editions", contract.editions(), this::edition)
                .list("links", contract.links(), this::link);
    }

    private Entry term(ContractTerm term) {
        return new Entry()
                .text("signed", term.signed())
                .text("start", term.start())
                .text("expiry", term.expiry())
                .entry("cite", term.citation(), DocumentWriter::cite);
    }

    private Entry service(Service service) {
        return new Entry()
                .text("id", service.id())
                .text("name", service.name())
                .entry("cite", service.citation(), DocumentWriter::cite);
    }

    private Entry value(ContractValue value) {
        return new Entry()
                .put("kind", value.kind().words())
                .put("span", value.span().words())
                .put("bound", value.bound().words())
                .text("pounds", value.amount().getAmount().toPlainString())
                .entry("cite", value.citation(), DocumentWriter::cite);
    }

    private Entry edition(EditionAdoption adoption) {
        return new Entry()
                .text("edition", adoption.edition())
                .text("from", adoption.from())
                .text("how", adoption.how())
                .entry("cite", adoption.citation(), DocumentWriter::cite);
    }

    private Entry link(ContractLink link) {
        return new Entry()
                .put("kind", link.kind().words())
                .text("contract", link.contract())
                .text("title", link.title())
                .text("holder", link.holder())
                .text("start", link.start())
                .text("lastDay", link.lastDay())
                .entry("cite", link.citation(), DocumentWriter::cite);
    }

    Entry organisation(Organisation organisation) {
        return new Entry()
                .text("id", organisation.id())
                .put("kind", organisation.kind().words())
                .list("names", organisation.names(), name -> dated("name", name))
                .list("codes", organisation.codes(), code -> dated("code", code))
                .entry("cite", organisation.citation(), DocumentWriter::cite);
    }

    private static Entry dated(String key, Dated<?> value) {
        return inForce(new Entry().text(key, value.value()), value);
    }

    private static Entry inForce(Entry entry, InForce value) {
        return entry.text("from", value.from()).text("until", value.until());
    }

    Entry succession(Succession succession) {
        return new Entry()
                .put("kind", succession.kind().words())
                .text("date", succession.date())
                .list("predecessors", succession.predecessors(), Object::toString)
                .list("successors", succession.successors(), Object::toString)
                .entry("cite", succession.citation(), DocumentWriter::cite);
    }

    private Entry commissioner(Commissioner commissioner) {
        Entry entry = new Entry()
                .text("organisation", commissioner.organisation())
                .put("role", commissioner.role().words());
        return inForce(entry, commissioner).entry("cite", commissioner.citation(), DocumentWriter::cite);
    }

    private Entry provider(Provider provider) {
        Entry entry = new Entry()
                .text("organisation", provider.organisation())
                .put("role", provider.role().words())
                .list("services", provider.services(), Object::toString);
        return inForce(entry, provider).entry("cite", provider.citation(), DocumentWriter::cite);
    }

    private Entry alliance(Alliance alliance) {
        return new Entry()
                .text("name", alliance.name())
                .list("members", alliance.members(), this::member)
                .list("associates", alliance.associates(), this::associate)
                .entry("cite", alliance.citation(), DocumentWriter::cite);
    }

    private Entry member(AllianceMember member) {
        return inForce(new Entry().text("organisation", member.organisation()), member)
                .entry("cite", member.citation(), DocumentWriter::cite);
    }

    private Entry associate(AllianceAssociate associate) {
        Entry entry = new Entry()
                .text("organisation", associate.organisation())
                .put("responsibility", associate.responsibility().words())
                .text("purpose", associate.purpose());
        return inForce(entry, associate).entry("cite", associate.citation(), DocumentWriter::cite);
    }
}
