package org.nhscontracts.rules.assessment;

import java.util.LinkedHashMap;
import java.util.Map;
import org.nhscontracts.core.id.ContractId;
import org.nhscontracts.rules.term.DiaryEntry;
import org.nhscontracts.rules.text.ResourceText;
import org.nhscontracts.rules.text.TextOutput;

/** The coming days of contracts as JSON, format {@code nhs-contract-diary/1}. */
public final class DiaryJson {

    static final String FORMAT = "nhs-contract-diary/1";
    private static final String SCHEMA = "nhs-contract-diary-1.schema.json";

    private DiaryJson() {}

    /**
     * Writes a diary.
     *
     * @param diary the diary
     * @return a JSON object
     */
    public static String write(ContractDiary diary) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("format", FORMAT);
        map.put("from", diary.from().toString());
        map.put("until", diary.until().toString());
        map.put(
                "contracts",
                diary.contracts().entrySet().stream()
                        .map(one -> contract(one.getKey(), one.getValue()))
                        .toList());
        map.put(
                "outstanding",
                diary.outstanding().stream().map(DiaryJson::entry).toList());
        map.put("entries", diary.entries().stream().map(DiaryJson::entry).toList());
        map.put("notes", diary.notes());
        return TextOutput.json(map);
    }

    /**
     * The JSON Schema of what {@link #write} gives.
     *
     * @return JSON Schema, draft 2020-12
     */
    public static String schema() {
        return ResourceText.read(DiaryJson.class, SCHEMA);
    }

    private static Map<String, Object> contract(ContractId id, String title) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", id.value());
        map.put("title", title);
        return map;
    }

    private static Map<String, Object> entry(DiaryEntry entry) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("date", entry.date().toString());
        map.put("contract", entry.contract().value());
        map.put("kind", entry.kind().words());
        map.put("what", entry.what());
        PlaceJson.addClause(map, entry.clause());
        ProcessJson.addUnverified(map, entry.flagged());
        return map;
    }
}
