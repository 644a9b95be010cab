package org.nhscontracts.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.document.ContractDocument;

final class ValidateCommandTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void a_sound_document_is_said_to_be_valid_with_what_it_holds() {
        Run run = Run.of("validate", "north-east-essex");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("north-east-essex: valid: North East Essex Integrated Community Services, ")
                .contains(" 1 KPIs, 2 series, 1 rules, ");
    }

    @Test
    void built_in_documents_survive_being_written_and_read() throws IOException {
        for (String name : Documents.BUILT_IN) {
            ContractFile file = Documents.read(name);
            Path copy = Files.writeString(folder.resolve(name + ".yaml"), ContractDocument.write(file));
            assertThat(ContractDocument.read(copy)).isEqualTo(file);
        }
    }

    @Test
    void sound_documents_are_named_beside_faulty_ones() {
        Run run = Run.of("validate", "suffolk", "nowhere.yaml");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).startsWith("suffolk: valid: ");
        assertThat(run.err()).contains("nowhere.yaml");
    }

    @Test
    void a_file_outside_the_folder_of_the_document_is_never_opened() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.csv"), "root,password\n");
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Files.createSymbolicLink(inner.resolve("link.csv"), secret);
        for (String name : List.of("../secret.csv", secret.toString(), "link.csv")) {
            String text = Files.readString(Path.of("documents/district-nursing.yaml"))
                    .replace("file: district-nursing.csv", "file: " + name);
            Path document = Files.writeString(inner.resolve("d.yaml"), text);
            Run run = Run.of("validate", document.toString());
            assertThat(run.status()).as(name).isEqualTo(1);
            assertThat(run.err())
                    .as(name)
                    .contains("performanceFiles[0].file: found ")
                    .doesNotContain("password");
        }
    }

    @Test
    void a_document_is_needed() {
        assertThat(Run.of("validate").status()).isEqualTo(2);
    }
}
