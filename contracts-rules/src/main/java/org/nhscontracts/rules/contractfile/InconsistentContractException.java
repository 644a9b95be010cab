package org.nhscontracts.rules.contractfile;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;

/** A contract file mentions what it does not have, or has something twice. Carries all faults at once. */
public final class InconsistentContractException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The faults. */
    private final ImmutableList<ContractFault> faults;

    InconsistentContractException(ImmutableList<ContractFault> faults) {
        super(faults.stream().map(ContractFault::toString).collect(joining("\n")));
        this.faults = faults;
    }

    /**
     * What is wrong.
     *
     * @return all faults, in the order of the file
     */
    public ImmutableList<ContractFault> faults() {
        return faults;
    }
}
