package org.nhscontracts.rules.document;

import org.nhscontracts.core.party.Commissioner;
import org.nhscontracts.core.party.Dated;
import org.nhscontracts.core.party.Organisation;
import org.nhscontracts.core.party.Provider;
import org.nhscontracts.core.party.Succession;
import org.nhscontracts.core.time.InForce;

/** Writes the organisations and the parts they play. */
final class PartyWriter {

    private PartyWriter() {}

    static Entry organisation(Organisation organisation) {
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

    static Entry inForce(Entry entry, InForce value) {
        return entry.text("from", value.from()).text("until", value.until());
    }

    static Entry succession(Succession succession) {
        return new Entry()
                .put("kind", succession.kind().words())
                .text("date", succession.date())
                .list("predecessors", succession.predecessors(), Object::toString)
                .list("successors", succession.successors(), Object::toString)
                .entry("cite", succession.citation(), DocumentWriter::cite);
    }

    static Entry commissioner(Commissioner commissioner) {
        Entry entry = new Entry()
                .text("organisation", commissioner.organisation())
                .put("role", commissioner.role().words());
        return inForce(entry, commissioner).entry("cite", commissioner.citation(), DocumentWriter::cite);
    }

    static Entry provider(Provider provider) {
        Entry entry = new Entry()
                .text("organisation", provider.organisation())
                .put("role", provider.role().words())
                .list("services", provider.services(), Object::toString);
        return inForce(entry, provider).entry("cite", provider.citation(), DocumentWriter::cite);
    }
}
