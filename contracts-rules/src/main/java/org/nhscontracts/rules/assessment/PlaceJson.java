package org.nhscontracts.rules.assessment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.nhscontracts.core.id.ClauseReference;
import org.nhscontracts.rules.management.Place;

/** Where in a process something stands, and by which clause. */
final class PlaceJson {

    private PlaceJson() {}

    static Map<String, Object> of(Place place) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("process", place.process().value());
        place.plan().ifPresent(plan -> map.put("plan", plan.value()));
        place.item().ifPresent(item -> map.put("milestone", item.value()));
        place.sum().ifPresent(sum -> map.put("sum", sum.toString()));
        return map;
    }

    static void addClause(Map<String, Object> map, Optional<ClauseReference> clause) {
        clause.ifPresent(one -> map.put("clause", one.toString()));
    }
}
