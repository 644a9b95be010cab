package org.nhscontracts.rules.assessment;

import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.Map;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.rules.verdict.KpiOutcome;

/**
 * How many contract standards came to what in their last period. Each KPI counts once for each organisation, scope and split reported.
 *
 * @param standards how many came to each outcome that there is, in the order of the outcomes
 */
public record PerformanceTally(ImmutableMap<KpiOutcome, Integer> standards) {

    /**
     * Counts the standards of an assessment.
     *
     * @param assessment the assessment
     * @return the counts
     */
    public static PerformanceTally of(ContractAssessment assessment) {
        Map<KpiOutcome, Integer> counts = new EnumMap<>(KpiOutcome.class);
        assessment.kpis().stream()
                .filter(kpi -> kpi.purpose() == TargetPurpose.CONTRACT_STANDARD)
                .forEach(kpi -> counts.merge(kpi.latest().outcome(), 1, Integer::sum));
        return new PerformanceTally(ImmutableMap.copyOf(counts));
    }

    /**
     * How many there are.
     *
     * @return 0 if nothing was reported
     */
    public int total() {
        return standards.values().stream().mapToInt(Integer::intValue).sum();
    }
}
