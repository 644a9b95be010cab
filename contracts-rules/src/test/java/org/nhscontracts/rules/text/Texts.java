package org.nhscontracts.rules.text;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Objects;

/** What the tests of this package share. */
final class Texts {

    private Texts() {}

    /** A document given as lines. */
    static TextNode document(String... lines) {
        return DocumentText.parse("suffolk.yaml", String.join("\n", lines), TextLimits.DEFAULT);
    }

    static TextMap map(String... lines) {
        return (TextMap) document(lines);
    }

    /** The message with which a document is refused. */
    static String refusal(String... lines) {
        return refusal(TextLimits.DEFAULT, lines);
    }

    static String refusal(TextLimits limits, String... lines) {
        String text = String.join("\n", lines);
        return message(() -> DocumentText.parse("suffolk.yaml", text, limits));
    }

    static String message(Runnable reading) {
        return Objects.requireNonNull(refusal(reading).getMessage());
    }

    static FaultyTextException refusal(Runnable reading) {
        return Objects.requireNonNull(catchThrowableOfType(FaultyTextException.class, reading::run), "not refused");
    }

    static TextNode value(TextNode map, String key) {
        return ((TextMap) map).find(key).orElseThrow();
    }
}
