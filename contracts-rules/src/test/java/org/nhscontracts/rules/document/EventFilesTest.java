package org.nhscontracts.rules.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhscontracts.rules.document.Documents.SOUND;
import static org.nhscontracts.rules.document.Documents.refusal;
import static org.nhscontracts.rules.document.Documents.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nhscontracts.core.id.EventId;

/** Events in files of their own: read with those of the document, with the same care for names as files of performance. */
class EventFilesTest {

    private static final String HEAD = "format: nhs-contract-events/1\nevents:\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path document;

    @BeforeEach
    void document() {
        document = write(
                folder,
                "c.yaml",
                SOUND + "events:\n  - {id: e1, date: 2013-11-13, recorded: a}\neventFiles: [events.yaml, more.json]\n");
        write(folder, "events.yaml", HEAD + "  - {id: e2, date: 2013-11-12, recorded: b}\n");
        write(
                folder,
                "more.json",
                "{\"format\": \"nhs-contract-events/1\", \"events\": [{\"id\": \"e3\", \"date\": \"2013-11-14\", \"retracted\":"
                        + " \"e2\"}]}");
    }

    @Test
    void eventsOfAllFilesAreOneListByDay() {
        LocatedContract read = ContractDocument.readLocated(document);

        assertThat(read.file().events()).extracting(event -> event.id().value()).containsExactly("e2", "e1", "e3");
        assertThat(read.location(EventId.of("e3")).orElseThrow()).hasToString(folder.resolve("more.json") + ":1:48");
    }

    @Test
    void writtenTheyStandInTheDocumentItself() {
        assertThat(ContractDocument.write(ContractDocument.read(document)))
                .contains("events:\n- id: e2\n")
                .doesNotContain("eventFiles");
    }

    @Test
    void faultsAreReportedInTheirFileWithThoseOfTheDocument() {
        write(
                folder,
                "events.yaml",
                HEAD + "  - {id: e1, date: 2013-11-12, recorded: b}\n"
                        + "  - {id: e4, date: 2013-11-31, notice: {process: p, kind: Contract Query, issuedBy: Provider, kpis:"
                        + " [A]}}\n");
        write(folder, "c.yaml", Documents.with(read(), "expiry: 2015-09-30", "expiry: 2015-09-31"));

        assertThat(refusal(document)).isEqualTo("""
                c.yaml:7:13: contract.term.expiry: found '2015-09-31', expected a day of the calendar
                events.yaml:3:10: events[0].id: found 'e1' a second time, expected every event once (it first stands in c.yaml:78:10)
                events.yaml:4:20: events[1].date: found '2013-11-31', expected a day of the calendar
                events.yaml:4:102: events[1].notice.kpis[0]: found 'A', expected one of INT4H, PUB, WAIT, PLAN""");
    }

    @Test
    void aFaultOfTheDocumentDoesNotHideOneAtTheSamePathOfAFile() {
        write(
                folder,
                "c.yaml",
                Documents.with(read(), "date: 2013-11-13, recorded: a", "date: yesterday, recorded: a"));
        write(folder, "events.yaml", HEAD + "  - {id: e2, date: 2013-11-31, recorded: b}\n");

        assertThat(refusal(document)).isEqualTo("""
                c.yaml:78:20: events[0].date: found 'yesterday', expected a day such as 2024-04-01
                events.yaml:3:20: events[0].date: found '2013-11-31', expected a day of the calendar""");
    }

    @Test
    void aFileHasTheFormatOfEvents() {
        write(folder, "events.yaml", "format: nhs-contract/1\nevent: []\n");

        assertThat(refusal(document)).isEqualTo("""
                events.yaml:1:1: document: found no key 'events', expected a list
                events.yaml:1:9: format: found 'nhs-contract/1', expected nhs-contract-events/1
                events.yaml:2:1: event: found the key 'event', expected a known key; did you mean 'events'?""");
    }

    @Test
    void aFileIsNamedOnce() {
        write(folder, "c.yaml", Documents.with(read(), "more.json", "events.yaml"));

        assertThat(refusal(document))
                .isEqualTo(
                        "c.yaml:79:27: eventFiles[1]: found 'events.yaml' a second time, expected it once in this list");
    }

    @Test
    void aFileLiesInTheFolderAlsoBehindALink(@TempDir Path elsewhere) throws IOException {
        Path outside = write(elsewhere, "events.yaml", HEAD + "  - {id: e2, date: 2013-11-12, recorded: b}\n");
        Files.delete(folder.resolve("events.yaml"));
        Files.createSymbolicLink(folder.resolve("events.yaml"), outside);
        Files.delete(folder.resolve("more.json"));

        assertThat(refusal(document)).isEqualTo("""
                c.yaml:79:14: eventFiles[0]: found 'events.yaml', which a link leads out of the folder, expected a file of events\
                 in the folder of the document or below it
                c.yaml:79:27: eventFiles[1]: found 'more.json', which does not exist, expected a file of events in the folder of\
                 the document or below it""");
    }

    @Test
    void aNameThatLeadsOutOfTheFolderIsNotLookedAt() {
        write(folder, "c.yaml", Documents.with(read(), "more.json", "../more.json"));

        assertThat(refusal(document))
                .isEqualTo(
                        "c.yaml:79:27: eventFiles[1]: found '../more.json', expected the name of a file of events beside the"
                                + " document or in a folder below it");
    }

    @Test
    void aDocumentWithoutAFolderHasNoFiles() {
        assertThat(refusal(SOUND + "eventFiles: [events.yaml]\n"))
                .isEqualTo(
                        "f:77:14: eventFiles[0]: found the name of a file of events, expected events in the document itself,"
                                + " as it is not read from a folder");
    }

    @Test
    void anUnreadableFileIsReportedOnce() {
        write(folder, "events.yaml", HEAD + "  - {id: e2\n");

        assertThat(refusal(document))
                .startsWith("events.yaml:")
                .doesNotContain("more.json")
                .doesNotContain("e2'");
    }

    private String read() {
        try {
            return Files.readString(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
