package org.nhscontracts.rules.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.source.Source;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.rules.text.Fault;
import org.nhscontracts.rules.text.FaultCollector;
import org.nhscontracts.rules.text.TextNode;
import org.nhscontracts.rules.text.TextSchema;

/** Files of templates that are read together. */
final class CommunityKpiFiles {

    private final TextSchema schema;
    private final FaultCollector faults;
    private final SourceBook sources = new SourceBook(ImmutableList.of(), true);
    private final ImmutableList.Builder<CommunityKpiTemplate> templates = ImmutableList.builder();
    private final ImmutableList.Builder<Source> ownSources = ImmutableList.builder();
    private final Set<KpiId> seen = new HashSet<>();

    CommunityKpiFiles(TextSchema schema, FaultCollector faults) {
        this.schema = schema;
        this.faults = faults;
    }

    /** Reads a file. */
    void add(TextNode document) {
        CatalogueBinding.open(document, schema, faults).ifPresent(file -> {
            ownSources.addAll(sources.read(file));
            Optional<String> consequence = file.get("consequenceUnlessStated", String::toString);
            file.each("kpis", part -> template(part, consequence), templates::add);
        });
    }

    private Optional<CommunityKpiTemplate> template(CatalogueItem part, Optional<String> consequence) {
        CommunityKpiTemplate.Builder template = CommunityKpiTemplate.builder();
        part.set("id", KpiId::of, id -> template.id(once(part, id)));
        part.set("name", String::toString, template::name);
        part.set("definition", String::toString, template::definition);
        part.set("numerator", String::toString, template::numerator);
        part.set("denominator", String::toString, template::denominator);
        part.eachText("exclusions", String::toString, template::addExclusion);
        MeasureReading.read(part).ifPresent(template::measure);
        part.set("direction", CatalogueBinding.words(Direction.values(), Direction::words), template::direction);
        part.set("typicalThreshold", MeasureReading::threshold, template::typicalThreshold);
        part.eachText("alternatives", String::toString, template::addAlternative);
        part.set("nationalThreshold", Boolean::valueOf, template::isThresholdNational);
        part.set("frequency", CatalogueBinding.words(PeriodKind.values(), PeriodKind::words), template::frequency);
        part.set("timing", String::toString, template::timing);
        part.set(
                "aggregation", CatalogueBinding.words(Aggregation.values(), Aggregation::words), template::aggregation);
        part.get("consequence", String::toString).or(() -> consequence).ifPresent(template::consequence);
        template.addAllSources(sources.referAll(part, "sources"));
        part.eachText("attested", String::toString, template::addVerifiedField);
        AmbitionReader.confidence(part, "confidence").ifPresent(template::confidence);
        part.set("note", String::toString, template::note);
        return part.build(template::build);
    }

    private KpiId once(CatalogueItem part, KpiId id) {
        if (!seen.add(id)) {
            String found = Fault.quoted(id.value()) + " a second time";
            part.refuse(part.map().find("id").orElseThrow(), "duplicate-id", found, "every KPI once");
        }
        return id;
    }

    /** The templates of all files. */
    CommunityKpiCatalogue read() {
        faults.throwIfAny();
        return CommunityKpiCatalogue.of(templates.build(), ownSources.build());
    }
}
