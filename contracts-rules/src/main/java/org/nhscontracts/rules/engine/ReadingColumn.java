package org.nhscontracts.rules.engine;

import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.time.PeriodAxis;
import org.nhscontracts.rules.verdict.Verdict;

/** Whether one reading achieves the targets, period by period, and where it says anything at all. */
final class ReadingColumn {

    final KpiSeries series;
    final Planes achieved;
    final long[] speaks;
    private final int offset;

    private ReadingColumn(KpiSeries series, PeriodAxis axis) {
        this.series = series;
        this.achieved = new Planes(axis.size());
        this.speaks = new long[achieved.words()];
        this.offset = series.axis().first().ordinal() - axis.first().ordinal();
    }

    static ReadingColumn of(Kpi kpi, KpiSeries series, PeriodAxis axis, TargetSpans targets) {
        ReadingColumn column = new ReadingColumn(series, axis);
        for (TargetSpans.Span span : targets.spans()) {
            FigureJudge judge =
                    FigureJudge.of(kpi.measure(), series.form(), span.target().threshold());
            for (int index = span.from(); index < span.to(); index++) {
                column.fill(index, judge);
            }
        }
        return column;
    }

    /** The status at a place of the axis; not reported where the series does not reach. */
    ObservationStatus status(int index) {
        int slot = index - offset;
        return slot >= 0 && slot < series.size() ? series.status(slot) : ObservationStatus.NOT_REPORTED;
    }

    /** The place in the series of a place of the axis. */
    int slot(int index) {
        return index - offset;
    }

    private void fill(int index, FigureJudge judge) {
        ObservationStatus status = status(index);
        if (status != ObservationStatus.NOT_REPORTED && status != ObservationStatus.NOT_YET_DUE) {
            Planes.mark(speaks, index);
        }
        achieved.set(index, verdict(status, index, judge));
    }

    private Verdict verdict(ObservationStatus status, int index, FigureJudge judge) {
        return switch (status) {
            case REPORTED, PROVISIONAL -> verdict(judge.judge(series, slot(index)));
            case NOT_REPORTED, NOT_YET_DUE, SUPPRESSED, DISPUTED -> Verdict.UNDETERMINED;
            case EXCLUDED, SUSPENDED, NO_ACTIVITY -> Verdict.NOT_APPLICABLE;
        };
    }

    private static Verdict verdict(int judgement) {
        if (judgement == FigureJudge.STRADDLES) {
            return Verdict.UNDETERMINED;
        }
        return judgement == FigureJudge.ACHIEVED ? Verdict.HOLDS : Verdict.DOES_NOT_HOLD;
    }
}
