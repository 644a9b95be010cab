package org.nhscontracts.core.handover;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nhscontracts.core.id.ConditionId;
import org.nhscontracts.core.id.GateId;

/** Finds everything that is wrong with a service handover. */
final class HandoverCheck {

    private final ServiceHandover handover;
    private final ImmutableList.Builder<HandoverFault> faults = ImmutableList.builder();

    HandoverCheck(ServiceHandover handover) {
        this.handover = handover;
    }

    void run() {
        parties();
        services();
        gates();
        conditions();
        ImmutableList<HandoverFault> found = faults.build();
        if (!found.isEmpty()) {
            throw new InconsistentHandoverException(handover.id(), found);
        }
    }

    private void fault(String code, String path, String message) {
        faults.add(new HandoverFault(code, path, message));
    }

    private void parties() {
        if (handover.title().isBlank()) {
            fault("inconsistent", "title", "found a blank title");
        }
        if (handover.outgoing().equals(Optional.of(handover.incoming()))) {
            fault("inconsistent", "incoming", handover.incoming() + " hands over to itself");
        }
    }

    private void services() {
        if (handover.services().isEmpty()) {
            fault("inconsistent", "services", "found no service, expected at least one");
        }
    }

    private void gates() {
        Set<GateId> seen = new HashSet<>();
        for (int i = 0; i < handover.gates().size(); i++) {
            GateId id = handover.gates().get(i).id();
            if (!seen.add(id)) {
                fault("duplicate-id", "gates[" + i + "].id", "the gate " + id + " is there twice");
            }
        }
    }

    private void conditions() {
        Map<ConditionId, HandoverCondition> known = new LinkedHashMap<>();
        List<HandoverCondition> conditions = handover.conditions();
        for (int i = 0; i < conditions.size(); i++) {
            HandoverCondition condition = conditions.get(i);
            if (known.putIfAbsent(condition.id(), condition) != null) {
                fault("duplicate-id", path(i, "id"), "the condition " + condition.id() + " is there twice");
            }
        }
        references(known.keySet());
        circles(ImmutableMap.copyOf(known));
    }

    private void references(Set<ConditionId> known) {
        ImmutableSet<GateId> gates =
                handover.gates().stream().map(HandoverGate::id).collect(ImmutableSet.toImmutableSet());
        List<HandoverCondition> conditions = handover.conditions();
        for (int i = 0; i < conditions.size(); i++) {
            HandoverCondition condition = conditions.get(i);
            for (ConditionId before : condition.dependsOn()) {
                if (!known.contains(before)) {
                    fault(
                            "unknown-condition",
                            path(i, "dependsOn"),
                            "the condition " + condition.id() + " depends on " + before + ", which is not there");
                }
            }
            if (condition.gate().isPresent() && !gates.contains(condition.gate().get())) {
                fault(
                        "unknown-gate",
                        path(i, "gate"),
                        "the condition " + condition.id() + " belongs to the gate "
                                + condition.gate().get() + ", which is not there");
            }
        }
    }

    private void circles(ImmutableMap<ConditionId, HandoverCondition> known) {
        Dependencies.circles(known)
                .forEach(circle -> fault(
                        "circle",
                        path(positionOf(circle.get(0)), "dependsOn"),
                        "these conditions wait for each other: " + Dependencies.words(circle)));
    }

    private int positionOf(ConditionId id) {
        List<HandoverCondition> conditions = handover.conditions();
        for (int i = 0; i < conditions.size(); i++) {
            if (conditions.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalStateException(id + " is none of the conditions");
    }

    private static String path(int condition, String attribute) {
        return "conditions[" + condition + "]." + attribute;
    }
}
