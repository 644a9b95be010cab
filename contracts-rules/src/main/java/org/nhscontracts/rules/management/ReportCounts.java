package org.nhscontracts.rules.management;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.process.ContractSide;

/**
 * Counts Exception Reports in a rolling time. Months are counted from the report, whose day is the first of them: six months from 10 January
 * reach to 9 July. Reports against a Commissioner, and those disputed or set aside, do not count.
 */
public final class ReportCounts {

    private ReportCounts() {}

    static boolean isWithin(ExceptionReport report, int months, LocalDate date) {
        return counts(report)
                && !report.date().isAfter(date)
                && report.date().plusMonths(months).isAfter(date);
    }

    /**
     * The first day on which so many reports had been made within so many months.
     *
     * @param reports the reports, ordered by day
     * @param least how many must count
     * @param months within how many months
     * @return the day of the last of them; empty if there never were so many
     */
    public static Optional<LocalDate> firstDay(ImmutableList<ExceptionReport> reports, int least, int months) {
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
