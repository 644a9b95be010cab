package org.nhscontracts.rules.management;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nhscontracts.core.id.PlanId;
import org.nhscontracts.core.id.ProcessId;
import org.nhscontracts.core.process.ContractEvent;
import org.nhscontracts.rules.catalogue.EditionParameter;

/** One event being applied to one state: drafts of the processes that it touches, and its effects. */
final class Work {

    private final ManagementState before;
    private final ManagementContext context;
    private final ContractEvent event;
    private final DayCount days;
    private final Map<ProcessId, Draft> drafts = new LinkedHashMap<>();
    private final Map<PlanId, ProcessId> newPlans = new LinkedHashMap<>();
    private final Set<Effect> effects = new LinkedHashSet<>();
    private Optional<LocalDate> endedOn;

    Work(ManagementState before, ManagementContext context, ContractEvent event) {
        this.before = before;
        this.context = context;
        this.event = event;
        this.days = new DayCount(context.calendar());
        this.endedOn = before.endedOn();
    }

    ManagementContext context() {
        return context;
    }

    ContractEvent event() {
        return event;
    }

    LocalDate today() {
        return event.date();
    }

    DayCount days() {
        return days;
    }

    ManagementState before() {
        return before;
    }

    Stage contractStage() {
        return endedOn.isPresent() ? Stage.ENDED : Stage.RUNNING;
    }

    void end() {
        endedOn = Optional.of(today());
    }

    void effect(Effect effect) {
        effects.add(effect);
    }

    /** A report must show what rests on a parameter that is not verified. */
    void used(EditionParameter parameter) {
        if (parameter.mustBeFlagged()) {
            effects.add(new Effect.UnverifiedUsed(parameter));
        }
    }

    Draft draft(ProcessId id) {
        Draft draft = drafts.get(id);
        return draft != null ? draft : open(id);
    }

    private Draft open(ProcessId id) {
        ManagedProcess process = before.process(id)
                .orElseThrow(() -> new Refused(RejectionCode.UNKNOWN_PROCESS, "there is no process " + id));
        Draft draft = new Draft(process);
        drafts.put(id, draft);
        return draft;
    }

    Draft draftOf(PlanId plan) {
        return draft(Optional.ofNullable(newPlans.get(plan))
                .or(() -> before.processOf(plan))
                .orElseThrow(() -> new Refused(RejectionCode.UNKNOWN_PLAN, "there is no plan " + plan)));
    }

    Draft begin(ManagedProcess process) {
        if (before.process(process.id()).isPresent()) {
            throw new Refused(RejectionCode.DUPLICATE_PROCESS, "there is a process " + process.id() + " already");
        }
        Draft draft = new Draft(process);
        drafts.put(process.id(), draft);
        return draft;
    }

    void claim(PlanId plan, ProcessId process) {
        if (before.processOf(plan).isPresent() || newPlans.containsKey(plan)) {
            throw new Refused(RejectionCode.DUPLICATE_PLAN, "there is a plan " + plan + " already");
        }
        newPlans.put(plan, process);
    }

    ImmutableList<Draft> touched() {
        return ImmutableList.copyOf(drafts.values());
    }

    Outcome.Applied applied() {
        EventLog log = before.eventLog().with(event);
        EventLog standing = before.standingLog() == before.eventLog()
                ? log
                : before.standingLog().with(event);
        return new Outcome.Applied(
                new ManagementState(log, standing, processes(), plans(), Optional.of(today()), endedOn),
                ImmutableList.copyOf(effects));
    }

    private ImmutableMap<ProcessId, ManagedProcess> processes() {
        if (drafts.isEmpty()) {
            return before.processes();
        }
        Map<ProcessId, Draft> left = new LinkedHashMap<>(drafts);
        ImmutableMap.Builder<ProcessId, ManagedProcess> all =
                ImmutableMap.builderWithExpectedSize(before.processes().size() + drafts.size());
        before.processes().forEach((id, process) -> {
            Draft draft = left.remove(id);
            all.put(id, draft == null ? process : draft.freeze());
        });
        left.forEach((id, draft) -> all.put(id, draft.freeze()));
        return all.buildOrThrow();
    }

    private ImmutableMap<PlanId, ProcessId> plans() {
        if (newPlans.isEmpty()) {
            return before.plans();
        }
        List<Map.Entry<PlanId, ProcessId>> all = new ArrayList<>(before.plans().entrySet());
        all.addAll(newPlans.entrySet());
        return ImmutableMap.copyOf(all);
    }
}
