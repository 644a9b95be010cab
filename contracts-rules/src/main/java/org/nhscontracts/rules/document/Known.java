package org.nhscontracts.rules.document;

import com.google.common.collect.ImmutableSet;
import org.nhscontracts.rules.text.TextMap;

/** The ids that a document defines, faulty entries included, so that one fault does not bring on others. */
record Known(Ids organisations, Ids kpis, Ids kpiSets, Ids sources, Ids services, Ids reports) {

    static Known of(TextMap document, ShapeFaults faults) {
        return new Known(
                Ids.of(document, "organisations", faults),
                kpis(document, faults),
                Ids.of(document, "kpiSets", faults),
                Ids.of(document, "sources", faults),
                document.find("contract")
                        .filter(TextMap.class::isInstance)
                        .map(contract -> Ids.of((TextMap) contract, "services", faults))
                        .orElse(new Ids(ImmutableSet.of(), false)),
                Ids.of(document, "reports", faults));
    }

    /** KPIs of the document itself and those that it takes from the catalogue. */
    private static Ids kpis(TextMap document, ShapeFaults faults) {
        return Ids.of(document, "kpis", faults)
                .and(Ids.of(document, "nationalKpis", faults))
                .and(Ids.of(document, "communityKpis", faults));
    }
}
