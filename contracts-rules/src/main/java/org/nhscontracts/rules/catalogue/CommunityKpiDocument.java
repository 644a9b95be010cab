package org.nhscontracts.rules.catalogue;

import com.google.common.collect.ImmutableMap;
import org.nhscontracts.rules.text.DocumentText;
import org.nhscontracts.rules.text.FaultCollector;
import org.nhscontracts.rules.text.FaultyTextException;
import org.nhscontracts.rules.text.ResourceText;
import org.nhscontracts.rules.text.TextLimits;
import org.nhscontracts.rules.text.TextSchema;

/**
 * Reads files of templates of community KPIs: documents of the format {@code nhs-community-kpis/1}, in YAML or JSON. All faults are
 * reported at once, with file, line and column; nothing is half-loaded.
 */
public final class CommunityKpiDocument {

    /** The format, as the first entry of a document names it. */
    public static final String FORMAT = "nhs-community-kpis/1";

    private static final String SCHEMA = "nhs-community-kpis-1.schema.json";

    private CommunityKpiDocument() {}

    /**
     * Reads a file.
     *
     * @param name what to call it in messages
     * @param text YAML or JSON
     * @return its templates
     * @throws FaultyTextException with all faults, if it has any
     */
    public static CommunityKpiCatalogue read(String name, String text) {
        return readAll(ImmutableMap.of(name, text));
    }

    static CommunityKpiCatalogue readAll(ImmutableMap<String, String> texts) {
        FaultCollector faults = new FaultCollector();
        CommunityKpiFiles files = new CommunityKpiFiles(Compiled.SCHEMA, faults);
        texts.forEach((name, text) ->
                DocumentText.parse(name, text, TextLimits.DEFAULT, faults).ifPresent(files::add));
        return files.read();
    }

    /**
     * The JSON Schema of the format: the very one that reading enforces.
     *
     * @return JSON Schema, draft 2020-12
     */
    public static String schema() {
        return ResourceText.read(CommunityKpiDocument.class, SCHEMA);
    }

    /** Compiled when it is first needed. */
    private static final class Compiled {
        static final TextSchema SCHEMA =
                TextSchema.of(DocumentText.parse(CommunityKpiDocument.SCHEMA, schema(), TextLimits.DEFAULT));
    }
}
