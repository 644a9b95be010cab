package org.nhscontracts.rules.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.nhscontracts.rules.text.Fault;
import org.nhscontracts.rules.text.TextNode;
import org.nhscontracts.rules.text.TextScalar;

/** Where the files that a document names are; a document that was not read from a file has no such place. */
record DocumentFolder(Optional<Path> folder) {

    static final DocumentFolder NONE = new DocumentFolder(Optional.empty());

    static DocumentFolder beside(Path document) {
        Path parent = document.getParent();
        return new DocumentFolder(Optional.of(parent == null ? Path.of("") : parent));
    }

    /** The file that a scalar names, if it is there; a name that may lead out of the folder is never looked at. */
    Optional<Path> find(Binding binding, TextNode node, String kindOfFile, String content) {
        if (!(node instanceof TextScalar name) || binding.isMisshapen(name)) {
            return Optional.empty();
        }
        if (folder.isEmpty()) {
            String expected = content + " in the document itself, as it is not read from a folder";
            binding.faults().add(name, "no-folder", "the name of a " + kindOfFile, expected);
            return Optional.empty();
        }
        Optional<Path> file = folder.map(path -> path.resolve(name.text())).filter(this::isWithin);
        problem(file)
                .ifPresent(words -> binding.faults()
                        .add(
                                name,
                                "unreadable",
                                Fault.quoted(name.text()) + words,
                                "a " + kindOfFile + " in the folder of the document or below it"));
        return file.filter(Files::exists);
    }

    private static Optional<String> problem(Optional<Path> file) {
        return file.isEmpty()
                ? Optional.of(", which a link leads out of the folder")
                : file.filter(one -> !Files.exists(one)).map(absent -> ", which does not exist");
    }

    private boolean isWithin(Path file) {
        try {
            return !Files.exists(file)
                    || file.toRealPath()
                            .startsWith(folder.orElseThrow().toAbsolutePath().toRealPath());
        } catch (IOException e) {
            return false;
        }
    }
}
