package org.nhscontracts.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.document.ContractDocument;
import org.nhscontracts.rules.document.LocatedContract;
import org.nhscontracts.rules.text.Fault;
import org.nhscontracts.rules.text.FaultyTextException;

/** Finds and reads documents: built-in ones by name, others by path. */
final class Documents {

    /** The names of the built-in documents that hold performance, which are judged where none is named. */
    static final ImmutableList<String> WITH_PERFORMANCE = ImmutableList.of("suffolk", "north-east-essex");

    /** The names of the built-in documents. */
    static final ImmutableList<String> BUILT_IN = ImmutableList.<String>builder()
            .addAll(WITH_PERFORMANCE)
            .add("west-suffolk", "bromley", "serco-bromley")
            .build();

    /** What a command that takes one document says of it. */
    static final String ONE = "A YAML or JSON file, or a built-in contract: suffolk, north-east-essex, west-suffolk,"
            + " bromley, serco-bromley.";

    private Documents() {}

    /** A document with the name it was asked for by. */
    record Named(String name, LocatedContract located) {

        ContractFile file() {
            return located.file();
        }
    }

    /** Reads all documents; none is used if any has faults. */
    static ImmutableList<Named> readAll(List<String> names) {
        return readAll(names, document -> {});
    }

    /** Reads all documents and hands on each sound one at once; none is returned if any has faults. */
    static ImmutableList<Named> readAll(List<String> names, Consumer<Named> sound) {
        ImmutableList.Builder<Named> documents = ImmutableList.builder();
        List<String> faults = new ArrayList<>();
        for (String name : names) {
            try {
                Named document = new Named(name, locate(name));
                documents.add(document);
                sound.accept(document);
            } catch (FaultyTextException | InputException e) {
                faults.add(e.getMessage());
            }
        }
        if (!faults.isEmpty()) {
            throw new InputException(String.join(System.lineSeparator(), faults));
        }
        return documents.build();
    }

    static ContractFile read(String name) {
        return locate(name).file();
    }

    private static LocatedContract locate(String name) {
        if (BUILT_IN.contains(name)) {
            return builtIn(name);
        }
        Path path = path(name);
        if (!Files.exists(path) && name.chars().noneMatch(c -> c == '.' || c == '/')) {
            throw new InputException(
                    name + ": neither a file nor a built-in contract; expected " + Fault.oneOf(name, BUILT_IN));
        }
        return ContractDocument.readLocated(path);
    }

    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new InputException(name + ": not a path: " + e.getReason());
        }
    }

    private static LocatedContract builtIn(String name) {
        String file = name + ".yaml";
        try {
            return ContractDocument.parseLocated(
                    file,
                    Resources.toString(
                            Resources.getResource(Documents.class, "documents/" + file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
