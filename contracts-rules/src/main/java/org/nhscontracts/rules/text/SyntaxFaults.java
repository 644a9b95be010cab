package org.nhscontracts.rules.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in the words of someone who writes a document what the YAML parser reports in those of a parser. */
final class SyntaxFaults {

    private static final String CODE = "not-well-formed";
    private static final String NEIGHBOUR = "the next key or item, indented like its neighbours";

    /** A part of the parser's report, and what it means; the first that fits counts. */
    private record Meaning(String problem, String found, String expected) {}

    private static final ImmutableList<Meaning> MEANINGS = ImmutableList.of(
            new Meaning("found unexpected end of stream", "a quote that is never closed", "a closing quote"),
            new Meaning("found unexpected document separator", "a document marker inside quotes", "a closing quote"),
            new Meaning("(TAB)", "a tab", "blanks, as YAML is not indented with tabs"),
            new Meaning(
                    "mapping values are not allowed here",
                    "a ':' where no key can end",
                    "one 'key: value' a line, indented like its neighbours, with quotes around a text that holds ': '"),
            new Meaning(
                    "could not find expected ':'",
                    "a line that is neither 'key: value' nor '- item'",
                    "a ':' behind the key, followed by a blank"),
            new Meaning("mapping keys are not allowed here", "a '?' where no key can start", NEIGHBOUR),
            new Meaning("sequence entries are not allowed here", "a '-' where no item can start", NEIGHBOUR),
            new Meaning(
                    "unexpected character found",
                    "a '*' or '&' without a name",
                    "quotes around a text that starts with '*' or '&'"),
            new Meaning("found undefined tag handle", "a tag", "a plain value without '!'"),
            new Meaning(
                    "found unknown escape character",
                    "an unknown escape after '\\'",
                    "an escape such as \\\" or \\n, '\\\\' for the character itself, or single quotes"),
            new Meaning("hexadecimal numbers", "an incomplete escape after '\\'", "an escape such as \\u00e9"),
            new Meaning("chomping or indentation", "an unknown sign after '|' or '>'", "a line break after '|' or '>'"),
            new Meaning("expected a comment or a line break", "text after '|' or '>'", "a line break after '|' or '>'"),
            new Meaning(
                    "leading empty lines contain more spaces",
                    "an empty line indented further than its text block",
                    "empty lines without blanks"));

    /** What the parser calls its tokens. */
    private static final ImmutableMap<String, String> TOKENS = ImmutableMap.<String, String>builder()
            .put("<stream end>", "the end of the file")
            .put("<block end>", "a line that is indented less")
            .put("<block mapping start>", "a key that is indented further")
            .put("<block sequence start>", "an item that is indented further")
            .put("<scalar>", "a text")
            .put("<document start>", "a document marker '---'")
            .put("<document end>", "a document marker '...'")
            .put("<directive>", "a directive")
            .put("<alias>", "an alias")
            .put("<anchor>", "an anchor")
            .put("<tag>", "a tag")
            .put("?", "a key")
            .buildOrThrow();

    private SyntaxFaults() {}

    static Fault of(MarkedYamlEngineException problem, String file) {
        String text = Optional.ofNullable(problem.getProblem()).orElse("");
        Optional<Mark> mark = problem.getProblemMark();
        Location location = mark.map(it -> location(file, it)).orElse(Location.start(file));
        for (Meaning meaning : MEANINGS) {
            if (text.contains(meaning.problem())) {
                return fault(isUnclosedQuote(meaning) ? start(problem, file, location) : location, meaning);
            }
        }
        return fault(location, meaningOf(text));
    }

    static Fault unknown(Location location) {
        return fault(location, new Meaning("", "text that cannot be read as YAML or JSON", "well-formed YAML or JSON"));
    }

    static Location location(String file, Mark mark) {
        return new Location(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static Fault fault(Location location, Meaning meaning) {
        return new Fault(CODE, location, "", meaning.found(), meaning.expected());
    }

    /** The place of an unclosed quote is where it opens, not the end of the file. */
    private static boolean isUnclosedQuote(Meaning meaning) {
        return meaning.expected().equals("a closing quote");
    }

    private static Location start(MarkedYamlEngineException problem, String file, Location otherwise) {
        return problem.getContextMark().map(it -> location(file, it)).orElse(otherwise);
    }

    private static Meaning meaningOf(String problem) {
        if (problem.startsWith("expected '<document start>'")) {
            return new Meaning(problem, token(problem) + " after the end of the document", "the end of the file");
        }
        if (problem.startsWith("expected ',' or '")) {
            return new Meaning(problem, token(problem), problem.substring(9, 19));
        }
        if (problem.startsWith("expected <block end>")) {
            return new Meaning(problem, token(problem), NEIGHBOUR);
        }
        if (problem.startsWith("expected the node content")) {
            return new Meaning(problem, token(problem), "a value");
        }
        if (problem.contains("that cannot start any token")) {
            return new Meaning(problem, unquotedStart(problem), "quotes around a text that starts with it");
        }
        return new Meaning(problem, "text that is not YAML (" + Words.shown(problem) + ")", "well-formed YAML or JSON");
    }

    /** The token at the end of "… but found '<scalar>'" or "… but got <scalar>". */
    private static String token(String problem) {
        int at = problem.lastIndexOf("but ");
        String token = at < 0 ? "" : problem.substring(at).replaceFirst("^but (found|got) ", "");
        String bare = token.length() > 2 && token.startsWith("'") ? token.substring(1, token.length() - 1) : token;
        return TOKENS.getOrDefault(bare, "'" + bare + "'");
    }

    /** The character in "found character '@' that cannot start any token…". */
    private static String unquotedStart(String problem) {
        int from = problem.indexOf('\'');
        int to = problem.indexOf("' that cannot");
        return from >= 0 && to > from
                ? problem.substring(from, to + 1) + " at the start of a value"
                : "an odd character";
    }
}
