package org.nhscontracts.rules.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the CSV files of a document are; a document that was not read from a file has no such place. */
record CsvFolder(Optional<Path> folder) {

    static final CsvFolder NONE = new CsvFolder(Optional.empty());

    static CsvFolder beside(Path document) {
        Path parent = document.getParent();
        return new CsvFolder(Optional.of(parent == null ? Path.of("") : parent));
    }

    /** The file, unless it does not lie in the folder once links are followed. */
    Optional<Path> find(String name) {
        return folder.map(path -> path.resolve(name)).filter(this::isWithin);
    }

    boolean isKnown() {
        return folder.isPresent();
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
