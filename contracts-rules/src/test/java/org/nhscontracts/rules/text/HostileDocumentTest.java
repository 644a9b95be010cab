package org.nhscontracts.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nhscontracts.rules.text.Texts.message;
import static org.nhscontracts.rules.text.Texts.refusal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input made to exhaust stack, memory or time. Whether it does shows in the whole build; no time is asserted. */
class HostileDocumentTest {

    private static final int MEGABYTES_15 = 15 << 20;

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "[[]], ["})
    void refusesDeepNestingOfAHundredThousandLevels(String level) {
        FaultyTextException refusal = refusal(() -> parse(level.repeat(100_000)));

        assertThat(refusal.faults())
                .extracting(Fault::code)
                .doesNotContain("too-large")
                .isNotEmpty();
    }

    @Test
    void namesTheLimitOfDepth() {
        TextLimits three = new TextLimits(100, 3, 100, 100, 10);

        assertThat(refusal(three, "a:", "  - b:", "      - c"))
                .isEqualTo("suffolk.yaml:3:7: a[0].b: found lists and maps nested more than 3 levels deep, expected at"
                        + " most 3 levels");
        assertThat(DocumentText.parse("f", "a:\n  - b: c", three)).isInstanceOf(TextMap.class);
    }

    @Test
    void neverExpandsAliases() {
        String bomb = lines(30, i -> "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "x]");

        FaultyTextException refusal = refusal(() -> parse(bomb));

        assertThat(refusal.faults()).hasSize(30 * 10).extracting(Fault::code).contains("anchor", "alias");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- 1\n", "? 1\n: 1\n", "- []\n", "- {}\n", "- *a\n"})
    void refusesAHugeFlatDocument(String unit) {
        assertThat(message(() -> parse(endless(unit, MEGABYTES_15))))
                .contains("found more than 500,000 values, lists and maps, expected at most 500,000");
    }

    @ParameterizedTest
    @CsvSource({
        "'a: ', x, ''",
        "'a: \"', x, '\"'",
        "'a: \"', 'x ', '\"'",
        "'a: \"', '\\u0041', '\"'",
        "'a: |\n', '  x\n', ''",
        "'a: ', ' ', 1",
        "'# ', x, '\na: 1'",
        "'a: !', x, ''",
        "'a: &', x, ''",
        "'%', x, ''"
    })
    void refusesOneGiantScalarOrCommentAndLikeThings(String head, String unit, String tail) {
        InputStream in = join(bytes(head), endless(unit, MEGABYTES_15), bytes(tail));

        assertThat(refusal(() -> parse(in)))
                .hasMessage("f:1:1: document: found more than 1,048,576 characters behind this place without a complete"
                        + " key or value, expected keys and values of at most 65,536 characters");
    }

    @Test
    void namesTheLimitOfAKeyAndAValue() {
        TextLimits five = new TextLimits(100, 3, 100, 5, 10);

        assertThat(refusal(five, "keys: 123456", "toolong: 1")).isEqualTo("""
                        suffolk.yaml:1:7: keys: found a text of 6 characters, expected at most 5 characters
                        suffolk.yaml:2:1: toolong: found a text of 7 characters, expected at most 5 characters""");
        assertThat(DocumentText.parse("f", "keysx: \uD83D\uDE00\uD83D\uDE002345".substring(0, 13), five))
                .isInstanceOf(TextMap.class);
    }

    @Test
    void refusesAStreamOfTwentyMegabytesUnderASmallerLimit() {
        TextLimits small = new TextLimits(1 << 20, 32, Integer.MAX_VALUE, 1 << 16, 10);

        assertThat(message(() -> DocumentText.parse("f", endless("- some text\n", 20 << 20), small)))
                .endsWith(": document: found more than 1,048,576 bytes, expected at most 1,048,576 bytes");
    }

    @Test
    void refusesATextOfTwentyMegabytesUnderASmallerLimit() {
        String text = "x".repeat(20 << 20);

        assertThat(refusal(() -> DocumentText.parse("f", text, TextLimits.DEFAULT)))
                .hasMessage("f:1:1: document: found a text of 20,971,520 characters, expected at most 16,777,216"
                        + " characters");
    }

    @Test
    void refusesLongKeysThatAreNestedAboveManyValues() {
        String key = "k".repeat(58) + ":\n";
        String head = IntStream.range(0, 30).mapToObj(i -> " ".repeat(i) + key).collect(Collectors.joining());
        InputStream in = join(bytes(head), endless(" ".repeat(30) + "- 1\n", 10 << 20), bytes(""));

        assertThat(message(() -> parse(in)))
                .endsWith("found keys so long and nested so deep that their paths take more than 33,554,432 characters,"
                        + " expected shorter keys");
    }

    @Test
    void limitsAreChecked() {
        assertThatThrownBy(() -> new TextLimits(0, 1, 1, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxBytes must be at least 1 but is 0");
        assertThatThrownBy(() -> new TextLimits(1, 501, 1, 1, 1))
                .hasMessage("maxDepth must be from 1 to 500 but is 501");
        assertThatThrownBy(() -> new TextLimits(1, 1, 0, 1, 1))
                .hasMessage("maxNodes must be from 1 to 2147483647 but is 0");
        assertThatThrownBy(() -> new TextLimits(1, 1, 1, 1 << 25, 1))
                .hasMessage("maxScalarLength must be from 1 to 16777216 but is 33554432");
        assertThatThrownBy(() -> new TextLimits(1, 1, 1, 1, -1))
                .hasMessage("maxFaults must be from 1 to 2147483647 but is -1");
    }

    private static TextNode parse(String text) {
        return DocumentText.parse("f", text, TextLimits.DEFAULT);
    }

    private static TextNode parse(InputStream in) {
        return DocumentText.parse("f", in, TextLimits.DEFAULT);
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream join(InputStream... parts) {
        return new SequenceInputStream(Collections.enumeration(List.of(parts)));
    }

    /** The unit again and again, without holding the whole in memory. */
    private static InputStream endless(String unit, int length) {
        byte[] block = unit.repeat(1 + 8_192 / unit.length()).getBytes(StandardCharsets.UTF_8);
        return join(IntStream.range(0, length / block.length)
                .mapToObj(i -> (InputStream) new ByteArrayInputStream(block))
                .toArray(InputStream[]::new));
    }
}
