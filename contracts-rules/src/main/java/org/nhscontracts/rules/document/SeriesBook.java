package org.nhscontracts.rules.document;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.PerformanceRecord;
import org.nhscontracts.core.performance.SeriesKey;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.text.FaultCollector;

/** All series of a document while they are filled from its entries and its CSV files. */
final class SeriesBook {

    /** Periods that a series may have: a thousand years of months. */
    private static final long MOST_PERIODS = 12_000;

    /** Periods without a figure that a document may have whatever else it has. */
    private static final long FREE_PERIODS = 1_000_000;

    private final FaultCollector faults;
    private final Map<SeriesKey, OpenSeries> series = new LinkedHashMap<>();
    private final Map<Object, OpenSeries> readings = new HashMap<>();
    private long periods;
    private long observations;

    SeriesBook(FaultCollector faults) {
        this.faults = faults;
    }

    /** The series of a key, new or begun elsewhere; empty, and reported, if what was begun elsewhere does not go with it. */
    Optional<OpenSeries> open(Kpi kpi, SeriesKey key, FigureForm form, Place place) {
        OpenSeries open = series.get(key);
        if (open == null) {
            return begin(kpi, key, form, place);
        }
        return isOfForm(open, key, form, place) ? Optional.of(open) : Optional.empty();
    }

    /** Submissions of one reading are laid over each other, so they are cited alike and have figures of one form. */
    private Optional<OpenSeries> begin(Kpi kpi, SeriesKey key, FigureForm form, Place place) {
        Object reading = ImmutableList.of(key.kpi(), key.organisation(), key.scope(), key.split(), key.source());
        OpenSeries begun = new OpenSeries(kpi, key, form, place);
        OpenSeries other = readings.putIfAbsent(reading, begun);
        if (other != null && !(isCitedAlike(other, key, place) && isOfForm(other, key, form, place))) {
            return Optional.empty();
        }
        series.put(key, begun);
        return Optional.of(begun);
    }

    private boolean isCitedAlike(OpenSeries other, SeriesKey key, Place place) {
        boolean alike = other.key().citation().equals(key.citation());
        if (!alike) {
            String found = "a source cited in two ways for " + key;
            place.report(faults, "several-citations", found, sameAs(other, "the citation"));
        }
        return alike;
    }

    private boolean isOfForm(OpenSeries other, SeriesKey key, FigureForm form, Place place) {
        boolean same = other.form().equals(form);
        if (!same) {
            String found = "another precision for " + key;
            place.report(faults, "several-forms", found, sameAs(other, "the precision, or none,"));
        }
        return same;
    }

    private static String sameAs(OpenSeries other, String what) {
        return what + " of the figures that begin at " + other.place().location();
    }

    /** What is expected instead of a period, for a message; empty if the period is right. */
    Optional<String> otherPeriod(OpenSeries open, ReportingPeriod period) {
        Kpi kpi = open.kpi();
        if (period.kind() != kpi.frequency()) {
            String words = kpi.frequency().words();
            return Optional.of("a " + words + ", as KPI " + kpi.id() + " is reported by " + words);
        }
        return hasRoom(open, period) ? Optional.empty() : Optional.of("a period nearer to the others");
    }

    /** Whether there is room for a period: series with figures centuries apart would fill the memory with nothing. */
    private boolean hasRoom(OpenSeries open, ReportingPeriod period) {
        long grown = open.grownBy(period);
        return open.periods() + grown <= MOST_PERIODS && periods + grown <= FREE_PERIODS + 2 * observations;
    }

    /** Adds an observation for which there is room. */
    void add(OpenSeries open, ReportingPeriod period, FigureCell cell) {
        long grown = open.grownBy(period);
        open.add(period, cell);
        periods += grown;
        observations++;
    }

    /** The record, once everything is read without a fault. */
    PerformanceRecord build() {
        ImmutableList.Builder<KpiSeries> built = ImmutableList.builder();
        series.values().forEach(open -> build(open).ifPresent(built::add));
        return PerformanceRecord.of(built.build());
    }

    private Optional<KpiSeries> build(OpenSeries open) {
        try {
            return Optional.of(open.build());
        } catch (IllegalArgumentException e) {
            open.place().refuse(faults, "inconsistent", e);
            return Optional.empty();
        }
    }
}
