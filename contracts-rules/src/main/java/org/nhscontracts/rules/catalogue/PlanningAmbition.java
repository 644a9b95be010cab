package org.nhscontracts.rules.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.source.Confidence;

/**
 * What national planning guidance asks for by a date: not a term of the contract, and never in place of its standard.
 *
 * <p>Example: 76 % of A&amp;E attenders within four hours by March 2024, beside the contract standard of 95 %.
 */
@Value.Immutable
public interface PlanningAmbition {

    /**
     * Starts an ambition; {@code year}, {@code metric}, {@code words} and {@code confidence} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * For which financial year it was set.
     *
     * @return for example {@code 2023/24}
     */
    String year();

    /**
     * What it is about.
     *
     * @return for example {@code A&E 4-hour}
     */
    String metric();

    /**
     * What is asked, in words.
     *
     * @return for example {@code at least 76 % by March 2024}
     */
    String words();

    /**
     * The targets, by the national quality requirement to which each belongs.
     *
     * @return targets with the purpose planning ambition; none where no requirement of the catalogue measures it
     */
    ImmutableMap<KpiId, Target> targets();

    /**
     * From which sources.
     *
     * @return ids of sources of the catalogue, perhaps none
     */
    ImmutableList<SourceId> sources();

    /**
     * How sure it is.
     *
     * @return the confidence
     */
    Confidence confidence();

    /**
     * What else a reader must know.
     *
     * @return for example {@code and each trust 5 points more}; empty if nothing
     */
    Optional<String> note();

    /** Builds a {@link PlanningAmbition}. Not thread-safe. */
    final class Builder extends ImmutablePlanningAmbition.Builder {
        Builder() {}
    }
}
