package org.nhscontracts.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.testing.ContractFileArbitraries;

/** What is written reads back, always as the same text, and keeps the published schema. */
class ContractDocumentProperties {

    private static final Schema ORACLE = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ContractDocument.schema());

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void yamlReadsBackAndIsStable(@ForAll("files") ContractFile file) {
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

    @Provide
    Arbitrary<ContractFile> files() {
        return ContractFileArbitraries.contractFiles();
    }
}
