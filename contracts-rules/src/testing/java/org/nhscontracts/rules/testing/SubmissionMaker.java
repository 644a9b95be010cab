package org.nhscontracts.rules.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.nhscontracts.core.performance.CountRange;
import org.nhscontracts.core.performance.DataPosition;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.KpiSeriesBuilder;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.performance.SeriesKey;
import org.nhscontracts.core.performance.Submission;
import org.nhscontracts.core.performance.SuppressedFigure;
import org.nhscontracts.core.time.ReportingPeriod;

/** Makes submissions of a series, and ranges of what is suppressed in it. */
final class SubmissionMaker {

    private final ContractMaker contracts;
    private final Random random;

    SubmissionMaker(ContractMaker contracts, Random random) {
        this.contracts = contracts;
        this.random = random;
    }

    /** The series alone, or with one or two submissions of it. */
    List<KpiSeries> submissions(KpiSeries series) {
        List<KpiSeries> all = new ArrayList<>();
        if (random.nextBoolean()) {
            all.add(withRanges(series, series.key()));
        }
        int number = all.isEmpty() ? 1 + random.nextInt(2) : random.nextInt(3);
        for (int i = 0; i < number; i++) {
            DataPosition position = DataPosition.values()[i + random.nextInt(2)];
            Submission submission = new Submission(position, contracts.date().plusYears(20L * i));
            all.add(withRanges(series, series.key().submitted(submission)));
        }
        return all;
    }

    private KpiSeries withRanges(KpiSeries series, SeriesKey key) {
        KpiSeriesBuilder copy = KpiSeries.builder(key, series.form());
        for (int i = 0; i < series.size(); i++) {
            slot(series, i, copy);
        }
        return copy.build();
    }

    private void slot(KpiSeries series, int i, KpiSeriesBuilder copy) {
        ReportingPeriod period = series.axis().period(i);
        ObservationStatus status = series.status(i);
        if (status == ObservationStatus.SUPPRESSED && random.nextInt(3) > 0) {
            copy.suppressed(period, suppressed(series.form()));
        } else if (!status.hasFigure()) {
            copy.status(period, status);
        } else if (series.form().counts()) {
            copy.counts(period, series.numerator(i), series.denominator(i), status);
        } else {
            copy.unscaled(period, series.numerator(i), status);
        }
    }

    private SuppressedFigure suppressed(FigureForm form) {
        CountRange numerator = range(form.rounded() ? random.nextInt(20_000) - 10_000L : random.nextInt(20_000));
        return form.counts()
                ? new SuppressedFigure(numerator, range(1L + random.nextInt(500)))
                : SuppressedFigure.of(numerator);
    }

    private CountRange range(long lowest) {
        return switch (random.nextInt(4)) {
            case 0 -> CountRange.exactly(lowest);
            case 1 -> CountRange.from(lowest);
            case 2 -> CountRange.of(lowest, KpiSeriesBuilder.MAX_COUNT);
            default -> CountRange.of(lowest, lowest + random.nextInt(100));
        };
    }
}
