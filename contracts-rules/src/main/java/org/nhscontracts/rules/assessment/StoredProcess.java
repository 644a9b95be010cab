package org.nhscontracts.rules.assessment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.id.ProcessId;

/**
 * A process of contract management, as it was stored.
 *
 * @param process which process
 * @param words what it is, for example {@code Contract Performance Notice cpn-1}
 * @param edition the edition under which it stayed
 * @param opened when it was opened
 * @param stage where it stood, in words
 * @param since since when
 * @param open whether it was open
 * @param plans its plans
 * @param deadlines the days that were still to be met
 */
public record StoredProcess(
        ProcessId process,
        String words,
        ContractEdition edition,
        LocalDate opened,
        String stage,
        LocalDate since,
        boolean open,
        ImmutableList<StoredPlan> plans,
        ImmutableList<StoredDeadline> deadlines) {

    /**
     * Checks that nothing is null.
     *
     * @param process which process
     * @param words what it is, for example {@code Contract Performance Notice cpn-1}
     * @param edition the edition under which it stayed
     * @param opened when it was opened
     * @param stage where it stood, in words
     * @param since since when
     * @param open whether it was open
     * @param plans its plans
     * @param deadlines the days that were still to be met
     */
    public StoredProcess {
        requireNonNull(process, "process");
        requireNonNull(words, "words");
        requireNonNull(edition, "edition");
        requireNonNull(opened, "opened");
        requireNonNull(stage, "stage");
        requireNonNull(since, "since");
        requireNonNull(plans, "plans");
        requireNonNull(deadlines, "deadlines");
    }
}
