package org.nhscontracts.core.handover;

import static java.util.Objects.requireNonNull;

/**
 * What is wrong with a service handover.
 *
 * @param code the stable code: {@code duplicate-id}, {@code unknown-condition}, {@code unknown-gate}, {@code circle} or {@code inconsistent}
 * @param path where, for example {@code conditions[2].dependsOn}
 * @param message what is wrong and what was expected
 */
public record HandoverFault(String code, String path, String message) {

    /**
     * Checks that nothing is null.
     *
     * @param code the stable code: {@code duplicate-id}, {@code unknown-condition}, {@code unknown-gate}, {@code circle} or {@code inconsistent}
     * @param path where, for example {@code conditions[2].dependsOn}
     * @param message what is wrong and what was expected
     */
    public HandoverFault {
        requireNonNull(code, "code");
        requireNonNull(path, "path");
        requireNonNull(message, "message");
    }

    @Override
    public String toString() {
        return path + ": " + message;
    }
}
