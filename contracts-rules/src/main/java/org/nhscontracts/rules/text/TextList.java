package org.nhscontracts.rules.text;

import com.google.common.collect.ImmutableList;
import java.util.Objects;

/**
 * A list.
 *
 * @param location where the list starts
 * @param path the place in the structure
 * @param items the items in the order of the document
 */
public record TextList(Location location, String path, ImmutableList<TextNode> items) implements TextNode {

    /**
     * Refuses nulls.
     *
     * @param location where the list starts
     * @param path the place in the structure
     * @param items the items in the order of the document
     */
    public TextList {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(items, "items");
    }
}
