package org.nhscontracts.rules.document;

import java.nio.file.Path;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.text.DocumentText;
import org.nhscontracts.rules.text.FaultCollector;
import org.nhscontracts.rules.text.FaultyTextException;
import org.nhscontracts.rules.text.ResourceText;
import org.nhscontracts.rules.text.TextLimits;
import org.nhscontracts.rules.text.TextOutput;
import org.nhscontracts.rules.text.TextSchema;

/**
 * Reads and writes contract files as documents of the format {@code nhs-contract/1}, in YAML or JSON.
 *
 * <p>All faults of a well-formed document are reported at once, with file, line and column; nothing is half-loaded. What is
 * written reads back as the same contract file, and is the same text each time.
 */
public final class ContractDocument {

    /** The format, as the first entry of a document names it. */
    public static final String FORMAT = "nhs-contract/1";

    private static final String SCHEMA = "nhs-contract-1.schema.json";

    /** A condition may be 64 deep, and takes up to four levels of the document each. */
    private static final TextLimits LIMITS = new TextLimits(16L << 20, 300, 500_000, 1 << 16, 1_000);

    private ContractDocument() {}

    /**
     * Reads a document, and the CSV files beside it that it names.
     *
     * @param file a YAML or JSON file of at most 16 MiB
     * @return the contract file
     * @throws FaultyTextException with all faults, if it has any
     */
    public static ContractFile read(Path file) {
        FaultCollector faults = new FaultCollector(LIMITS.maxFaults());
        return new DocumentReader(Compiled.SCHEMA, CsvFolder.beside(file), faults)
                .read(DocumentText.read(file, LIMITS, faults));
    }

    /**
     * Reads a document that names no CSV files.
     *
     * @param name what to call it in messages
     * @param text YAML or JSON
     * @return the contract file
     * @throws FaultyTextException with all faults, if it has any
     */
    public static ContractFile parse(String name, String text) {
        FaultCollector faults = new FaultCollector(LIMITS.maxFaults());
        return new DocumentReader(Compiled.SCHEMA, CsvFolder.NONE, faults)
                .read(DocumentText.parse(name, text, LIMITS, faults));
    }

    /**
     * Writes a contract file as YAML, with its performance in the document itself.
     *
     * @param file the contract file
     * @return the document
     */
    public static String write(ContractFile file) {
        return TextOutput.yaml(new DocumentWriter(file).write());
    }

    /**
     * Writes a contract file as JSON, with its performance in the document itself.
     *
     * @param file the contract file
     * @return the document
     */
    public static String writeJson(ContractFile file) {
        return TextOutput.json(new DocumentWriter(file).write());
    }

    /**
     * The JSON Schema of the format: the very one that reading enforces.
     *
     * @return JSON Schema, draft 2020-12
     */
    public static String schema() {
        return ResourceText.read(ContractDocument.class, SCHEMA);
    }

    /** Compiled when it is first needed. */
    private static final class Compiled {
        static final TextSchema SCHEMA = TextSchema.of(DocumentText.parse(ContractDocument.SCHEMA, schema(), LIMITS));
    }
}
