package org.nhscontracts.core.performance;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import org.nhscontracts.core.time.PeriodAxis;
import org.nhscontracts.core.time.ReportingPeriod;

/** Columns that grow at both ends, one slot a period. */
final class ObservationColumns {

    private static final byte EMPTY = -1;
    private static final int LEAST = 12;

    private final boolean counts;
    private int firstOrdinal;
    private long[] numerators = {};
    private long[] denominators = {};
    private byte[] statuses = {};

    ObservationColumns(boolean counts) {
        this.counts = counts;
    }

    void add(SeriesKey key, ReportingPeriod period, int ordinal, long numerator, long denominator, byte status) {
        reserve(ordinal);
        int slot = ordinal - firstOrdinal;
        if (statuses[slot] != EMPTY) {
            throw new DuplicateObservationException(key, period);
        }
        numerators[slot] = numerator;
        statuses[slot] = status;
        if (counts) {
            denominators[slot] = denominator;
        }
    }

    KpiSeries build(
            SeriesKey key, FigureForm form, PeriodAxis axis, ImmutableMap<Integer, SuppressedFigure> suppressed) {
        int from = axis.first().ordinal() - firstOrdinal;
        int to = from + axis.size();
        byte[] filled = Arrays.copyOfRange(statuses, from, to);
        for (int i = 0; i < filled.length; i++) {
            filled[i] = filled[i] == EMPTY ? StatusColumn.code(ObservationStatus.NOT_REPORTED) : filled[i];
        }
        return new KpiSeries(
                key,
                form,
                axis,
                Arrays.copyOfRange(numerators, from, to),
                counts ? Arrays.copyOfRange(denominators, from, to) : new long[0],
                filled,
                suppressed);
    }

    private void reserve(int ordinal) {
        if (statuses.length == 0) {
            move(ordinal, LEAST);
        } else if (ordinal < firstOrdinal) {
            int last = firstOrdinal + statuses.length;
            int start = Math.min(ordinal, firstOrdinal - statuses.length);
            move(start, last - start);
        } else if (ordinal >= firstOrdinal + statuses.length) {
            move(firstOrdinal, Math.max(2 * statuses.length, ordinal - firstOrdinal + 1));
        }
    }

    private void move(int start, int length) {
        int shift = firstOrdinal - start;
        long[] movedNumerators = new long[length];
        long[] movedDenominators = new long[counts ? length : 0];
        byte[] movedStatuses = new byte[length];
        Arrays.fill(movedStatuses, EMPTY);
        if (statuses.length > 0) {
            System.arraycopy(numerators, 0, movedNumerators, shift, numerators.length);
            System.arraycopy(denominators, 0, movedDenominators, counts ? shift : 0, denominators.length);
            System.arraycopy(statuses, 0, movedStatuses, shift, statuses.length);
        }
        numerators = movedNumerators;
        denominators = movedDenominators;
        statuses = movedStatuses;
        firstOrdinal = start;
    }
}
