package org.nhscontracts.rules.engine;

import java.util.Optional;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.verdict.Reason;

/** Puts what one reading says, and came to, into words. */
final class ReadingWords {

    private final PartJudge part;
    private final Reasons reasons;

    ReadingWords(PartJudge part, Reasons reasons) {
        this.part = part;
        this.reasons = reasons;
    }

    Reason reason(ReadingJudge reading, int index) {
        SlotJudgement judgement = reading.judge().at(index);
        return reasons.of(judgement, figure(reading, index, judgement));
    }

    /** The figure that was judged: of several periods or parts, or the one that was published. */
    private String figure(ReadingJudge reading, int index, SlotJudgement judgement) {
        FigureWords words = words(judgement);
        boolean own =
                judgement.figure().map(figure -> figure.periods().size() <= 1).orElse(true)
                        && reading.status(index).hasFigure()
                        && reading.reading().isPresent();
        if (own) {
            return words.words(reading.reading().get().series(), slot(reading, index));
        }
        return judgement
                .figure()
                .filter(figure -> figure.state() == SlotFigure.State.KNOWN)
                .map(words::words)
                .orElse("");
    }

    private FigureWords words(SlotJudgement judgement) {
        return new FigureWords(part.judged.kpi().measure(), judgement.bars());
    }

    private int slot(ReadingJudge reading, int index) {
        return index
                + part.judged.firstOrdinal()
                - reading.reading().orElseThrow().firstOrdinal();
    }

    ReadingFinding finding(ReadingJudge judge, int index) {
        Reading reading = judge.reading().orElseThrow();
        ReportingPeriod period = part.judged.axis().period(index);
        ObservationStatus status = judge.status(index);
        ReadingFinding.Builder finding = ReadingFinding.builder()
                .citation(reading.series().key().citation())
                .status(status)
                .submission(reading.submission(period))
                .addAllExclusionRequests(reading.requests(period))
                .beforeExclusions(beforeExclusions(reading, period))
                .reason(reason(judge, index));
        if (!status.hasFigure()) {
            return finding.words(withoutFigure(judge, index, status)).build();
        }
        int slot = slot(judge, index);
        KpiSeries series = reading.series();
        if (series.form().counts()) {
            finding.numerator(series.numerator(slot)).denominator(series.denominator(slot));
        }
        FigureWords words = words(judge.judge().at(index));
        return finding.value(words.value(series, slot))
                .words(words.words(series, slot))
                .build();
    }

    private String withoutFigure(ReadingJudge judge, int index, ObservationStatus status) {
        return judge.judge()
                .at(index)
                .figure()
                .filter(figure -> status == ObservationStatus.SUPPRESSED
                        && figure.state() == SlotFigure.State.KNOWN
                        && figure.periods().size() <= 1)
                .map(figure ->
                        status.words() + ": " + words(judge.judge().at(index)).words(figure))
                .orElse(status.words());
    }

    /** The figure without what was agreed to be taken out of it. */
    private Optional<String> beforeExclusions(Reading reading, ReportingPeriod period) {
        int slot = reading.reported().axis().indexOf(period);
        boolean changed = slot >= 0
                && !reading.requests(period).isEmpty()
                && reading.reported().status(slot).hasFigure()
                && reading.series() != reading.reported();
        return changed
                ? Optional.of(
                        new FigureWords(part.judged.kpi().measure(), Optional.empty()).words(reading.reported(), slot))
                : Optional.empty();
    }
}
