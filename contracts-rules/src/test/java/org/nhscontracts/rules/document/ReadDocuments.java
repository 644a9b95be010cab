package org.nhscontracts.rules.document;

import java.nio.file.Path;
import org.nhscontracts.rules.text.FaultyTextException;

/** Reads documents one by one, as a program of its own; its exit code is the number of documents refused. */
final class ReadDocuments {

    private ReadDocuments() {}

    public static void main(String[] files) {
        int refused = 0;
        for (String file : files) {
            try {
                ContractDocument.read(Path.of(file));
                System.out.println("read (1)");
            } catch (FaultyTextException e) {
                refused++;
                String first =
                        String.valueOf(e.getMessage()).lines().findFirst().orElse("");
                System.out.println(first + " (" + e.faults().size() + ")");
            }
        }
        System.exit(refused);
    }
}
