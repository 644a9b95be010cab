package org.nhscontracts.rules.engine;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nhscontracts.core.performance.FigureForm;

/** The figures of one KPI of one organisation, put on the axis of a workspace: what the quick kernels read. */
final class KpiInput {

    private static final int MOST_COLUMNS = 4;

    final JudgedKpi judged;
    final long[] evidence;
    final long[] nothing;
    final long[] range;
    private final int size;
    private final int axisOrdinal;
    private MarginColumn[] columns = new MarginColumn[0];
    private int filled;
    private @Nullable Row row;
    private @Nullable FigureForm form;
    private long largest;
    private int numerators;
    private int denominators;
    private int first;
    private int last;

    KpiInput(JudgedKpi judged) {
        this.judged = judged;
        this.size = judged.axis().size();
        this.axisOrdinal = judged.firstOrdinal();
        this.evidence = new long[Bits.words(size)];
        this.nothing = new long[Bits.words(size)];
        this.range = Bits.column(size, judged.start(), judged.end());
    }

    /** Takes the figures of a KPI from the row of an organisation, if it has any that kernels can take. */
    void load(@Nullable Row from, int kpi) {
        row = from;
        form = from == null ? null : from.form(kpi);
        filled = 0;
        if (from == null || form == null) {
            return;
        }
        int offset = from.firstOrdinal(kpi) - axisOrdinal;
        int length = from.size(kpi);
        first = Math.min(size, Math.max(0, offset));
        last = Math.max(first, Math.min(size, offset + length));
        largest = from.largest(kpi);
        numerators = from.numerators(kpi) - offset;
        denominators = from.denominators(kpi) - offset;
        int words = Bits.words(length);
        for (int word = 0; word < evidence.length; word++) {
            evidence[word] = Bits.shifted(from.block, from.evidence(kpi), words, word, offset);
            nothing[word] = Bits.shifted(from.block, from.nothing(kpi), words, word, offset);
        }
    }

    /** The form of the figures that are loaded; null if there are none. */
    @Nullable
    FigureForm form() {
        return form;
    }

    /** The largest number among them. */
    long largest() {
        return largest;
    }

    /** The margins of all places to a limit, worked out once for all nodes; 0 where there is no figure to speak of. */
    MarginColumn margins(QuickBars.Span span) {
        for (int number = 0; number < filled; number++) {
            if (columns[number].isTo(span)) {
                return columns[number];
            }
        }
        if (filled == columns.length && filled < MOST_COLUMNS) {
            columns = Arrays.copyOf(columns, filled + 1);
            columns[filled] = new MarginColumn(size);
        }
        MarginColumn column = columns[filled < MOST_COLUMNS ? filled++ : MOST_COLUMNS - 1];
        column.start(span, first, last);
        Kernels.margins(block(), numerators, denominators, span, first, last, column);
        return column;
    }

    /** The sign of the margin at a place, in 128 bits. */
    int sign(QuickBars.Span span, int index) {
        return index < first || index >= last
                ? 0
                : Products.compare(
                        block()[numerators + index], span.factor(), block()[denominators + index], span.limit());
    }

    private long[] block() {
        return Objects.requireNonNull(row, "loaded").block;
    }
}
