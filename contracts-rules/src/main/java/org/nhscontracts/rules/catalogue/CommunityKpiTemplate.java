package org.nhscontracts.rules.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.KpiKind;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.source.Basis;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.source.Confidence;
import org.nhscontracts.core.time.PeriodKind;

/**
 * A KPI as contracts of community services use it, for the KPIs of a contract to be made from: how it is defined and what is
 * typical. A typical threshold is no term of any contract, so {@link #toKpi(KpiId, Threshold)} wants one.
 */
@Value.Immutable
public interface CommunityKpiTemplate {

    /**
     * Starts a template; {@code id}, {@code name}, {@code definition}, {@code numerator}, {@code measure}, {@code direction}, {@code frequency},
     * {@code aggregation}, {@code consequence} and {@code confidence} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Its id in this catalogue.
     *
     * @return for example {@code UCR2H}
     */
    KpiId id();

    /**
     * What it requires, in a few words.
     *
     * @return the name
     */
    String name();

    /**
     * How it is defined.
     *
     * @return a sentence
     */
    String definition();

    /**
     * What is counted.
     *
     * @return for example {@code Infants reviewed by 8 weeks}
     */
    String numerator();

    /**
     * Of what.
     *
     * @return for example {@code All handovers}; empty if it is no ratio
     */
    Optional<String> denominator();

    /**
     * What is commonly excluded.
     *
     * @return kinds of cases, perhaps none
     */
    ImmutableList<String> exclusions();

    /**
     * What is measured.
     *
     * @return the measure
     */
    Measure measure();

    /**
     * Which way is better.
     *
     * @return the direction
     */
    Direction direction();

    /**
     * A threshold that is typical, or national where {@link #isThresholdNational()}.
     *
     * @return the threshold; empty if none is known
     */
    Optional<Threshold> typicalThreshold();

    /**
     * What else was seen in place of the typical threshold.
     *
     * @return numbers or words, perhaps none
     */
    ImmutableList<String> alternatives();

    /**
     * Whether the threshold is a national one.
     *
     * @return false where contracts set it
     */
    @Value.Default
    default boolean isThresholdNational() {
        return false;
    }

    /**
     * The periods over which it is reported.
     *
     * @return the kind of period
     */
    PeriodKind frequency();

    /**
     * What else is to be known about when it is reported.
     *
     * @return for example {@code one month in arrears}; empty if nothing
     */
    Optional<String> timing();

    /**
     * How figures of several periods or units make one.
     *
     * @return the aggregation
     */
    Aggregation aggregation();

    /**
     * What failing it usually leads to.
     *
     * @return a sentence
     */
    String consequence();

    /**
     * From which sources.
     *
     * @return ids of sources, perhaps none
     */
    ImmutableList<SourceId> sources();

    /**
     * What of it was attested by a source.
     *
     * @return for example {@code threshold}; none where nothing was
     */
    ImmutableList<String> verifiedFields();

    /**
     * How sure it is.
     *
     * @return the confidence
     */
    Confidence confidence();

    /**
     * What else a reader must know.
     *
     * @return a sentence; empty if nothing
     */
    Optional<String> note();

    /**
     * Whether a report that used the template must show it as unverified.
     *
     * @return true unless definition or threshold was read in a source
     */
    default boolean mustBeFlagged() {
        return confidence().mustBeFlagged();
    }

    /**
     * The KPI of a contract, with a contract standard for the whole term.
     *
     * @param kpi the id that the contract gives it
     * @param threshold the threshold that the contract sets
     * @return the KPI, a local quality requirement
     * @throws IllegalArgumentException if the threshold does not suit the direction
     */
    default Kpi toKpi(KpiId kpi, Threshold threshold) {
        return Kpi.builder()
                .id(kpi)
                .name(name())
                .kind(KpiKind.LOCAL_QUALITY_REQUIREMENT)
                .measure(measure())
                .direction(direction())
                .frequency(frequency())
                .addTarget(Target.standard(threshold))
                .definition(definition())
                .citation(citation())
                .build();
    }

    /**
     * What stands behind the definition, as reports cite facts.
     *
     * @return a citation of the first source, with basis {@code claimed}; empty if it has none
     */
    default Optional<Citation> citation() {
        return sources().stream()
                .findFirst()
                .map(source -> Citation.builder()
                        .source(source)
                        .basis(Basis.CLAIMED)
                        .confidence(confidence())
                        .note(note())
                        .build());
    }

    /** Builds a {@link CommunityKpiTemplate}. Not thread-safe. */
    final class Builder extends ImmutableCommunityKpiTemplate.Builder {
        Builder() {}
    }
}
