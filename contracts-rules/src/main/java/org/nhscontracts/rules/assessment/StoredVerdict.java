package org.nhscontracts.rules.assessment;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * What a rule came to, as it was stored.
 *
 * @param rule the rule
 * @param because what the rule is there for
 * @param organisation for whom it was judged; empty if nobody reported any KPI that it reads
 * @param period the period; empty if nobody reported
 * @param verdict the verdict
 * @param explanation why it came to it
 */
public record StoredVerdict(
        RuleId rule,
        String because,
        Optional<OrganisationId> organisation,
        Optional<ReportingPeriod> period,
        Verdict verdict,
        String explanation) {

    /**
     * Checks that nothing is null.
     *
     * @param rule the rule
     * @param because what the rule is there for
     * @param organisation for whom it was judged; empty if nobody reported any KPI that it reads
     * @param period the period; empty if nobody reported
     * @param verdict the verdict
     * @param explanation why it came to it
     */
    public StoredVerdict {
        requireNonNull(rule, "rule");
        requireNonNull(because, "because");
        requireNonNull(organisation, "organisation");
        requireNonNull(period, "period");
        requireNonNull(verdict, "verdict");
        requireNonNull(explanation, "explanation");
    }
}
