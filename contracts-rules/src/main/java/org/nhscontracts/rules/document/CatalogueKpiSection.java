package org.nhscontracts.rules.document;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.kpi.ComparedAs;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.source.Source;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.rules.catalogue.CommunityKpiCatalogue;
import org.nhscontracts.rules.catalogue.CommunityKpiTemplate;
import org.nhscontracts.rules.catalogue.KpiDraft;
import org.nhscontracts.rules.catalogue.MissingFact;
import org.nhscontracts.rules.catalogue.NationalRequirement;
import org.nhscontracts.rules.catalogue.RequirementCatalogue;
import org.nhscontracts.rules.catalogue.SuppliedFacts;
import org.nhscontracts.rules.text.TextNode;
import org.nhscontracts.rules.text.TextScalar;

/** Reads KPIs that a document takes from the catalogue: national quality requirements and templates of community KPIs. */
final class CatalogueKpiSection {

    private static final RequirementCatalogue REQUIREMENTS = RequirementCatalogue.shipped();
    private static final CommunityKpiCatalogue TEMPLATES = CommunityKpiCatalogue.shipped();

    private final Binding binding;
    private final Map<SourceId, Source> sources = new LinkedHashMap<>();

    CatalogueKpiSection(Binding binding) {
        this.binding = binding;
    }

    /** The sources that the KPIs read so far cite, which the document itself need not name. */
    ImmutableSet<Source> sources() {
        return ImmutableSet.copyOf(sources.values());
    }

    Optional<Kpi> national(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Optional<KpiId> id = id(item);
            Optional<KpiId> requirement = item.referred("requirement", CatalogueKpiSection::isRequirement, KpiId::of);
            Optional<ContractEdition> edition = item.get("edition", ContractEdition::of);
            Optional<NationalRequirement> row = requirement.flatMap(one -> row(item, one, edition));
            Optional<Threshold> threshold =
                    threshold(item, row.map(NationalRequirement::measure), row.map(NationalRequirement::direction));
            SuppliedFacts supplied = new SuppliedFacts(threshold, frequency(item));
            Optional<KpiDraft> draft = id.flatMap(kpi -> requirement.flatMap(one -> edition.isPresent()
                    ? row.map(found -> found.toKpi(kpi, supplied))
                    : REQUIREMENTS.toKpi(one, kpi, supplied)));
            return draft.filter(any -> threshold.isEmpty() || isOpen(item, requirement.get(), row, edition))
                    .flatMap(one -> item.build(() -> complete(item, one)))
                    .flatMap(kpi -> kpi);
        });
    }

    Optional<Kpi> community(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Optional<KpiId> id = id(item);
            Optional<CommunityKpiTemplate> template = item.referred(
                            "template", CatalogueKpiSection::isTemplate, KpiId::of)
                    .flatMap(TEMPLATES::template);
            Optional<Threshold> threshold = threshold(
                    item, template.map(CommunityKpiTemplate::measure), template.map(CommunityKpiTemplate::direction));
            return item.build(() -> Item.given(template).toKpi(Item.given(id), Item.given(threshold)))
                    .filter(kpi -> cites(item, kpi));
        });
    }

    private static Optional<KpiId> id(Item item) {
        return item.referred("id", Refers.once("KPI"), KpiId::of);
    }

    private static Optional<PeriodKind> frequency(Item item) {
        return item.get("frequency", Vocabulary.of(PeriodKind.class, PeriodKind::words));
    }

    private static Optional<Threshold> threshold(Item item, Optional<Measure> measure, Optional<Direction> direction) {
        return item.get("threshold", text -> ThresholdText.parse(text, ComparedAs.EXACT, measure, direction));
    }

    private static boolean isRequirement(Binding binding, TextScalar id) {
        return binding.reference(
                id,
                "unknown-requirement",
                new Ids(
                        REQUIREMENTS.requirements().stream()
                                .map(one -> one.id().value())
                                .collect(toImmutableSet()),
                        true));
    }

    private static boolean isTemplate(Binding binding, TextScalar id) {
        return binding.reference(
                id,
                "unknown-template",
                new Ids(
                        TEMPLATES.templates().stream()
                                .map(one -> one.id().value())
                                .collect(toImmutableSet()),
                        true));
    }

    /** The row of the edition named, or the last that there is. */
    private Optional<NationalRequirement> row(Item item, KpiId requirement, Optional<ContractEdition> edition) {
        if (edition.isEmpty()) {
            return REQUIREMENTS.history(requirement).reverse().stream().findFirst();
        }
        Optional<NationalRequirement> row = REQUIREMENTS.requirement(edition.get(), requirement);
        if (row.isEmpty()) {
            String editions = String.join(
                    ", ",
                    REQUIREMENTS.history(requirement).stream()
                            .map(one -> one.edition().value())
                            .toList());
            binding.faults()
                    .add(
                            item.map().find("edition").orElseThrow(),
                            "unknown-edition",
                            "edition " + edition.get() + ", which has no requirement " + requirement,
                            "one of " + editions);
        }
        return row;
    }

    /** Whether the contract may set the threshold, since the catalogue has none. */
    private boolean isOpen(
            Item item, KpiId requirement, Optional<NationalRequirement> row, Optional<ContractEdition> edition) {
        Stream<NationalRequirement> rows =
                edition.isPresent() ? row.stream() : REQUIREMENTS.history(requirement).stream();
        Optional<Threshold> national =
                rows.flatMap(one -> one.threshold().stream()).findFirst();
        national.ifPresent(one -> binding.faults()
                .add(
                        item.map().find("threshold").orElseThrow(),
                        "national-threshold",
                        "a threshold beside requirement " + requirement + ", which has '" + one + "'",
                        "none, or a KPI of the contract's own under 'kpis'"));
        return national.isEmpty();
    }

    private Optional<Kpi> complete(Item item, KpiDraft draft) {
        if (draft instanceof KpiDraft.Incomplete incomplete) {
            String missing = String.join(
                    " and ",
                    incomplete.missing().stream().map(MissingFact::words).toList());
            binding.faults()
                    .add(
                            item.map(),
                            "incomplete-requirement",
                            "a requirement whose " + missing + " is not known to the catalogue",
                            "the contract's own '" + missing.replace(" and ", "' and '") + "' beside it");
            return Optional.empty();
        }
        return draft.asKpi().filter(kpi -> cites(item, kpi));
    }

    /** Takes over the sources that a KPI cites; answers false where the document uses the id of one for another source. */
    private boolean cites(Item item, Kpi kpi) {
        Stream<Citation> citations = Stream.concat(
                kpi.citation().stream(),
                kpi.targets().stream().map(Target::citation).flatMap(Optional::stream));
        return citations
                        .map(Citation::source)
                        .distinct()
                        .filter(id -> !takeOver(item, id))
                        .count()
                == 0;
    }

    private boolean takeOver(Item item, SourceId id) {
        Source source = REQUIREMENTS
                .source(id)
                .or(() -> TEMPLATES.sources().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst())
                .orElseThrow(() -> new IllegalStateException("the catalogue has every source that it cites"));
        boolean taken = binding.known().sources().contains(id.value());
        if (taken) {
            binding.faults()
                    .add(
                            item.map(),
                            "source-of-the-catalogue",
                            "a source '" + id + "' of the document, and one of the catalogue that this KPI cites",
                            "another id for that of the document");
        }
        sources.put(id, source);
        return !taken;
    }
}
