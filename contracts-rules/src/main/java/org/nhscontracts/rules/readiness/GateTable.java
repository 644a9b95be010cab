package org.nhscontracts.rules.readiness;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nhscontracts.core.handover.HandoverGate;
import org.nhscontracts.core.id.ConditionId;
import org.nhscontracts.core.id.GateId;
import org.nhscontracts.rules.verdict.Verdict;

/** What the conditions say at each gate: its own, and those of the gates on the same day or before. */
final class GateTable {

    private final ReadinessCase subject;
    private final Forecast forecast;
    private final Map<GateId, Optional<LocalDate>> dates = new HashMap<>();

    GateTable(ReadinessCase subject, Forecast forecast) {
        this.subject = subject;
        this.forecast = forecast;
        subject.handover().gates().forEach(gate -> dates.put(gate.id(), subject.before(gate.lead())));
    }

    ImmutableList<GateReadiness> gates() {
        return subject.handover().gates().stream().map(this::gate).collect(toImmutableList());
    }

    private Optional<LocalDate> date(GateId gate) {
        return dates.getOrDefault(gate, Optional.empty());
    }

    private GateReadiness gate(HandoverGate gate) {
        ImmutableList<ConditionId> unmet = asked(gate, Verdict.DOES_NOT_HOLD);
        ImmutableList<ConditionId> unknown = asked(gate, Verdict.UNDETERMINED);
        Optional<LocalDate> date = date(gate.id());
        if (!unmet.isEmpty()) {
            String because = "not satisfied: " + ReadinessWords.list(unmet);
            return new GateReadiness(gate, date, GateDecision.NO_GO, because);
        }
        if (!unknown.isEmpty()) {
            return new GateReadiness(gate, date, GateDecision.NOT_KNOWN, "unknown: " + ReadinessWords.list(unknown));
        }
        return asked(gate, Verdict.HOLDS).isEmpty()
                ? new GateReadiness(
                        gate, date, GateDecision.NOT_KNOWN, "no condition that bars the start belongs to it")
                : new GateReadiness(gate, date, GateDecision.GO, "all that it asks for is satisfied or waived");
    }

    private ImmutableList<ConditionId> asked(HandoverGate gate, Verdict settled) {
        ImmutableSet<GateId> gates = upTo(gate);
        return IntStream.range(0, subject.size())
                .filter(number -> subject.condition(number).barsStart() && forecast.settled(number) == settled)
                .mapToObj(subject::condition)
                .filter(condition -> condition.gate().filter(gates::contains).isPresent())
                .map(condition -> condition.id())
                .collect(toImmutableList());
    }

    /** The gate itself and those that lie no later; where the day is not known, the gate alone. */
    private ImmutableSet<GateId> upTo(HandoverGate gate) {
        ImmutableSet.Builder<GateId> gates = ImmutableSet.builder();
        gates.add(gate.id());
        date(gate.id())
                .ifPresent(day -> dates.forEach((other, when) -> {
                    if (when.filter(that -> !that.isAfter(day)).isPresent()) {
                        gates.add(other);
                    }
                }));
        return gates.build();
    }
}
