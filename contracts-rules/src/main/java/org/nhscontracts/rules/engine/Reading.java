package org.nhscontracts.rules.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.nhscontracts.core.performance.ExclusionRequest;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.performance.Submission;
import org.nhscontracts.core.time.ReportingPeriod;

/**
 * One reading of a figure as it is judged: the submissions of the data cut laid over each other, agreed exclusions taken out.
 * Immutable and thread-safe.
 */
public final class Reading {

    private final KpiSeries series;
    private final KpiSeries reported;
    private final ImmutableList<KpiSeries> layers;
    private final ImmutableList<ExclusionRequest> requests;
    private final int firstOrdinal;
    private final boolean plain;

    Reading(
            KpiSeries series,
            KpiSeries reported,
            ImmutableList<KpiSeries> layers,
            ImmutableList<ExclusionRequest> requests) {
        this.series = series;
        this.reported = reported;
        this.layers = layers;
        this.requests = requests;
        this.firstOrdinal = series.axis().first().ordinal();
        this.plain = !series.form().rounded() && !series.hasSuppressed() && !hasDisputed();
    }

    private boolean hasDisputed() {
        for (int slot = 0; slot < series.size(); slot++) {
            if (series.status(slot) == ObservationStatus.DISPUTED) {
                return true;
            }
        }
        return false;
    }

    /**
     * The figures that are judged.
     *
     * @return the series
     */
    public KpiSeries series() {
        return series;
    }

    /**
     * The figures before exclusions.
     *
     * @return the series; the one that is judged where nothing was excluded
     */
    public KpiSeries reported() {
        return reported;
    }

    /**
     * The submissions, the first one first.
     *
     * @return at least one series
     */
    public ImmutableList<KpiSeries> layers() {
        return layers;
    }

    /**
     * Which submission the figure of a period is from.
     *
     * @param period any period
     * @return the submission; empty if nothing is said of it, or nobody reported the period
     */
    public Optional<Submission> submission(ReportingPeriod period) {
        return layers.stream()
                .filter(layer -> layer.status(period).filter(Reading::speaks).isPresent())
                .reduce((earlier, later) -> later)
                .flatMap(layer -> layer.key().submission());
    }

    /**
     * The exclusions asked for in a period, whatever became of them.
     *
     * @param period any period
     * @return the requests, in the order of the contract file
     */
    public ImmutableList<ExclusionRequest> requests(ReportingPeriod period) {
        return requests.stream()
                .filter(request -> request.period().equals(period))
                .collect(toImmutableList());
    }

    /** The number of its first period among those of its kind. */
    int firstOrdinal() {
        return firstOrdinal;
    }

    /** Marks where there is evidence, and behind that where there is nothing to judge. */
    void mark(long[] block, int at) {
        int words = Bits.words(series.size());
        for (int slot = 0; slot < series.size(); slot++) {
            ObservationStatus status = series.status(slot);
            if (status.isEvidence()) {
                block[at + (slot >> 6)] |= 1L << slot;
            } else if (FigureAt.without(status).isNothing()) {
                block[at + words + (slot >> 6)] |= 1L << slot;
            }
        }
    }

    /** Whether all its figures are exact, shown and undisputed. */
    boolean isPlain() {
        return plain;
    }

    /** Whether a status says anything of a figure. */
    static boolean speaks(ObservationStatus status) {
        return status != ObservationStatus.NOT_REPORTED && status != ObservationStatus.NOT_YET_DUE;
    }
}
