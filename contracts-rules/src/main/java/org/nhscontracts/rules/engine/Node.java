package org.nhscontracts.rules.engine;

import org.nhscontracts.rules.condition.Condition;

/**
 * A compiled condition: fills a whole column of verdicts from the columns of the nodes before it, and explains a verdict from
 * the same columns.
 */
abstract class Node {

    final Condition condition;

    Node(Condition condition) {
        this.condition = condition;
    }

    /** What {@link #lookBack} answers where any change may change any verdict. */
    static final int WITHOUT_LIMIT = Integer.MAX_VALUE;

    /** How many periods before a place the verdict there may rest on, given what the nodes before this one answered. */
    abstract int lookBack(int[] before);

    static int plus(int one, int other) {
        return one == WITHOUT_LIMIT || other == WITHOUT_LIMIT ? WITHOUT_LIMIT : one + other;
    }

    /** Fills the column of this node, which may hold what it held for another organisation. */
    abstract void evaluate(Workspace workspace, Planes out);

    /** Why this node came to its verdict at a place. */
    abstract Trace explain(Workspace workspace, int index);
}
