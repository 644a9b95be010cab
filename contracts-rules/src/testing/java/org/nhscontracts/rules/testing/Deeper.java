package org.nhscontracts.rules.testing;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.nhscontracts.core.process.ContractEvent;
import org.nhscontracts.core.process.EventCorrected;
import org.nhscontracts.core.process.EventRetracted;
import org.nhscontracts.rules.management.Effect;
import org.nhscontracts.rules.management.Outcome;
import org.nhscontracts.rules.management.Stage;

/** Tells the events that lead to money. */
final class Deeper {

    private static final ImmutableSet<Stage> STAGES = Sets.immutableEnumSet(
            Stage.ACTIVE,
            Stage.DISPUTED,
            Stage.STUCK,
            Stage.CURE_PERIOD,
            Stage.UNCURED,
            Stage.REPORTED,
            Stage.REPORTED_TWICE,
            Stage.RETENTION_NOTIFIED,
            Stage.PLANNING);

    private Deeper() {}

    static boolean is(ContractEvent event, Outcome.Applied applied) {
        return !(event.what() instanceof EventCorrected)
                && !(event.what() instanceof EventRetracted)
                && applied.effects().stream().anyMatch(Deeper::leadsToMoney);
    }

    private static boolean leadsToMoney(Effect effect) {
        return effect instanceof Effect.Withheld
                || effect instanceof Effect.SumSettled
                || (effect instanceof Effect.Moved moved && STAGES.contains(moved.to()));
    }
}
