package org.nhscontracts.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DocumentTextProperties {

    private static final TextLimits LIMITS = new TextLimits(10_000, 10, 1_000, 1_000, 100);

    @Property
    void randomBytesGiveATreeOrFaults(@ForAll byte[] bytes) {
        parse(bytes);
    }

    @Property(tries = 3_000)
    void randomPiecesOfYamlGiveATreeOrFaults(@ForAll("pieces") String text) {
        parse(text.getBytes(StandardCharsets.UTF_8));
    }

    @Property
    void anyStringGivesATreeOrFaults(@ForAll String text) {
        try {
            requireSound(DocumentText.parse("f", text, LIMITS));
        } catch (FaultyTextException e) {
            assertThat(e.faults()).isNotEmpty();
        }
    }

    @Property
    void aQuotedScalarIsReadAsItWasWritten(@ForAll("printable") String text) {
        String quoted = "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";

        TextScalar scalar = (TextScalar) DocumentText.parse("f", quoted, LIMITS);

        assertThat(scalar.text()).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "a",
                        "b",
                        ": ",
                        ":",
                        "- ",
                        "-",
                        "[",
                        "]",
                        "{",
                        "}",
                        ",",
                        "\n",
                        "\n  ",
                        "\n ",
                        "\t",
                        "\"",
                        "'",
                        "|",
                        ">",
                        "#",
                        "&x ",
                        "*x ",
                        "!t ",
                        "!",
                        "%",
                        "---\n",
                        "...\n",
                        "? ",
                        "<<",
                        "~",
                        "null",
                        "\\",
                        "\\u00",
                        "1.5",
                        "é",
                        "\uD83D\uDE00",
                        "\u0000",
                        "\r",
                        "%YAML 1.2\n",
                        "%TAG ! x\n",
                        "|2-\n",
                        "@",
                        "`",
                        "\uFEFF")
                .list()
                .ofMaxSize(25)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> printable() {
        return Arbitraries.strings().withCharRange(' ', '~').withChars('é', '€').ofMaxLength(50);
    }

    private static void parse(byte[] bytes) {
        try {
            requireSound(DocumentText.parse("f", new ByteArrayInputStream(bytes), LIMITS));
        } catch (FaultyTextException e) {
            assertThat(e.faults()).isNotEmpty();
            assertThat(e.getMessage()).startsWith("f:");
        }
    }

    private static void requireSound(TextNode node) {
        if (node instanceof TextList list) {
            list.items().forEach(DocumentTextProperties::requireSound);
        } else if (node instanceof TextMap map) {
            map.entries().values().forEach(DocumentTextProperties::requireSound);
        } else if (node instanceof TextScalar scalar && !scalar.quoted()) {
            assertThat(scalar.text()).isNotIn("", "~", "null");
        }
    }
}
