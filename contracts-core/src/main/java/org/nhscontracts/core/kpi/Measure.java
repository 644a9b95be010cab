package org.nhscontracts.core.kpi;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/** What a KPI measures, and in which unit its thresholds and figures are. */
public sealed interface Measure {

    /**
     * Parts of a whole in percent: numerator times 100 over denominator. More than 100 % is possible and is published: a virtual
     * ward with more patients than places.
     */
    record Ratio() implements Measure {
        @Override
        public String unit() {
            return "%";
        }

        @Override
        public long multiplier() {
            return 100;
        }
    }

    /**
     * Events for so many of something. Example: falls per 1,000 bed days.
     *
     * @param per 1 to 1,000,000,000, for example 1,000
     * @param unit what is counted and of what, for example {@code falls per 1,000 bed days}
     */
    record Rate(long per, String unit) implements Measure {

        /**
         * Checks the range of {@code per}.
         *
         * @param per 1 to 1,000,000,000, for example 1,000
         * @param unit what is counted and of what, for example {@code falls per 1,000 bed days}
         */
        public Rate {
            requireNonNull(unit, "unit");
            checkArgument(per >= 1 && per <= 1_000_000_000L, "rate: found per %s, expected 1 to 1000000000", per);
        }

        @Override
        public long multiplier() {
            return per;
        }
    }

    /**
     * How many there were in the period.
     *
     * @param unit what is counted, for example {@code patient breaches}
     */
    record Count(String unit) implements Measure {
        /**
         * Checks that the unit is set.
         *
         * @param unit what is counted, for example {@code patient breaches}
         */
        public Count {
            requireNonNull(unit, "unit");
        }
    }

    /**
     * How many there are at the end of the period; stocks of several periods are never added.
     *
     * @param unit what is counted, for example {@code patients waiting over 52 weeks}
     */
    record Stock(String unit) implements Measure {
        /**
         * Checks that the unit is set.
         *
         * @param unit what is counted, for example {@code patients waiting over 52 weeks}
         */
        public Stock {
            requireNonNull(unit, "unit");
        }
    }

    /**
     * How long something takes. A mean may be given as a sum of durations over a number of cases; a percentile only as a
     * figure.
     *
     * @param statistic mean or percentile
     * @param percentile which percentile, more than 0 and less than 100; present for a percentile only
     * @param unit for example {@code days}
     */
    record Duration(DurationStatistic statistic, Optional<BigDecimal> percentile, String unit) implements Measure {

        /**
         * Checks that a percentile is named where, and only where, one is meant.
         *
         * @param statistic mean or percentile
         * @param percentile which percentile, more than 0 and less than 100; present for a percentile only
         * @param unit for example {@code days}
         */
        public Duration {
            requireNonNull(statistic, "statistic");
            requireNonNull(unit, "unit");
            percentile = percentile.map(value -> ExactDecimal.normalise("percentile", value));
            checkArgument(
                    percentile.isPresent() == (statistic == DurationStatistic.PERCENTILE),
                    "duration: a percentile is named with the statistic 'percentile' and with nothing else");
            checkArgument(
                    percentile.isEmpty()
                            || (percentile.get().signum() > 0
                                    && percentile.get().compareTo(BigDecimal.valueOf(100)) < 0),
                    "percentile: found %s, expected more than 0 and less than 100",
                    percentile.map(BigDecimal::toPlainString).orElse(""));
        }
    }

    /** Whether something was done: 1 for yes, 0 for no. */
    record YesNo() implements Measure {
        @Override
        public String unit() {
            return "";
        }

        @Override
        public String write(BigDecimal value) {
            return value.signum() == 0 ? "no" : "yes";
        }
    }

    /** A percentage that is published without the counts behind it. */
    record PublishedPercentage() implements Measure {
        @Override
        public String unit() {
            return "%";
        }
    }

    /**
     * The unit of figures and thresholds.
     *
     * @return for example {@code %} or {@code days}; empty text if there is none
     */
    String unit();

    /**
     * By what numerator over denominator is multiplied to give the figure.
     *
     * @return 100 for a ratio, 1 where there is nothing to multiply
     */
    default long multiplier() {
        return 1;
    }

    /**
     * Whether a figure is a numerator over a denominator, so that counts can be given.
     *
     * @return true for ratio, rate and mean duration
     */
    default boolean hasCounts() {
        return this instanceof Ratio
                || this instanceof Rate
                || (this instanceof Duration duration && duration.statistic() == DurationStatistic.MEAN);
    }

    /**
     * Whether a figure is a whole number and exact.
     *
     * @return true for count, stock and yes/no
     */
    default boolean isWhole() {
        return this instanceof Count || this instanceof Stock || this instanceof YesNo;
    }

    /**
     * A figure with its unit.
     *
     * @param value a figure in the unit of this measure
     * @return for example {@code 95 %}
     */
    default String write(BigDecimal value) {
        return unit().isEmpty() ? value.toPlainString() : value.toPlainString() + " " + unit();
    }
}
