package org.nhscontracts.rules.text;

import java.util.Objects;

/**
 * A text, number, date or other single value, kept as it was written: {@code 95.10} stays {@code 95.10}, {@code 5E1}
 * stays {@code 5E1}, {@code no} stays {@code no}.
 *
 * @param location where the value starts
 * @param path the place in the structure
 * @param text the value as written, after the quotes, escapes and line folding of YAML
 * @param quoted whether it was written in quotes or as a text block ({@code |}, {@code >}), so that it is a text even
 *     if it looks like a number
 */
public record TextScalar(Location location, String path, String text, boolean quoted) implements TextNode {

    /**
     * Refuses nulls.
     *
     * @param location where the value starts
     * @param path the place in the structure
     * @param text the value as written
     * @param quoted whether it was written in quotes or as a text block
     */
    public TextScalar {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(text, "text");
    }
}
