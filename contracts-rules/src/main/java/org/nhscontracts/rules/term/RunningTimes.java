package org.nhscontracts.rules.term;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.core.process.ContractEvent;
import org.nhscontracts.core.process.ContractSide;
import org.nhscontracts.core.process.DebtNotified;
import org.nhscontracts.core.process.DebtPaid;
import org.nhscontracts.core.process.MaterialBreachCured;
import org.nhscontracts.core.process.MaterialBreachNotified;
import org.nhscontracts.rules.catalogue.ParameterKey;

/** The times that run from notices of debt and of breaches of contract which are not settled. */
final class RunningTimes {

    private final TermFacts facts;
    private final ImmutableSet<EventId> settled;

    RunningTimes(TermFacts facts) {
        this.facts = facts;
        this.settled = facts.happened().stream()
                .flatMap(event -> settles(event).stream())
                .collect(toImmutableSet());
    }

    private static ImmutableSet<EventId> settles(ContractEvent event) {
        if (event.what() instanceof DebtPaid paid) {
            return ImmutableSet.of(paid.notice());
        }
        return event.what() instanceof MaterialBreachCured cured ? ImmutableSet.of(cured.notice()) : ImmutableSet.of();
    }

    ImmutableList<DueDay> all() {
        ImmutableList.Builder<DueDay> days = ImmutableList.builder();
        facts.happened().stream().filter(event -> !settled.contains(event.id())).forEach(event -> add(event, days));
        return days.build();
    }

    private void add(ContractEvent event, ImmutableList.Builder<DueDay> days) {
        if (event.what() instanceof DebtNotified) {
            add(event, ParameterKey.DEBT_UNPAID_AFTER, "undisputed debt of notice " + event.id() + " paid", days);
        } else if (event.what() instanceof MaterialBreachNotified notified) {
            add(
                    event,
                    notified.of() == ContractSide.PROVIDER
                            ? ParameterKey.MATERIAL_BREACH_CURE_WITHIN
                            : ParameterKey.COMMISSIONER_BREACH_CURE_WITHIN,
                    "material breach of contract of notice " + event.id() + " cured",
                    days);
        }
    }

    private void add(ContractEvent event, ParameterKey key, String what, ImmutableList.Builder<DueDay> days) {
        facts.edition()
                .flatMap(rules -> rules.parameter(key))
                .ifPresent(within -> Days.add(facts.calendar(), event.date(), within.days())
                        .ifPresent(day -> days.add(new DueDay("last day for " + what, day, ClauseBasis.of(within)))));
    }
}
