package org.nhscontracts.rules.management;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.nhscontracts.core.id.ReportId;
import org.nhscontracts.core.process.ContractEvent;
import org.nhscontracts.core.process.ReportReceived;
import org.nhscontracts.core.process.ReportRequirement;
import org.nhscontracts.core.time.OperationalCalendar;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;
import org.threeten.extra.LocalDateRange;

/**
 * The reports of Schedule 6A: which were due by a day, which came in, and how late.
 *
 * @param requirements the reports required
 * @param term the days of the contract, half-open
 * @param calendar which days are Operational Days
 */
public record ReportingCalendar(
        ImmutableList<ReportRequirement> requirements, LocalDateRange term, OperationalCalendar calendar) {

    /**
     * Checks that nothing is null.
     *
     * @param requirements the reports required
     * @param term the days of the contract, half-open
     * @param calendar which days are Operational Days
     */
    public ReportingCalendar {
        requireNonNull(requirements, "requirements");
        requireNonNull(term, "term");
        requireNonNull(calendar, "calendar");
    }

    /**
     * The reports of all periods that ended by a day.
     *
     * @param date the day
     * @param events the events, of which the reports received by then count
     * @return report by report, the earliest period first
     * @throws IllegalArgumentException if the calendar does not know a year that is needed
     */
    public ImmutableList<ReportStatus> on(LocalDate date, Iterable<ContractEvent> events) {
        Map<Received, LocalDate> received = received(date, events);
        return requirements.stream()
                .flatMap(report -> periods(report, date).stream().map(period -> status(report, period, date, received)))
                .collect(toImmutableList());
    }

    /**
     * The reports that are overdue on a day, for each of which an Information Breach notice may be issued.
     *
     * @param date the day
     * @param events the events, of which the reports received by then count
     * @return report by report, the earliest period first
     * @throws IllegalArgumentException if the calendar does not know a year that is needed
     */
    public ImmutableList<ReportStatus> informationBreaches(LocalDate date, Iterable<ContractEvent> events) {
        return on(date, events).stream()
                .filter(ReportStatus::isInformationBreach)
                .collect(toImmutableList());
    }

    private ImmutableList<ReportingPeriod> periods(ReportRequirement report, LocalDate date) {
        if (report.every() == PeriodKind.CONTRACT_YEAR) {
            return ReportingPeriod.contractYears(term).stream()
                    .filter(period -> !period.lastDay().isAfter(date))
                    .collect(toImmutableList());
        }
        ImmutableList.Builder<ReportingPeriod> periods = ImmutableList.builder();
        ReportingPeriod period = ReportingPeriod.of(report.every(), term.getStart());
        while (!period.lastDay().isAfter(date) && period.firstDay().isBefore(term.getEnd())) {
            periods.add(period);
            period = period.next();
        }
        return periods.build();
    }

    private ReportStatus status(
            ReportRequirement report, ReportingPeriod period, LocalDate date, Map<Received, LocalDate> received) {
        LocalDate due = report.due().dueFor(period, calendar);
        Optional<LocalDate> on = Optional.ofNullable(received.get(new Received(report.id(), period)));
        LocalDate reached = on.orElse(date);
        boolean late = reached.isAfter(due);
        ReportStanding standing = on.isPresent()
                ? late ? ReportStanding.LATE : ReportStanding.IN_TIME
                : late ? ReportStanding.OVERDUE : ReportStanding.NOT_YET_DUE;
        return new ReportStatus(report, period, due, on, standing, late ? calendar.count(due, reached) : 0);
    }

    private static Map<Received, LocalDate> received(LocalDate date, Iterable<ContractEvent> events) {
        Map<Received, LocalDate> received = new HashMap<>();
        for (ContractEvent event : events) {
            if (event.what() instanceof ReportReceived report && !event.date().isAfter(date)) {
                received.merge(
                        new Received(report.report(), report.period()),
                        event.date(),
                        (one, other) -> one.isBefore(other) ? one : other);
            }
        }
        return received;
    }

    private record Received(ReportId report, ReportingPeriod period) {}
}
