package org.nhscontracts.rules.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Opens files, and says in the words of a fault why one cannot be read. */
final class Sources {

    private Sources() {}

    /** Opens a file whose size keeps the limit; that it may grow meanwhile is the reader's concern. */
    static InputStream open(Path file, long maxBytes) throws IOException {
        if (Files.isDirectory(file)) {
            throw new TextStop(unreadable(file.toString(), "a directory"));
        }
        long size = Files.size(file);
        if (size > maxBytes) {
            throw new TextStop(tooLarge(Location.start(file.toString()), "a file of " + bytes(size), bytes(maxBytes)));
        }
        return Files.newInputStream(file);
    }

    /** The fault for a failure of reading that happened at a location. */
    static Fault fault(IOException failure, Location location) {
        if (failure instanceof TooMuchTextException tooMuch) {
            return tooLarge(location, "more than " + tooMuch.limit(), tooMuch.limit());
        }
        if (failure instanceof CharacterCodingException) {
            return new Fault("not-utf-8", location, "", "bytes that are not UTF-8", "text in UTF-8");
        }
        return unreadable(location.file(), reason(failure));
    }

    /** The fault of a text that is longer than its limit, as shown. */
    static Fault tooLarge(Location location, String found, String limit) {
        return new Fault("too-large", location, "", found, "at most " + limit);
    }

    private static Fault unreadable(String file, String reason) {
        return new Fault("unreadable", Location.start(file), "", reason, "a readable file");
    }

    private static String reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file";
        }
        if (failure instanceof AccessDeniedException) {
            return "a file that may not be read";
        }
        return "an error while reading (" + Words.shown(String.valueOf(failure.getMessage())) + ")";
    }

    static String bytes(long number) {
        return Words.count(number, "byte", "bytes");
    }
}
