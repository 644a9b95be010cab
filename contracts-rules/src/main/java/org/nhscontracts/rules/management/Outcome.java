package org.nhscontracts.rules.management;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/** What came of handing an event to contract management. */
public sealed interface Outcome {

    /**
     * The event was applied.
     *
     * @param state the state after it
     * @param effects what it led to, in order
     */
    record Applied(ManagementState state, ImmutableList<Effect> effects) implements Outcome {

        /**
         * Checks that nothing is null.
         *
         * @param state the state after it
         * @param effects what it led to, in order
         */
        public Applied {
            requireNonNull(state, "state");
            requireNonNull(effects, "effects");
        }
    }

    /**
     * The event was not applied, and nothing changed.
     *
     * @param state the state before it, the same object
     * @param reason why
     */
    record Rejected(ManagementState state, Rejection reason) implements Outcome {

        /**
         * Checks that nothing is null.
         *
         * @param state the state before it, the same object
         * @param reason why
         */
        public Rejected {
            requireNonNull(state, "state");
            requireNonNull(reason, "reason");
        }
    }

    /**
     * The state to go on with.
     *
     * @return the one after the event if it was applied, else the one before it
     */
    ManagementState state();
}
