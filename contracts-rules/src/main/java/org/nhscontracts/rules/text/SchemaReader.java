package org.nhscontracts.rules.text;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** Builds the rules of a schema and collects what is wrong with the schema itself. */
final class SchemaReader {

    private static final String DEFINITIONS = "$defs";
    private static final String REFERENCE = "#/$defs/";
    private static final String BAD_SCHEMA = "bad-schema";

    /** A {@code oneOf} and where it stands. */
    private record Choice(TextNode place, ImmutableList<SchemaRule> branches) {}

    private final FaultCollector faults = new FaultCollector();
    private final Map<String, SchemaRule> definitions = new LinkedHashMap<>();
    private final List<TextScalar> references = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();

    private SchemaReader() {}

    static SchemaRule read(TextNode schema) {
        SchemaReader reader = new SchemaReader();
        SchemaRule root = reader.document(schema);
        reader.requireReferences();
        reader.faults.throwIfAny();
        reader.requireNoCircles(schema);
        reader.faults.throwIfAny();
        reader.requireDistinctBranches();
        reader.faults.throwIfAny();
        return root;
    }

    private SchemaRule document(TextNode schema) {
        if (schema instanceof TextMap map) {
            new SchemaKeywords(map, faults)
                    .map(DEFINITIONS)
                    .forEach((name, definition) -> definitions.put(name, rule(definition, ImmutableSet.of())));
        }
        return rule(schema, ImmutableSet.of(DEFINITIONS));
    }

    private SchemaRule rule(TextNode schema) {
        return rule(schema, ImmutableSet.of());
    }

    private SchemaRule rule(TextNode schema, ImmutableSet<String> alsoAllowed) {
        if (schema instanceof TextMap map) {
            SchemaKeywords keywords = new SchemaKeywords(map, faults);
            keywords.refuseOthers(alsoAllowed);
            return rule(keywords);
        }
        faults.add(schema, BAD_SCHEMA, Words.kind(schema), "a schema, which is a map");
        return new SchemaRule(
                Optional.empty(),
                Optional.empty(),
                ImmutableList.of(),
                ImmutableSet.of(),
                Optional.empty(),
                ImmutableList.of(),
                ImmutableList.of());
    }

    private SchemaRule rule(SchemaKeywords keywords) {
        Optional<SchemaType> type = keywords.type();
        Optional<Supplier<SchemaRule>> reference = reference(keywords);
        ImmutableSet<String> required =
                keywords.scalars("required").stream().map(TextScalar::text).collect(ImmutableSet.toImmutableSet());
        ImmutableList<TextScalar> allowed = keywords.scalars("enum");
        ImmutableList<SchemaRule> alternatives = alternatives(keywords);
        ImmutableList.Builder<SchemaCheck> checks = ImmutableList.builder();
        type.map(ValueChecks::type).ifPresent(checks::add);
        reference.map(SchemaReader::referenceCheck).ifPresent(checks::add);
        addValueChecks(keywords, allowed, checks);
        addMapChecks(keywords, required, checks);
        addListChecks(keywords, checks);
        if (!alternatives.isEmpty()) {
            checks.add(alternativesCheck(alternatives));
        }
        return new SchemaRule(
                keywords.text("description"), type, words(allowed), required, reference, alternatives, checks.build());
    }

    private Optional<Supplier<SchemaRule>> reference(SchemaKeywords keywords) {
        return keywords.scalar("$ref").map(target -> {
            references.add(target);
            return () -> Objects.requireNonNull(definitions.get(name(target)), target.text());
        });
    }

    private static String name(TextScalar reference) {
        return reference.text().startsWith(REFERENCE) ? reference.text().substring(REFERENCE.length()) : "";
    }

    private static SchemaCheck referenceCheck(Supplier<SchemaRule> reference) {
        return (node, found) -> {
            reference.get().check(node, found);
            return true;
        };
    }

    private ImmutableList<SchemaRule> alternatives(SchemaKeywords keywords) {
        ImmutableList<SchemaRule> branches =
                keywords.nodes("oneOf").stream().map(this::rule).collect(ImmutableList.toImmutableList());
        keywords.node("oneOf").ifPresent(place -> choices.add(new Choice(place, branches)));
        return branches;
    }

