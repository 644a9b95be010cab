package org.nhscontracts.core.handover;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import org.nhscontracts.core.id.HandoverId;

/** A service handover refers to what it does not have, has something twice, or has conditions that wait for each other. Carries all faults at once. */
public final class InconsistentHandoverException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The faults. */
    private final ImmutableList<HandoverFault> faults;

    InconsistentHandoverException(HandoverId handover, ImmutableList<HandoverFault> faults) {
        super(faults.stream().map(HandoverFault::toString).collect(joining("\n", "handover " + handover + ": ", "")));
        this.faults = faults;
    }

    /**
     * What is wrong.
     *
     * @return all faults, in the order of the handover
     */
    public ImmutableList<HandoverFault> faults() {
        return faults;
    }
}
