package org.nhscontracts.core.kpi;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;

/**
 * One requirement of Schedule 4: what is measured, which way is better, how often, and against which targets.
 *
 * <pre>{@code
 * Kpi fourHours = Kpi.builder()
 *         .id(KpiId.of("INT4H"))
 *         .name("Urgent community response within four hours")
 *         .kind(KpiKind.LOCAL_QUALITY_REQUIREMENT)
 *         .measure(new Measure.Ratio())
 *         .direction(Direction.HIGHER)
 *         .frequency(PeriodKind.MONTH)
 *         .addTarget(Target.standard(Threshold.atLeast("95")))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface Kpi {

    /**
     * Starts a KPI; {@code id}, {@code name}, {@code kind}, {@code measure}, {@code direction} and {@code frequency} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Its reference.
     *
     * @return the id
     */
    KpiId id();

    /**
     * What it requires, in a few words.
     *
     * @return the name
     */
    String name();

    /**
     * Which part of Schedule 4 it stands in.
     *
     * @return the kind
     */
    KpiKind kind();

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
     * The periods over which it is reported and judged.
     *
     * @return the kind of period
     */
    PeriodKind frequency();

    /**
     * Its targets over time.
     *
     * @return perhaps none, where no target is known
     */
    ImmutableList<Target> targets();

    /**
     * Its improvement trajectories.
     *
     * @return at most one for an organisation, and one for all
     */
    ImmutableList<Trajectory> trajectories();

    /**
     * Until when it is only collected, to find its baseline; no target judges it before.
     *
     * @return the last day; empty if it is judged from the start
     */
    Optional<LocalDate> baseliningUntil();

    /**
     * Its bands: how far the amber band reaches below (or above) the target.
     *
     * @return empty if it is not coloured
     */
    Optional<Margin> rag();

    /**
     * How it is measured, as far as anybody needs it spelt out.
     *
     * @return the definition; empty if the name says all
     */
    Optional<String> definition();

    /**
     * What stands behind it.
     *
     * @return a citation; empty if none
     */
    Optional<Citation> citation();

    /**
     * The target of a purpose that judges a period: the one in force on its first day.
     *
     * @param purpose the purpose
     * @param period the period
     * @return the target; empty if none is in force
     */
    default Optional<Target> target(TargetPurpose purpose, ReportingPeriod period) {
        return targets().stream()
                .filter(target -> target.purpose() == purpose && target.inForceOn(period.firstDay()))
                .findFirst();
    }

    /**
     * The trajectory of an organisation.
     *
     * @param organisation the organisation
     * @return its own; where it has none, the one for all; empty if there is neither
     */
    default Optional<Trajectory> trajectory(OrganisationId organisation) {
        return trajectories().stream()
                .filter(one -> one.organisation().equals(Optional.of(organisation)))
                .findFirst()
                .or(() -> trajectories().stream()
                        .filter(one -> one.organisation().isEmpty())
                        .findFirst());
    }

    /**
     * The target of a purpose that judges a period of an organisation. A point of a trajectory is a target of that period.
     *
     * @param purpose the purpose
     * @param organisation the organisation
     * @param period the period
     * @return the target; empty if none is in force
     */
    default Optional<Target> target(TargetPurpose purpose, OrganisationId organisation, ReportingPeriod period) {
        return purpose == TargetPurpose.IMPROVEMENT_TRAJECTORY
                ? trajectory(organisation).flatMap(one -> one.target(period))
                : target(purpose, period);
    }

    /**
     * Whether a period only serves to find the baseline.
     *
     * @param period the period
     * @return true if it ends by the day until when the KPI is only collected
     */
    default boolean isBaselining(ReportingPeriod period) {
        return baseliningUntil().map(day -> !period.lastDay().isAfter(day)).orElse(false);
    }

    /**
     * The same KPI with other targets and trajectories.
     *
     * @param targets its targets over time
     * @param trajectories its improvement trajectories
     * @return the KPI
     * @throws IllegalArgumentException if they do not suit it or each other
     */
    default Kpi judgedBy(ImmutableList<Target> targets, ImmutableList<Trajectory> trajectories) {
        return ((ImmutableKpi) ImmutableKpi.copyOf(this)).withTargets(targets).withTrajectories(trajectories);
    }

    /**
     * Checks that operators suit the direction, that bands have a margin to one side, and that of one purpose no two
     * targets are in force at once.
     *
     * @throws IllegalArgumentException if not
     */
    @Value.Check
    default void check() {
        for (Target target : targets()) {
            checkArgument(
                    target.threshold().operator().suits(direction()),
                    "KPI %s: found a target %s with direction %s",
                    id(),
                    target.threshold(),
                    direction().words());
            rag().ifPresent(margin -> margin.limit(target.threshold()));
        }
        TargetOverlap.check(this);
        TrajectoryCheck.check(this);
    }

    /** Builds a {@link Kpi}. Not thread-safe. */
    final class Builder extends ImmutableKpi.Builder {
        Builder() {}
    }
}
