package org.nhscontracts.core.performance;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;

/**
 * All series reported under a contract. Immutable and thread-safe.
 *
 * <p>Filled from any source of rows (a file, a stream, a database cursor) without an object a row:
 *
 * <pre>{@code
 * PerformanceRecord.Builder record = PerformanceRecord.builder();
 * while (cursor.next()) {
 *     record.series(keyOf(cursor), FigureForm.COUNTS).counts(periodOf(cursor), cursor.getLong(4), cursor.getLong(5));
 * }
 * }</pre>
 */
public final class PerformanceRecord {

    private static final PerformanceRecord EMPTY = new PerformanceRecord(ImmutableList.of());

    private final ImmutableList<KpiSeries> series;
    private final ImmutableListMultimap<KpiId, KpiSeries> byKpi;

    private PerformanceRecord(ImmutableList<KpiSeries> series) {
        this.series = series;
        ImmutableListMultimap.Builder<KpiId, KpiSeries> index = ImmutableListMultimap.builder();
        series.forEach(one -> index.put(one.key().kpi(), one));
        this.byKpi = index.build();
    }

    /**
     * A record without any series.
     *
     * @return the record
     */
    public static PerformanceRecord empty() {
        return EMPTY;
    }

    /**
     * A record of series.
     *
     * @param series the series
     * @return the record
     * @throws IllegalArgumentException if two series read the same thing from the same source
     */
    public static PerformanceRecord of(Iterable<KpiSeries> series) {
        Set<Object> readings = new HashSet<>();
        for (KpiSeries one : series) {
            SeriesKey key = one.key();
            checkArgument(readings.add(reading(key)), "found two series for %s", key);
        }
        return new PerformanceRecord(ImmutableList.copyOf(series));
    }

    /** What a series is a reading of, from which source: what else its citation says does not tell it apart. */
    private static Object reading(SeriesKey key) {
        return key.citation().isEmpty()
                ? key
                : ImmutableList.of(
                        key.kpi(), key.organisation(), key.scope(), key.split(), key.source(), key.submission());
    }

    /**
     * Starts a record.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * All series.
     *
     * @return the series, in the order in which they were first named
     */
    public ImmutableList<KpiSeries> series() {
        return series;
    }

    /**
     * The series of a KPI.
     *
     * @param kpi the KPI
     * @return the series of all organisations; none if nothing was reported
     */
    public ImmutableList<KpiSeries> series(KpiId kpi) {
        return byKpi.get(kpi);
    }

    /**
     * The readings of a KPI for one organisation: unsplit series, of several scopes and sources perhaps.
     *
     * @param kpi the KPI
     * @param organisation the organisation
     * @return the series; none if nothing was reported
     */
    public ImmutableList<KpiSeries> readings(KpiId kpi, OrganisationId organisation) {
        return series(kpi).stream()
                .filter(one -> one.key().organisation().equals(organisation))
                .filter(one -> one.key().split().isEmpty())
                .collect(toImmutableList());
    }

    /**
     * The organisations that have series of a KPI.
     *
     * @param kpi the KPI
     * @return the organisations, in the order in which they were first named
     */
    public ImmutableSet<OrganisationId> organisations(KpiId kpi) {
        return series(kpi).stream().map(one -> one.key().organisation()).collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PerformanceRecord that && series.equals(that.series);
    }

    @Override
    public int hashCode() {
        return series.hashCode();
    }

    @Override
    public String toString() {
        return series.toString();
    }

    /** Fills a {@link PerformanceRecord}. Not thread-safe. */
    public static final class Builder {

        private final Map<SeriesKey, KpiSeriesBuilder> builders = new LinkedHashMap<>();

        private Builder() {}

        /**
         * The series to which a row belongs; the first call starts it.
         *
         * @param key of what the row is a reading
         * @param form how its figures are held, the same at every call
         * @return the series being filled
         * @throws IllegalArgumentException if the series was started with another form
         */
        public KpiSeriesBuilder series(SeriesKey key, FigureForm form) {
            KpiSeriesBuilder series = builders.computeIfAbsent(key, k -> KpiSeries.builder(k, form));
            checkArgument(series.form().equals(form), "%s: found figures of two forms", key);
            return series;
        }

        /**
         * The record.
         *
         * @return the record
         * @throws IllegalArgumentException if two series read the same thing from the same source
         */
        public PerformanceRecord build() {
            return PerformanceRecord.of(
                    builders.values().stream().map(KpiSeriesBuilder::build).collect(toImmutableList()));
        }
    }
}
