package org.nhscontracts.rules.document;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.contract.ContractLink;
import org.nhscontracts.core.contract.ContractValue;
import org.nhscontracts.core.contract.EditionAdoption;
import org.nhscontracts.core.contract.LinkKind;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.contract.ValueBound;
import org.nhscontracts.core.contract.ValueKind;
import org.nhscontracts.core.contract.ValueSpan;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.id.ContractId;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.VariationId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.time.CalendarMonths;
import org.nhscontracts.rules.text.TextNode;

/** Reads the contract itself. */
final class ContractSection {

    private final Binding binding;
    private final SourceSection sources;
    private final PartySection parties;
    private final SupplySection supply;
    private final VariationSection variations;

    ContractSection(Binding binding, SourceSection sources, PartySection parties, ImmutableMap<KpiId, Kpi> kpis) {
        this.binding = binding;
        this.sources = sources;
        this.parties = parties;
        this.supply = new SupplySection(binding, sources);
        this.variations = VariationSection.own(binding, sources, parties, kpis);
    }

    Optional<ServiceContract> contract(TextNode node) {
        return binding.item(node).flatMap(item -> {
            ServiceContract.Builder contract = ServiceContract.builder();
            item.set("id", ContractId::of, contract::id);
            item.set("title", String::toString, contract::title);
            item.nested("term", new TermSection(binding, sources)::term, contract::term);
            item.each("commissioners", parties::commissioner, contract::addCommissioner);
            item.each("providers", parties::provider, contract::addProvider);
            item.nested("alliance", new AllianceSection(binding, sources)::alliance, contract::alliance);
            item.each("usingBodies", supply::usingBody, contract::addUsingBody);
            item.each("subContracts", supply::subContract, contract::addSubContract);
            item.nested("gainShare", new GainShareSection(binding, sources)::gainShare, contract::gainShare);
            item.each("services", supply::service, contract::addService);
            item.referEach("areas", Refers.ANY, String::toString, contract::addArea);
            item.each("values", this::value, contract::addValue);
            item.each("editions", this::edition, contract::addEdition);
            item.each("variations", variations::variation, contract::addVariation);
            item.each("links", this::link, contract::addLink);
            return item.build(contract::build);
        });
    }

    private Optional<ContractValue> value(TextNode node) {
        return binding.item(node).flatMap(item -> {
            ContractValue.Builder value = ContractValue.builder();
            item.set("kind", Vocabulary.of(ValueKind.class, ValueKind::words), value::kind);
            item.set("span", Vocabulary.of(ValueSpan.class, ValueSpan::words), value::span);
            item.set("bound", Vocabulary.of(ValueBound.class, ValueBound::words), value::bound);
            item.set("pounds", PoundsText::parse, value::amount);
            item.set("variation", VariationId::of, value::variation);
            sources.cite(item, value::citation);
            return item.build(value::build);
        });
    }

    private Optional<EditionAdoption> edition(TextNode node) {
        return binding.item(node).flatMap(item -> {
            EditionAdoption.Builder adoption = EditionAdoption.builder();
            item.set("edition", ContractEdition::of, adoption::edition);
            item.set("from", LocalDate::parse, adoption::from);
            item.set("how", String::toString, adoption::how);
            sources.cite(item, adoption::citation);
            return item.build(adoption::build);
        });
    }

    private Optional<ContractLink> link(TextNode node) {
        return binding.item(node).flatMap(item -> {
            ContractLink.Builder link = ContractLink.builder();
            item.set("kind", Vocabulary.of(LinkKind.class, LinkKind::words), link::kind);
            item.set("contract", ContractId::of, link::contract);
            item.set("title", String::toString, link::title);
            item.refer("holder", Refers.ORGANISATION, OrganisationId::of, link::holder);
            item.set("start", LocalDate::parse, link::start);
            item.set("lastDay", LocalDate::parse, link::lastDay);
            item.set("noticeGiven", LocalDate::parse, link::noticeGiven);
            item.set("noticePeriod", CalendarMonths::parse, link::noticePeriod);
            item.each(
                    "modifications",
                    VariationSection.ofAnother(binding, sources, parties, item.map())::variation,
                    link::addModification);
            sources.cite(item, link::citation);
            return item.build(link::build);
        });
    }
}
