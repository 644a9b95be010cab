package org.nhscontracts.rules.assessment;

import java.util.LinkedHashMap;
import java.util.Map;
import org.nhscontracts.core.source.Citation;

/** What stands behind a fact. */
final class CitationJson {

    private CitationJson() {}

    static Map<String, Object> of(Citation citation) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("source", citation.source().value());
        map.put("basis", citation.basis().words());
        map.put("confidence", citation.confidence().words());
        citation.claimant().ifPresent(claimant -> map.put("claimant", claimant));
        citation.asOf().ifPresent(asOf -> map.put("asOf", asOf));
        citation.note().ifPresent(note -> map.put("note", note));
        return map;
    }
}
