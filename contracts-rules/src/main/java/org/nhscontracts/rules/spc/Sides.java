package org.nhscontracts.rules.spc;

/** On which side of the mean a value lies. */
final class Sides {

    private Sides() {}

    static int of(double value, double mean) {
        return value > mean ? 1 : value < mean ? -1 : 0;
    }
}
