package org.nhscontracts.rules.term;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** What comes of exercising an option to extend. */
public sealed interface ExtensionOutcome {

    /**
     * The contract gets another Expiry Date.
     *
     * @param from the Expiry Date before
     * @param expiry the Expiry Date from then on
     * @param because why
     */
    record Extended(LocalDate from, LocalDate expiry, String because) implements ExtensionOutcome {

        /**
         * Checks that nothing is null.
         *
         * @param from the Expiry Date before
         * @param expiry the Expiry Date from then on
         * @param because why
         */
        public Extended {
            requireNonNull(from, "from");
            requireNonNull(expiry, "expiry");
            requireNonNull(because, "because");
        }
    }

    /**
     * The option could not be exercised, and the Expiry Date stays.
     *
     * @param because why not
     */
    record Refused(String because) implements ExtensionOutcome {

        /**
         * Checks that nothing is null.
         *
         * @param because why not
         */
        public Refused {
            requireNonNull(because, "because");
        }
    }

    /**
     * Why.
     *
     * @return a sentence
     */
    String because();
}
