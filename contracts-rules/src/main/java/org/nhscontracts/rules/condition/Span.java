package org.nhscontracts.rules.condition;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.nhscontracts.core.time.PeriodKind;

/** Over which periods one figure is made. Periods before the start of the contract are never part of it. */
public sealed interface Span {

    /** The longest span, in periods. */
    int MAX_PERIODS = 1_200;

    /**
     * The last so many periods, up to and including the one judged.
     *
     * @param periods how many, at least 2
     * @param notApplicable what a period with nothing to judge does: shrinks the span or has it look further back
     */
    record Rolling(int periods, NotApplicablePeriods notApplicable) implements Span {

        /**
         * Checks the number of periods.
         *
         * @param periods how many, at least 2
         * @param notApplicable what a period with nothing to judge does: shrinks the span or has it look further back
         * @throws IllegalArgumentException if the number is out of range
         */
        public Rolling {
            requireNonNull(notApplicable, "notApplicable");
            checkArgument(
                    periods >= 2 && periods <= MAX_PERIODS,
                    "rolling: found %s periods, expected 2 to %s",
                    periods,
                    MAX_PERIODS);
        }

        @Override
        public String words() {
            return "over the last " + periods + " periods"
                    + (notApplicable == NotApplicablePeriods.LOOK_FURTHER_BACK
                            ? ", leaving out periods with nothing to judge"
                            : "");
        }
    }

    /**
     * From the beginning of the quarter, financial year or Contract Year up to and including the period judged.
     *
     * @param kind quarter, financial year or Contract Year
     */
    record ToDate(PeriodKind kind) implements Span {

        /**
         * Checks the kind.
         *
         * @param kind quarter, financial year or Contract Year
         * @throws IllegalArgumentException if it is a month
         */
        public ToDate {
            requireNonNull(kind, "kind");
            checkArgument(kind != PeriodKind.MONTH, "to date: found a month, expected a quarter or a year");
        }

        @Override
        public String words() {
            return "over the " + kind.words() + " to date";
        }
    }

    /**
     * The whole quarter, financial year or Contract Year, judged once: at its last period. Other periods have nothing to judge.
     *
     * @param kind quarter, financial year or Contract Year
     */
    record Whole(PeriodKind kind) implements Span {

        /**
         * Checks the kind.
         *
         * @param kind quarter, financial year or Contract Year
         * @throws IllegalArgumentException if it is a month
         */
        public Whole {
            requireNonNull(kind, "kind");
            checkArgument(kind != PeriodKind.MONTH, "whole: found a month, expected a quarter or a year");
        }

        @Override
        public String words() {
            return "over the whole " + kind.words();
        }
    }

    /**
     * The last quarter of the financial year, judged once for the year: at its last period, which is that of the year.
     */
    record LastQuarter() implements Span {

        @Override
        public String words() {
            return "over the last quarter of the financial year";
        }
    }

    /**
     * The span in words.
     *
     * @return for example {@code over the financial year to date}
     */
    String words();
}
