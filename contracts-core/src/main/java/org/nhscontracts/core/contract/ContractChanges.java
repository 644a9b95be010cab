package org.nhscontracts.core.contract;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.nhscontracts.core.party.Commissioner;
import org.nhscontracts.core.party.Provider;
import org.nhscontracts.core.time.InForce;

/** What the changes of a variation do to services, parties and term. Values are worked out over all variations: see {@link VariedValues}. */
final class ContractChanges implements VariationChangeVisitor<UnaryOperator<ServiceContract>> {

    private final LocalDate from;

    ContractChanges(LocalDate from) {
        this.from = from;
    }

    @Override
    public UnaryOperator<ServiceContract> thresholdChanged(VariationChange.ThresholdChanged change) {
        return UnaryOperator.identity();
    }

    @Override
    public UnaryOperator<ServiceContract> kpiAdded(VariationChange.KpiAdded change) {
        return UnaryOperator.identity();
    }

    @Override
    public UnaryOperator<ServiceContract> kpiRemoved(VariationChange.KpiRemoved change) {
        return UnaryOperator.identity();
    }

    @Override
    public UnaryOperator<ServiceContract> valueChanged(VariationChange.ValueChanged change) {
        return UnaryOperator.identity();
    }

    @Override
    public UnaryOperator<ServiceContract> serviceAdded(VariationChange.ServiceAdded change) {
        Service service = change.service();
        return contract -> {
            checkArgument(
                    contract.services().stream().noneMatch(one -> one.id().equals(service.id())),
                    "service %s is added, but the contract has it already",
                    service.id());
            return copy(contract).withServices(with(contract.services(), since(service, Service::inForce)));
        };
    }

    @Override
    public UnaryOperator<ServiceContract> serviceRemoved(VariationChange.ServiceRemoved change) {
        return contract -> copy(contract)
                .withServices(without(
                        contract.services(),
                        one -> one.id().equals(change.service()),
                        Service::inForce,
                        "service " + change.service()));
    }

    @Override
    public UnaryOperator<ServiceContract> commissionerAdded(VariationChange.CommissionerAdded change) {
        return contract -> copy(contract)
                .withCommissioners(with(contract.commissioners(), since(change.commissioner(), Commissioner::inForce)));
    }

    @Override
    public UnaryOperator<ServiceContract> commissionerRemoved(VariationChange.CommissionerRemoved change) {
        return contract -> copy(contract)
                .withCommissioners(without(
                        contract.commissioners(),
                        one -> one.organisation().equals(change.organisation()),
                        Commissioner::inForce,
                        "Commissioner " + change.organisation()));
    }

    @Override
    public UnaryOperator<ServiceContract> providerAdded(VariationChange.ProviderAdded change) {
        return contract ->
                copy(contract).withProviders(with(contract.providers(), since(change.provider(), Provider::inForce)));
    }

    @Override
    public UnaryOperator<ServiceContract> providerRemoved(VariationChange.ProviderRemoved change) {
        return contract -> copy(contract)
                .withProviders(without(
                        contract.providers(),
                        one -> one.organisation().equals(change.organisation()),
                        Provider::inForce,
                        "provider " + change.organisation()));
    }

    @Override
    public UnaryOperator<ServiceContract> expiryChanged(VariationChange.ExpiryChanged change) {
        return contract -> copy(contract)
                .withTerm(((ImmutableContractTerm) ImmutableContractTerm.copyOf(contract.term()))
                        .withExpiry(change.expiry()));
    }

    private static ImmutableServiceContract copy(ServiceContract contract) {
        return (ImmutableServiceContract) ImmutableServiceContract.copyOf(contract);
    }

    private static <T> ImmutableList<T> with(List<T> before, T added) {
        return Stream.concat(before.stream(), Stream.of(added)).collect(toImmutableList());
    }

    /** What is added without a day of its own is in force from the day of the variation. */
    private <T extends InForce> T since(T added, Dating<T> dating) {
        return dating.between(added, Optional.of(added.from().orElse(from)), added.until());
    }

    /** What is removed stays in the contract until the day before; what would have come later does not. */
    private <T extends InForce> ImmutableList<T> without(
            List<T> before, Predicate<T> removed, Dating<T> dating, String what) {
        LocalDate last = from.minusDays(1);
        checkArgument(
                before.stream().anyMatch(one -> removed.test(one) && !endsBy(one, last)),
                "%s is removed from %s, but the contract does not have it then",
                what,
                from);
        return before.stream()
                .filter(one -> !removed.test(one) || startsBy(one, last))
                .map(one -> removed.test(one) && !endsBy(one, last)
                        ? dating.between(one, one.from(), Optional.of(last))
                        : one)
                .collect(toImmutableList());
    }

    private static boolean startsBy(InForce one, LocalDate day) {
        return one.from().map(first -> !first.isAfter(day)).orElse(true);
    }

    private static boolean endsBy(InForce one, LocalDate day) {
        return one.until().map(last -> !last.isAfter(day)).orElse(false);
    }

    /** Gives something other days. */
    private interface Dating<T> {

        T between(T one, Optional<LocalDate> from, Optional<LocalDate> until);
    }
}
