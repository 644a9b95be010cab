package org.nhscontracts.rules.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.SeriesKey;
import org.nhscontracts.core.time.ReportingPeriod;

/**
 * Generates series of 1 to 200 periods with every status, many of their figures near the target. The figures of a series come
 * from one seed: a counterexample shrinks to fewer periods, not to smaller figures.
 */
public final class SeriesArbitraries {

    /** The most periods of a series. */
    public static final int MOST_PERIODS = 200;

    private SeriesArbitraries() {}

    /**
     * Series of a KPI in a form that suits its measure: counts up to 2^62, whole numbers, or rounded decimals.
     *
     * @param kpi the KPI
     * @param key of what they are readings
     * @return the series, from April 2010
     */
    public static Arbitrary<KpiSeries> series(Kpi kpi, SeriesKey key) {
        ReportingPeriod first = ReportingPeriod.of(kpi.frequency(), KpiArbitraries.BASE);
        return Combinators.combine(lengths(), seeds())
                .as((length, seed) -> new SeriesMaker(kpi, seed).make(key, first, length));
    }

    /**
     * Series of counts.
     *
     * @param kpi a KPI whose measure has counts
     * @param key of what they are readings
     * @return the series, from April 2010
     */
    public static Arbitrary<KpiSeries> counts(Kpi kpi, SeriesKey key) {
        ReportingPeriod first = ReportingPeriod.of(kpi.frequency(), KpiArbitraries.BASE);
        return Combinators.combine(lengths(), seeds())
                .as((length, seed) -> new SeriesMaker(kpi, seed).make(key, FigureForm.COUNTS, first, length));
    }

    /**
     * Numbers of periods: mostly few, so that generation is quick.
     *
     * @return 1 to {@link #MOST_PERIODS}
     */
    static Arbitrary<Integer> lengths() {
        return Arbitraries.integers()
                .between(0, 999)
                .withDistribution(RandomDistribution.uniform())
                .map(SeriesArbitraries::length);
    }

    /** Seeds without any bias. */
    static Arbitrary<Long> seeds() {
        return Arbitraries.longs().withDistribution(RandomDistribution.uniform());
    }

    private static int length(int number) {
        if (number < 700) {
            return 1 + number % 16;
        }
        return number < 920 ? 1 + number % 80 : 1 + number * 7 % MOST_PERIODS;
    }
}
