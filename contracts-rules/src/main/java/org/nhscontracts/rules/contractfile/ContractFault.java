package org.nhscontracts.rules.contractfile;

import static java.util.Objects.requireNonNull;

/**
 * One fault of a contract file.
 *
 * @param code the stable code, for example {@code unknown-organisation}
 * @param path where, for example {@code contract.commissioners[0].organisation}
 * @param message what is wrong and what was expected
 */
public record ContractFault(String code, String path, String message) {

    /**
     * Checks that nothing is null.
     *
     * @param code the stable code, for example {@code unknown-organisation}
     * @param path where, for example {@code contract.commissioners[0].organisation}
     * @param message what is wrong and what was expected
     */
    public ContractFault {
        requireNonNull(code, "code");
        requireNonNull(path, "path");
        requireNonNull(message, "message");
    }

    @Override
    public String toString() {
        return path + ": " + message;
    }
}
