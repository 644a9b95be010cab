package org.nhscontracts.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhscontracts.rules.document.ContractDocument;

/** Any validator, such as an editor's, accepts the documents that we ship by the schema that we publish. */
final class SchemaTest {

    private static final String BUILT_IN = "src/main/resources/org/nhscontracts/examples/cli/documents/";
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ContractDocument.schema(), InputFormat.JSON);

    @ParameterizedTest
    @ValueSource(
            strings = {
                BUILT_IN + "suffolk.yaml",
                BUILT_IN + "west-suffolk.yaml",
                BUILT_IN + "north-east-essex.yaml",
                BUILT_IN + "bromley.yaml",
                BUILT_IN + "serco-bromley.yaml",
                "documents/district-nursing.yaml",
                "documents/community-therapy.yaml",
                "documents/integrated-care.yaml"
            })
    void accepts_what_we_ship(String document) throws Exception {
        assertThat(schema.validate(Files.readString(Path.of(document), StandardCharsets.UTF_8), InputFormat.YAML))
                .isEmpty();
    }

    @Test
    void refuses_what_is_wrong() throws Exception {
        String wrong = Files.readString(Path.of("documents/district-nursing.yaml"))
                .replace("direction: higher", "direction: up");
        assertThat(schema.validate(wrong, InputFormat.YAML)).isNotEmpty();
    }
}
