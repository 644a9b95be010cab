package org.nhscontracts.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.nhscontracts.rules.spc.SpcCalendar;
import org.nhscontracts.rules.spc.SpcSeries;
import org.nhscontracts.rules.spc.SpcSeriesBuilder;

/** Monthly percentages of 140 organisations that wander and step down once. Always the same. */
final class SpcWork {

    static final int ORGANISATIONS = 140;
    private static final LocalDate FIRST = LocalDate.of(2013, 4, 1);
    private static final int MOST_MONTHS = 1_000;

    private SpcWork() {}

    static ImmutableList<SpcSeries> series(int months) {
        ImmutableList.Builder<SpcSeries> series = ImmutableList.builderWithExpectedSize(ORGANISATIONS);
        for (int organisation = 0; organisation < ORGANISATIONS; organisation++) {
            series.add(series(organisation, months));
        }
        return series.build();
    }

    private static SpcSeries series(int organisation, int months) {
        SpcSeriesBuilder rows = SpcSeries.builder(SpcCalendar.MONTH).target(95);
        for (int month = 0; month < months; month++) {
            long random = SplitMix.mix((long) organisation * MOST_MONTHS + month);
            long attendances = 8_000 + SplitMix.below(4_000, random);
            long waited = SplitMix.below(attendances / 20, SplitMix.mix(random));
            long more = month > months / 2 ? attendances / 20 : 0;
            rows.ratio(FIRST.plusMonths(month), attendances - waited - more, attendances, 100);
        }
        return rows.build();
    }
}
