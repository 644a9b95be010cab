package org.nhscontracts.rules.document;

import com.google.common.collect.ImmutableSet;
import org.nhscontracts.rules.text.TextMap;

/** The ids that a document defines, faulty entries included, so that one fault does not bring on others. */
record Known(Ids organisations, Ids kpis, Ids kpiSets, Ids sources, Ids services) {

    static Known of(TextMap document, ShapeFaults faults) {
        return new Known(
                Ids.of(document, "organisations", faults),
                Ids.of(document, "kpis", faults),
                Ids.of(document, "kpiSets", faults),
                Ids.of(document, "sources", faults),
                document.find("contract")
                        .filter(TextMap.class::isInstance)
                        .map(contract -> Ids.of((TextMap) contract, "services", faults))
                        .orElse(new Ids(ImmutableSet.of(), false)));
    }
}
