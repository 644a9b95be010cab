package org.nhscontracts.core.performance;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.time.ReportingPeriod;

/**
 * What a source says of a KPI outside any series: a figure without a period, or an outcome without a figure.
 *
 * <p>Example: a committee note that 83 % were seen within four hours, of no stated period, beside the 89.3 % that another
 * report gives for November 2013. Such a reading is never evidence that a KPI was achieved unless it has a figure.
 */
@Value.Immutable
public interface StatedReading {

    /**
     * Starts a reading; {@code kpi}, {@code organisation}, {@code statedPeriod}, {@code citation} and either a figure or an outcome must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The KPI.
     *
     * @return the id
     */
    KpiId kpi();

    /**
     * Whose performance it is.
     *
     * @return the organisation
     */
    OrganisationId organisation();

    /**
     * The period, in the words of the source.
     *
     * @return for example {@code not stated} or {@code before October 2012}
     */
    String statedPeriod();

    /**
     * The period that it may be a reading of, so that it stands as a conflicting reading of it.
     *
     * @return the period; empty if it is set against none
     */
    Optional<ReportingPeriod> mayConcern();

    /**
     * The figure in the unit of the measure; its scale is its precision, so {@code 89.3} is precise to 0.1.
     *
     * @return the figure; empty if only an outcome is stated
     */
    Optional<BigDecimal> figure();

    /**
     * The outcome, where no figure is stated.
     *
     * @return the outcome; empty if a figure is stated
     */
    Optional<StatedOutcome> outcome();

    /**
     * What stands behind it.
     *
     * @return the citation
     */
    Citation citation();

    /**
     * Checks that either a figure or an outcome is stated.
     *
     * @throws IllegalArgumentException if both are, or neither
     */
    @Value.Check
    default void check() {
        checkArgument(
                figure().isPresent() != outcome().isPresent(),
                "stated reading of KPI %s: expected either a figure or an outcome",
                kpi());
    }

    /** Builds a {@link StatedReading}. Not thread-safe. */
    final class Builder extends ImmutableStatedReading.Builder {
        Builder() {}
    }
}
