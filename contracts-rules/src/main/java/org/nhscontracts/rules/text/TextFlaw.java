package org.nhscontracts.rules.text;

import java.util.Objects;

/**
 * Stands in a tree where something cannot be used, such as an alias or an empty value. Its fault is already reported, so
 * whoever reads the tree passes over it. Only trees that come with faults have any.
 *
 * @param location where it stands
 * @param path the place in the structure
 * @param ofKey whether it is the key that cannot be used; a map with such an entry may lack what the key was to bring
 */
public record TextFlaw(Location location, String path, boolean ofKey) implements TextNode {

    /**
     * Refuses nulls.
     *
     * @param location where it stands
     * @param path the place in the structure
     * @param ofKey whether it is the key that cannot be used
     */
    public TextFlaw {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(path, "path");
    }
}
