package org.nhscontracts.rules.management;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import org.nhscontracts.core.id.PlanId;
import org.nhscontracts.core.id.ProcessId;
import org.nhscontracts.core.process.ContractEvent;

/**
 * Where the contract management of one contract stands after some events: what is open, whose move it is, by when, and what may be withheld. Immutable.
 *
 * <p>It begins with {@link #START} and changes only through {@link Management#apply}.
 */
public final class ManagementState {

    /** Before any event. */
    public static final ManagementState START = new ManagementState(
            EventLog.EMPTY, EventLog.EMPTY, ImmutableMap.of(), ImmutableMap.of(), Optional.empty(), Optional.empty());

    private final EventLog log;
    private final EventLog standing;
    private final ImmutableMap<ProcessId, ManagedProcess> processes;
    private final ImmutableMap<PlanId, ProcessId> processOf;
    private final Optional<LocalDate> lastDay;
    private final Optional<LocalDate> endedOn;

    ManagementState(
            EventLog log,
            EventLog standing,
            ImmutableMap<ProcessId, ManagedProcess> processes,
            ImmutableMap<PlanId, ProcessId> processOf,
            Optional<LocalDate> lastDay,
            Optional<LocalDate> endedOn) {
        this.log = log;
        this.standing = standing;
        this.processes = processes;
        this.processOf = processOf;
        this.lastDay = lastDay;
        this.endedOn = endedOn;
    }

    /**
     * All events applied, in order, corrections and retractions among them. Replaying them gives this state.
     *
     * @return the log
     */
    public ImmutableList<ContractEvent> log() {
        return log.events();
    }

    /**
     * The events as they stand: each as last corrected, without those retracted, ordered by day.
     *
     * @return the events, with the corrections and retractions themselves on their own days
     */
    public ImmutableList<ContractEvent> standing() {
        return standing.events();
    }

    /**
     * The day of the last event applied.
     *
     * @return the day up to which everything is known; empty before the first event
     */
    public Optional<LocalDate> lastDay() {
        return lastDay;
    }

    /**
     * When the contract ended.
     *
     * @return the day; empty if no event says so
     */
    public Optional<LocalDate> endedOn() {
        return endedOn;
    }

    /**
     * All processes, the first opened first.
     *
     * @return each by its id
     */
    public ImmutableMap<ProcessId, ManagedProcess> processes() {
        return processes;
    }

    /**
     * A process.
     *
     * @param id which
     * @return the process; empty if there is none of this id
     */
    public Optional<ManagedProcess> process(ProcessId id) {
        return Optional.ofNullable(processes.get(id));
    }

    /**
     * A plan.
     *
     * @param id which
     * @return the plan; empty if there is none of this id
     */
    public Optional<ManagedPlan> plan(PlanId id) {
        return Optional.ofNullable(processOf.get(id))
                .flatMap(this::process)
                .map(process -> process.plans().get(id));
    }

    /**
     * The process of a plan.
     *
     * @param id which plan
     * @return the id of its process; empty if there is no such plan
     */
    public Optional<ProcessId> processOf(PlanId id) {
        return Optional.ofNullable(processOf.get(id));
    }

    /**
     * The processes that are open.
     *
     * @return the first opened first
     */
    public ImmutableList<ManagedProcess> open() {
        return processes.values().stream().filter(ManagedProcess::isOpen).collect(toImmutableList());
    }

    /**
     * The days that are still to be met, overdue ones included.
     *
     * @return the earliest first
     */
    public ImmutableList<Deadline> deadlines() {
        return processes.values().stream()
                .flatMap(process -> process.deadlines().stream())
                .sorted(Comparator.comparing(Deadline::date))
                .collect(toImmutableList());
    }

    /**
     * What was not done in time and is still to be done.
     *
     * @return the earliest first
     */
    public ImmutableList<Deadline> overdue() {
        return deadlines().stream().filter(Deadline::overdue).collect(toImmutableList());
    }

    /**
     * Whose move it is.
     *
     * @return a move for each notice, plan, milestone and sum about which something is to be done
     */
    public ImmutableList<Move> whoseMove() {
        return processes.values().stream().flatMap(Moves::of).collect(toImmutableList());
    }

    /**
     * The rights to withhold that there are now.
     *
     * @return perhaps none
     */
    public ImmutableList<WithholdingRight> rights() {
        return processes.values().stream()
                .flatMap(process -> process.rights().values().stream())
                .collect(toImmutableList());
    }

    /**
     * What may now be withheld for a month, and at most: the rights that cover it, each with what is left of its ceiling.
     *
     * @param month the month
     * @return perhaps none
     */
    public ImmutableList<WithholdingRoom> mayWithhold(YearMonth month) {
        return processes.values().stream()
                .flatMap(process -> process.rights().values().stream()
                        .filter(right -> right.covers(month))
                        .map(right -> WithholdingRoom.of(process.withholdings().values(), right, month)))
                .collect(toImmutableList());
    }

    /**
     * All sums withheld.
     *
     * @return as they stand, process by process
     */
    public ImmutableList<Withholding> withholdings() {
        return processes.values().stream()
                .flatMap(process -> process.withholdings().values().stream())
                .collect(toImmutableList());
    }

    /**
     * All Exception Reports.
     *
     * @return the earliest first
     */
    public ImmutableList<ExceptionReport> exceptionReports() {
        return processes.values().stream()
                .flatMap(process -> process.plans().values().stream())
                .flatMap(plan -> plan.reports().stream())
                .sorted(Comparator.comparing(ExceptionReport::date))
                .collect(toImmutableList());
    }

    /**
     * The Exception Reports against the Provider that count, neither disputed nor set aside, in a rolling time up to a day. A report of 10 January is within six
     * months up to 9 July.
     *
     * @param months how many months
     * @param date the last day of the time
     * @return the earliest first
     */
    public ImmutableList<ExceptionReport> exceptionReportsWithin(int months, LocalDate date) {
        return exceptionReports().stream()
                .filter(report -> ReportCounts.isWithin(report, months, date))
                .collect(toImmutableList());
    }

    EventLog eventLog() {
        return log;
    }

    EventLog standingLog() {
        return standing;
    }

    ImmutableMap<PlanId, ProcessId> plans() {
        return processOf;
    }

    ManagementState withLog(EventLog other) {
        return new ManagementState(other, standing, processes, processOf, lastDay, endedOn);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ManagementState state
                && log.equals(state.log)
                && standing.equals(state.standing)
                && processes.equals(state.processes)
                && processOf.equals(state.processOf)
                && lastDay.equals(state.lastDay)
                && endedOn.equals(state.endedOn);
    }

    @Override
    public int hashCode() {
        return 31 * log.hashCode() + processes.hashCode();
    }

    @Override
    public String toString() {
        return "contract management" + lastDay.map(day -> " on " + day).orElse("") + ": "
                + processes.values().stream()
                        .map(process -> process.words() + " " + process.stage().words())
                        .toList();
    }
}
