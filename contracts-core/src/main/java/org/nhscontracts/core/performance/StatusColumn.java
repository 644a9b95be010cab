package org.nhscontracts.core.performance;

/** Statuses as bytes. */
final class StatusColumn {

    private static final ObservationStatus[] STATUSES = ObservationStatus.values();

    private StatusColumn() {}

    @SuppressWarnings("EnumOrdinal") // the byte never leaves memory
    static byte code(ObservationStatus status) {
        return (byte) status.ordinal();
    }

    static ObservationStatus status(byte code) {
        return STATUSES[code];
    }
}
