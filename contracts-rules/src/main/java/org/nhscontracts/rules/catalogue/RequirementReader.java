package org.nhscontracts.rules.catalogue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.source.Confidence;
import org.nhscontracts.rules.text.Fault;

/** Reads what one edition requires. */
final class RequirementReader {

    private final EditionDays days;
    private final Definitions definitions;
    private final SourceBook sources;
    private final ImmutableList<PlanningAmbition> ambitions;
    private final Set<KpiId> own = new HashSet<>();

    /** An edition with the days of a file or of a row. */
    record EditionDays(ContractEdition edition, LocalDate from, LocalDate until) {}

    RequirementReader(
            EditionDays days, Definitions definitions, SourceBook sources, ImmutableList<PlanningAmbition> ambitions) {
        this.days = days;
        this.definitions = definitions;
        this.sources = sources;
        this.ambitions = ambitions;
    }

    /** Reads the requirements of a file; where one states no sanction, that of the file counts, if it has one. */
    ImmutableList<NationalRequirement> read(CatalogueItem file) {
        ImmutableList.Builder<NationalSanction> unlessStated = ImmutableList.builder();
        file.nested("sanctionUnlessStated", SanctionReader::read, unlessStated::add);
        ImmutableList<NationalSanction> sanctions = unlessStated.build();
        ImmutableList.Builder<NationalRequirement> rows = ImmutableList.builder();
        file.each("requirements", part -> row(part, sanctions), rows::add);
        return rows.build();
    }

    private Optional<NationalRequirement> row(CatalogueItem part, ImmutableList<NationalSanction> unlessStated) {
        Optional<RequirementDefinition> definition = definitions.refer(part, "id");
        definition.filter(one -> !own.add(one.id())).ifPresent(one -> {
            String found = Fault.quoted(one.id().value()) + " a second time";
            part.refuse(part.map().find("id").orElseThrow(), "duplicate-id", found, "every requirement once");
        });
        NationalRequirement.Builder row = NationalRequirement.builder().edition(days.edition());
        definition.ifPresent(one -> define(part, one, row));
        part.set("code", String::toString, row::code);
        part.set("datesStated", String::toString, row::datesStated);
        part.set("note", String::toString, row::note);
        Optional<Citation> ofThreshold = attest(part, row);
        dated(part).ifPresent(inForce -> {
            row.from(inForce.from()).until(inForce.until());
            thresholds(part, row, ofThreshold, inForce);
            definition.ifPresent(one -> beside(one.id(), inForce).forEach(row::addTarget));
        });
        sanctions(part, row, unlessStated);
        return definition.flatMap(any -> part.build(row::build));
    }

    /** The days of the row: those of the edition unless stated; empty if they are in the wrong order. */
    private Optional<EditionDays> dated(CatalogueItem part) {
        LocalDate from = part.get("from", LocalDate::parse).orElse(days.from());
        LocalDate until = part.get("until", LocalDate::parse).orElse(days.until());
        if (until.isBefore(from)) {
            part.refuse(
                    part.map(), "inconsistent", "days up to " + until, "the last day on or after the first, " + from);
            return Optional.empty();
        }
        return Optional.of(new EditionDays(days.edition(), from, until));
    }

    /** Reads what stands behind the row; what stands behind its threshold is the answer. */
    private Optional<Citation> attest(CatalogueItem part, NationalRequirement.Builder row) {
        ImmutableList<SourceId> ids = sources.referAll(part, "sources");
        row.addAllSources(ids);
        Optional<Confidence> confidence = AmbitionReader.confidence(part, "confidence");
        confidence.ifPresent(row::confidence);
        Optional<Confidence> ofThreshold =
                AmbitionReader.confidence(part, "thresholdConfidence").or(() -> confidence);
        ofThreshold.ifPresent(row::thresholdConfidence);
        return ofThreshold.flatMap(sure -> AmbitionReader.citation(ids, sure));
    }

    /** What the definition says, unless the edition says otherwise. */
    private static void define(CatalogueItem part, RequirementDefinition definition, NationalRequirement.Builder row) {
        row.id(definition.id())
                .family(definition.family())
                .name(part.get("name", String::toString).orElse(definition.name()))
                .kind(definition.kind())
                .definition(part.get("definition", String::toString).or(definition::text))
                .measure(definition.measure())
                .direction(definition.direction())
                .unit(definition.unit())
                .period(DefinitionReader.period(part).orElse(definition.period()))
                .addAllServices(definition.services());
    }

    private static void thresholds(
            CatalogueItem part, NationalRequirement.Builder row, Optional<Citation> citation, EditionDays inForce) {
        part.set(
                "threshold",
                MeasureReading::threshold,
                threshold -> row.addTarget(Target.builder()
                        .purpose(TargetPurpose.CONTRACT_STANDARD)
                        .threshold(threshold)
                        .from(inForce.from())
                        .until(inForce.until())
                        .citation(citation)
                        .build()));
        part.each("thresholds", one -> threshold(one, citation, inForce), row::addTarget);
    }

    private static Optional<Target> threshold(CatalogueItem part, Optional<Citation> citation, EditionDays inForce) {
        Target.Builder target =
                Target.builder().purpose(TargetPurpose.CONTRACT_STANDARD).citation(citation);
        part.set("value", MeasureReading::threshold, target::threshold);
        target.from(part.get("from", LocalDate::parse).orElse(inForce.from()));
        target.until(part.get("until", LocalDate::parse).orElse(inForce.until()));
        return part.build(target::build);
    }

    /** The planning ambitions beside the contract standards of a requirement, for some of its days. */
    private ImmutableList<Target> beside(KpiId id, EditionDays inForce) {
        ImmutableList.Builder<Target> targets = ImmutableList.builder();
        for (PlanningAmbition ambition : ambitions) {
            Optional.ofNullable(ambition.targets().get(id))
                    .filter(target -> !target.from().orElse(LocalDate.MIN).isAfter(inForce.until())
                            && !target.until().orElse(LocalDate.MAX).isBefore(inForce.from()))
                    .ifPresent(targets::add);
        }
        return targets.build();
    }

    private static void sanctions(
            CatalogueItem part, NationalRequirement.Builder row, ImmutableList<NationalSanction> unlessStated) {
        if (part.has("sanctions")) {
            part.each("sanctions", SanctionReader::read, row::addSanction);
        } else {
            row.addAllSanctions(unlessStated);
        }
    }
}
