package org.nhscontracts.rules.outlook;

import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.kpi.Kpi;

/** What a KPI of one organisation still needs: in the financial year, and in the next period alone. What cannot be answered has a reason. */
@Value.Immutable
public interface KpiOutlook {

    /**
     * Starts an outlook; {@code kpi} must be set.
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
     * @return the organisation; empty if nobody reported the KPI
     */
    Optional<OrganisationId> organisation();

    /**
     * On which activity the answers rest.
     *
     * @return the activity; empty where figures have no denominator, or nothing is known of it
     */
    Optional<ExpectedActivity> expected();

    /**
     * The financial year that contains the next period, so far.
     *
     * @return the pooled counts; empty if the year cannot be answered
     */
    Optional<YearToDate> yearToDate();

    /**
     * What the remaining periods of the financial year need together so that the pooled year achieves the standard.
     *
     * @return the need; empty if it cannot be answered
     */
    Optional<Need> year();

    /**
     * Why the year is not answered.
     *
     * @return the reason; empty where it is answered
     */
    Optional<String> noYear();

    /**
     * What the next period needs so that it achieves the standard.
     *
     * @return the need; empty if it cannot be answered
     */
    Optional<Need> next();

    /**
     * Why the next period is not answered.
     *
     * @return the reason; empty where it is answered
     */
    Optional<String> noNext();

    /** Builds a {@link KpiOutlook}. Not thread-safe. */
    final class Builder extends ImmutableKpiOutlook.Builder {
        Builder() {}
    }
}
