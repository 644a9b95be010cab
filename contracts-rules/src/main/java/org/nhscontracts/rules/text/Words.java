package org.nhscontracts.rules.text;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** The recurring parts of messages. */
final class Words {

    private static final int SHOWN_CHARACTERS = 60;
    private static final int SHOWN_WORDS = 20;

    /** Many wrong words against very many known ones would take hours; so only the first are considered. */
    private static final int CONSIDERED_WORDS = 300;

    private Words() {}

    static String quoted(String text) {
        return "'" + shown(text) + "'";
    }

    static String oneOf(Collection<String> known) {
        return known.size() == 1 ? known.iterator().next() : "one of " + list(known);
    }

    static String list(Collection<String> known) {
        String shown = known.stream().limit(SHOWN_WORDS).map(Words::shown).collect(Collectors.joining(", "));
        int rest = known.size() - SHOWN_WORDS;
        return rest > 0 ? shown + " and " + rest + " more" : shown;
    }

    static String suggestion(String word, Collection<String> known) {
        Collection<String> considered = known.size() > CONSIDERED_WORDS
                ? known.stream().limit(CONSIDERED_WORDS).toList()
                : known;
        return NearestWord.of(word, considered)
                .map(near -> "; did you mean " + quoted(near) + "?")
                .orElse("");
    }

    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String count(long number, String singular, String plural) {
        return count(number) + " " + (number == 1 ? singular : plural);
    }

    static String kind(TextNode node) {
        if (node instanceof TextScalar scalar) {
            return quoted(scalar.text());
        }
        return node instanceof TextMap ? "a map" : "a list";
    }

    static String codePoint(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    /** At most 60 characters of the text, on one line. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        int characters = 0;
        int at = 0;
        while (at < text.length() && characters < SHOWN_CHARACTERS) {
            int codePoint = text.codePointAt(at);
            appendVisibly(shown, codePoint);
            at += Character.charCount(codePoint);
            characters++;
        }
        return at < text.length() ? shown.append('…').toString() : shown.toString();
    }

    private static void appendVisibly(StringBuilder shown, int codePoint) {
        if (codePoint == '\n') {
            shown.append("\\n");
        } else if (codePoint == '\t') {
            shown.append("\\t");
        } else if (isInvisible(codePoint)) {
            shown.append('<').append(codePoint(codePoint)).append('>');
        } else {
            shown.appendCodePoint(codePoint);
        }
    }

    private static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isISOControl(codePoint)
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
