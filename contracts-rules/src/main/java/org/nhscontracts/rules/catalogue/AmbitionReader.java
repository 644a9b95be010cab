package org.nhscontracts.rules.catalogue;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.source.Basis;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.source.Confidence;

/** Reads planning ambitions. */
final class AmbitionReader {

    private final Definitions definitions;
    private final SourceBook sources;

    AmbitionReader(Definitions definitions, SourceBook sources) {
        this.definitions = definitions;
        this.sources = sources;
    }

    Optional<PlanningAmbition> read(CatalogueItem part) {
        PlanningAmbition.Builder ambition = PlanningAmbition.builder();
        part.set("year", String::toString, ambition::year);
        part.set("metric", String::toString, ambition::metric);
        part.set("words", String::toString, ambition::words);
        part.set("note", String::toString, ambition::note);
        Optional<Confidence> confidence = confidence(part, "confidence");
        confidence.ifPresent(ambition::confidence);
        ImmutableList<SourceId> ids = sources.referAll(part, "sources");
        ambition.addAllSources(ids);
        Optional<Citation> citation = confidence.flatMap(sure -> citation(ids, sure));
        part.each("targets", one -> target(one, citation), ambition::putTarget);
        return part.build(ambition::build);
    }

    private Optional<Map.Entry<KpiId, Target>> target(CatalogueItem part, Optional<Citation> citation) {
        Target.Builder target =
                Target.builder().purpose(TargetPurpose.PLANNING_AMBITION).citation(citation);
        part.set("threshold", MeasureReading::threshold, target::threshold);
        part.set("from", LocalDate::parse, target::from);
        part.set("until", LocalDate::parse, target::until);
        Optional<KpiId> requirement = definitions.refer(part, "requirement").map(RequirementDefinition::id);
        return requirement.flatMap(id -> part.build(target::build).map(built -> Map.entry(id, built)));
    }

    static Optional<Confidence> confidence(CatalogueItem part, String key) {
        return part.get(key, CatalogueBinding.words(Confidence.values(), Confidence::words));
    }

    static Optional<Citation> citation(ImmutableList<SourceId> ids, Confidence confidence) {
        return ids.stream().findFirst().map(id -> Citation.of(id, Basis.CLAIMED, confidence));
    }
}
