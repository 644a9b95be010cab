package org.nhscontracts.rules.assessment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.nhscontracts.core.handover.ServiceArrangement;
import org.nhscontracts.core.handover.ServiceHandover;
import org.nhscontracts.core.handover.StaffCount;
import org.nhscontracts.core.source.Citation;

/** What is stated of a handover: nothing of it is judged. */
final class HandoverJson {

    private HandoverJson() {}

    static void addStated(Map<String, Object> map, ServiceHandover handover) {
        map.put(
                "arrangements",
                handover.arrangements().stream().map(HandoverJson::arrangement).toList());
        map.put(
                "assurances",
                handover.assurances().stream()
                        .map(one -> words(Optional.of(one.kind().words()), one.words(), one.citation()))
                        .toList());
        map.put(
                "staff",
                handover.staffCounts().stream().map(HandoverJson::staff).toList());
        map.put(
                "protectedTerms",
                handover.protectedTerms().stream()
                        .map(one -> words(Optional.empty(), one.words(), one.citation()))
                        .toList());
        map.put(
                "stateHandedOver",
                handover.stateHandedOver().stream()
                        .map(one -> words(Optional.empty(), one.words(), one.citation()))
                        .toList());
    }

    private static Map<String, Object> arrangement(ServiceArrangement one) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("service", one.service().value());
        map.put("provider", one.provider().value());
        map.put("kind", one.kind().words());
        ViewJson.addDay(map, "from", one.from());
        ViewJson.addDay(map, "until", one.until());
        ViewJson.addCitation(map, one.citation());
        return map;
    }

    private static Map<String, Object> words(Optional<String> kind, String words, Optional<Citation> citation) {
        Map<String, Object> map = new LinkedHashMap<>();
        kind.ifPresent(one -> map.put("kind", one));
        map.put("words", words);
        ViewJson.addCitation(map, citation);
        return map;
    }

    private static Map<String, Object> staff(StaffCount count) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("number", count.number());
        map.put("unit", count.unit().words());
        map.put("approximate", count.approximate());
        count.counted().ifPresent(counted -> map.put("counted", counted));
        ViewJson.addCitation(map, count.citation());
        return map;
    }
}
