package org.nhscontracts.rules.readiness;

import java.time.LocalDate;
import java.util.function.Function;
import org.nhscontracts.core.handover.ServiceHandover;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.time.OperationalCalendar;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * Finds out whether the next provider is ready.
 *
 * <pre>{@code
 * ReadinessReport report = Readiness.of(handover, LocalDate.of(2026, 3, 2), OperationalCalendar.england(), rule -> Verdict.UNDETERMINED);
 * report.ready();            // DOES_NOT_HOLD
 * report.earliestFeasible(); // 2026-04-10
 * report.nextSteps();        // what to do, by whom
 * }</pre>
 *
 * <p>What is looked at, and what the words mean, is defined in {@link ConditionState}. Two laws hold: to waive a condition never makes the
 * answer worse, and to add one never makes it better. A handover in which nothing bars the start has no answer to compare with; and {@link
 * ReadinessReport#startsOn} alone may become known or unknown either way, as a bad turn can settle a day that was open.
 */
public final class Readiness {

    private Readiness() {}

    /**
     * How ready the incoming provider is.
     *
     * @param handover the handover
     * @param asAt the day: evidence given and decisions taken later are not looked at
     * @param calendar the Operational Days; a day in a year that it does not know becomes a day that is not known
     * @param ruleVerdicts what the rules come to on which conditions rest; undetermined for a rule that is not known
     * @return the report
     */
    public static ReadinessReport of(
            ServiceHandover handover,
            LocalDate asAt,
            OperationalCalendar calendar,
            Function<RuleId, Verdict> ruleVerdicts) {
        return new ReportMaker(new ReadinessCase(handover, asAt, calendar, ruleVerdicts)).report();
    }
}
