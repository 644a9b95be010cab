package org.nhscontracts.rules.catalogue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.source.Confidence;
import org.nhscontracts.core.source.Source;
import org.nhscontracts.rules.text.FaultCollector;
import org.nhscontracts.rules.text.TextNode;
import org.nhscontracts.rules.text.TextSchema;

/** Files of national quality requirements that are read together: first what they define, then what each edition requires. */
final class RequirementFiles {

    private final TextSchema schema;
    private final RequirementCatalogue base;
    private final FaultCollector faults;
    private final SourceBook sources;
    private final Definitions definitions;
    private final List<CatalogueItem> files = new ArrayList<>();

    RequirementFiles(TextSchema schema, RequirementCatalogue base, FaultCollector faults) {
        this.schema = schema;
        this.base = base;
        this.faults = faults;
        this.sources = new SourceBook(base.sources(), true);
        this.definitions = new Definitions(base.requirements());
    }

    /** Adds a file; what it says is read later. */
    void add(TextNode document) {
        CatalogueBinding.open(document, schema, faults).ifPresent(files::add);
    }

    /** The catalogue with what all files add to it. */
    RequirementCatalogue read() {
        ImmutableList.Builder<Source> own = ImmutableList.builder();
        files.forEach(file -> own.addAll(sources.read(file)));
        files.forEach(definitions::read);
        ImmutableList<PlanningAmbition> ambitions = ambitions();
        ImmutableList.Builder<NationalRequirement> rows = ImmutableList.builder();
        ImmutableList.Builder<SanctionRegime> regimes = ImmutableList.builder();
        files.forEach(file -> edition(file, ambitions, rows, regimes));
        faults.throwIfAny();
        return base.with(rows.build()).with(ambitions, regimes.build(), own.build());
    }

    private ImmutableList<PlanningAmbition> ambitions() {
        AmbitionReader reader = new AmbitionReader(definitions, sources);
        ImmutableList.Builder<PlanningAmbition> ambitions = ImmutableList.builder();
        ambitions.addAll(base.ambitions());
        files.forEach(file -> file.each("ambitions", reader::read, ambitions::add));
        return ambitions.build();
    }

    private void edition(
            CatalogueItem file,
            ImmutableList<PlanningAmbition> ambitions,
            ImmutableList.Builder<NationalRequirement> rows,
            ImmutableList.Builder<SanctionRegime> regimes) {
        Optional<RequirementReader.EditionDays> days = days(file);
        if (days.isPresent()) {
            rows.addAll(new RequirementReader(days.get(), definitions, sources, ambitions).read(file));
            file.nested("regime", part -> regime(part, days.get().edition()), regimes::add);
        } else if (file.has("requirements") || file.has("regime")) {
            file.refuse(file.map(), "missing-key", "requirements of no edition", "'edition', 'from' and 'until'");
        }
    }

    private static Optional<RequirementReader.EditionDays> days(CatalogueItem file) {
        Optional<LocalDate> from = file.get("from", LocalDate::parse);
        Optional<LocalDate> until = file.get("until", LocalDate::parse);
        return file.get("edition", ContractEdition::of)
                .flatMap(edition -> from.flatMap(
                        first -> until.map(last -> new RequirementReader.EditionDays(edition, first, last))));
    }

    private Optional<SanctionRegime> regime(CatalogueItem part, ContractEdition edition) {
        Optional<String> words = part.get("words", String::toString);
        Optional<Confidence> confidence = AmbitionReader.confidence(part, "confidence");
        ImmutableList<SourceId> ids = sources.referAll(part, "sources");
        return words.flatMap(
                text -> confidence.flatMap(sure -> part.build(() -> new SanctionRegime(edition, text, ids, sure))));
    }
}
