package org.nhscontracts.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.nhscontracts.rules.assessment.ContractOptions;
import org.nhscontracts.rules.assessment.OptionsJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code contracts options}. */
@Command(
        name = "options",
        description = "Says what can be done about the term of a contract, by whom, until when, and what it needs.",
        mixinStandardHelpOptions = true)
final class OptionsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DOCUMENT", description = Documents.ONE)
    private String document = "";

    @Mixin
    private EventfulOptions options = new EventfulOptions();

    @Option(names = "--format", paramLabel = "text|json", description = "Default: text.")
    private AssessCommand.Format format = AssessCommand.Format.text;

    @Override
    public Integer call() {
        Documents.Named named = Documents.readAll(List.of(document)).get(0);
        ContractOptions assessment = ContractOptions.of(named.file(), options.of(named));
        boolean colour = spec.commandLine().getColorScheme().ansi().enabled();
        spec.commandLine()
                .getOut()
                .print(
                        format == AssessCommand.Format.json
                                ? OptionsJson.write(assessment)
                                : new OptionsText(assessment, colour).write());
        return 0;
    }
}
