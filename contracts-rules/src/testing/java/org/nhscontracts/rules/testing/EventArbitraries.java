package org.nhscontracts.rules.testing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.nhscontracts.core.process.ContractEvent;
import org.nhscontracts.rules.catalogue.EditionRules;
import org.nhscontracts.rules.catalogue.ProcessModel;
import org.nhscontracts.rules.management.Management;
import org.nhscontracts.rules.management.ManagementContext;
import org.nhscontracts.rules.management.ManagementState;

/** Events in the life of a contract: notices, plans, withholdings and all that goes wrong with them. */
public final class EventArbitraries {

    /** The day before which no event is generated. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2016, 4, 1);

    private static final int MOST_PICKS = 10_000;

    private EventArbitraries() {}

    /** {@return choices of the next event, most of them applied and half of them leading deeper, mostly a few days on} */
    public static Arbitrary<EventChoice> choices() {
        return Combinators.combine(
                        Arbitraries.of(
                                EventBias.DEEPER,
                                EventBias.DEEPER,
                                EventBias.DEEPER,
                                EventBias.APPLIED,
                                EventBias.APPLIED,
                                EventBias.ANY),
                        Arbitraries.integers().between(0, MOST_PICKS),
                        Arbitraries.of(0, 0, 1, 1, 3, 7, 8, 14, 15, 29, 31, 70, 200))
                .as(EventChoice::new);
    }

    /** {@return an edition of each model} */
    public static Arbitrary<EditionRules> editions() {
        return Arbitraries.oneOf(
                Arbitraries.of(ProcessModel.class).map(Editions::of), Arbitraries.of(Editions.modelB()));
    }

    /**
     * Logs in which every event is applied, so that the state has processes, plans and sums withheld.
     *
     * @param rules the edition
     * @param most the most events
     * @return logs, ordered by day
     */
    public static Arbitrary<ImmutableList<ContractEvent>> logs(EditionRules rules, int most) {
        return choices().list().ofMaxSize(most).map(choices -> log(rules, choices));
    }

    private static ImmutableList<ContractEvent> log(EditionRules rules, List<EventChoice> choices) {
        ManagementContext context = Editions.context(rules);
        ManagementState state = ManagementState.START;
        int made = 0;
        for (EventChoice choice : choices) {
            made++;
            ContractEvent event = new EventMaker(state, context, made).make(choice);
            state = Management.apply(state, event, context).state();
        }
        return state.log();
    }
}
