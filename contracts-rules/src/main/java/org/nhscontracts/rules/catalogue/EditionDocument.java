package org.nhscontracts.rules.catalogue;

import com.google.common.collect.ImmutableMap;
import org.nhscontracts.rules.text.DocumentText;
import org.nhscontracts.rules.text.FaultCollector;
import org.nhscontracts.rules.text.FaultyTextException;
import org.nhscontracts.rules.text.ResourceText;
import org.nhscontracts.rules.text.TextLimits;
import org.nhscontracts.rules.text.TextNode;
import org.nhscontracts.rules.text.TextOutput;
import org.nhscontracts.rules.text.TextSchema;

/**
 * Reads and writes edition files: documents of the format {@code nhs-contract-edition/1}, in YAML or JSON.
 *
 * <pre>{@code
 * format: nhs-contract-edition/1
 * edition: 2024/25
 * from: 2024-04-01
 * until: 2025-03-31
 * basedOn: 2024/25
 * parameters:
 *   meetingWithin: {value: 12, clause: GC9.6, source: our-contract, confidence: verified}
 * sources:
 *   - {id: our-contract, title: "General Conditions as signed"}
 * }</pre>
 *
 * <p>{@code basedOn} names the edition from which the file takes over what it does not state; {@code omits} lists what it does
 * not take over. A value that is taken over from another edition keeps its clause and source; what was read in the text of that
 * edition, or in a secondary source about it, is unverified here. A file based on its own edition differs from the known one in
 * what it states alone.
 *
 * <p>All faults are reported at once, with file, line and column; nothing is half-loaded.
 */
public final class EditionDocument {

    /** The format, as the first entry of a document names it. */
    public static final String FORMAT = "nhs-contract-edition/1";

    private static final String SCHEMA = "nhs-contract-edition-1.schema.json";

    private EditionDocument() {}

    /**
     * Reads an edition file that may be based on the editions that the library ships.
     *
     * @param name what to call it in messages
     * @param text YAML or JSON
     * @return the rules of the edition
     * @throws FaultyTextException with all faults, if it has any
     */
    public static EditionRules read(String name, String text) {
        return read(name, text, EditionCatalogue.shipped());
    }

    /**
     * Reads an edition file.
     *
     * @param name what to call it in messages
     * @param text YAML or JSON
     * @param base the editions on which it may be based
     * @return the rules of the edition
     * @throws FaultyTextException with all faults, if it has any
     */
    public static EditionRules read(String name, String text, EditionCatalogue base) {
        FaultCollector faults = new FaultCollector();
        EditionFiles files = new EditionFiles(Compiled.SCHEMA, base, faults);
        DocumentText.parse(name, text, TextLimits.DEFAULT, faults).ifPresent(files::add);
        return files.only();
    }

    /**
     * Reads an edition file that {@link DocumentText} has read, for example from a path.
     *
     * @param document the document
     * @param base the editions on which it may be based
     * @return the rules of the edition
     * @throws FaultyTextException with all faults, if it has any
     */
    public static EditionRules read(TextNode document, EditionCatalogue base) {
        EditionFiles files = new EditionFiles(Compiled.SCHEMA, base, new FaultCollector());
        files.add(document);
        return files.only();
    }

    /**
     * Reads edition files that are based on each other, and on no other edition.
     *
     * @param texts YAML or JSON by what to call it in messages
     * @return a catalogue of the editions
     * @throws FaultyTextException with all faults of all files, if they have any
     * @throws IllegalArgumentException if two editions are current on one day
     */
    public static EditionCatalogue readAll(ImmutableMap<String, String> texts) {
        FaultCollector faults = new FaultCollector();
        EditionFiles files = new EditionFiles(Compiled.SCHEMA, EditionCatalogue.EMPTY, faults);
        texts.forEach((name, text) ->
                DocumentText.parse(name, text, TextLimits.DEFAULT, faults).ifPresent(files::add));
        return EditionCatalogue.of(files.all());
    }

    /**
     * Writes the rules of an edition as YAML, everything stated and based on no other edition.
     *
     * @param rules the rules
     * @return the document
     */
    public static String write(EditionRules rules) {
        return TextOutput.yaml(EditionWriter.write(rules));
    }

    /**
     * The JSON Schema of the format: the very one that reading enforces.
     *
     * @return JSON Schema, draft 2020-12
     */
    public static String schema() {
        return ResourceText.read(EditionDocument.class, SCHEMA);
    }

    /** Compiled when it is first needed. */
    private static final class Compiled {
        static final TextSchema SCHEMA =
                TextSchema.of(DocumentText.parse(EditionDocument.SCHEMA, schema(), TextLimits.DEFAULT));
    }
}
