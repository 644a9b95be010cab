package org.nhscontracts.rules.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.source.Source;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.rules.text.DocumentText;
import org.nhscontracts.rules.text.Fault;
import org.nhscontracts.rules.text.FaultCollector;
import org.nhscontracts.rules.text.FaultyTextException;
import org.nhscontracts.rules.text.ResourceText;
import org.nhscontracts.rules.text.TextLimits;
import org.nhscontracts.rules.text.TextNode;
import org.nhscontracts.rules.text.TextSchema;

/**
 * Reads files of templates of community KPIs: documents of the format {@code nhs-community-kpis/1}, in YAML or JSON. All faults are
 * reported at once, with file, line and column; nothing is half-loaded.
 */
public final class CommunityKpiDocument {

    /** The format, as the first entry of a document names it. */
    public static final String FORMAT = "nhs-community-kpis/1";

    private static final String SCHEMA = "nhs-community-kpis-1.schema.json";

    private final FaultCollector faults = new FaultCollector();
    private final SourceBook sources = new SourceBook(ImmutableList.of(), true);
    private final ImmutableList.Builder<CommunityKpiTemplate> templates = ImmutableList.builder();
    private final ImmutableList.Builder<Source> ownSources = ImmutableList.builder();
    private final Set<KpiId> seen = new HashSet<>();

    private CommunityKpiDocument() {}

    /**
     * Reads a file.
     *
     * @param name what to call it in messages
     * @param text YAML or JSON
     * @return its templates
     * @throws FaultyTextException with all faults, if it has any
     */
    public static CommunityKpiCatalogue read(String name, String text) {
        return readAll(ImmutableMap.of(name, text));
    }

    static CommunityKpiCatalogue readAll(ImmutableMap<String, String> texts) {
        CommunityKpiDocument reading = new CommunityKpiDocument();
        texts.forEach((name, text) -> DocumentText.parse(name, text, TextLimits.DEFAULT, reading.faults)
                .ifPresent(reading::read));
        reading.faults.throwIfAny();
        return CommunityKpiCatalogue.of(reading.templates.build(), reading.ownSources.build());
    }

    /**
     * The JSON Schema of the format: the very one that reading enforces.
     *
     * @return JSON Schema, draft 2020-12
     */
    public static String schema() {
        return ResourceText.read(CommunityKpiDocument.class, SCHEMA);
    }

    private void read(TextNode document) {
        Reading.open(document, Compiled.SCHEMA, faults).ifPresent(file -> {
            ownSources.addAll(sources.read(file));
            Optional<String> consequence = file.get("consequenceUnlessStated", String::toString);
            file.each("kpis", part -> template(part, consequence), templates::add);
        });
    }

    private Optional<CommunityKpiTemplate> template(Part part, Optional<String> consequence) {
        CommunityKpiTemplate.Builder template = CommunityKpiTemplate.builder();
        part.set("id", KpiId::of, id -> template.id(once(part, id)));
        part.set("name", String::toString, template::name);
        part.set("definition", String::toString, template::definition);
        part.set("numerator", String::toString, template::numerator);
        part.set("denominator", String::toString, template::denominator);
        part.eachText("exclusions", String::toString, template::addExclusion);
        MeasureReading.read(part).ifPresent(template::measure);
        part.set("direction", Reading.words(Direction.values(), Direction::words), template::direction);
        part.set("typicalThreshold", MeasureReading::threshold, template::typicalThreshold);
        part.eachText("alternatives", String::toString, template::addAlternative);
        part.set("nationalThreshold", Boolean::valueOf, template::isThresholdNational);
        part.set("frequency", Reading.words(PeriodKind.values(), PeriodKind::words), template::frequency);
        part.set("timing", String::toString, template::timing);
        part.set("aggregation", Reading.words(Aggregation.values(), Aggregation::words), template::aggregation);
        part.get("consequence", String::toString).or(() -> consequence).ifPresent(template::consequence);
        template.addAllSources(sources.referAll(part, "sources"));
        part.eachText("attested", String::toString, template::addVerifiedField);
        AmbitionReader.confidence(part, "confidence").ifPresent(template::confidence);
        part.set("note", String::toString, template::note);
        return part.build(template::build);
    }

    private KpiId once(Part part, KpiId id) {
        if (!seen.add(id)) {
            String found = Fault.quoted(id.value()) + " a second time";
            part.refuse(part.map().find("id").orElseThrow(), "duplicate-id", found, "every KPI once");
        }
        return id;
    }

    /** Compiled when it is first needed. */
    private static final class Compiled {
        static final TextSchema SCHEMA =
                TextSchema.of(DocumentText.parse(CommunityKpiDocument.SCHEMA, schema(), TextLimits.DEFAULT));
    }
}
