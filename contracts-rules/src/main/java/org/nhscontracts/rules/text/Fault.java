package org.nhscontracts.rules.text;

import java.util.Collection;
import java.util.Objects;

/**
 * One fault of a text: what was found where, and what was expected instead.
 *
 * <p>The codes of this package are stable: {@code unreadable}, {@code not-utf-8}, {@code bad-character},
 * {@code not-well-formed}, {@code too-large}, {@code too-deep}, {@code empty-document}, {@code several-documents},
 * {@code duplicate-key}, {@code bad-key}, {@code empty-value}, {@code alias}, {@code anchor}, {@code merge-key},
 * {@code tag} (reading a document); {@code wrong-type}, {@code unknown-key}, {@code missing-key}, {@code too-few},
 * {@code bad-value}, {@code no-alternative}, {@code several-alternatives} (its schema); {@code unsupported-keyword},
 * {@code bad-schema} (a schema itself); {@code empty-file}, {@code unknown-column}, {@code duplicate-column},
 * {@code missing-column}, {@code wrong-field-count}, {@code unclosed-quote}, {@code text-after-quote} (CSV). Readers of
 * particular documents add their own.
 *
 * @param code the kind of fault in stable kebab-case, for example {@code unknown-key}
 * @param location where the fault stands
 * @param path the place in the document's structure, for example {@code kpis[2].targets[0].value}; empty for the
 *     document itself; for CSV the column or empty
 * @param found what stands there, for example {@code 'up'}
 * @param expected what should stand there, for example {@code one of higher, lower, neutral}
 */
public record Fault(String code, Location location, String path, String found, String expected) {

    private static final String DOCUMENT = "document";

    /**
     * Refuses nulls.
     *
     * @param code the kind of fault in stable kebab-case
     * @param location where the fault stands
     * @param path the place in the document's structure
     * @param found what stands there
     * @param expected what should stand there
     */
    public Fault {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(expected, "expected");
    }

    /**
     * {@return a fault at a node of a document}
     *
     * @param node the node that is at fault
     * @param code the kind of fault
     * @param found what stands there
     * @param expected what should stand there
     */
    public static Fault at(TextNode node, String code, String found, String expected) {
        return new Fault(code, node.location(), node.path(), found, expected);
    }

    /**
     * {@return a text in single quotes, fit for a message}: control characters are escaped and anything beyond 60
     * characters is cut off with an ellipsis.
     *
     * @param text the text as it stands in the document
     */
    public static String quoted(String text) {
        return Words.quoted(text);
    }

    /**
     * {@return the known words as an expectation}, for example {@code one of higher, lower, neutral; did you mean
     * 'higher'?}. The suggestion is left out when no known word is near; of more than 20 words the rest is counted.
     *
     * @param word the word that was found
     * @param known the words that may stand there
     */
    public static String oneOf(String word, Collection<String> known) {
        return Words.oneOf(known) + Words.suggestion(word, known);
    }

    /**
     * {@return the whole fault as one line}, for example {@code suffolk.yaml:12:5: kpis[2].direction: found 'up',
     * expected one of higher, lower, neutral}
     */
    public String message() {
        return location + ": " + (path.isEmpty() ? DOCUMENT : path) + ": found " + found + ", expected " + expected;
    }

    /** {@return the same as {@link #message()}} */
    @Override
    public String toString() {
        return message();
    }
}
