package org.nhscontracts.rules.text;

import java.io.IOException;

/** A stream turned out to be longer than its limit. */
final class TooMuchTextException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String limit;

    /** Takes the limit as shown, for example {@code 16 bytes}. */
    TooMuchTextException(String limit) {
        super("more than " + limit);
        this.limit = limit;
    }

    String limit() {
        return limit;
    }
}
