package org.nhscontracts.rules.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhscontracts.core.id.ClauseReference;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.source.Source;

/** Writes the rules of an edition as the maps and lists of a document. */
final class EditionWriter {

    private EditionWriter() {}

    static Map<String, Object> write(EditionRules rules) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", EditionDocument.FORMAT);
        document.put("edition", rules.edition().value());
        document.put("from", rules.from().toString());
        document.put("until", rules.until().toString());
        document.put("governsAllContracts", rules.governsAllContracts());
        document.put("process", process(rules));
        Map<String, Object> parameters = new LinkedHashMap<>();
        rules.parameters().forEach((key, parameter) -> parameters.put(key.documentName(), parameter(parameter)));
        putUnlessEmpty(document, "parameters", parameters);
        List<Object> sources = new ArrayList<>();
        rules.sources().forEach(source -> sources.add(source(source)));
        putUnlessEmpty(document, "sources", sources);
        putUnlessEmpty(document, "notes", rules.notes());
        return document;
    }

    private static Map<String, Object> process(EditionRules rules) {
        Map<String, Object> process = new LinkedHashMap<>();
        process.put("model", rules.model().words());
        process.put("openingNotice", rules.openingNotice());
        put(process, "source", rules.processSource());
        process.put("confidence", rules.confidence().words());
        return process;
    }

    private static Map<String, Object> parameter(EditionParameter parameter) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("value", value(parameter));
        put(map, "clause", parameter.clause().map(ClauseReference::clause));
        put(map, "edition", parameter.inheritedFrom().map(ContractEdition::value));
        map.put("source", parameter.source().value());
        map.put("confidence", parameter.confidence().words());
        put(map, "note", parameter.note());
        return map;
    }

    private static Object value(EditionParameter parameter) {
        return switch (parameter.key().unit()) {
            case YES_OR_NO, BASE -> parameter.text();
            default -> parameter.number();
        };
    }

    private static Map<String, Object> source(Source source) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", source.id().value());
        map.put("title", source.title());
        put(map, "address", source.address());
        put(map, "dated", source.dated());
        put(map, "licence", source.licence());
        return map;
    }

    private static void put(Map<String, Object> map, String key, Optional<?> value) {
        value.ifPresent(one -> map.put(key, one.toString()));
    }

    private static void putUnlessEmpty(Map<String, Object> document, String key, Map<String, Object> map) {
        if (!map.isEmpty()) {
            document.put(key, map);
        }
    }

    private static void putUnlessEmpty(Map<String, Object> document, String key, List<?> list) {
        if (!list.isEmpty()) {
            document.put(key, list);
        }
    }
}
