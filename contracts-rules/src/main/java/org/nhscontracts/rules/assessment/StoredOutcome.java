package org.nhscontracts.rules.assessment;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.verdict.KpiOutcome;

/**
 * What a KPI came to in a period, as it was stored.
 *
 * @param kpi the KPI
 * @param organisation whose figure was judged
 * @param scope what the figure covers, in words
 * @param split which part of it; empty for the whole
 * @param purpose against which kind of target, in words
 * @param period the period
 * @param outcome the outcome
 * @param reasonCode why, for programs
 * @param reason why, in words
 */
public record StoredOutcome(
        KpiId kpi,
        OrganisationId organisation,
        String scope,
        Optional<String> split,
        String purpose,
        ReportingPeriod period,
        KpiOutcome outcome,
        String reasonCode,
        String reason) {

    /**
     * Checks that nothing is null.
     *
     * @param kpi the KPI
     * @param organisation whose figure was judged
     * @param scope what the figure covers, in words
     * @param split which part of it; empty for the whole
     * @param purpose against which kind of target, in words
     * @param period the period
     * @param outcome the outcome
     * @param reasonCode why, for programs
     * @param reason why, in words
     */
    public StoredOutcome {
        requireNonNull(kpi, "kpi");
        requireNonNull(organisation, "organisation");
        requireNonNull(scope, "scope");
        requireNonNull(split, "split");
        requireNonNull(purpose, "purpose");
        requireNonNull(period, "period");
        requireNonNull(outcome, "outcome");
        requireNonNull(reasonCode, "reasonCode");
        requireNonNull(reason, "reason");
    }
}
