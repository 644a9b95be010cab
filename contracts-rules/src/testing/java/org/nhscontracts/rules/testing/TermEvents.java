package org.nhscontracts.rules.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.core.id.OptionId;
import org.nhscontracts.core.process.ContractSide;
import org.nhscontracts.core.process.DebtNotified;
import org.nhscontracts.core.process.DebtPaid;
import org.nhscontracts.core.process.EndGround;
import org.nhscontracts.core.process.EndNoticeGiven;
import org.nhscontracts.core.process.ExtensionExercised;
import org.nhscontracts.core.process.MaterialBreachCured;
import org.nhscontracts.core.process.MaterialBreachNotified;
import org.nhscontracts.core.process.ServicesResumed;
import org.nhscontracts.core.process.ServicesSuspended;
import org.nhscontracts.core.process.TermOccurrence;

/** What may happen to a term, whatever the state of contract management. */
final class TermEvents {

    private TermEvents() {}

    /** {@return one of each kind in turn; what answers an earlier event only where there is one} */
    static TermOccurrence some(int pick, LocalDate date, Optional<EventId> earlier) {
        ImmutableList.Builder<TermOccurrence> all = ImmutableList.builder();
        all.add(
                new ExtensionExercised(OptionId.of("more")),
                new EndNoticeGiven(ContractSide.PROVIDER, EndGround.NO_FAULT, Optional.of(date.plusYears(1))),
                new ServicesSuspended(ImmutableSet.of(), Optional.of("unsafe")),
                new ServicesResumed(ImmutableSet.of()),
                new DebtNotified(Money.of(CurrencyUnit.GBP, 1)),
                new MaterialBreachNotified(ContractSide.PROVIDER, "no night cover"));
        earlier.ifPresent(event -> all.add(new DebtPaid(event), new MaterialBreachCured(event)));
        ImmutableList<TermOccurrence> possible = all.build();
        return possible.get(pick % possible.size());
    }
}
