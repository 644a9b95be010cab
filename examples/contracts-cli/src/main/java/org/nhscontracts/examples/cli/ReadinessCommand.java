package org.nhscontracts.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.nhscontracts.rules.assessment.HandoverAssessment;
import org.nhscontracts.rules.assessment.ReadinessJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code contracts readiness}. */
@Command(
        name = "readiness",
        description = "Says how ready the next provider of a service is, why, and what to do next by whom.",
        mixinStandardHelpOptions = true)
final class ReadinessCommand implements Callable<Integer> {

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
        HandoverAssessment assessment = HandoverAssessment.of(options.assess(named));
        boolean colour = spec.commandLine().getColorScheme().ansi().enabled();
        spec.commandLine()
                .getOut()
                .print(
                        format == AssessCommand.Format.json
                                ? ReadinessJson.write(assessment)
                                : new ReadinessText(assessment, colour).write());
        return 0;
    }
}
