package org.nhscontracts.rules.catalogue;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.rules.text.Fault;
import org.nhscontracts.rules.text.TextNode;

/** The definitions of national quality requirements to which the editions refer. */
final class Definitions {

    private final Map<KpiId, RequirementDefinition> definitions = new LinkedHashMap<>();
    private final Set<KpiId> own = new HashSet<>();

    /** Starts with what is known; of a requirement that changed, the last edition counts. */
    Definitions(Iterable<NationalRequirement> known) {
        known.forEach(row -> definitions.put(row.id(), RequirementDefinition.of(row)));
    }

    /** Reads the definitions of a file; they take the place of those that were known before. */
    void read(CatalogueItem file) {
        file.each("definitions", this::definition, definition -> definitions.put(definition.id(), definition));
    }

    private Optional<RequirementDefinition> definition(CatalogueItem part) {
        Optional<RequirementDefinition> definition = DefinitionReader.read(part);
        definition.filter(one -> !own.add(one.id())).ifPresent(one -> {
            String found = Fault.quoted(one.id().value()) + " a second time";
            part.refuse(part.map().find("id").orElseThrow(), "duplicate-id", found, "every definition once");
        });
        return definition;
    }

    /** Reads the id of a definition; reports one that is not known. */
    Optional<RequirementDefinition> refer(CatalogueItem part, String key) {
        return part.get(key, KpiId::of).flatMap(id -> find(part, key, id));
    }

    private Optional<RequirementDefinition> find(CatalogueItem part, String key, KpiId id) {
        Optional<RequirementDefinition> definition = Optional.ofNullable(definitions.get(id));
        if (definition.isEmpty()) {
            TextNode node = part.map().find(key).orElseThrow();
            part.refuse(node, "unknown-requirement", Fault.quoted(id.value()), Fault.oneOf(id.value(), ids()));
        }
        return definition;
    }

    private ImmutableSet<String> ids() {
        return definitions.keySet().stream().map(KpiId::value).collect(toImmutableSet());
    }
}
