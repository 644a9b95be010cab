package org.nhscontracts.rules.catalogue;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.rules.text.Fault;
import org.nhscontracts.rules.text.FaultCollector;
import org.nhscontracts.rules.text.TextNode;
import org.nhscontracts.rules.text.TextScalar;
import org.nhscontracts.rules.text.TextSchema;

/** Edition files that are read together: each is read after the one it is based on. */
final class EditionFiles {

    private final TextSchema schema;
    private final EditionCatalogue base;
    private final FaultCollector faults;
    private final Map<ContractEdition, CatalogueItem> files = new LinkedHashMap<>();
    private final Map<ContractEdition, Optional<EditionRules>> read = new HashMap<>();

    EditionFiles(TextSchema schema, EditionCatalogue base, FaultCollector faults) {
        this.schema = schema;
        this.base = base;
        this.faults = faults;
    }

    /** Adds a file; what it says is read later. */
    void add(TextNode document) {
        CatalogueBinding.open(document, schema, faults).ifPresent(file -> {
            Optional<ContractEdition> edition = file.get("edition", ContractEdition::of);
            edition.ifPresent(one -> add(one, file));
        });
    }

    private void add(ContractEdition edition, CatalogueItem file) {
        CatalogueItem first = files.putIfAbsent(edition, file);
        if (first != null) {
            String expected =
                    "every edition once (it first stands in " + first.map().location() + ")";
            TextNode node = file.map().find("edition").orElseThrow();
            file.refuse(node, "duplicate-id", Fault.quoted(edition.value()) + " a second time", expected);
        }
    }

    /** The rules of the only file. */
    EditionRules only() {
        return all().get(0);
    }

    /** The rules of all files, the oldest first. */
    ImmutableList<EditionRules> all() {
        files.forEach((edition, file) -> read(edition, file, new LinkedHashSet<>()));
        faults.throwIfAny();
        return read.values().stream()
                .map(rules -> rules.orElseThrow(() -> new IllegalStateException("no fault, no rules")))
                .sorted(Comparator.comparing(EditionRules::edition))
                .collect(toImmutableList());
    }

    private Optional<EditionRules> read(ContractEdition edition, CatalogueItem file, Set<ContractEdition> underWay) {
        Optional<EditionRules> known = read.get(edition);
        if (known != null) {
            return known;
        }
        Optional<EditionRules> rules = readOnBase(edition, file, underWay);
        read.put(edition, rules);
        return rules;
    }

    private Optional<EditionRules> readOnBase(
            ContractEdition edition, CatalogueItem file, Set<ContractEdition> underWay) {
        underWay.add(edition);
        Optional<TextScalar> name = file.scalar("basedOn");
        Optional<EditionRules> found = name.flatMap(
                node -> file.get("basedOn", ContractEdition::of).flatMap(named -> base(file, node, named, underWay)));
        return new EditionReader(file, edition, found, name.isEmpty() || found.isPresent()).read();
    }

    private Optional<EditionRules> base(
            CatalogueItem file, TextScalar name, ContractEdition named, Set<ContractEdition> underWay) {
        if (base.rules(named).isPresent()) {
            return base.rules(named);
        }
        if (underWay.contains(named)) {
            file.refuse(name, "circle", circle(named, underWay), "an edition that rests on others in turn");
            return Optional.empty();
        }
        CatalogueItem other = files.get(named);
        if (other == null) {
            file.refuse(name, "unknown-edition", Fault.quoted(named.value()), Fault.oneOf(named.value(), known()));
            return Optional.empty();
        }
        return read(named, other, underWay);
    }

    private static String circle(ContractEdition named, Set<ContractEdition> underWay) {
        return underWay.stream()
                        .dropWhile(edition -> !edition.equals(named))
                        .map(ContractEdition::value)
                        .collect(joining(", which is based on "))
                + ", which is based on " + named;
    }

    private ImmutableSet<String> known() {
        return Stream.concat(base.editions().stream().map(EditionRules::edition), files.keySet().stream())
                .map(ContractEdition::value)
                .sorted()
                .collect(ImmutableSet.toImmutableSet());
    }
}
