package org.nhscontracts.rules.engine;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.KpiSeries;

/**
 * All figures of one organisation that the quick kernels can take, in one block of memory, KPI after KPI: a figure that has to be
 * fetched from somewhere else costs more time than judging it.
 *
 * <p>A KPI has in the block: its evidence bits, its bits of nothing to judge, its numerators, its denominators (1 where the form has no
 * counts).
 */
final class Row {

    final long[] block;
    private final @Nullable FigureForm[] forms;
    private final int[] at;
    private final int[] firstOrdinals;
    private final int[] sizes;
    private final long[] largest;

    private Row(int length, int kpis) {
        this.block = new long[length];
        this.forms = new FigureForm[kpis];
        this.at = new int[kpis];
        this.firstOrdinals = new int[kpis];
        this.sizes = new int[kpis];
        this.largest = new long[kpis];
    }

    /** Puts readings into a row; null stands for a KPI that the kernels cannot take. */
    static Row of(List<@Nullable Reading> readings) {
        int length = 0;
        for (Reading reading : readings) {
            length += reading == null ? 0 : length(reading.series().size());
        }
        Row row = new Row(length, readings.size());
        int at = 0;
        for (int kpi = 0; kpi < readings.size(); kpi++) {
            Reading reading = readings.get(kpi);
            if (reading != null) {
                row.put(kpi, reading, at);
                at += length(reading.series().size());
            }
        }
        return row;
    }

    private static int length(int size) {
        return 2 * Bits.words(size) + 2 * size;
    }

    private void put(int kpi, Reading reading, int place) {
        KpiSeries series = reading.series();
        int size = series.size();
        forms[kpi] = series.form();
        at[kpi] = place;
        firstOrdinals[kpi] = series.axis().first().ordinal();
        sizes[kpi] = size;
        largest[kpi] = series.largest();
        reading.mark(block, place);
        series.copyNumerators(block, numerators(kpi));
        if (series.form().counts()) {
            series.copyDenominators(block, denominators(kpi));
        } else {
            Arrays.fill(block, denominators(kpi), denominators(kpi) + size, 1);
        }
    }

    /** The form of the figures of a KPI; null where the kernels cannot take them. */
    @Nullable
    FigureForm form(int kpi) {
        return forms[kpi];
    }

    /** The number of the first period among those of its kind. */
    int firstOrdinal(int kpi) {
        return firstOrdinals[kpi];
    }

    int size(int kpi) {
        return sizes[kpi];
    }

    /** The largest number among the figures. */
    long largest(int kpi) {
        return largest[kpi];
    }

    /** Where the bits begin that say where there is evidence. */
    int evidence(int kpi) {
        return at[kpi];
    }

    /** Where the bits begin that say where there is nothing to judge. */
    int nothing(int kpi) {
        return at[kpi] + Bits.words(sizes[kpi]);
    }

    int numerators(int kpi) {
        return at[kpi] + 2 * Bits.words(sizes[kpi]);
    }

    int denominators(int kpi) {
        return numerators(kpi) + sizes[kpi];
    }
}
