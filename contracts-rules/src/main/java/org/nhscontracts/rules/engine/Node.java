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

    /** Fills the column of this node. */
    abstract Planes evaluate(Workspace workspace);

    /** Why this node came to its verdict at a place. */
    abstract Trace explain(Workspace workspace, int index);
}
