package org.nhscontracts.rules.document;

import java.util.Map;
import org.nhscontracts.core.contract.BaselineSpan;
import org.nhscontracts.core.contract.ContractLink;
import org.nhscontracts.core.contract.ContractValue;
import org.nhscontracts.core.contract.DeadBandRule;
import org.nhscontracts.core.contract.EditionAdoption;
import org.nhscontracts.core.contract.GainShare;
import org.nhscontracts.core.contract.GainSharePeriod;
import org.nhscontracts.core.contract.Service;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.contract.SubContract;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.party.UsingBody;

/** Writes the contract. */
final class ContractWriter {

    private static final String POUNDS = "pounds";

    private final VariationWriter variations;

    ContractWriter(VariationWriter variations) {
        this.variations = variations;
    }

    Entry contract(ServiceContract contract) {
        return new Entry()
                .text("id", contract.id())
                .text("title", contract.title())
                .put("term", TermWriter.term(contract.term()))
                .list("commissioners", contract.commissioners(), PartyWriter::commissioner)
                .list("providers", contract.providers(), PartyWriter::provider)
                .entry("alliance", contract.alliance(), AllianceWriter::alliance)
                .list("usingBodies", contract.usingBodies(), ContractWriter::usingBody)
                .list("subContracts", contract.subContracts(), ContractWriter::subContract)
                .entry("gainShare", contract.gainShare(), ContractWriter::gainShare)
                .list("services", contract.services(), ContractWriter::service)
                .list("areas", contract.areas(), area -> area)
                .list("values", contract.values(), ContractWriter::value)
                .list("editions", contract.editions(), ContractWriter::edition)
                .list("variations", contract.variations(), variations::variation)
                .list("links", contract.links(), this::link);
    }

    static Entry service(Service service) {
        Entry entry = new Entry()
                .text("id", service.id())
                .text("name", service.name())
                .list("areas", service.areas(), area -> area);
        return PartyWriter.inForce(entry, service).entry("cite", service.citation(), DocumentWriter::cite);
    }

    private static Entry usingBody(UsingBody body) {
        Entry entry = new Entry()
                .text("organisation", body.organisation())
                .list("services", body.services(), Object::toString)
                .put("purpose", body.purpose());
        return PartyWriter.inForce(entry, body).entry("cite", body.citation(), DocumentWriter::cite);
    }

    private static Entry subContract(SubContract contract) {
        Entry entry = new Entry()
                .text("organisation", contract.organisation())
                .list("services", contract.services(), Object::toString);
        TermWriter.yesNo(entry, "material", contract.material())
                .text("start", contract.start())
                .text("expiry", contract.expiry());
        return TermWriter.yesNo(entry, "processesPersonalData", contract.processesPersonalData())
                .text("approved", contract.approved())
                .entry("cite", contract.citation(), DocumentWriter::cite);
    }

    private static Entry gainShare(GainShare share) {
        Entry entry = new Entry().text("baseline", share.baseline().map(PoundsText::write));
        if (share.baselineSpan() != BaselineSpan.PERIOD) {
            entry.put("baselinePer", share.baselineSpan().words());
        }
        entry.put("timing", share.timing().words())
                .list("shares", share.shares().entrySet(), one -> beside(one).put("percent", one.getValue()))
                .text("deadBand", share.deadBand().map(LimitText::write));
        if (share.deadBandRule() != DeadBandRule.BEYOND_ONLY) {
            entry.put("deadBandRule", share.deadBandRule().words());
        }
        return limits(entry, share).entry("cite", share.citation(), DocumentWriter::cite);
    }

    private static Entry limits(Entry entry, GainShare share) {
        entry.text("cap", share.cap().map(LimitText::write))
                .text("collar", share.collar().map(LimitText::write))
                .list(
                        "ceilings",
                        share.ceilings().entrySet(),
                        one -> beside(one).text(POUNDS, PoundsText.write(one.getValue())))
                .text("qualityGate", share.qualityGate());
        return share.gateCoversLoss() ? entry.put("gateCoversLoss", true) : entry;
    }

    private static Entry beside(Map.Entry<OrganisationId, ?> one) {
        return new Entry().text("organisation", one.getKey());
    }

    static Entry period(GainSharePeriod period) {
        return new Entry()
                .text("period", period.period())
                .text("expected", period.expected().map(PoundsText::write))
                .text("actual", period.actual().map(PoundsText::write))
                .put("state", period.state().words())
                .entry("cite", period.citation(), DocumentWriter::cite);
    }

    private static Entry value(ContractValue value) {
        return new Entry()
                .put("kind", value.kind().words())
                .put("span", value.span().words())
                .put("bound", value.bound().words())
                .text(POUNDS, PoundsText.write(value.amount()))
                .text("variation", value.variation())
                .entry("cite", value.citation(), DocumentWriter::cite);
    }

    private static Entry edition(EditionAdoption adoption) {
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
                .text("noticeGiven", link.noticeGiven())
                .text("noticePeriod", link.noticePeriod())
                .list("modifications", link.modifications(), variations::variation)
                .entry("cite", link.citation(), DocumentWriter::cite);
    }
}
