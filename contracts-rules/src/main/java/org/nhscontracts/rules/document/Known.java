package org.nhscontracts.rules.document;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import org.nhscontracts.rules.text.TextList;
import org.nhscontracts.rules.text.TextMap;
import org.nhscontracts.rules.text.TextScalar;

/** The ids that a document defines, faulty entries included, so that one fault does not bring on others. */
record Known(
        ImmutableSet<String> organisations,
        ImmutableSet<String> kpis,
        ImmutableSet<String> sources,
        ImmutableSet<String> services) {

    static Known of(TextMap document) {
        return new Known(
                ids(document, "organisations"),
                ids(document, "kpis"),
                ids(document, "sources"),
                document.find("contract")
                        .filter(TextMap.class::isInstance)
                        .map(contract -> ids((TextMap) contract, "services"))
                        .orElse(ImmutableSet.of()));
    }

    private static ImmutableSet<String> ids(TextMap map, String key) {
        return map.find(key)
                .filter(TextList.class::isInstance)
                .map(list -> ids((TextList) list))
                .orElse(ImmutableSet.of());
    }

    private static ImmutableSet<String> ids(TextList list) {
        return list.items().stream()
                .filter(TextMap.class::isInstance)
                .flatMap(item -> ((TextMap) item).find("id").stream())
                .filter(TextScalar.class::isInstance)
                .map(id -> ((TextScalar) id).text())
                .collect(toImmutableSet());
    }
}
