package org.nhscontracts.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.text.Texts.document;
import static org.nhscontracts.rules.text.Texts.refusal;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentSyntaxTest {

    private static final String NEIGHBOUR = ", expected the next key or item, indented like its neighbours";
    private static final String COLON =
            "found a ':' where no key can end, expected one 'key: value' a line, indented like"
                    + " its neighbours, with quotes around a text that holds ': '";

    static Stream<Arguments> malformed() {
        return Stream.of(
                Arguments.of(
                        "a: 'x\nb: 1", "1:4: document: found a quote that is never closed, expected a closing quote"),
                Arguments.of(
                        "a: \"x\n---\nb\"",
                        "1:4: document: found a document marker inside quotes, expected a closing quote"),
                Arguments.of(
                        "a:\n\t- b", "2:1: document: found a tab, expected blanks, as YAML is not indented with tabs"),
                Arguments.of("a: b: c", "1:5: document: " + COLON),
                Arguments.of("a: 1\n b: 2", "2:3: document: " + COLON),
                Arguments.of(
                        "a: 1\nfoo\nb: 2",
                        "3:1: document: found a line that is neither 'key: value' nor '- item', expected a ':' behind the"
                                + " key, followed by a blank"),
                Arguments.of("a: - b", "1:4: document: found a '-' where no item can start" + NEIGHBOUR),
                Arguments.of("a: ? b", "1:4: document: found a '?' where no key can start" + NEIGHBOUR),
                Arguments.of("- a\nb: c", "2:1: document: found a key" + NEIGHBOUR),
                Arguments.of("k: \"a\" b", "1:8: document: found a text" + NEIGHBOUR),
                Arguments.of("a: [", "1:5: document: found the end of the file, expected a value"),
                Arguments.of("a: {b: 1", "1:9: document: found the end of the file, expected ',' or '}'"),
                Arguments.of("{a: 1 b: 2}", "1:8: document: found ':', expected ',' or '}'"),
                Arguments.of("[1, 2}", "1:6: document: found '}', expected ',' or ']'"),
                Arguments.of("[1,,2]", "1:4: document: found ',', expected a value"),
                Arguments.of(
                        "[]]", "1:3: document: found ']' after the end of the document, expected the end of the file"),
                Arguments.of(
                        "a: 1\n...\nfoo",
                        "3:1: document: found a text after the end of the document, expected the end of the file"),
                Arguments.of(
                        "a: @x",
                        "1:4: document: found '@' at the start of a value, expected quotes around a text that starts with"
                                + " it"),
                Arguments.of(
                        "a: *",
                        "1:5: document: found a '*' or '&' without a name, expected quotes around a text that starts with"
                                + " '*' or '&'"),
                Arguments.of(
                        "a: \"\\q\"",
                        "1:6: document: found an unknown escape after '\\', expected an escape such as \\\" or \\n, '\\\\'"
                                + " for the character itself, or single quotes"),
                Arguments.of(
                        "a: \"\\u12\"",
                        "1:7: document: found an incomplete escape after '\\', expected an escape such as \\u00e9"),
                Arguments.of("a: !x!y z", "1:4: document: found a tag, expected a plain value without '!'"),
                Arguments.of(
                        "a: |x\n b",
                        "1:5: document: found an unknown sign after '|' or '>', expected a line break after '|' or '>'"),
                Arguments.of(
                        "a: | x\n b",
                        "1:6: document: found text after '|' or '>', expected a line break after '|' or '>'"),
                Arguments.of(
                        "a: |\n    \n  b",
                        "3:3: document: found an empty line indented further than its text block, expected empty lines"
                                + " without blanks"),
                Arguments.of(
                        "%YAML 9.9\n---\na: 1",
                        "1:1: document: found text that cannot be read as YAML or JSON, expected well-formed YAML or"
                                + " JSON"),
                Arguments.of(
                        "%YAML x\n---\na: 1",
                        "1:7: document: found text that is not YAML (expected a digit, but found x(120)), expected"
                                + " well-formed YAML or JSON"));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void saysInOurWordsWhatIsMalformed(String text, String message) {
        FaultyTextException refusal = refusal(() -> document(text));

        assertThat(refusal).hasMessage("suffolk.yaml:" + message);
        assertThat(refusal.faults()).extracting(Fault::code).containsExactly("not-well-formed");
    }
}
