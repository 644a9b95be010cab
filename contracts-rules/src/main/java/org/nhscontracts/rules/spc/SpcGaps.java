package org.nhscontracts.rules.spc;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/** The stretches of a calendar without a row. */
final class SpcGaps {

    /** No more are listed: two rows that lie centuries apart are a mistake, not a list. */
    static final int MOST = 1_000;

    private SpcGaps() {}

    static ImmutableList<LocalDate> of(SpcSeries series) {
        if (count(series) == 0) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<LocalDate> missing = ImmutableList.builder();
        int left = MOST;
        for (int row = 1; row < series.size(); row++) {
            for (int slot = series.slot(row - 1) + 1; slot < series.slot(row) && left > 0; slot++, left--) {
                missing.add(series.calendar().firstDay(slot));
            }
        }
        return missing.build();
    }

    /** How many there are, listed or not. */
    static int count(SpcSeries series) {
        int last = series.size() - 1;
        return last < 1 || !series.calendar().isRegular() ? 0 : series.slot(last) - series.slot(0) - last;
    }
}
