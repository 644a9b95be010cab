package org.nhscontracts.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Output against published schemas, and documents with something changed. */
final class Schemas {

    /** The document made to be copied that has an alliance, a gain share, options and a handover. */
    static final String INTEGRATED_CARE = "documents/integrated-care.yaml";

    private Schemas() {}

    /** Any validator accepts the output by the schema that we publish. */
    static void assertValid(String schema, Run run) {
        assertThat(run.err()).isEmpty();
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema, InputFormat.JSON)
                        .validate(run.out(), InputFormat.JSON))
                .isEmpty();
    }

    /** The document with a text in place of another, its CSV file beside it. */
    static String changed(Path folder, String before, String after) throws IOException {
        String text = Files.readString(Path.of(INTEGRATED_CARE));
        assertThat(text).contains(before);
        Path csv = Path.of("documents/integrated-care.csv");
        Files.writeString(folder.resolve("integrated-care.csv"), Files.readString(csv));
        return Files.writeString(folder.resolve("integrated-care.yaml"), text.replace(before, after))
                .toString();
    }
}
