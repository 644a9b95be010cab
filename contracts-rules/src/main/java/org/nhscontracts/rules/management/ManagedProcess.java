package org.nhscontracts.rules.management;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.nhscontracts.core.id.PlanId;
import org.nhscontracts.core.id.ProcessId;
import org.nhscontracts.core.process.ContractSide;
import org.nhscontracts.core.process.NoticeIssued;
import org.nhscontracts.rules.catalogue.EditionRules;

/** A notice and all that follows from it, or a plan that comes from no notice, and where it stands. */
@Value.Immutable
public interface ManagedProcess {

    /**
     * Starts one; all but the optional attributes must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Which it is.
     *
     * @return the id
     */
    ProcessId id();

    /**
     * The notice that opened it.
     *
     * @return the notice; empty for a plan that comes from none
     */
    Optional<NoticeIssued> notice();

    /**
     * When it was opened.
     *
     * @return the day
     */
    LocalDate openedOn();

    /**
     * The edition under which it stays.
     *
     * @return its rules
     */
    EditionRules rules();

    /**
     * Where the notice stands.
     *
     * @return a stage of the track of notices
     */
    Stage stage();

    /**
     * Since when it stands there.
     *
     * @return the day
     */
    LocalDate since();

    /**
     * By whose doing the parties do not meet or agree before there is a plan.
     *
     * @return the side; empty if nobody said
     */
    Optional<ContractSide> fault();

    /**
     * Whether a Commissioner is at fault for all of it (GC9.3).
     *
     * @return true once that was shown
     */
    boolean commissionerFault();

    /**
     * Its plans.
     *
     * @return each by its id, the first called for first
     */
    ImmutableMap<PlanId, ManagedPlan> plans();

    /**
     * The sums withheld in it.
     *
     * @return each by its id, the earliest first
     */
    ImmutableMap<WithholdingId, Withholding> withholdings();

    /**
     * The days that are still to be met, overdue ones included.
     *
     * @return the earliest first
     */
    ImmutableList<Deadline> deadlines();

    /**
     * What may be withheld now and at most.
     *
     * @return each by its place
     */
    ImmutableMap<Place, WithholdingRight> rights();

    /**
     * Whether it is open.
     *
     * @return true until the notice is withdrawn, put right or concluded, or the contract ends
     */
    default boolean isOpen() {
        return !stage().isOver();
    }

    /**
     * When it was over.
     *
     * @return the day; empty if it is open
     */
    default Optional<LocalDate> closedOn() {
        return isOpen() ? Optional.empty() : Optional.of(since());
    }

    /**
     * Who issued the notice.
     *
     * @return the issuer; for a plan that comes from no notice the Co-ordinating Commissioner, to whom the Provider owes it
     */
    default ContractSide issuer() {
        return notice().map(NoticeIssued::issuer).orElse(ContractSide.CO_ORDINATING_COMMISSIONER);
    }

    /**
     * What it is, in words.
     *
     * @return for example {@code Contract Performance Notice cpn-1} or {@code data quality improvement plan dqip-1}
     */
    default String words() {
        return notice().map(one -> one.kind().words() + " " + id())
                .orElseGet(() -> plans().values().asList().get(0).kind().words() + " " + id());
    }

    /**
     * The last day of the deadline that is over first.
     *
     * @return the day; the last day that there is if no deadline runs
     */
    @Value.Lazy
    default LocalDate nextOver() {
        return deadlines().stream()
                .filter(deadline -> !deadline.overdue())
                .map(Deadline::date)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    /** Builds one. Not thread-safe. */
    final class Builder extends ImmutableManagedProcess.Builder {
        Builder() {}
    }
}
