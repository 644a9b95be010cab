package org.nhscontracts.rules.text;

/** Ends the reading of a text at a fault behind which nothing can be read. Never leaves the package. */
final class TextStop extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Fault fault;

    TextStop(Fault fault) {
        super(fault.message(), null, false, false);
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
