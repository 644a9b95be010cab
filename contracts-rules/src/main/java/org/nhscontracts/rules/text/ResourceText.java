package org.nhscontracts.rules.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the resources that the library ships beside its classes. */
public final class ResourceText {

    private ResourceText() {}

    /**
     * Reads a resource.
     *
     * @param beside the class beside which the resource stands
     * @param name its file name
     * @return its text, read as UTF-8
     * @throws IllegalStateException if the library lacks it
     */
    public static String read(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the library lacks its resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
