package org.nhscontracts.rules.testing;

import com.google.common.collect.ImmutableList;
import java.util.Random;

/** Texts and ids that YAML, JSON or a careless reader may take for something else. */
final class AwkwardTexts {

    private static final ImmutableList<String> IDS = ImmutableList.of(
            "null", "yes", "No", "true", "1e5", "0x1F", "007", "2024-04", "2024-04-01", "a.b", "a-b_c", "x".repeat(60));

    private static final ImmutableList<String> LINES = ImmutableList.of(
            "Community Services in Suffolk",
            "null",
            "~",
            "yes",
            "5",
            "1e5",
            "2024-04-01",
            "a: b",
            "a # b",
            "#a",
            "- a",
            "-",
            "? a",
            "[a]",
            "{a: b}",
            "*a",
            "&a",
            "!a",
            "%a",
            "@a",
            "`a",
            "|",
            ">",
            "'",
            "\"",
            "'quoted'",
            "\"quoted\"",
            "\\",
            "\\n",
            "---",
            "...",
            "<<",
            "=",
            ", ",
            " a",
            "a ",
            "a\tb",
            "\ta",
            "£1.5m – “about”, it’s said…",
            "e\u0301",
            "\u00A0a",
            "a\u200Bb",
            "\u202Ea",
            "\uD83D\uDE91 999",
            "found a, expected b",
            "x".repeat(1_000),
            "word ".repeat(199) + "word",
            "\uD83D\uDE91".repeat(1_000));

    private static final ImmutableList<String> OTHERS = ImmutableList.of(
            "two\nlines",
            "ends with a line\n",
            "ends with two\n\n",
            "\nbegins with a line",
            "a\n\n\nb",
            "a \n b",
            " a\n  b\n c",
            "a\r\nb",
            "a\rb",
            "# a\n- b\nc: d",
            "---\na",
            "...\na",
            "a\u0000b",
            "a\u0007b",
            "a\u001Bb",
            "a\u007Fb",
            "a\u0085b",
            "a\u009Fb",
            "a\u2028b\u2029c",
            "\uFEFFa",
            "a\uFEFFb",
            "a\uFFFEb",
            "a\uFFFFb");

    private AwkwardTexts() {}

    /** An id; different numbers give different ids. */
    static String id(Random random, int number) {
        return IDS.get(random.nextInt(IDS.size())) + (number == 0 ? "" : "." + number);
    }

    /** A text on one line. */
    static String line(Random random) {
        return LINES.get(random.nextInt(LINES.size()));
    }

    /** Any text that a document may hold. */
    static String text(Random random) {
        return random.nextInt(3) == 0 ? OTHERS.get(random.nextInt(OTHERS.size())) : line(random);
    }
}
