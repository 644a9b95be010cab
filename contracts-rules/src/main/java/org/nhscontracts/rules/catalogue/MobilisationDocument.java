package org.nhscontracts.rules.catalogue;

import com.google.common.collect.ImmutableMap;
import org.nhscontracts.rules.text.DocumentText;
import org.nhscontracts.rules.text.FaultCollector;
import org.nhscontracts.rules.text.FaultyTextException;
import org.nhscontracts.rules.text.ResourceText;
import org.nhscontracts.rules.text.TextLimits;
import org.nhscontracts.rules.text.TextSchema;

/**
 * Reads files of customary mobilisation conditions: documents of the format {@code nhs-mobilisation/1}, in YAML or JSON. All faults are
 * reported at once, with file, line and column; nothing is half-loaded.
 *
 * <pre>{@code
 * format: nhs-mobilisation/1
 * gates:
 *   - {id: G3, name: go/no-go, leadWeeks: 4, source: practice, confidence: constructed}
 * conditions:
 *   - id: indemnity
 *     what: evidence of indemnity
 *     category: indemnity
 *     owner: incoming
 *     leadWeeks: 4
 *     shownBy: certificate
 *     gate: G3
 *     source: practice
 *     confidence: constructed
 * sources:
 *   - {id: practice, title: Plans of the last years}
 * }</pre>
 */
public final class MobilisationDocument {

    /** The format, as the first entry of a document names it. */
    public static final String FORMAT = "nhs-mobilisation/1";

    private static final String SCHEMA = "nhs-mobilisation-1.schema.json";

    private MobilisationDocument() {}

    /**
     * Reads a file.
     *
     * @param name what to call it in messages
     * @param text YAML or JSON
     * @return its conditions, gates and reviews
     * @throws FaultyTextException with all faults, if it has any
     */
    public static MobilisationCatalogue read(String name, String text) {
        return readAll(ImmutableMap.of(name, text));
    }

    static MobilisationCatalogue readAll(ImmutableMap<String, String> texts) {
        FaultCollector faults = new FaultCollector();
        MobilisationFiles files = new MobilisationFiles(Compiled.SCHEMA, faults);
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
        return ResourceText.read(MobilisationDocument.class, SCHEMA);
    }

    /** Compiled when it is first needed. */
    private static final class Compiled {
        static final TextSchema SCHEMA =
                TextSchema.of(DocumentText.parse(MobilisationDocument.SCHEMA, schema(), TextLimits.DEFAULT));
    }
}
