package org.nhscontracts.rules.text;

/**
 * A node of a document, knowing where it stands. Trees hold no nulls, no aliases and no duplicate keys, and are at
 * most {@link TextLimits#maxDepth()} levels deep, so a program may walk them recursively. A tree that was read together
 * with its faults has a {@link TextFlaw} wherever something cannot be used; a tree without faults has none.
 */
public sealed interface TextNode permits TextScalar, TextList, TextMap, TextFlaw {

    /** {@return where the node starts} */
    Location location();

    /** {@return the place in the structure, for example {@code kpis[2].targets[0].value}; empty for the document} */
    String path();
}
