package org.nhscontracts.core.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts such as titles, names and notes: never blank, without control characters, and often awkward to write down. */
public final class TextArbitraries {

    private static final int LONG = 500;
    private static final int MOST_RANDOM_CHARACTERS = 24;

    private TextArbitraries() {}

    /**
     * Any text that a value may hold, half of them chosen to trip a careless writer of YAML, JSON or CSV.
     *
     * @return texts that are not blank and hold no control character
     */
    public static Arbitrary<String> texts() {
        return Arbitraries.oneOf(awkward(), random());
    }

    private static Arbitrary<String> awkward() {
        return Arbitraries.of(
                "community nursing",
                "yes",
                "no",
                "null",
                "~",
                "true",
                "-",
                "- a list?",
                "-1",
                "1e5",
                "0x1F",
                "010",
                "95.10",
                "2024-04-01",
                "=SUM(A1)",
                "a: b",
                "a #b",
                "# a",
                "'quoted'",
                "say \"yes\"",
                "C:\\care",
                "{a}",
                "[a, b]",
                "*a",
                "&a",
                "!a",
                "%a",
                "@a",
                "a, b; c|d",
                "|",
                ">",
                "?",
                " leading and trailing ",
                "Müller & Söhne – \u2018Pflege\u2019",
                "\uD83D\uDE91 999",
                "e\u0301",
                "long ".repeat(LONG) + "end");
    }

    private static Arbitrary<String> random() {
        return Arbitraries.strings()
                .withChars(" abcXYZ019-_.:;,#'\"\\/&%?!*()[]{}<>|@`~^+=äöüßéŁ£€".toCharArray())
                .ofMinLength(1)
                .ofMaxLength(MOST_RANDOM_CHARACTERS)
                .filter(text -> !text.isBlank());
    }
}
