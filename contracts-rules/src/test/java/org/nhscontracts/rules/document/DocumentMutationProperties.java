package org.nhscontracts.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.statistics.Statistics;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.testing.ContractFileArbitraries;
import org.nhscontracts.rules.text.FaultyTextException;
import org.nhscontracts.rules.text.TextOutput;

/** Whatever is done to a document, it is read or refused with its faults, and refused where the schema refuses it. */
class DocumentMutationProperties {

    private static final Schema ORACLE = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ContractDocument.schema());
    private static final Path FOLDER = temporaryFolder();

    @AfterContainer
    static void deleteFolder() throws IOException {
        Files.deleteIfExists(FOLDER.resolve("f.yaml"));
        Files.delete(FOLDER);
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void whatTheSchemaRefusesIsRefused(
            @ForAll("files") ContractFile file, @ForAll @IntRange(min = 1, max = 4) int mutations, @ForAll int seed) {
        Map<String, Object> document =
                new TreeMutation(new Random(seed), mutations).mutate(new DocumentWriter(file).write());
        String json = TextOutput.json(document);
        boolean refused = isRefused(json);

        if (!ORACLE.validate(json, InputFormat.JSON).isEmpty()) {
            assertThat(refused).as(json).isTrue();
        }
        Statistics.collect(refused);
        Statistics.coverage(coverage -> coverage.check(true).percentage(it -> it > 50));
        Statistics.coverage(coverage -> coverage.check(false).percentage(it -> it > 1));
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void aMutilatedTextIsReadOrRefused(@ForAll("files") ContractFile file, @ForAll boolean yaml, @ForAll int seed) {
        String text = yaml ? ContractDocument.write(file) : ContractDocument.writeJson(file);

        Statistics.collect(isRefused(mutilated(text, new Random(seed))));
        Statistics.coverage(coverage -> coverage.check(true).percentage(it -> it > 50));
        Statistics.coverage(coverage -> coverage.check(false).percentage(it -> it > 1));
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) throws IOException {
        Path file = FOLDER.resolve("f.yaml");
        Files.write(file, bytes);

        assertThat(catchThrowable(() -> ContractDocument.read(file))).isInstanceOf(FaultyTextException.class);
    }

    private static boolean isRefused(String text) {
        Throwable thrown = catchThrowable(() -> ContractDocument.parse("f", text));
        if (thrown != null) {
            assertThat(thrown).as(text).isInstanceOf(FaultyTextException.class);
        }
        return thrown != null;
    }

    /** The text with pieces of it left out, doubled, moved, or replaced by one that means something to YAML. */
    private static String mutilated(String text, Random random) {
        StringBuilder mutilated = new StringBuilder(text);
        String[] pieces = {
            "*a ",
            "&a ",
            "!t ",
            "<<: ",
            "\n",
            "  ",
            "- ",
            ": ",
            "{",
            "}",
            "[",
            "]",
            "'",
            "\"",
            "~",
            "null",
            "1e999999999",
            "\t",
            ",",
            "#",
            "|\n",
            "\uFEFF",
            "\u0000",
            "99999999999999999999",
            "../x",
            "-",
            "0"
        };
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(mutilated.length());
            int end = Math.min(mutilated.length(), at + random.nextInt(12));
            switch (random.nextInt(3)) {
                case 0 -> mutilated.delete(at, end);
                case 1 -> mutilated.insert(random.nextInt(mutilated.length()), mutilated.substring(at, end));
                default -> mutilated.replace(at, end, pieces[random.nextInt(pieces.length)]);
            }
        }
        return mutilated.toString();
    }

    @Provide
    Arbitrary<ContractFile> files() {
        return ContractFileArbitraries.contractFiles();
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("documents");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
