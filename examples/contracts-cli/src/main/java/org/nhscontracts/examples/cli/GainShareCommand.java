package org.nhscontracts.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.nhscontracts.rules.assessment.GainShareAssessment;
import org.nhscontracts.rules.assessment.GainShareJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code contracts gain-share}. */
@Command(
        name = "gain-share",
        description = "Says what each provider gains or bears of what was saved or overspent, and why.",
        mixinStandardHelpOptions = true)
final class GainShareCommand implements Callable<Integer> {

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
        GainShareAssessment assessment = GainShareAssessment.of(named.file(), options.of(named));
        boolean colour = spec.commandLine().getColorScheme().ansi().enabled();
        spec.commandLine()
                .getOut()
                .print(
                        format == AssessCommand.Format.json
                                ? GainShareJson.write(assessment)
                                : new GainShareText(assessment, colour).write());
        return 0;
    }
}
