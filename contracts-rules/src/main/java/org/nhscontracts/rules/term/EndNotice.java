package org.nhscontracts.rules.term;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.contract.NoticePeriods;
import org.nhscontracts.core.process.ContractSide;
import org.nhscontracts.core.time.CalendarMonths;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * A notice to end a contract without fault, and when the contract can end by it at the earliest.
 *
 * <p>The day of the notice is not counted, so that twelve months from 2 June 2020 are over at the end of 2 June 2021. By another reading they are over a
 * day before: a last day on which only that reading allows the end is undetermined.
 *
 * @param given the day of the notice
 * @param period how long it must be
 */
public record EndNotice(LocalDate given, CalendarMonths period) {

    /** By how many days months may be clipped at their ends. */
    private static final int MOST_CLIPPED = 3;

    /**
     * Checks that nothing is null.
     *
     * @param given the day of the notice
     * @param period how long it must be
     */
    public EndNotice {
        requireNonNull(given, "given");
        requireNonNull(period, "period");
    }

    /**
     * How long a side's notice must be.
     *
     * @param term the term
     * @param by the side
     * @return the period; empty if the contract is not known to state one
     */
    public static Optional<CalendarMonths> period(ContractTerm term, ContractSide by) {
        return term.notice()
                .flatMap(by == ContractSide.PROVIDER ? NoticePeriods::byProvider : NoticePeriods::byCommissioner);
    }

    /**
     * The last day on which notice still ends a contract before its Expiry Date.
     *
     * @param expiry the Expiry Date
     * @param period how long the notice must be
     * @return the last day from which the period is over before the Expiry Date
     */
    public static LocalDate lastDayBefore(LocalDate expiry, CalendarMonths period) {
        LocalDate day = period.before(expiry).plusDays(MOST_CLIPPED);
        while (!period.after(day).isBefore(expiry)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /**
     * The earliest last day of the contract by this notice.
     *
     * @return the day of the same number so many months on, or the last of the month
     */
    public LocalDate earliestEnd() {
        return period.after(given);
    }

    /**
     * The earliest last day by the other reading, which counts the day of the notice.
     *
     * @return a day before {@link #earliestEnd}
     */
    public LocalDate earliestEndCountingTheDay() {
        return earliestEnd().minusDays(1);
    }

    /**
     * Whether the notice is long enough for a last day.
     *
     * @param lastDay the last day of the contract
     * @return holds from the earliest end; undetermined on the day before, which only the other reading allows
     */
    public TermFinding allows(LocalDate lastDay) {
        Verdict verdict = lastDay.isBefore(earliestEndCountingTheDay())
                ? Verdict.DOES_NOT_HOLD
                : lastDay.isBefore(earliestEnd()) ? Verdict.UNDETERMINED : Verdict.HOLDS;
        String because = "notice of " + period.words() + " given on " + given + " ends the contract on " + earliestEnd()
                + " at the earliest (" + earliestEndCountingTheDay() + " if the day of the notice counts)";
        return new TermFinding("notice long enough to end on " + lastDay, verdict, because, ImmutableList.of());
    }

    /**
     * Whether the notice is long enough for a successor to follow at once.
     *
     * @param start the first day of the successor
     * @return as {@link #allows} says of the day before
     */
    public TermFinding allowsSuccessor(LocalDate start) {
        TermFinding finding = allows(start.minusDays(1));
        String because = finding.because() + "; " + daysUntil(start)
                + " days from the notice to the start of the successor on " + start;
        return new TermFinding(
                "notice long enough for a successor on " + start, finding.verdict(), because, finding.basis());
    }

    /**
     * The days from the notice to another day.
     *
     * @param date the other day
     * @return how many days after the notice it is, for example 394
     */
    public long daysUntil(LocalDate date) {
        return ChronoUnit.DAYS.between(given, date);
    }
}
