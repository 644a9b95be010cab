package org.nhscontracts.rules.testing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.nhscontracts.core.contract.Recurrence;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.contract.Variation;
import org.nhscontracts.core.contract.VariationChange;
import org.nhscontracts.core.contract.VariationKind;
import org.nhscontracts.core.contract.VariedContract;
import org.nhscontracts.core.id.VariationId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.party.ProviderRole;

/** Makes variations from a seed. */
final class DocumentVariations {

    private static final int NEW = 10;
    private static final int MOST = 3;
    private static final int TRIES = 4;

    private final ContractMaker contracts;
    private final ImmutableList<Kpi> kpis;
    private final Random random;
    private final ImmutableList<Supplier<Optional<VariationChange>>> changes = ImmutableList.of(
            this::threshold,
            () -> Optional.of(new VariationChange.KpiAdded(kpi().id())),
            () -> Optional.of(new VariationChange.KpiRemoved(kpi().id())),
            () -> Optional.of(value()),
            this::serviceAdded,
            this::serviceRemoved,
            this::commissionerAdded,
            () -> Optional.of(
                    new VariationChange.CommissionerRemoved(contracts().organisation())),
            this::providerAdded,
            () -> Optional.of(new VariationChange.ProviderRemoved(contracts().organisation())),
            () -> Optional.of(new VariationChange.ExpiryChanged(contracts().date())));

    /** Makes variations of a contract with some KPIs. */
    DocumentVariations(ContractMaker contracts, List<Kpi> kpis, Random random) {
        this.contracts = contracts;
        this.kpis = ImmutableList.copyOf(kpis);
        this.random = random;
    }

    private ContractMaker contracts() {
        return contracts;
    }

    /** The contract with up to so many variations that fit it. */
    ServiceContract vary(ServiceContract signed, int number) {
        ServiceContract varied = signed;
        for (int i = 0; i < number * TRIES; i++) {
            varied = with(varied, i);
        }
        return varied;
    }

    /** The contract with one more variation, if that fits. */
    private ServiceContract with(ServiceContract contract, int number) {
        try {
            ServiceContract varied = CopiedContract.of(contract)
                    .addAllVariations(contract.variations())
                    .addVariation(variation(number))
                    .build();
            VariedContract.of(varied, kpis, LocalDate.MAX);
            return varied;
        } catch (IllegalArgumentException e) {
            return contract; // it does not fit
        }
    }

    /** A variation, whether it fits or not. */
    Variation variation(int number) {
        LocalDate from = contracts.date();
        List<VariationChange> made = new ArrayList<>();
        while (made.isEmpty() || random.nextInt(MOST) == 0) {
            changes.get(random.nextInt(changes.size())).get().ifPresent(made::add);
        }
        return Variation.builder()
                .id(VariationId.of(AwkwardTexts.id(random, number)))
                .agreed(contracts.maybeDate(from.plusDays(random.nextInt(NEW))))
                .from(from)
                .kind(contracts.any(VariationKind.class))
                .addAllChanges(made)
                .note(contracts.maybeText())
                .citation(contracts.maybeCitation())
                .build();
    }

    private Kpi kpi() {
        return kpis.get(random.nextInt(kpis.size()));
    }

    private Optional<VariationChange> threshold() {
        Kpi kpi = kpi();
        Optional<Target> target = kpi.targets().stream().findFirst();
        return target.map(one -> new VariationChange.ThresholdChanged(
                kpi.id(), random.nextBoolean() ? one : one.inForce(Optional.empty(), Optional.empty())));
    }

    private VariationChange value() {
        long pence = 1 + random.nextInt(Integer.MAX_VALUE - 1);
        return new VariationChange.ValueChanged(
                Money.ofMinor(CurrencyUnit.GBP, random.nextBoolean() ? pence : -pence),
                contracts.any(Recurrence.class));
    }

    private Optional<VariationChange> serviceAdded() {
        return Optional.of(new VariationChange.ServiceAdded(contracts.service(NEW + random.nextInt(NEW))));
    }

    private Optional<VariationChange> serviceRemoved() {
        return contracts.services().stream().findFirst().map(one -> new VariationChange.ServiceRemoved(one.id()));
    }

    private Optional<VariationChange> commissionerAdded() {
        return Optional.of(new VariationChange.CommissionerAdded(contracts.commissioner()));
    }

    private Optional<VariationChange> providerAdded() {
        return Optional.of(new VariationChange.ProviderAdded(contracts.provider(contracts.any(ProviderRole.class))));
    }
}
