package org.nhscontracts.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.nhscontracts.rules.contractfile.ContractFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code contracts validate}. */
@Command(
        name = "validate",
        description = "Checks contract documents and lists all their faults with file, line and column.",
        mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DOCUMENT", arity = "1..*", description = Documents.ONE)
    private List<String> documents = new ArrayList<>();

    @Override
    public Integer call() {
        Documents.readAll(
                documents,
                document ->
                        spec.commandLine().getOut().println(document.name() + ": valid: " + contents(document.file())));
        return 0;
    }

    private static String contents(ContractFile file) {
        return file.contract().title() + ", " + file.organisations().size() + " organisations, "
                + file.kpis().size() + " KPIs, " + file.performance().series().size() + " series, "
                + file.rules().rules().size() + " rules, " + file.sources().size() + " sources";
    }
}
