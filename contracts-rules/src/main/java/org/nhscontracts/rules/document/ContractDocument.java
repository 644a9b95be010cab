package org.nhscontracts.rules.document;

import java.nio.file.Path;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.text.DocumentText;
import org.nhscontracts.rules.text.FaultCollector;
import org.nhscontracts.rules.text.FaultyTextException;
import org.nhscontracts.rules.text.TextOutput;

/**
 * Reads and writes contract files as documents of the format {@code nhs-contract/1}, in YAML or JSON.
 *
 * <p>All faults of a well-formed document are reported at once, with file, line and column; nothing is half-loaded. What is
 * written reads back as the same contract file, and is the same text each time.
 */
public final class ContractDocument {

    /** The format, as the first entry of a document names it. */
    public static final String FORMAT = "nhs-contract/1";

    private ContractDocument() {}

    /**
     * Reads a document, and the files beside it that it names: CSV files of performance, and files of events.
     *
     * @param file a YAML or JSON file of at most 16 MiB
     * @return the contract file
     * @throws FaultyTextException with all faults, if it has any
     */
    public static ContractFile read(Path file) {
        return readLocated(file).file();
    }

    /**
     * Reads a document and the files beside it that it names, and keeps the places of its events.
     *
     * @param file a YAML or JSON file of at most 16 MiB
     * @return the contract file with the places
     * @throws FaultyTextException with all faults, if it has any
     */
    public static LocatedContract readLocated(Path file) {
        FaultCollector faults = new FaultCollector(DocumentFormat.LIMITS.maxFaults());
        return new DocumentReader(DocumentFolder.beside(file), faults)
                .read(DocumentText.read(file, DocumentFormat.LIMITS, faults));
    }

    /**
     * Reads a document that names no files.
     *
     * @param name what to call it in messages
     * @param text YAML or JSON
     * @return the contract file
     * @throws FaultyTextException with all faults, if it has any
     */
    public static ContractFile parse(String name, String text) {
        return parseLocated(name, text).file();
    }

    /**
     * Reads a document that names no files, and keeps the places of its events.
     *
     * @param name what to call it in messages
     * @param text YAML or JSON
     * @return the contract file with the places
     * @throws FaultyTextException with all faults, if it has any
     */
    public static LocatedContract parseLocated(String name, String text) {
        FaultCollector faults = new FaultCollector(DocumentFormat.LIMITS.maxFaults());
        return new DocumentReader(DocumentFolder.NONE, faults)
                .read(DocumentText.parse(name, text, DocumentFormat.LIMITS, faults));
    }

    /**
     * Writes a contract file as YAML, with its performance and events in the document itself.
     *
     * @param file the contract file
     * @return the document
     */
    public static String write(ContractFile file) {
        return TextOutput.yaml(new DocumentWriter(file).write());
    }

    /**
     * Writes a contract file as JSON, with its performance and events in the document itself.
     *
     * @param file the contract file
     * @return the document
     */
    public static String writeJson(ContractFile file) {
        return TextOutput.json(new DocumentWriter(file).write());
    }

    /**
     * The JSON Schema of the format: the very one that reading enforces. A file of events keeps its definition {@code eventFile}.
     *
     * @return JSON Schema, draft 2020-12
     */
    public static String schema() {
        return DocumentFormat.schema();
    }
}
