package org.nhscontracts.core.kpi;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.KpiSetId;

/** KPIs that are counted together: so many achieved, so many failed, of so many. */
@Value.Immutable
public interface KpiSet {

    /**
     * Starts a set; all must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * How the document refers to it.
     *
     * @return the id
     */
    KpiSetId id();

    /**
     * What the set is.
     *
     * @return the title, for example {@code all indicators}
     */
    String title();

    /**
     * Its KPIs.
     *
     * @return at least one
     */
    ImmutableSet<KpiId> kpis();

    /**
     * Checks that there is something to count.
     *
     * @throws IllegalArgumentException if the set is empty
     */
    @Value.Check
    default void check() {
        checkArgument(!kpis().isEmpty(), "KPI set %s: found no KPI, expected at least one", id());
    }

    /** Builds a {@link KpiSet}. Not thread-safe. */
    final class Builder extends ImmutableKpiSet.Builder {
        Builder() {}
    }
}
