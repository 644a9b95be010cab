package org.nhscontracts.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** A full validator of JSON Schema is the oracle for the subset that is enforced here. */
class TextSchemaProperties {

    private static final String SCHEMA = """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "type": "object",
              "required": ["id", "kpis"],
              "additionalProperties": false,
              "properties": {
                "id": {"type": "string", "pattern": "^[a-z]+$", "maxLength": 3},
                "share": {"type": "number", "minimum": 0, "maximum": 99.5},
                "open": {"type": "boolean"},
                "colour": {"enum": ["red", "amber", "green"]},
                "kpis": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/kpi"}},
                "totals": {
                  "type": "object",
                  "minProperties": 1,
                  "propertyNames": {"pattern": "^[A-Z]$"},
                  "additionalProperties": {"type": "integer", "minimum": 1}
                }
              },
              "$defs": {
                "kpi": {
                  "oneOf": [
                    {"type": "string", "minLength": 2},
                    {"type": "array", "items": {"$ref": "#/$defs/kpi"}},
                    {"type": "object", "required": ["ratio"], "additionalProperties": false,
                      "properties": {"ratio": {"type": "number"}, "kind": {"const": "a"}}},
                    {"type": "object", "required": ["count"], "additionalProperties": false,
                      "properties": {"count": {"type": "integer"}, "kind": {"const": "b"}}}
                  ]
                }
              }
            }
            """;

    private static final TextSchema OURS = TextSchema.of(DocumentText.parse("schema.json", SCHEMA, TextLimits.DEFAULT));
    private static final Schema ORACLE = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SCHEMA);

    @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
    void agreesWithAFullValidator(@ForAll("documents") String json) {
        boolean valid = ORACLE.validate(json, InputFormat.JSON).isEmpty();
        FaultCollector faults = new FaultCollector();
        OURS.check(DocumentText.parse("f.json", json, TextLimits.DEFAULT), faults);

        assertThat(faults.isEmpty()).as("%s: %s", json, faults.faults()).isEqualTo(valid);
        Statistics.collect(valid);
        Statistics.coverage(coverage -> coverage.check(true).percentage(it -> it > 5));
        Statistics.coverage(coverage -> coverage.check(false).percentage(it -> it > 5));
    }

    /**
     * Objects whose keys are sound, faulty or absent. Numbers never stand where a text is expected, and whole numbers have
     * no fraction of zero: there the subset differs on purpose.
     */
    @Provide
    Arbitrary<String> documents() {
        Arbitrary<List<String>> entries = Combinators.combine(
                        entry("id", "'a'", "'abc'", "'abcd'", "'A'", "''", "[]", "{}"),
                        entry("share", "0", "99.5", "99.50", "12.25", "-0", "99.51", "-1", "'5'", "[1]", "true"),
                        entry("open", "true", "false", "'true'", "1", "[]"),
                        entry("colour", "'red'", "'green'", "'blue'", "[]"),
                        kpis(),
                        entry(
                                "totals",
                                "{'A': 1}",
                                "{'A': 1, 'B': 20}",
                                "{}",
                                "{'AB': 1}",
                                "{'A': 0}",
                                "{'A': 'x'}",
                                "[]"),
                        entry("other", "", "", "", "", "", "", "", "", "1"))
                .as((a, b, c, d, e, f, g) -> List.of(a, b, c, d, e, f, g));
        return entries.map(TextSchemaProperties::object);
    }

    private static Arbitrary<String> kpis() {
        Arbitrary<String> kpi = Arbitraries.of(
                "'ab'",
                "'a'",
                "[]",
                "['ab', {'ratio': 1}]",
                "['a']",
                "{'ratio': 1.5}",
                "{'ratio': 1, 'kind': 'a'}",
                "{'ratio': 1, 'kind': 'b'}",
                "{'count': 2, 'kind': 'b'}",
                "{'count': 1.5}",
                "{'count': 1, 'ratio': 1}",
                "{'count': 1, 'x': 1}",
                "{'kind': 'a'}",
                "{}");
        Arbitrary<String> sound = Arbitraries.of("'ab'", "[]", "{'ratio': 1.5}", "{'count': 2, 'kind': 'b'}");
        return Arbitraries.frequencyOf(Tuple.of(3, sound), Tuple.of(1, kpi))
                .list()
                .ofMaxSize(2)
                .map(items -> "'kpis': [" + String.join(", ", items) + "]");
    }

    /** An entry with one of the values; empty when the key is absent. */
    private static Arbitrary<String> entry(String key, String... values) {
        Arbitrary<String> likelySound = Arbitraries.of(values[0], values[1]);
        return Arbitraries.frequencyOf(Tuple.of(4, likelySound), Tuple.of(1, Arbitraries.of(values)))
                .map(value -> value.isEmpty() ? "" : "'" + key + "': " + value)
                .optional(0.8)
                .map(it -> it.orElse(""));
    }

    private static String object(List<String> entries) {
        return entries.stream()
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", ", "{", "}"))
                .replace('\'', '"');
    }
}
