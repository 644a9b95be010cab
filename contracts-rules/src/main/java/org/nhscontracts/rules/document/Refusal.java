package org.nhscontracts.rules.document;

import org.nhscontracts.rules.text.Fault;
import org.nhscontracts.rules.text.TextNode;
import org.nhscontracts.rules.text.TextScalar;

/**
 * What a value type said when it refused values, taken apart: most messages read {@code what: found …, expected …}.
 *
 * @param found what stands there
 * @param expected what should stand there
 */
record Refusal(String found, String expected) {

    private static final String FOUND = "found ";
    private static final String EXPECTED = ", expected ";
    private static final String TOGETHER = "values that go together";

    static Refusal of(RuntimeException refusal) {
        String message = String.valueOf(refusal.getMessage());
        int split = message.lastIndexOf(EXPECTED);
        return split < 0
                ? new Refusal(found(message), TOGETHER)
                : new Refusal(found(message.substring(0, split)), message.substring(split + EXPECTED.length()));
    }

    private static String found(String message) {
        int found = message.indexOf(": " + FOUND);
        if (found >= 0) {
            return message.substring(found + 2 + FOUND.length());
        }
        return message.startsWith(FOUND) ? message.substring(FOUND.length()) : "that " + statement(message);
    }

    private static String statement(String message) {
        int subject = message.indexOf(": ");
        return subject < 0 ? message : message.substring(subject + 2);
    }

    /** What should stand there; another text where the value type did not say. */
    String expected(String otherwise) {
        return expected.equals(TOGETHER) ? otherwise : expected;
    }

    /** The refusal of a node: a single value is shown as it was written. */
    Refusal at(TextNode node) {
        if (!(node instanceof TextScalar scalar)) {
            return this;
        }
        String written = Fault.quoted(scalar.text());
        return new Refusal(expected.equals(TOGETHER) ? written + " (" + found + ")" : written, expected);
    }
}
