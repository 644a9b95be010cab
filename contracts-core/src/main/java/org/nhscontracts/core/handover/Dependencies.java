package org.nhscontracts.core.handover;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.graph.ElementOrder;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.ImmutableGraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nhscontracts.core.id.ConditionId;

/** Which condition waits for which. Nothing here recurses, since a chain may be thousands long. */
final class Dependencies {

    private Dependencies() {}

    /** An edge from each condition to those that depend on it. */
    static ImmutableGraph<ConditionId> of(ImmutableList<HandoverCondition> conditions) {
        ImmutableGraph.Builder<ConditionId> graph = GraphBuilder.directed()
                .nodeOrder(ElementOrder.<ConditionId>insertion())
                .immutable();
        conditions.forEach(condition -> graph.addNode(condition.id()));
        conditions.forEach(condition -> condition.dependsOn().forEach(before -> graph.putEdge(before, condition.id())));
        return graph.build();
    }

    /**
     * The circles among conditions: at least one in every knot, each beginning with the condition that stands first in the document.
     *
     * @param conditions conditions of different ids; an id of none of them is passed over
     */
    static ImmutableList<ImmutableList<ConditionId>> circles(ImmutableMap<ConditionId, HandoverCondition> conditions) {
        Map<ConditionId, ConditionId> waitsFor = firstStuckDependency(conditions);
        Set<ConditionId> seen = new HashSet<>();
        ImmutableList.Builder<ImmutableList<ConditionId>> circles = ImmutableList.builder();
        for (ConditionId start : waitsFor.keySet()) {
            Set<ConditionId> walk = new LinkedHashSet<>();
            ConditionId at = start;
            while (at != null && seen.add(at)) {
                walk.add(at);
                at = waitsFor.get(at);
            }
            if (at != null && walk.contains(at)) {
                circles.add(beginningWithTheFirst(
                        circle(walk, at), conditions.keySet().asList()));
            }
        }
        return circles.build();
    }

    private static ImmutableList<ConditionId> circle(Set<ConditionId> walk, ConditionId entry) {
        List<ConditionId> steps = new ArrayList<>(walk);
        return ImmutableList.copyOf(steps.subList(steps.indexOf(entry), steps.size()));
    }

    private static ImmutableList<ConditionId> beginningWithTheFirst(
            ImmutableList<ConditionId> circle, ImmutableList<ConditionId> order) {
        Set<ConditionId> members = new HashSet<>(circle);
        ConditionId first = order.stream().filter(members::contains).findFirst().orElseThrow();
        int at = circle.indexOf(first);
        return ImmutableList.<ConditionId>builder()
                .addAll(circle.subList(at, circle.size()))
                .addAll(circle.subList(0, at))
                .build();
    }

    /** The circle in words: {@code a -> b -> a}, each depending on the next. */
    static String words(ImmutableList<ConditionId> circle) {
        return circle.stream().map(ConditionId::value).collect(joining(" -> ")) + " -> " + circle.get(0);
    }

    /** For each condition that never gets its turn, the first one before it that never does either. */
    private static Map<ConditionId, ConditionId> firstStuckDependency(
            ImmutableMap<ConditionId, HandoverCondition> conditions) {
        Set<ConditionId> done = inTurn(conditions);
        Map<ConditionId, ConditionId> stuck = new LinkedHashMap<>();
        conditions.forEach((id, condition) -> condition.dependsOn().stream()
                .filter(before -> conditions.containsKey(before) && !done.contains(before))
                .findFirst()
                .ifPresent(before -> stuck.put(id, before)));
        return stuck;
    }

    /** All conditions that can be reached by doing one after another. */
    private static Set<ConditionId> inTurn(ImmutableMap<ConditionId, HandoverCondition> conditions) {
        Map<ConditionId, List<ConditionId>> after = new HashMap<>();
        Map<ConditionId, Integer> open = new HashMap<>();
        Deque<ConditionId> ready = new ArrayDeque<>();
        conditions.forEach((id, condition) -> {
            List<ConditionId> before = condition.dependsOn().stream()
                    .filter(conditions::containsKey)
                    .collect(toImmutableList());
            before.forEach(
                    one -> after.computeIfAbsent(one, any -> new ArrayList<>()).add(id));
            open.put(id, before.size());
            if (before.isEmpty()) {
                ready.add(id);
            }
        });
        Set<ConditionId> done = new HashSet<>();
        while (!ready.isEmpty()) {
            ConditionId id = ready.remove();
            done.add(id);
            after.getOrDefault(id, ImmutableList.of()).stream()
                    .filter(next -> open.merge(next, -1, Integer::sum) == 0)
                    .forEach(ready::add);
        }
        return done;
    }
}
