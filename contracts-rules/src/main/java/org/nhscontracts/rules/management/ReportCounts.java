package org.nhscontracts.rules.management;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.process.ContractSide;

/** Counts Exception Reports in a rolling time. */
final class ReportCounts {

    private ReportCounts() {}

    /** Months are counted from the report and end the day before: 10 January and six months reach to 9 July. */
    static boolean isWithin(ExceptionReport report, int months, LocalDate date) {
        return counts(report)
                && !report.date().isAfter(date)
                && report.date().plusMonths(months).isAfter(date);
    }

    /** The first day on which so many reports had been made within so many months. */
    static Optional<LocalDate> firstDay(ImmutableList<ExceptionReport> reports, int least, int months) {
        ImmutableList<ExceptionReport> counted =
                reports.stream().filter(ReportCounts::counts).collect(ImmutableList.toImmutableList());
        for (int last = least - 1; last < counted.size(); last++) {
            LocalDate day = counted.get(last).date();
            if (isWithin(counted.get(last - least + 1), months, day)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private static boolean counts(ExceptionReport report) {
        return report.against() == ContractSide.PROVIDER && report.counts();
    }
}
