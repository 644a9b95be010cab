package org.nhscontracts.rules.alliance;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.party.Alliance;
import org.nhscontracts.core.party.AllianceMember;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.KpiSeriesBuilder;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.performance.PerformanceRecord;
import org.nhscontracts.core.performance.SeriesKey;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.engine.Evidence;
import org.nhscontracts.rules.engine.Facts;
import org.nhscontracts.rules.testing.WorkedSeries;

/** An alliance of three and its figures of the KPI {@code K} from April 2024 on, of at least 95 %. */
final class AllianceFigures {

    static final KpiId K = KpiId.of("K");
    static final Kpi RATIO = WorkedSeries.kpi("K");
    static final OrganisationId A = OrganisationId.of("a");
    static final OrganisationId B = OrganisationId.of("b");
    static final OrganisationId C = OrganisationId.of("c");
    static final ReportingPeriod APRIL = WorkedSeries.month(0);
    static final ReportingPeriod MAY = WorkedSeries.month(1);

    private AllianceFigures() {}

    static Alliance alliance(OrganisationId... members) {
        Alliance.Builder alliance = Alliance.builder().name("Alliance");
        List.of(members).forEach(member -> alliance.addMember(AllianceMember.of(member)));
        return alliance.build();
    }

    static KpiSeries counts(OrganisationId organisation, String... cells) {
        return counts(SeriesKey.of(K, organisation), cells);
    }

    /** A cell a month: {@code 89/100}, or the words of a status. */
    static KpiSeries counts(SeriesKey key, String... cells) {
        KpiSeriesBuilder series = KpiSeries.builder(key, FigureForm.COUNTS);
        ReportingPeriod period = APRIL;
        for (String cell : cells) {
            int slash = cell.indexOf('/');
            if (slash > 0) {
                series.counts(
                        period, Long.parseLong(cell.substring(0, slash)), Long.parseLong(cell.substring(slash + 1)));
            } else {
                series.status(period, ObservationStatus.valueOf(cell));
            }
            period = period.next();
        }
        return series.build();
    }

    static Facts facts(Alliance alliance, KpiSeries... series) {
        return facts(RATIO, alliance, series);
    }

    static Facts facts(Kpi kpi, Alliance alliance, KpiSeries... series) {
        LocalDate end = Stream.of(series)
                .map(one -> one.axis().last().lastDay())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return Facts.of(Evidence.builder()
                .addKpi(kpi)
                .performance(PerformanceRecord.of(ImmutableList.copyOf(series)))
                .asAt(end)
                .alliance(alliance)
                .build());
    }
}
