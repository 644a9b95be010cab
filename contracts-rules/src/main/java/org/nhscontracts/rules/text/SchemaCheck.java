package org.nhscontracts.rules.text;

/** One keyword of a schema, ready to be applied. */
@FunctionalInterface
interface SchemaCheck {

    /**
     * Applies the keyword and adds what it finds.
     *
     * @return whether the remaining keywords have something to say; false after a fault they would only repeat
     */
    boolean passes(TextNode node, FaultCollector faults);
}
