package org.nhscontracts.rules.management;

/** Leaves the handling of an event that cannot be applied; never leaves {@link Management}. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Rejection reason;

    Refused(RejectionCode code, String words) {
        this(new Rejection(code, words));
    }

    Refused(Rejection reason) {
        super(reason.words(), null, false, false);
        this.reason = reason;
    }

    Rejection reason() {
        return reason;
    }
}
