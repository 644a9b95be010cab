package org.nhscontracts.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.nhscontracts.rules.assessment.ContractAssessment;
import org.nhscontracts.rules.assessment.ManagementJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code contracts timeline}. */
@Command(
        name = "timeline",
        description = "Says what happened under a contract, and what each event led to under its contract management.",
        mixinStandardHelpOptions = true)
final class TimelineCommand implements Callable<Integer> {

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
        ContractAssessment assessment =
                options.assess(Documents.readAll(List.of(document)).get(0));
        boolean colour = spec.commandLine().getColorScheme().ansi().enabled();
        spec.commandLine()
                .getOut()
                .print(
                        format == AssessCommand.Format.json
                                ? ManagementJson.writeTimeline(assessment.management())
                                : new TimelineText(assessment, colour).write());
        return 0;
    }
}
