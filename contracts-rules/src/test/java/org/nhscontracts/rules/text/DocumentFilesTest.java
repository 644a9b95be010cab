package org.nhscontracts.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.nhscontracts.rules.text.Texts.refusal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFilesTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void readsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("suffolk.yaml"), "name: Ipswich");

        TextNode document = DocumentText.read(file, TextLimits.DEFAULT);

        assertThat(document.location().file()).isEqualTo(file.toString());
        assertThat(((TextScalar) Texts.value(document, "name")).text()).isEqualTo("Ipswich");
    }

    @Test
    void refusesAFileThatDoesNotExist() {
        FaultyTextException refusal = refusal(() -> DocumentText.read(Path.of("absent.yaml"), TextLimits.DEFAULT));

        assertThat(refusal).hasMessage("absent.yaml:1:1: document: found no such file, expected a readable file");
        assertThat(refusal.faults()).extracting(Fault::code).containsExactly("unreadable");
    }

    @Test
    void refusesADirectory() {
        assertThat(refusal(() -> DocumentText.read(folder, TextLimits.DEFAULT)))
                .hasMessage(folder + ":1:1: document: found a directory, expected a readable file");
    }

    @Test
    void refusesAFileThatMayNotBeRead() throws IOException {
        Path file = Files.writeString(folder.resolve("secret.yaml"), "a: 1");
        assumeThat(file.toFile().setReadable(false) && !Files.isReadable(file)).isTrue();

        assertThat(refusal(() -> DocumentText.read(file, TextLimits.DEFAULT)))
                .hasMessage(file + ":1:1: document: found a file that may not be read, expected a readable file");
    }

    @Test
    void refusesAFileBySizeWithoutReadingIt() throws IOException {
        Path file = Files.writeString(folder.resolve("big.yaml"), "[".repeat(21));

        FaultyTextException refusal = refusal(() -> DocumentText.read(file, new TextLimits(20, 5, 5, 5, 5)));

        assertThat(refusal).hasMessage(file + ":1:1: document: found a file of 21 bytes, expected at most 20 bytes");
        assertThat(refusal.faults()).extracting(Fault::code).containsExactly("too-large");
    }

    @Test
    void refusesBytesThatAreNotUtf8AtTheirPlace() {
        byte[] bytes = "a: 1\nb: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);

        FaultyTextException refusal = refusal(() -> parse(bytes));

        assertThat(refusal).hasMessage("f:2:7: document: found bytes that are not UTF-8, expected text in UTF-8");
        assertThat(refusal.faults()).extracting(Fault::code).containsExactly("not-utf-8");
    }

    @Test
    void refusesUtf16AndACharacterCutOffAtTheEnd() {
        assertThat(refusal(() -> parse("a: 1".getBytes(StandardCharsets.UTF_16))))
                .hasMessage("f:1:1: document: found bytes that are not UTF-8, expected text in UTF-8");
        assertThat(refusal(() -> parse(new byte[] {'a', ':', ' ', (byte) 0xE2, (byte) 0x82})))
                .hasMessage("f:1:4: document: found bytes that are not UTF-8, expected text in UTF-8");
    }

    @Test
    void decodesCharactersAcrossTheBufferOfTheReader() {
        String text = "\"" + "é€\uD83D\uDE00".repeat(9_000) + "\"";

        TextNode document = parse(text.getBytes(StandardCharsets.UTF_8));

        assertThat(((TextScalar) document).text()).isEqualTo(text.substring(1, text.length() - 1));
    }

    @Test
    void reportsAStreamThatFails() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line went dead");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return read();
            }
        };

        assertThat(refusal(() -> DocumentText.parse("f", failing, TextLimits.DEFAULT)))
                .hasMessage(
                        "f:1:1: document: found an error while reading (the line went dead), expected a readable file");
    }

    private static TextNode parse(byte[] bytes) {
        return DocumentText.parse("f", new ByteArrayInputStream(bytes), TextLimits.DEFAULT);
    }
}
