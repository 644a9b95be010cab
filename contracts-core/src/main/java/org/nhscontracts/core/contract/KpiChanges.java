package org.nhscontracts.core.contract;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.Trajectory;

/** What the changes of a variation do to a KPI. */
final class KpiChanges implements VariationChangeVisitor<UnaryOperator<Kpi>> {

    private final Variation variation;

    KpiChanges(Variation variation) {
        this.variation = variation;
    }

    @Override
    public UnaryOperator<Kpi> thresholdChanged(VariationChange.ThresholdChanged change) {
        return kpi -> kpi.id().equals(change.kpi()) ? set(kpi, change.target()) : kpi;
    }

    /** The new target stands on its days; what the old ones say of other days remains. */
    private Kpi set(Kpi kpi, Target asAgreed) {
        Target target = asAgreed.inForce(Optional.of(asAgreed.from().orElse(variation.from())), asAgreed.until())
                .setBy(variation.id());
        Stream<Target> others = kpi.targets().stream()
                .flatMap(one -> one.purpose() == target.purpose()
                        ? outside(one, target.from(), target.until())
                        : Stream.of(one));
        return kpi.judgedBy(Stream.concat(others, Stream.of(target)).collect(toImmutableList()), kpi.trajectories());
    }

    @Override
    public UnaryOperator<Kpi> kpiAdded(VariationChange.KpiAdded change) {
        return kpi -> kpi.id().equals(change.kpi())
                ? withoutTargets(
                        kpi, Optional.empty(), Optional.of(variation.from().minusDays(1)))
                : kpi;
    }

    @Override
    public UnaryOperator<Kpi> kpiRemoved(VariationChange.KpiRemoved change) {
        return kpi -> kpi.id().equals(change.kpi())
                ? withoutTargets(kpi, Optional.of(variation.from()), Optional.empty())
                : kpi;
    }

    /** A KPI without a target is still reported, but nothing follows from it. */
    private static Kpi withoutTargets(Kpi kpi, Optional<LocalDate> from, Optional<LocalDate> until) {
        ImmutableList<Target> targets =
                kpi.targets().stream().flatMap(one -> outside(one, from, until)).collect(toImmutableList());
        ImmutableList<Trajectory> trajectories = kpi.trajectories().stream()
                .flatMap(one -> one.only(period -> !isWithin(period.firstDay(), from, until)).stream())
                .collect(toImmutableList());
        return kpi.judgedBy(targets, trajectories);
    }

    private static boolean isWithin(LocalDate day, Optional<LocalDate> from, Optional<LocalDate> until) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** What is left of a target outside some days: nothing, a part before, a part after, or both. */
    private static Stream<Target> outside(Target target, Optional<LocalDate> from, Optional<LocalDate> until) {
        Stream<Target> before = from.map(first -> first.minusDays(1)).stream()
                .filter(last -> target.from().map(first -> !first.isAfter(last)).orElse(true))
                .map(last -> target.inForce(target.from(), earlier(target.until(), last)));
        Stream<Target> after = until.map(last -> last.plusDays(1)).stream()
                .filter(first ->
                        target.until().map(last -> !last.isBefore(first)).orElse(true))
                .map(first -> target.inForce(later(target.from(), first), target.until()));
        return Stream.concat(before, after);
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> day, LocalDate other) {
        return Optional.of(day.filter(one -> one.isBefore(other)).orElse(other));
    }

    private static Optional<LocalDate> later(Optional<LocalDate> day, LocalDate other) {
        return Optional.of(day.filter(one -> one.isAfter(other)).orElse(other));
    }

    @Override
    public UnaryOperator<Kpi> valueChanged(VariationChange.ValueChanged change) {
        return UnaryOperator.identity();
    }

    @Override
    public UnaryOperator<Kpi> serviceAdded(VariationChange.ServiceAdded change) {
        return UnaryOperator.identity();
    }

    @Override
    public UnaryOperator<Kpi> serviceRemoved(VariationChange.ServiceRemoved change) {
        return UnaryOperator.identity();
    }

    @Override
    public UnaryOperator<Kpi> commissionerAdded(VariationChange.CommissionerAdded change) {
        return UnaryOperator.identity();
    }

    @Override
    public UnaryOperator<Kpi> commissionerRemoved(VariationChange.CommissionerRemoved change) {
        return UnaryOperator.identity();
    }

    @Override
    public UnaryOperator<Kpi> providerAdded(VariationChange.ProviderAdded change) {
        return UnaryOperator.identity();
    }

    @Override
    public UnaryOperator<Kpi> providerRemoved(VariationChange.ProviderRemoved change) {
        return UnaryOperator.identity();
    }

    @Override
    public UnaryOperator<Kpi> expiryChanged(VariationChange.ExpiryChanged change) {
        return UnaryOperator.identity();
    }
}
