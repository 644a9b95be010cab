package org.nhscontracts.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nhscontracts.rules.assessment.PartiesAssessment;
import org.nhscontracts.rules.assessment.PartiesJson;
import org.nhscontracts.rules.contractfile.ContractFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code contracts parties}. */
@Command(
        name = "parties",
        description =
                "Says who was party to a contract on a day, who stood beside it, and who answered for which service.",
        mixinStandardHelpOptions = true)
final class PartiesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DOCUMENT", description = Documents.ONE)
    private String document = "";

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description =
                    "The day, such as 2025-03-31. Default: that of the last event or payment, or the end of the last period with an observation,"
                            + " or with an actual spend to share, if that is later.")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json", description = "Default: text.")
    private AssessCommand.Format format = AssessCommand.Format.text;

    @Override
    public Integer call() {
        ContractFile file = Documents.readAll(List.of(document)).get(0).file();
        PartiesAssessment parties = PartiesAssessment.of(file, on.orElseGet(() -> EventfulOptions.lastDay(file)));
        boolean colour = spec.commandLine().getColorScheme().ansi().enabled();
        spec.commandLine()
                .getOut()
                .print(
                        format == AssessCommand.Format.json
                                ? PartiesJson.write(parties)
                                : new PartiesText(parties, colour).write());
        return 0;
    }
}
