package org.nhscontracts.rules.catalogue;

import com.google.common.collect.ImmutableMap;
import org.nhscontracts.rules.text.DocumentText;
import org.nhscontracts.rules.text.FaultCollector;
import org.nhscontracts.rules.text.FaultyTextException;
import org.nhscontracts.rules.text.ResourceText;
import org.nhscontracts.rules.text.TextLimits;
import org.nhscontracts.rules.text.TextSchema;

/**
 * Reads files of statutes: documents of the format {@code nhs-statutes/1}, in YAML or JSON. All faults are reported at once, with file, line
 * and column; nothing is half-loaded.
 *
 * <pre>{@code
 * format: nhs-statutes/1
 * statutes:
 *   employeeInformationBefore:
 *     - {value: 14, until: 2014-04-30, clause: TUPE reg 11, source: law, confidence: verified}
 *     - {value: 28, from: 2014-05-01, clause: TUPE reg 11, source: law, confidence: verified}
 * sources:
 *   - {id: law, title: The regulations}
 * }</pre>
 */
public final class StatuteDocument {

    /** The format, as the first entry of a document names it. */
    public static final String FORMAT = "nhs-statutes/1";

    private static final String SCHEMA = "nhs-statutes-1.schema.json";

    private StatuteDocument() {}

    /**
     * Reads a file.
     *
     * @param name what to call it in messages
     * @param text YAML or JSON
     * @return its statutes
     * @throws FaultyTextException with all faults, if it has any
     */
    public static Statutes read(String name, String text) {
        return readAll(ImmutableMap.of(name, text));
    }

    static Statutes readAll(ImmutableMap<String, String> texts) {
        FaultCollector faults = new FaultCollector();
        StatuteFiles files = new StatuteFiles(Compiled.SCHEMA, faults);
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
        return ResourceText.read(StatuteDocument.class, SCHEMA);
    }

    /** Compiled when it is first needed. */
    private static final class Compiled {
        static final TextSchema SCHEMA =
                TextSchema.of(DocumentText.parse(StatuteDocument.SCHEMA, schema(), TextLimits.DEFAULT));
    }
}
