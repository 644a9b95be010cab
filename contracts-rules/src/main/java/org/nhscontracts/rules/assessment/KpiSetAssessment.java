package org.nhscontracts.rules.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.KpiSetId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.source.Citation;

/** How many KPIs of a set came to what: counted from findings, or as published. */
@Value.Immutable
public interface KpiSetAssessment {

    /**
     * Starts an assessment of a set; all but the citation must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The set.
     *
     * @return the id
     */
    KpiSetId id();

    /**
     * What is counted.
     *
     * @return the title
     */
    String title();

    /**
     * Whose performance it is.
     *
     * @return the organisation
     */
    OrganisationId organisation();

    /**
     * When.
     *
     * @return a period in words
     */
    String period();

    /**
     * How many KPIs there are.
     *
     * @return at least 1
     */
    long total();

    /**
     * How many came to what, in words; the counts add up to the total.
     *
     * @return the counts, for example {@code achieved} 134, {@code failed} 49, {@code not accounted for} 5
     */
    ImmutableMap<String, Long> counts();

    /**
     * The shares that people quote, each with what it is a share of.
     *
     * @return the shares
     */
    ImmutableList<Share> shares();

    /**
     * What stands behind it, where it is as published.
     *
     * @return the citation; empty if it was counted from findings
     */
    Optional<Citation> citation();

    /** Builds a {@link KpiSetAssessment}. Not thread-safe. */
    final class Builder extends ImmutableKpiSetAssessment.Builder {}
}
