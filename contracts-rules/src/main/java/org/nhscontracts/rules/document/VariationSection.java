package org.nhscontracts.rules.document;

import static org.nhscontracts.rules.document.Item.given;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.joda.money.Money;
import org.nhscontracts.core.contract.Recurrence;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.contract.Variation;
import org.nhscontracts.core.contract.VariationChange;
import org.nhscontracts.core.contract.VariationKind;
import org.nhscontracts.core.contract.VariedContract;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.id.VariationId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.rules.contractfile.VariationFit;
import org.nhscontracts.rules.text.TextList;
import org.nhscontracts.rules.text.TextMap;
import org.nhscontracts.rules.text.TextNode;
import org.nhscontracts.rules.text.TextScalar;

/** Reads variations of a contract, each change under the one key that names it. */
final class VariationSection {

    private final Binding binding;
    private final SourceSection sources;
    private final PartySection parties;
    private final SupplySection supply;
    private final ImmutableMap<KpiId, Kpi> kpis;
    private final BiPredicate<Binding, TextScalar> kpi;
    private final BiPredicate<Binding, TextScalar> service;
    private final String list;

    private VariationSection(
            Binding binding,
            SourceSection sources,
            PartySection parties,
            ImmutableMap<KpiId, Kpi> kpis,
            BiPredicate<Binding, TextScalar> kpi,
            BiPredicate<Binding, TextScalar> service,
            String list) {
        this.binding = binding;
        this.sources = sources;
        this.parties = parties;
        this.supply = new SupplySection(binding, sources);
        this.kpis = kpis;
        this.kpi = kpi;
        this.service = service;
        this.list = list;
    }

    /** Reads variations of the contract of the document, with its KPIs and services. */
    static VariationSection own(
            Binding binding, SourceSection sources, PartySection parties, ImmutableMap<KpiId, Kpi> kpis) {
        return new VariationSection(binding, sources, parties, kpis, Refers.KPI, Refers.SERVICE, "variation");
    }

    /** Reads variations of another contract, whose KPIs and services the document does not define. */
    static VariationSection ofAnother(Binding binding, SourceSection sources, PartySection parties, TextMap link) {
        return new VariationSection(
                binding, sources, parties, ImmutableMap.of(), Refers.ANY, Refers.ANY, "modification of " + link.path());
    }

    Optional<Variation> variation(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Variation.Builder variation = Variation.builder();
            item.refer("id", Refers.once(list), VariationId::of, variation::id);
            item.set("agreed", LocalDate::parse, variation::agreed);
            item.set("from", LocalDate::parse, variation::from);
            item.set("kind", Vocabulary.of(VariationKind.class, VariationKind::words), variation::kind);
            item.each("changes", this::change, variation::addChange);
            item.set("note", String::toString, variation::note);
            sources.cite(item, variation::citation);
            return item.build(variation::build);
        });
    }

    private Optional<VariationChange> change(TextNode node) {
        return binding.item(node).flatMap(item -> {
            if (item.has("target")) {
                return threshold(item);
            }
            return item.has("value") ? value(item) : single(item).flatMap(one -> item.build(() -> one));
        });
    }

    private Optional<VariationChange> threshold(Item item) {
        Optional<KpiId> id = item.referred("kpi", kpi, KpiId::of);
        Optional<Kpi> known = id.map(kpis::get);
        TargetSection targets = new TargetSection(binding, sources, known.map(Kpi::measure), known.map(Kpi::direction));
        Optional<Target> target = item.part("target", targets::target);
        return item.build(() -> new VariationChange.ThresholdChanged(given(id), given(target)));
    }

    private static Optional<VariationChange> value(Item item) {
        Optional<Money> value = item.get("value", PoundsText::parse);
        Optional<Recurrence> recurrence = item.get("recurrence", Vocabulary.of(Recurrence.class, Recurrence::words));
        return item.build(() -> new VariationChange.ValueChanged(given(value), given(recurrence)));
    }

    private Optional<VariationChange> single(Item item) {
        return kpi(item)
                .or(() -> item.part("serviceAdded", supply::addedService).map(VariationChange.ServiceAdded::new))
                .or(() -> item.referred("serviceRemoved", service, ServiceId::of)
                        .map(VariationChange.ServiceRemoved::new))
                .or(() -> party(item))
                .or(() -> item.get("expiry", LocalDate::parse).map(VariationChange.ExpiryChanged::new));
    }

    private Optional<VariationChange> kpi(Item item) {
        return item.referred("kpiAdded", kpi, KpiId::of)
                .<VariationChange>map(VariationChange.KpiAdded::new)
                .or(() -> item.referred("kpiRemoved", kpi, KpiId::of).map(VariationChange.KpiRemoved::new));
    }

    private Optional<VariationChange> party(Item item) {
        return item.part("commissionerAdded", parties::commissioner)
                .<VariationChange>map(VariationChange.CommissionerAdded::new)
                .or(() -> organisation(item, "commissionerRemoved").map(VariationChange.CommissionerRemoved::new))
                .or(() -> item.part("providerAdded", node -> parties.provider(node, service))
                        .map(VariationChange.ProviderAdded::new))
                .or(() -> organisation(item, "providerRemoved").map(VariationChange.ProviderRemoved::new));
    }

    private static Optional<OrganisationId> organisation(Item item, String key) {
        return item.referred(key, Refers.ORGANISATION, OrganisationId::of);
    }

    /** The contract as all its variations leave it; reports the one that does not fit, where it stands. */
    static Optional<VariedContract> fit(
            Binding binding, TextNode node, ServiceContract contract, ImmutableMap<KpiId, Kpi> kpis) {
        try {
            VariationFit.misfit(contract).ifPresent(message -> {
                throw new IllegalArgumentException(message);
            });
            return Optional.of(VariedContract.of(contract, kpis.values().asList(), LocalDate.MAX));
        } catch (IllegalArgumentException e) {
            Refusal words = Refusal.of(e);
            binding.faults()
                    .add(place(node, String.valueOf(e.getMessage())), "variation", words.found(), words.expected());
            return Optional.empty();
        }
    }

    /** The variation that a message begins with. */
    private static TextNode place(TextNode contract, String message) {
        TextNode variations = NodePath.find((TextMap) contract, "variations");
        return variations instanceof TextList list
                ? list.items().stream()
                        .filter(one -> message.startsWith("variation " + id(one) + ":"))
                        .findFirst()
                        .orElse(variations)
                : variations;
    }

    private static String id(TextNode variation) {
        return NodePath.find((TextMap) variation, "id") instanceof TextScalar id ? id.text() : "";
    }
}
