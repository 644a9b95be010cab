package org.nhscontracts.core.performance;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.ClauseReference;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.time.ReportingPeriod;

/**
 * A request to leave patients, or a whole period, out of a figure. The figure is shown with and without; only agreed requests count.
 */
@Value.Immutable
public interface ExclusionRequest {

    /**
     * Starts a request; {@code kpi}, {@code organisation}, {@code period}, {@code decision}, {@code askedBy} and {@code because} must be set.
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
    KpiId kpi();

    /**
     * Whose figure it is.
     *
     * @return the organisation
     */
    OrganisationId organisation();

    /**
     * The period of the figure.
     *
     * @return the period
     */
    ReportingPeriod period();

    /**
     * How many are to be taken out of the numerator.
     *
     * @return a count; 0 by default
     */
    @Value.Default
    default long numerator() {
        return 0;
    }

    /**
     * How many are to be taken out of the denominator.
     *
     * @return a count; 0 by default
     */
    @Value.Default
    default long denominator() {
        return 0;
    }

    /**
     * What became of it.
     *
     * @return the decision
     */
    ExclusionDecision decision();

    /**
     * Since when the decision stands.
     *
     * @return the day; empty if it is not known
     */
    Optional<LocalDate> decidedOn();

    /**
     * Who asked.
     *
     * @return the organisation
     */
    OrganisationId askedBy();

    /**
     * Who decided.
     *
     * @return the organisation; empty if nobody has, or nobody knows
     */
    Optional<OrganisationId> decidedBy();

    /**
     * Under which clause.
     *
     * @return the clause; empty if none is named
     */
    Optional<ClauseReference> clause();

    /**
     * Why, in the words of whoever asked.
     *
     * @return the reason
     */
    String because();

    /**
     * What stands behind it.
     *
     * @return a citation; empty if none
     */
    Optional<Citation> citation();

    /**
     * Whether it is for the whole period.
     *
     * @return true if no counts are named
     */
    default boolean isWholePeriod() {
        return numerator() == 0 && denominator() == 0;
    }

    /**
     * Whether it counts on a day.
     *
     * @param day the day
     * @return true if it is agreed, by that day as far as is known
     */
    default boolean countsOn(LocalDate day) {
        return decision() == ExclusionDecision.AGREED
                && decidedOn().map(decided -> !decided.isAfter(day)).orElse(true);
    }

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if one is negative
     */
    @Value.Check
    default void check() {
        checkArgument(
                numerator() >= 0 && denominator() >= 0,
                "exclusion of %s, %s: found %s of %s, expected counts of 0 or more",
                kpi(),
                period(),
                numerator(),
                denominator());
    }

    /** Builds an {@link ExclusionRequest}. Not thread-safe. */
    final class Builder extends ImmutableExclusionRequest.Builder {
        Builder() {}
    }
}
