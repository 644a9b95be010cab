package org.nhscontracts.rules.document;

import java.util.Optional;
import org.nhscontracts.core.id.ClauseReference;
import org.nhscontracts.core.id.ContractEdition;

/** Clauses as a document writes them: {@code clause}, and perhaps {@code edition} beside it. */
final class ClauseText {

    private static final String CLAUSE = "clause";
    private static final String EDITION = "edition";

    private ClauseText() {}

    /** Reads the clause of an item, if it names one. */
    static Optional<ClauseReference> read(Binding binding, Item item) {
        Optional<ContractEdition> edition = item.get(EDITION, ContractEdition::of);
        if (!item.has(CLAUSE) && !binding.isMisshapen(item.map())) {
            item.map()
                    .find(EDITION)
                    .ifPresent(node -> binding.faults()
                            .add(node, "inconsistent", "an edition without a clause", "'clause' beside it"));
        }
        return item.get(CLAUSE, clause -> new ClauseReference(clause, edition));
    }

    static Entry write(Entry entry, Optional<ClauseReference> clause) {
        return entry.text(CLAUSE, clause.map(ClauseReference::clause))
                .text(EDITION, clause.flatMap(ClauseReference::edition));
    }
}
