package org.nhscontracts.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.testing.ContractFileArbitraries;
import org.nhscontracts.rules.text.DocumentText;
import org.nhscontracts.rules.text.TextLimits;
import org.nhscontracts.rules.text.TextList;
import org.nhscontracts.rules.text.TextMap;
import org.nhscontracts.rules.text.TextNode;

/** What is written reads back, always as the same text, and keeps the published schema. */
class ContractDocumentProperties {

    private static final Schema ORACLE = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ContractDocument.schema());

    /** Files beside the document and references to the catalogue are read, and never written. */
    private static final Set<String> NEVER_WRITTEN = Set.of(
            "performanceFiles",
            "eventFiles",
            "file",
            "markers",
            "lowest",
            "highest",
            "nationalKpis",
            "requirement",
            "communityKpis",
            "template",
            "withCustomaryPlan");

    private static final Set<String> WRITTEN = new HashSet<>();

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void yamlReadsBackAndIsStable(@ForAll("files") ContractFile file) {
        collectKeys(new DocumentWriter(file).write());
        String yaml = ContractDocument.write(file);
        ContractFile read = ContractDocument.parse("file.yaml", yaml);

        assertThat(read).isEqualTo(file);
        assertThat(ContractDocument.write(read)).isEqualTo(yaml);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void jsonReadsBackAndIsStable(@ForAll("files") ContractFile file) {
        String json = ContractDocument.writeJson(file);
        ContractFile read = ContractDocument.parse("file.json", json);

        assertThat(read).isEqualTo(file);
        assertThat(ContractDocument.writeJson(read)).isEqualTo(json);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void jsonKeepsThePublishedSchema(@ForAll("files") ContractFile file) {
        assertThat(ORACLE.validate(ContractDocument.writeJson(file), InputFormat.JSON))
                .isEmpty();
    }

    @AfterContainer
    static void everyKeyOfTheSchemaWasWritten() {
        Set<String> keys = new TreeSet<>();
        collectProperties(DocumentText.parse("schema", ContractDocument.schema(), TextLimits.DEFAULT), keys);
        keys.removeAll(NEVER_WRITTEN);
        keys.removeAll(WRITTEN);

        assertThat(keys).as("keys of the schema that no generated file has").isEmpty();
    }

    private static void collectKeys(Object node) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                WRITTEN.add(key.toString());
                collectKeys(value);
            });
        } else if (node instanceof Iterable<?> list) {
            list.forEach(ContractDocumentProperties::collectKeys);
        }
    }

    private static void collectProperties(TextNode node, Set<String> keys) {
        if (node instanceof TextMap map) {
            map.find("properties")
                    .filter(TextMap.class::isInstance)
                    .ifPresent(properties ->
                            keys.addAll(((TextMap) properties).entries().keySet()));
            map.entries().values().forEach(value -> collectProperties(value, keys));
        } else if (node instanceof TextList list) {
            list.items().forEach(item -> collectProperties(item, keys));
        }
    }

    @Provide
    Arbitrary<ContractFile> files() {
        return ContractFileArbitraries.contractFiles();
    }
}
