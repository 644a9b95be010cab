package org.nhscontracts.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nhscontracts.rules.text.Texts.document;
import static org.nhscontracts.rules.text.Texts.map;
import static org.nhscontracts.rules.text.Texts.refusal;
import static org.nhscontracts.rules.text.Texts.value;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"95.10", "5E1", "06L", "no", "2024-04", "0x1F", "1_000", "1e999999999", "12:30", "-0"})
    void keepsScalarsAsWritten(String written) {
        assertThat(scalar("value: " + written).text()).isEqualTo(written);
        assertThat(scalar("value: " + written).quoted()).isFalse();
        assertThat(scalar("value: '" + written + "'").text()).isEqualTo(written);
        assertThat(scalar("value: \"" + written + "\"").quoted()).isTrue();
        assertThat(scalar("value: |-", "  " + written).quoted()).isTrue();
    }

    @Test
    void knowsWhereEverythingStands() {
        TextMap document = map("# a comment", "kpis:", "  - id: INT4H", "    targets:", "      - value: 95.10");
        TextMap kpi = (TextMap) ((TextList) value(document, "kpis")).items().get(0);
        TextList targets = (TextList) kpi.find("targets").orElseThrow();
        TextScalar value = (TextScalar) value(targets.items().get(0), "value");

        assertThat(document.path()).isEmpty();
        assertThat(document.location()).hasToString("suffolk.yaml:2:1");
        assertThat(kpi.path()).isEqualTo("kpis[0]");
        assertThat(kpi.location()).hasToString("suffolk.yaml:3:5");
        assertThat(kpi.locationOfKey("targets")).hasToString("suffolk.yaml:4:5");
        assertThat(kpi.locationOfKey("absent")).isEqualTo(kpi.location());
        assertThat(targets.location()).hasToString("suffolk.yaml:5:7");
        assertThat(value.path()).isEqualTo("kpis[0].targets[0].value");
        assertThat(value.location()).hasToString("suffolk.yaml:5:16");
    }

    @Test
    void countsColumnsInCharactersAndKeepsTheOrderOfKeys() {
        TextMap document = map("{\"z\": \"\uD83D\uDE00\", \"a\": 1, \"m\": []}");

        assertThat(document.entries().keySet()).containsExactly("z", "a", "m");
        assertThat(document.locationOfKey("a")).hasToString("suffolk.yaml:1:12");
    }

    @Test
    void readsJsonIndentedWithTabs() {
        TextMap document = map("{", "\t\"a\": {", "\t\t\"b\": [", "\t\t\t1.50", "\t\t]", "\t}", "}");
        TextList list = (TextList) value(value(document, "a"), "b");

        assertThat(((TextScalar) list.items().get(0)).text()).isEqualTo("1.50");
        assertThat(list.items().get(0).location()).hasToString("suffolk.yaml:4:4");
    }

    @Test
    void readsEscapesOfJson() {
        assertThat(scalar("{\"value\": \"a\\/\\\"\\u00e9\\ud83d\\ude00\\n\"}").text())
                .isEqualTo("a/\"é\uD83D\uDE00\n");
    }

    @Test
    void quotesKeysThatAreNoWordsInPaths() {
        assertThat(value(document("a.b: {c d: 1, 2024-04: 2}"), "a.b"))
                .isInstanceOfSatisfying(
                        TextMap.class,
                        inner -> assertThat(inner.entries().values())
                                .extracting(TextNode::path)
                                .containsExactly("[\"a.b\"][\"c d\"]", "[\"a.b\"].2024-04"));
    }

    @Test
    void acceptsQuotedNullsMergeKeysAndVersionDirective() {
        TextMap document = map("%YAML 1.2", "---", "\"<<\": 'null'", "a: ''", "'~': \"~\"");

        assertThat(document.entries().keySet()).containsExactly("<<", "a", "~");
        assertThat(((TextScalar) value(document, "a")).text()).isEmpty();
    }

    @Test
    void acceptsAByteOrderMarkAndAnyLineEnd() {
        byte[] bytes = "\uFEFFa: 1\r\nb: 2\rc: é\n".getBytes(StandardCharsets.UTF_8);
        TextMap document = (TextMap) DocumentText.parse("f", new ByteArrayInputStream(bytes), TextLimits.DEFAULT);

        assertThat(document.locationOfKey("a")).hasToString("f:1:1");
        assertThat(document.locationOfKey("b")).hasToString("f:2:1");
        assertThat(document.locationOfKey("c")).hasToString("f:3:1");
        assertThat(document).isEqualTo(DocumentText.parse("f", "\uFEFFa: 1\r\nb: 2\rc: é\n", TextLimits.DEFAULT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\n", "# only a comment\n", "---\n", "---\n...\n", "\uFEFF"})
    void refusesAnEmptyDocument(String text) {
        assertThat(refusal(text)).isEqualTo("suffolk.yaml:1:1: document: found nothing, expected a document");
    }

    static Stream<Arguments> forbidden() {
        return Stream.of(
                Arguments.of(
                        "duplicate-key",
                        "a: 1\nb: {c: 1, c: 2}",
                        "suffolk.yaml:2:11: b.c: found the key 'c' a second time, expected each key once (it first"
                                + " stands in line 2)"),
                Arguments.of(
                        "anchor",
                        "a: &x 1",
                        "suffolk.yaml:1:4: a: found the anchor '&x', expected the value without it"),
                Arguments.of("alias", "a: [*x]", "suffolk.yaml:1:5: a[0]: found an alias, expected the value itself"),
                Arguments.of(
                        "alias",
                        "*x : 1",
                        "suffolk.yaml:1:1: document: found an alias as a key, expected the key itself"),
                Arguments.of(
                        "merge-key",
                        "a:\n  <<: {b: 1}",
                        "suffolk.yaml:2:3: a[\"<<\"]: found the merge key '<<', expected the keys themselves"),
                Arguments.of(
                        "tag",
                        "a: !!str 5",
                        "suffolk.yaml:1:4: a: found the tag 'tag:yaml.org,2002:str', expected the value without it"),
                Arguments.of("tag", "! a: 5", "suffolk.yaml:1:1: a: found the tag '!', expected the value without it"),
                Arguments.of(
                        "bad-key",
                        "? [a]\n: 1",
                        "suffolk.yaml:1:3: document: found a list as a key, expected a word, or quotes around it"),
                Arguments.of(
                        "bad-key",
                        "{{a: 1}: 1}",
                        "suffolk.yaml:1:2: document: found a map as a key, expected a word, or quotes around it"),
                Arguments.of(
                        "bad-key",
                        "null: 1",
                        "suffolk.yaml:1:1: null: found the key 'null', expected a word, or quotes around it"),
                Arguments.of(
                        "bad-key",
                        "? \n: 1",
                        "suffolk.yaml:1:2: [\"\"]: found no key, expected a word, or quotes around it"),
                Arguments.of(
                        "empty-value",
                        "a:\nb: 1",
                        "suffolk.yaml:1:3: a: found nothing, expected a value (leave out a key that has none)"),
                Arguments.of(
                        "empty-value",
                        "{\"a\": null}",
                        "suffolk.yaml:1:7: a: found 'null', expected a value (leave out a key that has none)"),
                Arguments.of(
                        "empty-value",
                        "- ~",
                        "suffolk.yaml:1:3: [0]: found '~', expected a value (leave out a key that has none)"),
                Arguments.of(
                        "several-documents",
                        "a: 1\n---\nb: 1",
                        "suffolk.yaml:2:1: document: found a second document, expected one document a file"),
                Arguments.of(
                        "bad-character",
                        "a: x\u0007",
                        "suffolk.yaml:1:5: document: found the character U+0007, expected text without control"
                                + " characters"),
                Arguments.of(
                        "bad-character",
                        "a: \uD800x",
                        "suffolk.yaml:1:5: document: found the character U+D800, expected text without control"
                                + " characters"),
                Arguments.of(
                        "bad-character",
                        "a: \"\\ud800\"",
                        "suffolk.yaml:1:4: a: found half a character (an unpaired surrogate), expected whole characters"));
    }

    @ParameterizedTest
    @MethodSource("forbidden")
    void refusesWhatHidesTheMeaning(String code, String text, String message) {
        FaultyTextException refusal = refusal(() -> document(text));

        assertThat(refusal).hasMessage(message);
        assertThat(refusal.faults()).extracting(Fault::code).containsExactly(code);
    }

    @Test
    void reportsTenDifferentFaultsAtOnce() {
        FaultyTextException refusal = refusal(() -> document(
                "name: Suffolk",
                "name: again",
                "holder: &h ESNEFT",
                "same: *h",
                "merged:",
                "  <<: {a: 1}",
                "tagged: !!int 5",
                "nothing:",
                "tilde: ~",
                "? [list, key]",
                ": 1",
                "null: 2",
                "broken: \"\\ud800\"",
                "end: fine"));

        assertThat(refusal.faults())
                .extracting(fault ->
                        fault.location().line() + ":" + fault.location().column() + " " + fault.code())
                .containsExactly(
                        "2:1 duplicate-key",
                        "3:9 anchor",
                        "4:7 alias",
                        "6:3 merge-key",
                        "7:9 tag",
                        "8:9 empty-value",
                        "9:8 empty-value",
                        "10:3 bad-key",
                        "12:1 bad-key",
                        "13:9 bad-character");
        assertThat(refusal.toString().lines()).hasSize(10);
    }

    @Test
    void reportsTheFaultsInFrontOfASyntaxErrorWithIt() {
        assertThat(refusal("a: ~", "b: [1")).isEqualTo("""
                        suffolk.yaml:1:4: a: found '~', expected a value (leave out a key that has none)
                        suffolk.yaml:2:6: document: found the end of the file, expected ',' or ']'""");
    }

    @Test
    void countsTheFaultsBeyondTheLimit() {
        TextLimits two = new TextLimits(1_000, 5, 100, 100, 2);

        assertThat(refusal(two, "[~, ~, ~, ~, ~]").lines()).hasSize(3).last().isEqualTo("… and 3 more faults");
        assertThat(refusal(two, "[~, ~, ~]").lines()).last().isEqualTo("… and 1 more fault");
    }

    @Test
    void readsTheValueOfAFaultyKeyForItsFaults() {
        FaultyTextException refusal = refusal(() -> document("a: 1", "a: {b: ~}", "? [x]", ": ~"));

        assertThat(refusal.faults())
                .extracting(Fault::code)
                .containsExactly("duplicate-key", "empty-value", "bad-key", "empty-value");
    }

    @Test
    void reportsAnAnchorWithNothingBehindItOnce() {
        assertThat(refusal(() -> document("a: &x", "b: !t", "c: 1")).faults())
                .extracting(Fault::code)
                .containsExactly("anchor", "tag");
    }

    @Test
    void refusesHalfACharacterInAKeyAndAtTheEnd() {
        assertThat(refusal("{\"\\ud800\": 1}"))
                .isEqualTo(
                        "suffolk.yaml:1:2: [\"<U+D800>\"]: found half a character (an unpaired surrogate), expected whole"
                                + " characters");
        assertThat(refusal("a: x\uD83D"))
                .isEqualTo("suffolk.yaml:1:6: document: found the character U+D83D, expected text without control"
                        + " characters");
    }

    @ParameterizedTest
    @ValueSource(ints = {32_767, 32_768, 32_769, 32_770, 65_535, 65_536, 65_537, 65_538})
    void readsACharacterOfTwoHalvesWhereverABufferEnds(int before) {
        String text = "# ".repeat((before - 3) / 2) + (before % 2 == 0 ? "#" : "") + "\na: \uD83D\uDE91";
        assertThat(text.indexOf('\uD83D')).isEqualTo(before + 1);

        assertThat(((TextScalar) value(document(text), "a")).text()).isEqualTo("\uD83D\uDE91");
    }

    @Test
    void countsTheLineInWhichAForbiddenCharacterStands() {
        assertThat(refusal("a: 1\r\nb: 2\rc:\n\u0001"))
                .startsWith("suffolk.yaml:4:1: document: found the character U+0001");
    }

    @Test
    void givesATreeTogetherWithItsFaults() {
        FaultCollector faults = new FaultCollector();
        TextMap document = (TextMap) DocumentText.parse(
                        "f",
                        "a: 1\na: 2\nb: *x\nc: &y 3\nd: !t 4\ne:\nf: \"\\ud800\"\ng: [~, 5]\n<<: 6\nh: 7",
                        TextLimits.DEFAULT,
                        faults)
                .orElseThrow();

        assertThat(faults.faults())
                .extracting(Fault::code)
                .containsExactly(
                        "duplicate-key",
                        "alias",
                        "anchor",
                        "tag",
                        "empty-value",
                        "bad-character",
                        "empty-value",
                        "merge-key");
        assertThat(document.entries().values())
                .extracting(DocumentTextTest::shown)
                .containsExactly(
                        "1",
                        "flaw at b",
                        "3",
                        "4",
                        "flaw at e",
                        "flaw at f",
                        "[flaw at g[0], 5]",
                        "flaw of the key at [\"<<\"]",
                        "7");
    }

    private static String shown(TextNode node) {
        if (node instanceof TextScalar scalar) {
            return scalar.text();
        }
        if (node instanceof TextFlaw flaw) {
            return "flaw " + (flaw.ofKey() ? "of the key " : "") + "at " + flaw.path();
        }
        return ((TextList) node)
                .items().stream().map(DocumentTextTest::shown).toList().toString();
    }

    @Test
    void givesNoTreeOfWhatCannotBeReadToItsEnd() {
        FaultCollector faults = new FaultCollector();

        assertThat(DocumentText.parse("f", "a: ~\nb: [", TextLimits.DEFAULT, faults))
                .isEmpty();
        assertThat(DocumentText.parse("g", "", TextLimits.DEFAULT, faults)).isEmpty();
        assertThat(DocumentText.parse("h", "abc", new TextLimits(2, 1, 1, 1, 1), faults))
                .isEmpty();
        assertThat(DocumentText.read(Path.of("nowhere.yaml"), TextLimits.DEFAULT, faults))
                .isEmpty();
        assertThat(faults.faults())
                .extracting(Fault::code)
                .containsExactly("empty-value", "not-well-formed", "empty-document", "too-large", "unreadable");
    }

    @Test
    void listsAreReadInOrder() {
        TextList list = (TextList) document("- a", "- [b]", "- {c: d}");

        assertThat(list.items()).hasSize(3).extracting(TextNode::path).containsExactly("[0]", "[1]", "[2]");
        assertThat(((TextList) document("[]")).items()).isEqualTo(ImmutableList.of());
    }

    @Test
    void aMapNeedsALocationForEveryKey() {
        TextMap map = map("a: 1");

        assertThatThrownBy(() -> new TextMap(map.location(), "", map.entries(), ImmutableMap.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("keyLocations has the keys [] but entries [a]");
    }

    private static TextScalar scalar(String... lines) {
        return (TextScalar) value(document(lines), "value");
    }
}
