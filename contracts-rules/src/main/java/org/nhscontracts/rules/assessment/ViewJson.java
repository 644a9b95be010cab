package org.nhscontracts.rules.assessment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhscontracts.core.contract.ServiceContract;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.source.Source;
import org.nhscontracts.rules.contractfile.ContractFile;

/** What reports on one side of a contract have in common as JSON. */
final class ViewJson {

    private ViewJson() {}

    /** A report begins with its format, the contract, and the day on which it looks at it. */
    static Map<String, Object> start(String format, ServiceContract contract, String key, LocalDate day) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("format", format);
        map.put("contract", AssessmentJson.contract(contract));
        map.put(key, day.toString());
        return map;
    }

    /** A report ends with what its reader must know: what is not verified, the notes of the file, and the sources. */
    static void addSupport(
            Map<String, Object> map, ContractFile file, List<FlaggedFact> flagged, List<Source> sources) {
        map.put("unverified", flagged.stream().map(AssessmentJson::flagged).toList());
        map.put("notes", file.notes());
        map.put("sources", sources.stream().map(AssessmentJson::source).toList());
    }

    static void addDay(Map<String, Object> map, String key, Optional<LocalDate> day) {
        day.ifPresent(one -> map.put(key, one.toString()));
    }

    static void addCitation(Map<String, Object> map, Optional<Citation> citation) {
        citation.ifPresent(one -> map.put("cite", CitationJson.of(one)));
    }
}
