package org.nhscontracts.rules.catalogue;

import com.google.common.collect.ImmutableMap;
import org.nhscontracts.rules.text.DocumentText;
import org.nhscontracts.rules.text.FaultCollector;
import org.nhscontracts.rules.text.FaultyTextException;
import org.nhscontracts.rules.text.ResourceText;
import org.nhscontracts.rules.text.TextLimits;
import org.nhscontracts.rules.text.TextNode;
import org.nhscontracts.rules.text.TextSchema;

/**
 * Reads files of national quality requirements: documents of the format {@code nhs-national-requirements/1}, in YAML or JSON.
 *
 * <pre>{@code
 * format: nhs-national-requirements/1
 * edition: 2025/26
 * from: 2025-04-01
 * until: 2026-03-31
 * requirements:
 *   - id: ae_4h
 *     threshold: ">= 78"
 *     sources: [our-contract]
 *     confidence: verified
 * sources:
 *   - {id: our-contract, title: "Particulars as signed"}
 * }</pre>
 *
 * <p>{@code definitions} say what a requirement is in all editions; a row under {@code requirements} refers to one by its id and says
 * what holds in the edition. A requirement without {@code threshold} has none that is known.
 *
 * <p>All faults are reported at once, with file, line and column; nothing is half-loaded.
 */
public final class RequirementDocument {

    /** The format, as the first entry of a document names it. */
    public static final String FORMAT = "nhs-national-requirements/1";

    private static final String SCHEMA = "nhs-national-requirements-1.schema.json";

    private RequirementDocument() {}

    /**
     * Reads a file on top of the requirements that the library ships: its rows take the place of rows of the same edition and id.
     *
     * @param name what to call it in messages
     * @param text YAML or JSON
     * @return the shipped catalogue with what the file says
     * @throws FaultyTextException with all faults, if it has any
     */
    public static RequirementCatalogue read(String name, String text) {
        return readAll(ImmutableMap.of(name, text), RequirementCatalogue.shipped());
    }

    /**
     * Reads a file that {@link DocumentText} has read, for example from a path.
     *
     * @param document the document
     * @param base the catalogue to which it adds, and whose rows it replaces
     * @return the catalogue with what the file says
     * @throws FaultyTextException with all faults, if it has any
     */
    public static RequirementCatalogue read(TextNode document, RequirementCatalogue base) {
        RequirementFiles files = new RequirementFiles(Compiled.SCHEMA, base, new FaultCollector());
        files.add(document);
        return files.read();
    }

    /**
     * Reads files that may refer to each other's definitions and sources.
     *
     * @param texts YAML or JSON by what to call it in messages
     * @param base the catalogue to which they add, and whose rows they replace
     * @return the catalogue with what the files say
     * @throws FaultyTextException with all faults of all files, if they have any
     */
    public static RequirementCatalogue readAll(ImmutableMap<String, String> texts, RequirementCatalogue base) {
        FaultCollector faults = new FaultCollector();
        RequirementFiles files = new RequirementFiles(Compiled.SCHEMA, base, faults);
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
        return ResourceText.read(RequirementDocument.class, SCHEMA);
    }

    /** Compiled when it is first needed. */
    private static final class Compiled {
        static final TextSchema SCHEMA =
                TextSchema.of(DocumentText.parse(RequirementDocument.SCHEMA, schema(), TextLimits.DEFAULT));
    }
}
