package org.nhscontracts.rules.testing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nhscontracts.core.process.ContractEvent;
import org.nhscontracts.core.process.Occurrence;
import org.nhscontracts.rules.catalogue.EditionRules;
import org.nhscontracts.rules.management.Effect;
import org.nhscontracts.rules.management.Management;
import org.nhscontracts.rules.management.ManagementContext;
import org.nhscontracts.rules.management.ManagementState;
import org.nhscontracts.rules.management.Outcome;
import org.nhscontracts.rules.management.Rejection;

/** The events of one contract, told one by one. The first is e1, the next e2 and so on, also where one is rejected. Not thread-safe. */
public final class Story {

    private final ManagementContext context;
    private final List<Effect> effects = new ArrayList<>();
    private ManagementState state = ManagementState.START;
    private int told;

    private Story(ManagementContext context) {
        this.context = context;
    }

    /**
     * A story under an edition.
     *
     * @param rules the edition
     * @return a story without events
     */
    public static Story under(EditionRules rules) {
        return new Story(Editions.context(rules));
    }

    /**
     * A story of a contract.
     *
     * @param context editions and calendar
     * @return a story without events
     */
    public static Story of(ManagementContext context) {
        return new Story(context);
    }

    /**
     * Tells what happened, which must be applied.
     *
     * @param date the day
     * @param what what happened
     * @return this story
     */
    public Story on(String date, Occurrence what) {
        Outcome outcome = hand(date, what);
        if (outcome instanceof Outcome.Rejected rejected) {
            throw new AssertionError(date + " " + what.words() + " was rejected: " + rejected.reason());
        }
        effects.clear();
        effects.addAll(((Outcome.Applied) outcome).effects());
        state = outcome.state();
        return this;
    }

    /**
     * Tells what must be rejected.
     *
     * @param date the day
     * @param what what is said to have happened
     * @return why it was rejected
     */
    public Rejection rejects(String date, Occurrence what) {
        Outcome outcome = hand(date, what);
        if (outcome instanceof Outcome.Rejected rejected && rejected.state() == state) {
            return rejected.reason();
        }
        throw new AssertionError(date + " " + what.words() + " was applied");
    }

    private Outcome hand(String date, Occurrence what) {
        told++;
        return Management.apply(state, ContractEvent.of("e" + told, LocalDate.parse(date), what), context);
    }

    /** {@return the state after what was told} */
    public ManagementState state() {
        return state;
    }

    /** {@return what the last event led to, in words} */
    public ImmutableList<String> led() {
        return effects.stream().map(Effect::words).collect(ImmutableList.toImmutableList());
    }

    /** {@return the editions and the calendar} */
    public ManagementContext context() {
        return context;
    }
}
