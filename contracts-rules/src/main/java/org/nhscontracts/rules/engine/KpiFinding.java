package org.nhscontracts.rules.engine;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Rag;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.performance.Split;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Standard;
import org.nhscontracts.rules.verdict.KpiOutcome;
import org.nhscontracts.rules.verdict.Reason;

/** What a KPI of one organisation came to in one period, over all readings of it, and why. */
@Value.Immutable
public interface KpiFinding {

    /**
     * Starts a finding; {@code kpi}, {@code organisation}, {@code period}, {@code against}, {@code reason} and {@code provisional} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The KPI.
     *
     * @return the KPI
     */
    Kpi kpi();

    /**
     * Whose performance it is.
     *
     * @return the organisation
     */
    OrganisationId organisation();

    /**
     * The period.
     *
     * @return the period
     */
    ReportingPeriod period();

    /**
     * Which part of a split figure it is.
     *
     * @return the part; empty for the whole
     */
    Optional<Split> split();

    /**
     * Against what it is judged.
     *
     * @return the standard
     */
    Standard against();

    /**
     * The target in force.
     *
     * @return the target; empty if none is
     */
    Optional<Target> target();

    /**
     * What each reading says.
     *
     * @return the readings, those that decide first; none if nothing was reported
     */
    ImmutableList<ReadingFinding> readings();

    /**
     * What it came to, and why.
     *
     * @return the reason
     */
    Reason reason();

    /**
     * Its colour, where the KPI has bands.
     *
     * @return the colour; empty if it has none or no figure decides
     */
    Optional<Rag> rag();

    /**
     * Whether it rests on a figure that a later submission may replace.
     *
     * @return true if any figure that decides is provisional
     */
    boolean provisional();

    /**
     * The periods that went into it of which nothing is known: observations that may decide it, or change it.
     *
     * @return perhaps none
     */
    ImmutableList<ReportingPeriod> missing();

    /**
     * What it came to.
     *
     * @return the outcome
     */
    default KpiOutcome outcome() {
        return reason().code().outcome();
    }

    /** Builds a {@link KpiFinding}. Not thread-safe. */
    final class Builder extends ImmutableKpiFinding.Builder {
        Builder() {}
    }
}
