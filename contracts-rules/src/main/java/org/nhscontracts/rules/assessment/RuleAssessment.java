package org.nhscontracts.rules.assessment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.consequence.Consequence;
import org.nhscontracts.rules.engine.Trace;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.verdict.Verdict;

/** What a rule came to for one organisation, period by period, and why. */
@Value.Immutable
public interface RuleAssessment {

    /**
     * Starts an assessment of a rule; {@code rule} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The rule.
     *
     * @return the rule
     */
    Rule rule();

    /**
     * For whom it was judged.
     *
     * @return the organisation; empty if nobody reported any KPI that the rule reads
     */
    Optional<OrganisationId> organisation();

    /**
     * Why it came to what, period by period.
     *
     * @return the traces in the order of the periods; none if nobody reported
     */
    ImmutableList<Trace> traces();

    /**
     * What it came to last.
     *
     * @return the verdict of the last period; undetermined if nobody reported
     */
    default Verdict latest() {
        return traces().isEmpty()
                ? Verdict.UNDETERMINED
                : traces().get(traces().size() - 1).verdict();
    }

    /**
     * In which periods it came to a verdict.
     *
     * @param verdict the verdict
     * @return the periods in order
     */
    default ImmutableList<ReportingPeriod> periods(Verdict verdict) {
        return traces().stream()
                .filter(trace -> trace.verdict() == verdict)
                .map(Trace::period)
                .collect(toImmutableList());
    }

    /**
     * What parties may or must do because the rule holds in a period. That they may or must does not say that they did.
     *
     * @param period the period
     * @return the consequences of the rule; none unless it holds in the period
     */
    default ImmutableList<Consequence> consequences(ReportingPeriod period) {
        return periods(Verdict.HOLDS).contains(period) ? rule().then() : ImmutableList.of();
    }

    /** Builds a {@link RuleAssessment}. Not thread-safe. */
    final class Builder extends ImmutableRuleAssessment.Builder {}
}
