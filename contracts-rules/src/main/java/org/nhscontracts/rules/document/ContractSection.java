package org.nhscontracts.rules.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.nhscontracts.core.contract.ContractLink;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.contract.ContractValue;
import org.nhscontracts.core.contract.EditionAdoption;
import org.nhscontracts.core.contract.LinkKind;
import org.nhscontracts.core.contract.Service;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.contract.ValueBound;
import org.nhscontracts.core.contract.ValueKind;
import org.nhscontracts.core.contract.ValueSpan;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.id.ContractId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.rules.text.TextNode;

/** Reads the contract itself. */
final class ContractSection {

    private final Binding binding;
    private final SourceSection sources;
    private final PartySection parties;

    ContractSection(Binding binding, SourceSection sources, PartySection parties) {
        this.binding = binding;
        this.sources = sources;
        this.parties = parties;
    }

    Optional<ServiceContract> contract(TextNode node) {
        return binding.item(node).flatMap(item -> {
            ServiceContract.Builder contract = ServiceContract.builder();
            item.set("id", ContractId::of, contract::id);
            item.set("title", String::toString, contract::title);
            item.nested("term", this::term, contract::term);
            item.each("commissioners", parties::commissioner, contract::addCommissioner);
            item.each("providers", parties::provider, contract::addProvider);
            item.nested("alliance", parties::alliance, contract::alliance);
            item.each("services", this::service, contract::addService);
            item.each("values", this::value, contract::addValue);
            item.each("editions", this::edition, contract::addEdition);
            item.each("links", this::link, contract::addLink);
            return item.build(contract::build);
        });
    }

    private Optional<ContractTerm> term(TextNode node) {
        return binding.item(node).flatMap(item -> {
            ContractTerm.Builder term = ContractTerm.builder();
            item.set("signed", LocalDate::parse, term::signed);
            item.set("start", LocalDate::parse, term::start);
            item.set("expiry", LocalDate::parse, term::expiry);
            sources.cite(item, term::citation);
            return item.build(term::build);
        });
    }

    private Optional<Service> service(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Service.Builder service = Service.builder();
            item.refer("id", Refers.once("service"), ServiceId::of, service::id);
            item.set("name", String::toString, service::name);
            sources.cite(item, service::citation);
            return item.build(service::build);
        });
    }

    private Optional<ContractValue> value(TextNode node) {
        return binding.item(node).flatMap(item -> {
            ContractValue.Builder value = ContractValue.builder();
            item.set("kind", Vocabulary.of(ValueKind.class, ValueKind::words), value::kind);
            item.set("span", Vocabulary.of(ValueSpan.class, ValueSpan::words), value::span);
            item.set("bound", Vocabulary.of(ValueBound.class, ValueBound::words), value::bound);
            item.set("pounds", ContractSection::pounds, value::amount);
            sources.cite(item, value::citation);
            return item.build(value::build);
        });
    }

    /** A sum as a document writes it. */
    static Money pounds(String text) {
        try {
            return Money.of(CurrencyUnit.GBP, new BigDecimal(text));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "found '" + text + "', expected a sum in pounds such as 140000000 or 516996.50", e);
        }
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
            sources.cite(item, link::citation);
            return item.build(link::build);
        });
    }
}
