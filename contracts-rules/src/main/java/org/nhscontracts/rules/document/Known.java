package org.nhscontracts.rules.document;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.nhscontracts.rules.text.TextList;
import org.nhscontracts.rules.text.TextMap;
import org.nhscontracts.rules.text.TextNode;

/** The ids that a document defines, faulty entries included, so that one fault does not bring on others. */
record Known(
        Ids organisations,
        Ids kpis,
        Ids kpiSets,
        Ids sources,
        Ids services,
        Ids reports,
        Ids rules,
        Ids alliances,
        Ids options) {

    private static final Ids LOST = new Ids(ImmutableSet.of(), false);

    static Known of(TextMap document, ShapeFaults faults) {
        Optional<TextMap> contract = map(document, "contract");
        return new Known(
                Ids.of(document, "organisations", faults),
                kpis(document, faults),
                Ids.of(document, "kpiSets", faults),
                Ids.of(document, "sources", faults),
                contract.map(one -> services(one, faults)).orElse(LOST),
                Ids.of(document, "reports", faults),
                Ids.of(document, "rules", faults),
                Ids.of(document, "alliances", faults),
                contract.flatMap(one -> map(one, "term"))
                        .map(term -> Ids.of(term, "options", faults))
                        .orElse(LOST));
    }

    private static Optional<TextMap> map(TextMap parent, String key) {
        return parent.find(key).filter(TextMap.class::isInstance).map(TextMap.class::cast);
    }

    /** KPIs of the document itself and those that it takes from the catalogue. */
    private static Ids kpis(TextMap document, ShapeFaults faults) {
        return Ids.of(document, "kpis", faults)
                .and(Ids.of(document, "nationalKpis", faults))
                .and(Ids.of(document, "communityKpis", faults));
    }

    /** Services of the contract as signed, and those that variations add. */
    private static Ids services(TextMap contract, ShapeFaults faults) {
        Ids signed = Ids.of(contract, "services", faults);
        ImmutableSet.Builder<String> words = ImmutableSet.builder();
        boolean complete = true;
        for (TextNode variation : items(contract, "variations")) {
            for (TextNode change : items(variation, "changes")) {
                Ids added = Ids.of(change, "serviceAdded");
                words.addAll(added.words());
                complete &= added.complete();
            }
        }
        return signed.and(new Ids(words.build(), complete));
    }

    private static Iterable<TextNode> items(TextNode parent, String key) {
        return parent instanceof TextMap map && map.find(key).orElse(map) instanceof TextList list
                ? list.items()
                : ImmutableSet.of();
    }
}
