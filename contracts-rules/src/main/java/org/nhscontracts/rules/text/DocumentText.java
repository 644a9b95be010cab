package org.nhscontracts.rules.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads a YAML 1.2 or JSON document into a located tree.
 *
 * <p>A document is a plain tree of maps, lists and values. What YAML offers beyond that is refused, because it hides
 * what a contract says: duplicate keys, anchors and aliases, merge keys, tags, more than one document in a file, keys
 * that are not words, and empty values ({@code key:} with nothing behind it, {@code null}, {@code ~}). All such faults
 * are reported together. A fault of syntax ends the reading, so it is reported with those in front of it.
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
        Objects.requireNonNull(limits, "limits");
        try (InputStream in = Sources.open(file, limits.maxBytes())) {
            return parse(file.toString(), in, limits);
        } catch (TextStop stop) {
            throw FaultyTextException.of(stop.fault());
        } catch (IOException e) {
            throw FaultyTextException.of(Sources.fault(e, Location.start(file.toString())));
        }
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
        Objects.requireNonNull(fileName, "fileName");
        requireSize(fileName, text, limits.maxBytes());
        return TreeReader.read(fileName, new StringReader(text), limits);
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
        return TreeReader.read(fileName, new Utf8Reader(in, limits.maxBytes()), limits);
    }

    private static void requireSize(String fileName, String text, long maxCharacters) {
        if (text.length() > maxCharacters) {
            String found = "a text of " + characters(text.length());
            throw FaultyTextException.of(Sources.tooLarge(Location.start(fileName), found, characters(maxCharacters)));
        }
    }

    private static String characters(long number) {
        return Words.count(number, "character", "characters");
    }
}
