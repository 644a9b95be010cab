package org.nhscontracts.rules.alliance;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.party.Alliance;
import org.nhscontracts.core.time.PeriodAxis;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.engine.Facts;

/**
 * Adds up the counts of a KPI over the full members of an alliance, period by period. A member counts in a period if it was one on
 * the first day of the period, as where the engine pools an alliance; associates do not count. If the counts of any member are not
 * known, the sum is not known either.
 */
public final class AllianceRollUp {

    private AllianceRollUp() {}

    /**
     * The counts of a KPI in every period from the first that anybody reported to the last that ended by the day of judgement.
     *
     * @param facts the facts, with an alliance
     * @param kpi a KPI of the facts
     * @return the counts, in order of time; none if nobody reported the KPI
     * @throws IllegalArgumentException if the facts have no alliance, or no such KPI
     */
    public static ImmutableList<PeriodCounts> of(Facts facts, KpiId kpi) {
        Alliance alliance = alliance(facts);
        MemberReadings readings = new MemberReadings(facts, facts.kpi(kpi));
        return facts.axis(kpi).map(PeriodAxis::periods).orElse(ImmutableList.of()).stream()
                .map(period -> counts(alliance, readings, period))
                .collect(toImmutableList());
    }

    /**
     * The counts of a KPI in one period.
     *
     * @param facts the facts, with an alliance
     * @param kpi a KPI of the facts
     * @param period the period
     * @return the counts; those of all members unknown where nobody reported the period
     * @throws IllegalArgumentException if the facts have no alliance, or no such KPI
     */
    public static PeriodCounts of(Facts facts, KpiId kpi, ReportingPeriod period) {
        return counts(alliance(facts), new MemberReadings(facts, facts.kpi(kpi)), period);
    }

    /**
     * The members whose counts make up those of an alliance in a period.
     *
     * @param alliance the alliance
     * @param period the period
     * @return its full members on the first day of the period
     */
    public static ImmutableSet<OrganisationId> members(Alliance alliance, ReportingPeriod period) {
        return alliance.membersOn(period.firstDay());
    }

    private static PeriodCounts counts(Alliance alliance, MemberReadings readings, ReportingPeriod period) {
        return PeriodCounts.of(
                period,
                members(alliance, period).stream()
                        .map(member -> readings.of(member, period))
                        .collect(toImmutableList()));
    }

    private static Alliance alliance(Facts facts) {
        return facts.evidence()
                .alliance()
                .orElseThrow(() -> new IllegalArgumentException("roll-up: found no alliance in the facts"));
    }
}
