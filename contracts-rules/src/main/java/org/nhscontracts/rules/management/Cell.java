package org.nhscontracts.rules.management;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;

/** What happens when a step meets a stage under a model: a transition, or a refusal with its reason. */
public sealed interface Cell {

    /**
     * The step is taken, if the guard admits it.
     *
     * @param next the stage that follows
     * @param guard what must hold beside the stage
     * @param sets the deadlines that begin to run
     * @param sums what becomes of the sums withheld on the track
     * @param clause by which clause; numbers differ a little between editions
     */
    record Transition(Stage next, Guard guard, ImmutableSet<DeadlineKind> sets, SumsEffect sums, String clause)
            implements Cell {

        /**
         * Checks that nothing is null.
         *
         * @param next the stage that follows
         * @param guard what must hold beside the stage
         * @param sets the deadlines that begin to run
         * @param sums what becomes of the sums withheld on the track
         * @param clause by which clause; numbers differ a little between editions
         */
        public Transition {
            requireNonNull(next, "next");
            requireNonNull(guard, "guard");
            requireNonNull(sets, "sets");
            requireNonNull(sums, "sums");
            requireNonNull(clause, "clause");
        }
    }

    /**
     * The step is not taken.
     *
     * @param code why, for programs
     * @param words why, in English
     */
    record Refusal(RejectionCode code, String words) implements Cell {

        /**
         * Checks that nothing is null.
         *
         * @param code why, for programs
         * @param words why, in English
         */
        public Refusal {
            requireNonNull(code, "code");
            requireNonNull(words, "words");
        }
    }
}
