package org.nhscontracts.core.performance;

import com.google.common.collect.ImmutableList;

/** Statuses as bytes. */
final class StatusColumn {

    private static final ImmutableList<ObservationStatus> STATUSES = ImmutableList.copyOf(ObservationStatus.values());

    private StatusColumn() {}

    @SuppressWarnings("EnumOrdinal") // the byte never leaves memory
    static byte code(ObservationStatus status) {
        return (byte) status.ordinal();
    }

    static ObservationStatus status(byte code) {
        return STATUSES.get(code);
    }
}
