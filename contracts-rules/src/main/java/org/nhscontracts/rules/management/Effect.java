package org.nhscontracts.rules.management;

import static java.util.Objects.requireNonNull;

import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.rules.catalogue.EditionParameter;
import org.nhscontracts.rules.catalogue.ParameterKey;

/** What an event led to. */
public sealed interface Effect {

    /**
     * Something moved from one stage to another.
     *
     * @param place what
     * @param from the stage it left
     * @param to the stage it is at
     */
    record Moved(Place place, Stage from, Stage to) implements Effect {

        /**
         * Checks that nothing is null.
         *
         * @param place what
         * @param from the stage it left
         * @param to the stage it is at
         */
        public Moved {
            requireNonNull(place, "place");
            requireNonNull(from, "from");
            requireNonNull(to, "to");
        }

        @Override
        public String words() {
            return place.words() + ": " + from.words() + " → " + to.words();
        }
    }

    /**
     * A day is set.
     *
     * @param deadline the deadline
     */
    record DeadlineSet(Deadline deadline) implements Effect {

        /**
         * Checks that nothing is null.
         *
         * @param deadline the deadline
         */
        public DeadlineSet {
            requireNonNull(deadline, "deadline");
        }

        @Override
        public String words() {
            return deadline.words();
        }
    }

    /**
     * What was to be done is done.
     *
     * @param deadline the deadline
     * @param late whether the day was over
     */
    record DeadlineMet(Deadline deadline, boolean late) implements Effect {

        /**
         * Checks that nothing is null.
         *
         * @param deadline the deadline
         * @param late whether the day was over
         */
        public DeadlineMet {
            requireNonNull(deadline, "deadline");
        }

        @Override
        public String words() {
            return "done" + (late ? " late" : "") + ": " + deadline.words();
        }
    }

    /**
     * A day is over and nothing was done.
     *
     * @param deadline the deadline
     */
    record DeadlineOver(Deadline deadline) implements Effect {

        /**
         * Checks that nothing is null.
         *
         * @param deadline the deadline
         */
        public DeadlineOver {
            requireNonNull(deadline, "deadline");
        }

        @Override
        public String words() {
            return (deadline.kind().isOption() ? "lapsed: " : "overdue: ") + deadline.words();
        }
    }

    /**
     * A day no longer matters.
     *
     * @param deadline the deadline
     */
    record DeadlineDropped(Deadline deadline) implements Effect {

        /**
         * Checks that nothing is null.
         *
         * @param deadline the deadline
         */
        public DeadlineDropped {
            requireNonNull(deadline, "deadline");
        }

        @Override
        public String words() {
            return "no longer: " + deadline.words();
        }
    }

    /**
     * A sum may be withheld: nothing is withheld by it.
     *
     * @param right what and at most
     */
    record MayWithhold(WithholdingRight right) implements Effect {

        /**
         * Checks that nothing is null.
         *
         * @param right what and at most
         */
        public MayWithhold {
            requireNonNull(right, "right");
        }

        @Override
        public String words() {
            return "may withhold " + right.words();
        }
    }

    /**
     * A right to withhold is over.
     *
     * @param right which
     */
    record MayNoLongerWithhold(WithholdingRight right) implements Effect {

        /**
         * Checks that nothing is null.
         *
         * @param right which
         */
        public MayNoLongerWithhold {
            requireNonNull(right, "right");
        }

        @Override
        public String words() {
            return "may no longer withhold " + right.words();
        }
    }

    /**
     * A sum is withheld.
     *
     * @param sum the sum
     */
    record Withheld(Withholding sum) implements Effect {

        /**
         * Checks that nothing is null.
         *
         * @param sum the sum
         */
        public Withheld {
            requireNonNull(sum, "sum");
        }

        @Override
        public String words() {
            return "withheld " + sum.words();
        }
    }

    /**
     * A sum withheld must be paid, was paid, is permanently retained or is void.
     *
     * @param sum the sum, as it stands now
     */
    record SumSettled(Withholding sum) implements Effect {

        /**
         * Checks that nothing is null.
         *
         * @param sum the sum, as it stands now
         */
        public SumSettled {
            requireNonNull(sum, "sum");
        }

        @Override
        public String words() {
            return sum.settlement().words() + ": " + sum.words();
        }
    }

    /**
     * A party is to give notice of something.
     *
     * @param place where
     * @param notice which notice
     */
    record NoticeDue(Place place, String notice) implements Effect {

        /**
         * Checks that nothing is null.
         *
         * @param place where
         * @param notice which notice
         */
        public NoticeDue {
            requireNonNull(place, "place");
            requireNonNull(notice, "notice");
        }

        @Override
        public String words() {
            return "notice due: " + notice + " (" + place.words() + ")";
        }
    }

    /**
     * A parameter was used that a report must show as unverified.
     *
     * @param parameter the parameter
     */
    record UnverifiedUsed(EditionParameter parameter) implements Effect {

        /**
         * Checks that nothing is null.
         *
         * @param parameter the parameter
         */
        public UnverifiedUsed {
            requireNonNull(parameter, "parameter");
        }

        @Override
        public String words() {
            return "unverified: " + parameter.words();
        }
    }

    /**
     * The edition does not say what is needed, so nothing is set.
     *
     * @param edition the edition
     * @param key what is not known
     */
    record NotKnown(ContractEdition edition, ParameterKey key) implements Effect {

        /**
         * Checks that nothing is null.
         *
         * @param edition the edition
         * @param key what is not known
         */
        public NotKnown {
            requireNonNull(edition, "edition");
            requireNonNull(key, "key");
        }

        @Override
        public String words() {
            return "not known in edition " + edition + ": " + key.words();
        }
    }

    /**
     * The effect in words.
     *
     * @return for example {@code cpn-1: notice issued → plans}
     */
    String words();
}
