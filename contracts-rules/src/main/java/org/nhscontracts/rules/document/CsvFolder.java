package org.nhscontracts.rules.document;

import java.nio.file.Path;
import java.util.Optional;

/** Where the CSV files of a document are; a document that was not read from a file has no such place. */
record CsvFolder(Optional<Path> folder) {

    static final CsvFolder NONE = new CsvFolder(Optional.empty());

    static CsvFolder beside(Path document) {
        Path parent = document.getParent();
        return new CsvFolder(Optional.of(parent == null ? Path.of("") : parent));
    }

    /** The file; its name was checked by the schema, so that it cannot lead out of the folder. */
    Optional<Path> find(String name) {
        return folder.map(path -> path.resolve(name));
    }
}
