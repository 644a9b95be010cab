package org.nhscontracts.rules.assessment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.nhscontracts.rules.catalogue.EditionCatalogue;
import org.nhscontracts.rules.catalogue.EditionDocument;
import org.nhscontracts.rules.catalogue.EditionRules;
import org.nhscontracts.rules.document.ContractDocument;
import org.nhscontracts.rules.text.DocumentText;
import org.nhscontracts.rules.text.FaultCollector;
import org.nhscontracts.rules.text.FaultyTextException;
import org.nhscontracts.rules.text.ResourceText;
import org.nhscontracts.rules.text.TextList;
import org.nhscontracts.rules.text.TextMap;
import org.nhscontracts.rules.text.TextNode;
import org.nhscontracts.rules.text.TextOutput;

/**
 * The state of a contract as JSON, format {@code nhs-contract-state/1}.
 *
 * <p>The text holds the events applied and the editions that they rest on, and beside them the processes and the ledger that follow. Reading
 * replays the events and refuses the text if anything else follows, so that neither a change to the text nor one to the library rewrites history
 * unseen.
 */
public final class ContractStateJson {

    private static final String NAME = "nhs-contract-state";
    private static final String FORMAT = NAME + "/1";

    private ContractStateJson() {}

    /**
     * Writes a state.
     *
     * @param state the state
     * @return a JSON object
     */
    public static String write(ContractState state) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("format", FORMAT);
        map.put("contract", state.file().contract().id().value());
        map.put("asAt", state.asAt().toString());
        map.put("document", values("document", ContractDocument.writeJson(state.file())));
        map.put(
                "editions",
                state.editions().editions().stream()
                        .map(rules -> values("edition", EditionDocument.write(rules)))
                        .toList());
        map.putAll(followed(state));
        return TextOutput.json(map);
    }

    /** What follows from the events and editions. */
    private static Map<String, Object> followed(ContractState state) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(
                "processes",
                state.management().state().processes().values().stream()
                        .map(ProcessJson::of)
                        .toList());
        state.statement().ifPresent(statement -> {
            map.put(
                    "ledger",
                    statement.ledger().entries().stream()
                            .map(StatementJson::entry)
                            .toList());
            map.put("open", statement.open().stream().map(StatementJson::open).toList());
        });
        return map;
    }

    /**
     * Reads a state.
     *
     * @param name what to call it in messages
     * @param json what {@link #write} gave
     * @return the state
     * @throws FaultyTextException with all faults: if the processes or the ledger written are not those that follow from the events and editions,
     *     with what differs and where; with the only one that the version is not known, if a later version of the library wrote it
     */
    public static ContractState read(String name, String json) {
        FaultCollector faults = new FaultCollector();
        TextMap map = Versions.TEXT.read(name, json);
        StoredItem root = new StoredItem(map, faults);
        Optional<ContractState> state = root.attempt(() -> state(name, root));
        state.ifPresent(one -> check(map, one, faults));
        faults.throwIfAny();
        return state.orElseThrow();
    }

    private static ContractState state(String name, StoredItem root) {
        return ContractState.builder()
                .file(ContractDocument.parse(name + ", document", text(root, "document")))
                .asAt(root.day("asAt"))
                .editions(EditionCatalogue.of(editions(root)))
                .build();
    }

    private static ImmutableList<EditionRules> editions(StoredItem root) {
        TextList editions = (TextList) root.map().find("editions").orElseThrow();
        return editions.items().stream()
                .map(node -> EditionDocument.read(node, EditionCatalogue.of(ImmutableList.of())))
                .collect(toImmutableList());
    }

    private static String text(StoredItem root, String key) {
        return TextOutput.json(TextTree.values(root.map().find(key).orElseThrow()));
    }

    private static void check(TextMap written, ContractState state, FaultCollector faults) {
        Map<String, Object> expected = new LinkedHashMap<>(followed(state));
        expected.put("contract", state.file().contract().id().value());
        new TextTree(faults)
                .compareParts(written, ImmutableSet.of("contract", "processes", "ledger", "open"), expected);
    }

    /**
     * The JSON Schema of what {@link #write} gives.
     *
     * @return JSON Schema, draft 2020-12
     */
    public static String schema() {
        return ResourceText.read(ContractStateJson.class, NAME + "-1.schema.json");
    }

    private static Object values(String name, String text) {
        TextNode node = DocumentText.parse(name, text, StoredText.LIMITS);
        return TextTree.values(node);
    }

    /** Compiled once, and only if something is read. */
    private static final class Versions {
        static final StoredText TEXT = StoredText.of(NAME, 1);
    }
}
