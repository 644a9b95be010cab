package org.nhscontracts.rules.spc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a series is cut into stretches with limits of their own.
 *
 * @param starts the rows at which stretches begin, the first at 0; empty for a series without rows
 * @param ignored the dates that cut nothing
 */
record Recalculations(ImmutableList<Integer> starts, ImmutableList<LocalDate> ignored) {

    static Recalculations of(SpcSeries series, ImmutableSortedSet<LocalDate> dates, SpcRules rules) {
        List<Integer> starts = new ArrayList<>(series.size() == 0 ? ImmutableList.of() : ImmutableList.of(0));
        ImmutableList.Builder<LocalDate> ignored = ImmutableList.builder();
        int row = 0;
        for (LocalDate date : dates) {
            while (row < series.size() && series.dates().get(row).isBefore(date)) {
                row++;
            }
            boolean found = row < series.size()
                    && (rules.recalculationDate() == RecalculationDate.NEXT_ROW
                            || series.dates().get(row).equals(date));
            if (!found) {
                ignored.add(date);
            } else if (row > starts.get(starts.size() - 1)) {
                starts.add(row);
            }
        }
        return new Recalculations(ImmutableList.copyOf(starts), ignored.build());
    }
}
