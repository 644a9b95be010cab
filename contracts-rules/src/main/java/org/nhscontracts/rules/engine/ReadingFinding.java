package org.nhscontracts.rules.engine;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.performance.ExclusionRequest;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.performance.Submission;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.rules.verdict.Reason;

/** What one reading says of a KPI in one period, and what that comes to against the target. */
@Value.Immutable
public interface ReadingFinding {

    /**
     * Starts a finding; {@code status}, {@code words} and {@code reason} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * What stands behind the reading.
     *
     * @return a citation; empty if nothing is said
     */
    Optional<Citation> citation();

    /**
     * What is known.
     *
     * @return the status of the slot
     */
    ObservationStatus status();

    /**
     * The figure in the unit of the measure, for display: a ratio of counts is cut to as many decimals as it takes to show on
     * which side of the target it lies. Verdicts never rest on it.
     *
     * @return the figure; empty if there is none
     */
    Optional<BigDecimal> value();

    /**
     * The numerator, where counts are known.
     *
     * @return the count; empty if there is none
     */
    Optional<Long> numerator();

    /**
     * The denominator, where counts are known.
     *
     * @return the count; empty if there is none
     */
    Optional<Long> denominator();

    /**
     * Which submission the figure is from: its data position.
     *
     * @return the submission; empty if nothing is said of it
     */
    Optional<Submission> submission();

    /**
     * The exclusions asked for in the period, whatever became of them.
     *
     * @return perhaps none
     */
    ImmutableList<ExclusionRequest> exclusionRequests();

    /**
     * The figure before agreed exclusions, in words.
     *
     * @return the figure; empty where nothing was taken out
     */
    Optional<String> beforeExclusions();

    /**
     * What the reading says, in words.
     *
     * @return for example {@code 89.3 %}, {@code 893 of 1000 = 89.3 %} or {@code not reported}
     */
    String words();

    /**
     * What this reading alone comes to, and why.
     *
     * @return the reason
     */
    Reason reason();

    /** Builds a {@link ReadingFinding}. Not thread-safe. */
    final class Builder extends ImmutableReadingFinding.Builder {
        Builder() {}
    }
}