    /** Built on first use, because branches may refer to schemas that are not read yet. */
    private static SchemaCheck alternativesCheck(ImmutableList<SchemaRule> branches) {
        Supplier<Alternatives> alternatives = Suppliers.memoize(() -> Alternatives.of(branches));
        return (node, found) -> alternatives.get().passes(node, found);
    }

    private static ImmutableList<String> words(ImmutableList<TextScalar> scalars) {
        return scalars.stream().map(TextScalar::text).collect(ImmutableList.toImmutableList());
    }

    private static void addValueChecks(
            SchemaKeywords keywords, ImmutableList<TextScalar> allowed, ImmutableList.Builder<SchemaCheck> checks) {
        if (!allowed.isEmpty()) {
            checks.add(ValueChecks.oneOf(allowed));
        }
        keywords.scalar("const")
                .map(it -> ValueChecks.oneOf(ImmutableList.of(it)))
                .ifPresent(checks::add);
        keywords.count("maxLength").map(ValueChecks::maxLength).ifPresent(checks::add);
        keywords.pattern()
                .map(it -> ValueChecks.pattern(it, keywords.text("description")))
                .ifPresent(checks::add);
        keywords.count("minLength").map(ValueChecks::minLength).ifPresent(checks::add);
        keywords.decimal("minimum").map(ValueChecks::minimum).ifPresent(checks::add);
        keywords.decimal("maximum").map(ValueChecks::maximum).ifPresent(checks::add);
    }

    private void addMapChecks(
            SchemaKeywords keywords, ImmutableSet<String> required, ImmutableList.Builder<SchemaCheck> checks) {
        ImmutableMap<String, SchemaRule> properties =
                ImmutableMap.copyOf(Maps.transformValues(keywords.map("properties"), this::rule));
        checks.add(MapChecks.required(required, properties));
        checks.add(MapChecks.properties(properties));
        keywords.node("additionalProperties")
                .flatMap(it -> others(it, properties.keySet()))
                .ifPresent(checks::add);
        keywords.node("propertyNames").map(this::rule).map(MapChecks::names).ifPresent(checks::add);
        keywords.count("minProperties").map(MapChecks::minProperties).ifPresent(checks::add);
    }

    private Optional<SchemaCheck> others(TextNode schema, ImmutableSet<String> known) {
        if (schema instanceof TextScalar scalar && SchemaType.isBoolean(scalar)) {
            return scalar.text().equals("true") ? Optional.empty() : Optional.of(MapChecks.noOthers(known));
        }
        return Optional.of(MapChecks.others(rule(schema), known));
    }

    private void addListChecks(SchemaKeywords keywords, ImmutableList.Builder<SchemaCheck> checks) {
        keywords.node("items").map(this::rule).map(ListChecks::items).ifPresent(checks::add);
        keywords.count("minItems").map(ListChecks::minItems).ifPresent(checks::add);
    }

    private void requireReferences() {
        for (TextScalar reference : references) {
            if (!definitions.containsKey(name(reference))) {
                String expected = "a reference such as " + REFERENCE + "name to a definition of this schema"
                        + Words.suggestion(name(reference), definitions.keySet());
                faults.add(reference, BAD_SCHEMA, Words.quoted(reference.text()), expected);
            }
        }
    }

    private void requireNoCircles(TextNode schema) {
        SchemaCircles.find(definitions).ifPresent(name -> {
            String found =
                    "the definition " + Words.quoted(name) + " that refers to itself without a key or item between";
            faults.add(schema, BAD_SCHEMA, found, "references that lead into the document");
        });
    }

    private void requireDistinctBranches() {
        for (Choice choice : choices) {
            Alternatives.flaw(choice.branches())
                    .ifPresent(
                            flaw -> faults.add(
                                    choice.place(),
                                    BAD_SCHEMA,
                                    flaw,
                                    "branches that differ in being a value, a list or a map, or maps in the keys they require"));
        }
    }
}
