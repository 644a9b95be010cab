package org.nhscontracts.rules.document;

import org.nhscontracts.rules.text.Fault;
import org.nhscontracts.rules.text.FaultCollector;
import org.nhscontracts.rules.text.Location;
import org.nhscontracts.rules.text.TextNode;

/**
 * A place of the document or of a CSV file, for faults that are found there later.
 *
 * @param location where it is
 * @param path the place in the structure, or the column
 */
record Place(Location location, String path) {

    static Place of(TextNode node) {
        return new Place(node.location(), node.path());
    }

    void report(FaultCollector faults, String code, String found, String expected) {
        faults.add(new Fault(code, location, path, found, expected));
    }

    void refuse(FaultCollector faults, String code, RuntimeException refusal) {
        Refusal words = Refusal.of(refusal);
        report(faults, code, words.found(), words.expected());
    }
}
