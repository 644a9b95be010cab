package org.nhscontracts.rules.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a YAML 1.2 or JSON document into a located tree.
 *
 * <p>A document is a plain tree of maps, lists and values. What YAML offers beyond that is refused, because it hides
 * what a contract says: duplicate keys, anchors and aliases, merge keys, tags, more than one document in a file, keys
 * that are not words, and empty values ({@code key:} with nothing behind it, {@code null}, {@code ~}). All such faults
 * are reported together. A fault of syntax ends the reading, so it is reported with those in front of it. A reader that
 * looks for faults of its own as well passes a {@link FaultCollector}, and gets a tree even if it has faults.
 *
 * <p>Text is UTF-8, with or without a byte order mark; nothing is ever decoded in another charset. No input makes the
 * reader overflow the stack or fail with anything but {@link FaultyTextException}.
 *
 * <pre>{@code
 * TextNode document = DocumentText.read(Path.of("suffolk.yaml"), TextLimits.DEFAULT);
 * }</pre>
 */
public final class DocumentText {

    private DocumentText() {}

    /**
     * {@return the document in a file}
     *
     * @param file the file; faults name it as it is given here
     * @param limits what the document must keep; the size is checked before anything is read
     * @throws FaultyTextException with all faults, also when the file does not exist or cannot be read
     */
    public static TextNode read(Path file, TextLimits limits) {
        return sound(limits, faults -> read(file, limits, faults));
    }

    /**
     * {@return the document in a file, as far as it can be used, for a reader that goes on to look for further faults}
     * Of a key that comes twice the first value counts; whatever cannot be used is a {@link TextFlaw}. Empty when the file
     * cannot be read to its end.
     *
     * @param file the file; faults name it as it is given here
     * @param limits what the document must keep; the size is checked before anything is read
     * @param faults where to add the faults; their limit is that of the collector
     */
    public static Optional<TextNode> read(Path file, TextLimits limits, FaultCollector faults) {
        Objects.requireNonNull(limits, "limits");
        try (InputStream in = Sources.open(file, limits.maxBytes())) {
            return TreeReader.read(file.toString(), new Utf8Reader(in, limits.maxBytes()), limits, faults);
        } catch (TextStop stop) {
            faults.addFinal(stop.fault());
        } catch (IOException e) {
            faults.addFinal(Sources.fault(e, Location.start(file.toString())));
        }
        return Optional.empty();
    }

    /**
     * {@return the document in a string}
     *
     * @param fileName what faults are to call it
     * @param text the text of the document
     * @param limits what the document must keep; the size is counted in characters
     * @throws FaultyTextException with all faults
     */
    public static TextNode parse(String fileName, String text, TextLimits limits) {
        return sound(limits, faults -> parse(fileName, text, limits, faults));
    }

    /**
     * {@return the document in a string, as far as it can be used, for a reader that goes on to look for further faults}
     * Of a key that comes twice the first value counts; whatever cannot be used is a {@link TextFlaw}. Empty when the text
     * cannot be read to its end.
     *
     * @param fileName what faults are to call it
     * @param text the text of the document
     * @param limits what the document must keep; the size is counted in characters
     * @param faults where to add the faults; their limit is that of the collector
     */
    public static Optional<TextNode> parse(String fileName, String text, TextLimits limits, FaultCollector faults) {
        Objects.requireNonNull(fileName, "fileName");
        if (text.length() > limits.maxBytes()) {
            String found = "a text of " + characters(text.length());
            faults.addFinal(Sources.tooLarge(Location.start(fileName), found, characters(limits.maxBytes())));
            return Optional.empty();
        }
        return TreeReader.read(fileName, new StringReader(text), limits, faults);
    }

    /**
     * {@return the document in a stream of UTF-8} The stream is read to its end or to the limit of size, and not closed.
     *
     * @param fileName what faults are to call it
     * @param in the bytes of the document
     * @param limits what the document must keep; the size is checked while reading
     * @throws FaultyTextException with all faults, also when the stream fails
     */
    public static TextNode parse(String fileName, InputStream in, TextLimits limits) {
        Objects.requireNonNull(fileName, "fileName");
        Objects.requireNonNull(in, "in");
        Utf8Reader source = new Utf8Reader(in, limits.maxBytes());
        return sound(limits, faults -> TreeReader.read(fileName, source, limits, faults));
    }

    private static TextNode sound(TextLimits limits, Function<FaultCollector, Optional<TextNode>> reading) {
        FaultCollector faults = new FaultCollector(limits.maxFaults());
        Optional<TextNode> document = reading.apply(faults);
        faults.throwIfAny();
        return document.orElseThrow(() -> new IllegalStateException("a text without faults has a document"));
    }

    private static String characters(long number) {
        return Words.count(number, "character", "characters");
    }
}
