package org.nhscontracts.examples.cli;

/** The input is at fault; the message says how. */
final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InputException(String message) {
        super(message);
    }
}
