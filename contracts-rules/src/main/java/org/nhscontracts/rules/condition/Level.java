package org.nhscontracts.rules.condition;

import static java.util.Objects.requireNonNull;

import org.nhscontracts.core.performance.SplitKind;

/**
 * Whose figure a condition judges. Where it judges each part, the condition holds if it holds for all parts that have anything to
 * judge; where it judges any, if it holds for at least one.
 */
public sealed interface Level {

    /** The organisation as a whole. */
    Level ORGANISATION = new Organisation();

    /**
     * The organisation as a whole: its unsplit figure, of the contract if there is one, else of all it does.
     */
    record Organisation() implements Level {

        @Override
        public String words() {
            return "";
        }
    }

    /**
     * Each part of a split figure of the organisation.
     *
     * @param kind by what the figures are split
     */
    record EachPart(SplitKind kind) implements Level {

        /**
         * Checks that nothing is null.
         *
         * @param kind by what the figures are split
         */
        public EachPart {
            requireNonNull(kind, "kind");
        }

        @Override
        public String words() {
            return "in each " + kind.words();
        }
    }

    /**
     * Any part of a split figure of the organisation.
     *
     * @param kind by what the figures are split
     */
    record AnyPart(SplitKind kind) implements Level {

        /**
         * Checks that nothing is null.
         *
         * @param kind by what the figures are split
         */
        public AnyPart {
            requireNonNull(kind, "kind");
        }

        @Override
        public String words() {
            return "in any " + kind.words();
        }
    }

    /**
     * All parts of a split figure of the organisation, pooled.
     *
     * @param kind by what the figures are split
     * @param missing what a missing figure of a part does; there is no default
     */
    record PooledParts(SplitKind kind, MissingPeriods missing) implements Level {

        /**
         * Checks that nothing is null.
         *
         * @param kind by what the figures are split
         * @param missing what a missing figure of a part does; there is no default
         */
        public PooledParts {
            requireNonNull(kind, "kind");
            requireNonNull(missing, "missing");
        }

        @Override
        public String words() {
            return "pooled over each " + kind.words();
        }
    }

    /**
     * Each full member of the alliance in the period.
     */
    record EachMember() implements Level {

        @Override
        public String words() {
            return "for each member of the alliance";
        }
    }

    /**
     * Any full member of the alliance in the period.
     */
    record AnyMember() implements Level {

        @Override
        public String words() {
            return "for any member of the alliance";
        }
    }

    /**
     * All full members of the alliance in the period, pooled.
     *
     * @param missing what a missing figure of a part does; there is no default
     */
    record PooledMembers(MissingPeriods missing) implements Level {

        /**
         * Checks that nothing is null.
         *
         * @param missing what a missing figure of a part does; there is no default
         */
        public PooledMembers {
            requireNonNull(missing, "missing");
        }

        @Override
        public String words() {
            return "pooled over the alliance";
        }
    }

    /**
     * The level in words.
     *
     * @return for example {@code in any specialty}; empty text for the organisation
     */
    String words();
}
