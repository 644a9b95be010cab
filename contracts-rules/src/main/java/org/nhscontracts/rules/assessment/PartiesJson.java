package org.nhscontracts.rules.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.ServiceId;
import org.nhscontracts.rules.alliance.PartyEntry;
import org.nhscontracts.rules.text.ResourceText;
import org.nhscontracts.rules.text.TextOutput;

/** The parties of a day as JSON, format {@code nhs-contract-parties/1}. */
public final class PartiesJson {

    static final String FORMAT = "nhs-contract-parties/1";
    private static final String SCHEMA = "nhs-contract-parties-1.schema.json";

    private PartiesJson() {}

    /**
     * Writes the parties of a day.
     *
     * @param parties the parties
     * @return a JSON object
     */
    public static String write(PartiesAssessment parties) {
        Map<String, Object> map = ViewJson.start(FORMAT, parties.file().contract(), "on", parties.date());
        map.put("inTerm", parties.isInTerm());
        map.put("parties", entries(parties.parties().parties()));
        map.put("beside", entries(parties.parties().beside()));
        map.put(
                "services",
                parties.services().stream().map(PartiesJson::service).toList());
        ViewJson.addSupport(map, parties.file(), parties.flagged(), parties.sources());
        return TextOutput.json(map);
    }

    /**
     * The JSON Schema of what {@link #write} gives.
     *
     * @return JSON Schema, draft 2020-12
     */
    public static String schema() {
        return ResourceText.read(PartiesJson.class, SCHEMA);
    }

    private static List<Map<String, Object>> entries(List<PartyEntry> entries) {
        return entries.stream().map(PartiesJson::entry).toList();
    }

    private static Map<String, Object> entry(PartyEntry entry) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("organisation", entry.organisation().value());
        map.put("name", entry.name());
        entry.code().ifPresent(code -> map.put("code", code.value()));
        map.put("standing", entry.standing().words());
        map.put("role", entry.role());
        if (!entry.services().isEmpty()) {
            map.put("services", entry.services().stream().map(ServiceId::value).toList());
        }
        if (!entry.namedAs().equals(entry.organisation())) {
            map.put("namedAs", entry.namedAs().value());
        }
        map.put("because", entry.because());
        ViewJson.addCitation(map, entry.citation());
        return map;
    }

    private static Map<String, Object> service(ServiceParties service) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("service", service.service().id().value());
        map.put("name", service.service().name());
        map.put("holders", ids(service.holders()));
        map.put("accountable", ids(service.accountable()));
        return map;
    }

    private static List<String> ids(Set<OrganisationId> organisations) {
        return organisations.stream().map(OrganisationId::value).toList();
    }
}
