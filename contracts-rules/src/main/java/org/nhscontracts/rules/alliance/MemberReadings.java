package org.nhscontracts.rules.alliance;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.engine.Facts;
import org.nhscontracts.rules.engine.Reading;
import org.nhscontracts.rules.engine.ReadingGroup;

/** What single members report of a KPI: the reading to use, the only one, or several that say the same. */
final class MemberReadings {

    private final Facts facts;
    private final Kpi kpi;

    MemberReadings(Facts facts, Kpi kpi) {
        this.facts = facts;
        this.kpi = kpi;
    }

    MemberCounts of(OrganisationId member, ReportingPeriod period) {
        Optional<ReadingGroup> group = facts.judged(kpi.id(), member);
        ImmutableList<Reading> speaking = group.stream()
                .flatMap(one -> one.readings().stream())
                .filter(reading -> speaks(reading, period))
                .collect(toImmutableList());
        if (speaking.isEmpty()) {
            return MemberCounts.unknown(member, ObservationStatus.NOT_REPORTED.words());
        }
        Stream<Reading> named = speaking.stream().filter(reading -> isToUse(group.orElseThrow(), reading));
        ImmutableSet<MemberCounts> distinct = named.findFirst()
                .map(Stream::of)
                .orElse(speaking.stream())
                .map(reading -> counts(member, reading.series(), period))
                .collect(toImmutableSet());
        return distinct.size() == 1 ? distinct.asList().get(0) : MemberCounts.unknown(member, "its readings conflict");
    }

    private static boolean isToUse(ReadingGroup group, Reading reading) {
        return group.toUse().isPresent()
                && group.toUse().equals(reading.series().key().source());
    }

    private static boolean speaks(Reading reading, ReportingPeriod period) {
        return reading.series()
                .status(period)
                .filter(status -> status != ObservationStatus.NOT_REPORTED && status != ObservationStatus.NOT_YET_DUE)
                .isPresent();
    }

    private MemberCounts counts(OrganisationId member, KpiSeries series, ReportingPeriod period) {
        int index = series.axis().indexOf(period);
        ObservationStatus status = series.status(index);
        return switch (status) {
            case REPORTED, PROVISIONAL -> figure(member, series, index);
            case EXCLUDED, SUSPENDED, NO_ACTIVITY -> MemberCounts.nothing(member, status.words());
            case NOT_REPORTED, NOT_YET_DUE, SUPPRESSED, DISPUTED -> MemberCounts.unknown(member, status.words());
        };
    }

    private MemberCounts figure(OrganisationId member, KpiSeries series, int index) {
        if (series.form().counts()) {
            return MemberCounts.known(member, KpiCounts.of(series.numerator(index), series.denominator(index)));
        }
        boolean adds = kpi.measure() instanceof Measure.Count || kpi.measure() instanceof Measure.Stock;
        boolean whole = !series.form().rounded() && series.form().decimals() == 0;
        return adds && whole
                ? MemberCounts.known(member, KpiCounts.of(series.numerator(index)))
                : MemberCounts.unknown(member, "a figure without counts");
    }
}
