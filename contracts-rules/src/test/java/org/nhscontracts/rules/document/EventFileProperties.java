package org.nhscontracts.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.testing.ContractFileArbitraries;
import org.nhscontracts.rules.text.TextOutput;

/** Events that stand in a file of their own are the same events, and keep the published definition of such a file. */
class EventFileProperties {

    private static final Schema ORACLE = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(eventFileSchema());

    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    /** The definition as a schema of its own. */
    private static String eventFileSchema() {
        String schema = ContractDocument.schema();
        return "{\"$ref\": \"#/$defs/eventFile\"," + schema.substring(schema.indexOf("\n  \"$defs\": {"));
    }

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("events");
    }

    @AfterContainer
    static void deleteFolder() throws IOException {
        for (String name : List.of("contract.yaml", "events.json")) {
            Files.deleteIfExists(folder.resolve(name));
        }
        Files.delete(folder);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void eventsInAFileReadAsThoseInTheDocument(@ForAll("files") ContractFile file) throws IOException {
        Map<String, Object> document = new LinkedHashMap<>(new DocumentWriter(file).write());
        Object events = document.remove("events");
        if (events != null) {
            String json = TextOutput.json(ImmutableMap.of("format", "nhs-contract-events/1", "events", events));
            document.put("eventFiles", List.of("events.json"));
            write("events.json", json);
            assertThat(ORACLE.validate(json, InputFormat.JSON)).isEmpty();
        }
        write("contract.yaml", TextOutput.yaml(document));

        assertThat(ContractDocument.read(folder.resolve("contract.yaml"))).isEqualTo(file);
    }

    private static void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    @Provide
    Arbitrary<ContractFile> files() {
        return ContractFileArbitraries.contractFiles();
    }
}
