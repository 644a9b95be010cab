package org.nhscontracts.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextSchemaTest {

    private static final TextSchema CONTRACT = schema("""
            $schema: https://json-schema.org/draft/2020-12/schema
            type: object
            required: [name, kpis]
            additionalProperties: false
            properties:
              name: {type: string, minLength: 2, maxLength: 20, description: the name of the contract}
              open: {type: boolean}
              start: {$ref: '#/$defs/month'}
              kpis: {type: array, minItems: 1, items: {$ref: '#/$defs/kpi'}}
              totals:
                type: object
                minProperties: 1
                propertyNames: {pattern: '^[A-Z]{3}$', description: an ODS code such as RGQ}
                additionalProperties: {type: integer, minimum: 0}
            $defs:
              month: {type: string, pattern: '^\\d{4}-\\d{2}$', description: a month such as 2024-04}
              kpi:
                type: object
                required: [id, direction]
                additionalProperties: false
                properties:
                  id: {type: string, pattern: '^[A-Z0-9]+$'}
                  direction: {enum: [higher, lower, neutral]}
                  threshold: {type: number, minimum: 0, maximum: 100.5}
                  months: {type: integer, minimum: 1}
                  kind: {const: ratio}
            """);

    private static TextSchema schema(String text) {
        return TextSchema.of(DocumentText.parse("schema.yaml", text, TextLimits.DEFAULT));
    }

    /** The faults of a document, one a line. */
    private static String check(TextSchema schema, String text) {
        FaultCollector faults = new FaultCollector();
        schema.check(DocumentText.parse("f", text, TextLimits.DEFAULT), faults);
        return String.join("\n", faults.faults().stream().map(Fault::message).toList());
    }

    private static String codes(TextSchema schema, String text) {
        FaultCollector faults = new FaultCollector();
        schema.check(DocumentText.parse("f", text, TextLimits.DEFAULT), faults);
        return String.join(" ", faults.faults().stream().map(Fault::code).toList());
    }

    @Test
    void findsNothingInASoundDocument() {
        assertThat(check(CONTRACT, """
                                name: Suffolk
                                open: true
                                start: 2024-04
                                kpis:
                                  - {id: INT4H, direction: higher, threshold: 95.10, months: 3, kind: ratio}
                                  - {id: 7, direction: "lower"}
                                totals: {RGQ: 12, RDE: 0}
                                """)).isEmpty();
    }

    @Test
    void collectsAllFaultsOfADocument() {
        assertThat(check(CONTRACT, """
                                name: X
                                opne: true
                                start: April 2024
                                kpis:
                                  - id: int
                                    direction: highr
                                    threshold: 101
                                    months: 1.5
                                  - [a]
                                  - {id: A1, treshold: 5, kind: rate}
                                totals: {rgq: -1}
                                """)).isEqualTo("""
                        f:1:7: name: found 'X', expected at least 2 characters
                        f:2:1: opne: found the key 'opne', expected a known key; did you mean 'open'?
                        f:3:8: start: found 'April 2024', expected a month such as 2024-04
                        f:5:9: kpis[0].id: found 'int', expected a text that matches ^[A-Z0-9]+$
                        f:6:16: kpis[0].direction: found 'highr', expected one of higher, lower, neutral; did you mean 'higher'?
                        f:7:16: kpis[0].threshold: found '101', expected at most 100.5
                        f:8:13: kpis[0].months: found '1.5', expected a whole number, at most 18 digits
                        f:9:5: kpis[1]: found a list, expected a map
                        f:10:5: kpis[2]: found no key 'direction', expected one of higher, lower, neutral
                        f:10:14: kpis[2].treshold: found the key 'treshold', expected a known key; did you mean 'threshold'?
                        f:10:33: kpis[2].kind: found 'rate', expected ratio
                        f:11:10: totals.rgq: found the key 'rgq', expected an ODS code such as RGQ
                        f:11:15: totals.rgq: found '-1', expected at least 0""");
    }

    static Stream<Arguments> single() {
        return Stream.of(
                Arguments.of(
                        "missing-key missing-key",
                        "{}",
                        "f:1:1: document: found no key 'name', expected the name of"
                                + " the contract\nf:1:1: document: found no key 'kpis', expected a list"),
                Arguments.of("wrong-type", "[]", "f:1:1: document: found a list, expected a map"),
                Arguments.of("wrong-type", "text", "f:1:1: document: found 'text', expected a map"),
                Arguments.of(
                        "wrong-type",
                        "{name: [x], kpis: [{id: A, direction: lower}]}",
                        "f:1:8: name: found a list, expected a text"),
                Arguments.of(
                        "too-few",
                        "{name: Suffolk, kpis: []}",
                        "f:1:23: kpis: found a list with 0 items, expected at" + " least 1 item"),
                Arguments.of(
                        "too-few",
                        "{name: Suffolk, kpis: [{id: A, direction: lower}], totals: {}}",
                        "f:1:60: totals: found a map with 0 keys, expected at least 1 key"),
                Arguments.of(
                        "bad-value",
                        "{name: " + "x".repeat(21) + ", kpis: [{id: A, direction: lower}]}",
                        "f:1:8: name: found 'xxxxxxxxxxxxxxxxxxxxx', expected at most 20 characters"),
                Arguments.of(
                        "wrong-type",
                        "{name: Suffolk, open: 'true', kpis: [{id: A, direction: lower}]}",
                        "f:1:23: open: found 'true' in quotes, expected true or false"),
                Arguments.of(
                        "unknown-key",
                        "{name: Suffolk, kpis: [{id: A, direction: lower, colour: red}]}",
                        "f:1:50: kpis[0].colour: found the key 'colour', expected the keys id, direction, threshold,"
                                + " months, kind"),
                Arguments.of(
                        "bad-value",
                        "{name: Suffolk, kpis: [{id: A, direction: [lower]}]}",
                        "f:1:43: kpis[0].direction: found a list, expected one of higher, lower, neutral"));
    }

    @ParameterizedTest
    @MethodSource("single")
    void namesEachKindOfFault(String codes, String text, String message) {
        assertThat(check(CONTRACT, text)).isEqualTo(message);
        assertThat(codes(CONTRACT, text)).isEqualTo(codes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "95.10",
                "-1.5",
                "0.001",
                "123456789012345678901234567890",
                "-0.12345678901234567890123456789"
            })
    void acceptsNumbersOfJsonWithoutExponent(String number) {
        assertThat(check(schema("type: number"), number)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e5",
                "1e999999999",
                "06",
                "+5",
                ".5",
                "5.",
                "1_000",
                "0x1F",
                ".inf",
                "NaN",
                "--",
                "1234567890123456789012345678901",
                "0.123456789012345678901234567890",
                "1,5",
                "five"
            })
    void refusesOtherNumbers(String number) {
        assertThat(check(schema("type: number"), number))
                .isEqualTo("f:1:1: document: found '" + number
                        + "', expected a decimal number without exponent, at most 30 digits");
    }

    @ParameterizedTest
    @CsvSource({"123456789012345678, true", "-5, true", "1234567890123456789, false", "1.0, false", "1e2, false"})
    void acceptsWholeNumbersOfEighteenDigits(String number, boolean accepted) {
        assertThat(check(schema("type: integer"), number).isEmpty()).isEqualTo(accepted);
    }

    @Test
    void refusesANumberInQuotesAndAcceptsAnyValueAsText() {
        assertThat(check(schema("type: number"), "'95'"))
                .isEqualTo(
                        "f:1:1: document: found '95' in quotes, expected a decimal number without exponent, at most 30"
                                + " digits");
        assertThat(check(schema("type: string"), "95.10")).isEmpty();
        assertThat(check(schema("type: boolean"), "yes")).endsWith("found 'yes', expected true or false");
    }

    @ParameterizedTest
    @CsvSource({"5, 5.0, true", "5, '''5''', false", "'''5''', 5, true", "true, true, true", "true, '''true''', false"})
    void comparesConstantsAsWhatTheyAre(String constant, String value, boolean equal) {
        assertThat(check(schema("const: " + constant), value).isEmpty()).isEqualTo(equal);
    }

    @Test
    void comparesBoundsExactly() {
        TextSchema bounds = schema("{type: number, minimum: 0.1, maximum: 99999999999999999999.5}");

        assertThat(check(bounds, "0.10")).isEmpty();
        assertThat(check(bounds, "99999999999999999999.50")).isEmpty();
        assertThat(check(bounds, "0.09999999999999999999999")).endsWith("expected at least 0.1");
        assertThat(check(bounds, "99999999999999999999.51")).endsWith("expected at most 99999999999999999999.5");
    }

    @Test
    void reportsOfOneValueOnlyTheFirstThingThatIsWrong() {
        assertThat(check(schema("{type: integer, minLength: 5, maximum: 3}"), "x"))
                .hasLineCount(1)
                .contains("whole number");
        assertThat(check(schema("{enum: [abc], pattern: '^a', minLength: 5}"), "x"))
                .hasLineCount(1)
                .contains("abc");
        assertThat(check(schema("{pattern: '^a', minLength: 5}"), "x"))
                .hasLineCount(1)
                .contains("^a");
        assertThat(check(schema("{minimum: 7, maximum: 3}"), "5"))
                .hasLineCount(1)
                .contains("at least 7");
        assertThat(check(schema("{minLength: 1, maxLength: 1}"), "x")).isEmpty();
    }

    @Test
    void countsLengthsInCharactersAndFindsPatternsAnywhere() {
        assertThat(check(schema("maxLength: 2"), "\uD83D\uDE00\uD83D\uDE00")).isEmpty();
        assertThat(check(schema("pattern: b"), "abc")).isEmpty();
        assertThat(check(schema("pattern: ^b"), "abc")).endsWith("found 'abc', expected a text that matches ^b");
    }

    @Test
    void survivesAPatternThatBacktracksForEver() {
        assertThat(check(schema("pattern: '^(a+)+$'"), "a".repeat(500) + "b")).contains("expected a text that matches");
        assertThat(check(schema("pattern: '^(a|b)*$'"), "ab".repeat(30_000))).contains("expected a text that matches");
        assertThat(check(schema("pattern: '^(a|b)*$'"), "ab".repeat(500))).isEmpty();
    }

    @Test
    void appliesAReferenceTogetherWithItsNeighbours() {
        TextSchema schema = schema("""
                $ref: '#/$defs/word'
                maxLength: 3
                $defs: {word: {type: string, pattern: '^[a-z]+$'}}
                """);

        assertThat(check(schema, "abc")).isEmpty();
        assertThat(check(schema, "abcd")).endsWith("expected at most 3 characters");
        assertThat(check(schema, "AB")).endsWith("expected a text that matches ^[a-z]+$");
    }

    @Test
    void leavesOtherKeysAloneUnlessTheyAreRefused() {
        assertThat(check(schema("{type: object, properties: {a: {type: integer}}}"), "{a: 1, b: x}"))
                .isEmpty();
        assertThat(check(schema("{type: object, additionalProperties: true}"), "{b: x}"))
                .isEmpty();
        assertThat(check(schema("{type: object, additionalProperties: false}"), "{b: x}"))
                .isEqualTo("f:1:2: b: found the key 'b', expected no keys");
        assertThat(check(
                        schema("{properties: {a: {type: integer}}, additionalProperties: {type: boolean}}"),
                        "{a: 1, b: x}"))
                .isEqualTo("f:1:11: b: found 'x', expected true or false");
    }
}
