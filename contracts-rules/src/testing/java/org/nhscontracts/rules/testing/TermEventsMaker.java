package org.nhscontracts.rules.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.nhscontracts.core.contract.ExtensionOption;
import org.nhscontracts.core.contract.Service;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.core.id.OptionId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.core.process.ContractSide;
import org.nhscontracts.core.process.DebtNotified;
import org.nhscontracts.core.process.DebtPaid;
import org.nhscontracts.core.process.EndGround;
import org.nhscontracts.core.process.EndNoticeGiven;
import org.nhscontracts.core.process.ExtensionExercised;
import org.nhscontracts.core.process.MaterialBreachCured;
import org.nhscontracts.core.process.MaterialBreachNotified;
import org.nhscontracts.core.process.Occurrence;
import org.nhscontracts.core.process.ServicesResumed;
import org.nhscontracts.core.process.ServicesSuspended;

/** Makes events of the Contract Term from a seed, as a document may hold them. */
final class TermEventsMaker {

    private final ContractMaker contracts;
    private final ImmutableList<OptionId> options;
    private final ImmutableSet<ServiceId> services;
    private final Random random;
    private final ImmutableList<Supplier<Occurrence>> kinds = ImmutableList.of(
            this::extension,
            this::endNotice,
            this::endNotice,
            this::suspended,
            this::resumed,
            this::debt,
            this::breach);

    /** Makes events of a contract. */
    TermEventsMaker(ContractMaker contracts, ServiceContract contract, Random random) {
        this.contracts = contracts;
        this.options =
                contract.term().options().stream().map(ExtensionOption::id).collect(ImmutableList.toImmutableList());
        this.services = contract.services().stream().map(Service::id).collect(ImmutableSet.toImmutableSet());
        this.random = random;
    }

    Occurrence standingAlone() {
        return kinds.get(random.nextInt(kinds.size())).get();
    }

    /** An event that answers an earlier one. */
    Occurrence answering(EventId earlier) {
        return random.nextBoolean() ? new DebtPaid(earlier) : new MaterialBreachCured(earlier);
    }

    private Occurrence extension() {
        List<OptionId> known = options;
        return known.isEmpty() ? debt() : new ExtensionExercised(known.get(random.nextInt(known.size())));
    }

    private Occurrence endNotice() {
        Optional<LocalDate> endsOn = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(contracts.date());
        return new EndNoticeGiven(contracts.any(ContractSide.class), contracts.any(EndGround.class), endsOn);
    }

    private ImmutableSet<ServiceId> services() {
        return random.nextBoolean() ? ImmutableSet.of() : services;
    }

    private Occurrence suspended() {
        return new ServicesSuspended(services(), contracts.maybeText());
    }

    private Occurrence resumed() {
        return new ServicesResumed(services());
    }

    private Occurrence debt() {
        return new DebtNotified(Money.ofMinor(CurrencyUnit.GBP, 1L + random.nextInt(Integer.MAX_VALUE)));
    }

    private Occurrence breach() {
        return new MaterialBreachNotified(contracts.any(ContractSide.class), AwkwardTexts.text(random));
    }
}
