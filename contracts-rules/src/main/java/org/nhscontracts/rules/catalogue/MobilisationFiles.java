package org.nhscontracts.rules.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.nhscontracts.core.handover.ConditionCategory;
import org.nhscontracts.core.handover.DaySpan;
import org.nhscontracts.core.handover.HandoverGate;
import org.nhscontracts.core.handover.HandoverReview;
import org.nhscontracts.core.handover.LeadTime;
import org.nhscontracts.core.id.ConditionId;
import org.nhscontracts.core.id.GateId;
import org.nhscontracts.core.id.IncompleteValueException;
import org.nhscontracts.core.source.Basis;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.source.Confidence;
import org.nhscontracts.core.source.Source;
import org.nhscontracts.rules.text.Fault;
import org.nhscontracts.rules.text.FaultCollector;
import org.nhscontracts.rules.text.TextNode;
import org.nhscontracts.rules.text.TextSchema;

/** Files of customary mobilisation conditions that are read together. */
final class MobilisationFiles {

    private final TextSchema schema;
    private final FaultCollector faults;
    private final SourceBook sources = new SourceBook(ImmutableList.of(), true);
    private final Set<ConditionId> knownConditions = new LinkedHashSet<>();
    private final Set<GateId> knownGates = new LinkedHashSet<>();
    private final ImmutableList.Builder<CustomaryCondition> conditions = ImmutableList.builder();
    private final ImmutableList.Builder<HandoverGate> gates = ImmutableList.builder();
    private final ImmutableList.Builder<HandoverReview> reviews = ImmutableList.builder();
    private final ImmutableList.Builder<Source> ownSources = ImmutableList.builder();

    MobilisationFiles(TextSchema schema, FaultCollector faults) {
        this.schema = schema;
        this.faults = faults;
    }

    /** Reads a file. */
    void add(TextNode document) {
        CatalogueBinding.open(document, schema, faults).ifPresent(file -> {
            ownSources.addAll(sources.read(file));
            file.each("gates", this::gate, gates::add);
            file.each("conditions", this::condition, conditions::add);
            file.each("reviews", this::review, reviews::add);
        });
    }

    private Optional<HandoverGate> gate(CatalogueItem part) {
        HandoverGate.Builder gate = HandoverGate.builder();
        part.set("id", text -> once(part, GateId.of(text), knownGates), gate::id);
        part.set("name", String::toString, gate::name);
        part.set("leadWeeks", MobilisationFiles::leadWeeks, gate::lead);
        citation(part).ifPresent(gate::citation);
        return part.build(gate::build);
    }

    private Optional<HandoverReview> review(CatalogueItem part) {
        Optional<String> name = part.get("name", String::toString);
        Optional<DaySpan> after = part.get("weeksAfter", text -> DaySpan.weeks(Integer.parseInt(text)));
        Optional<Citation> citation = citation(part);
        return part.build(() -> new HandoverReview(
                name.orElseThrow(IncompleteValueException::new),
                after.orElseThrow(IncompleteValueException::new),
                citation));
    }

    private Optional<CustomaryCondition> condition(CatalogueItem part) {
        CustomaryCondition.Builder condition = CustomaryCondition.builder();
        part.set("what", String::toString, condition::what);
        part.set(
                "category",
                CatalogueBinding.words(ConditionCategory.values(), ConditionCategory::words),
                condition::category);
        part.set("owner", CatalogueBinding.words(HandoverSide.values(), HandoverSide::words), condition::owner);
        part.set("leadWeeks", MobilisationFiles::leadWeeks, condition::lead);
        part.set("statute", CatalogueBinding.words(StatuteKey.values(), StatuteKey::documentName), condition::statute);
        part.set("shownBy", String::toString, condition::shownBy);
        part.set("barsStart", MobilisationFiles::isYes, condition::barsStart);
        part.set("waivable", MobilisationFiles::isYes, condition::waivable);
        part.set("gate", known(GateId::of, knownGates), condition::gate);
        part.eachText("dependsOn", known(ConditionId::of, knownConditions), condition::addDependsOn);
        part.set("id", text -> once(part, ConditionId.of(text), knownConditions), condition::id);
        citation(part).ifPresent(condition::citation);
        return part.build(condition::build);
    }

    private static LeadTime leadWeeks(String text) {
        return LeadTime.weeks(Integer.parseInt(text));
    }

    private static boolean isYes(String text) {
        return text.equals("yes");
    }

    private Optional<Citation> citation(CatalogueItem part) {
        Citation.Builder citation = Citation.builder().basis(Basis.CLAIMED);
        sources.refer(part, "source").ifPresent(citation::source);
        part.set("confidence", CatalogueBinding.words(Confidence.values(), Confidence::words), citation::confidence);
        part.set("note", String::toString, citation::note);
        return part.build(citation::build);
    }

    private static <T> T once(CatalogueItem part, T id, Set<T> known) {
        if (!known.add(id)) {
            TextNode node = part.map().find("id").orElse(part.map());
            part.refuse(node, "duplicate-id", Fault.quoted(id.toString()) + " a second time", "every id once");
        }
        return id;
    }

    /** Reads an id that was defined before; so nothing can wait for itself. */
    private static <T> Function<String, T> known(Function<String, T> parse, Set<T> known) {
        return text -> {
            T id = parse.apply(text);
            if (!known.contains(id)) {
                throw new IllegalArgumentException(
                        "found " + Fault.quoted(text) + ", expected an id defined before it");
            }
            return id;
        };
    }

    /** The conditions, gates and reviews of all files. */
    MobilisationCatalogue read() {
        faults.throwIfAny();
        return new MobilisationCatalogue(conditions.build(), gates.build(), reviews.build(), ownSources.build());
    }
}
