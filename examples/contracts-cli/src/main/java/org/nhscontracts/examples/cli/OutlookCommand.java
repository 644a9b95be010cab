package org.nhscontracts.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nhscontracts.rules.assessment.ContractAssessment;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.outlook.ContractOutlook;
import org.nhscontracts.rules.outlook.OutlookJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code contracts outlook}. */
@Command(
        name = "outlook",
        description =
                "Says what the remaining periods still need, which patient breaches are affordable, and when rules could hold or be clear.",
        mixinStandardHelpOptions = true)
final class OutlookCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "DOCUMENT",
            arity = "0..*",
            description =
                    "A YAML or JSON file, or a built-in contract: suffolk, north-east-essex, west-suffolk, bromley,"
                            + " serco-bromley. Default: the first two of these.")
    private List<String> documents = new ArrayList<>();

    @Option(
            names = "--as-at",
            paramLabel = "DATE",
            description =
                    "The day of judgement, such as 2025-03-31. Default: the end of the last period with an observation.")
    private Optional<LocalDate> asAt = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json", description = "Default: text.")
    private AssessCommand.Format format = AssessCommand.Format.text;

    @Override
    public Integer call() {
        Map<ContractFile, ContractOutlook> outlooks = new LinkedHashMap<>();
        Documents.readAll(documents.isEmpty() ? Documents.WITH_PERFORMANCE : documents)
                .forEach(document -> outlooks.put(document.file(), outlook(document.file())));
        spec.commandLine().getOut().print(format == AssessCommand.Format.json ? json(outlooks) : text(outlooks));
        return 0;
    }

    private ContractOutlook outlook(ContractFile file) {
        JudgementOptions.refuseCustom(file);
        return ContractOutlook.of(file, asAt.orElseGet(() -> ContractAssessment.lastReportedDay(file)));
    }

    private static String json(Map<ContractFile, ContractOutlook> outlooks) {
        Map.Entry<ContractFile, ContractOutlook> first =
                outlooks.entrySet().iterator().next();
        return outlooks.size() == 1
                ? OutlookJson.write(first.getKey(), first.getValue())
                : OutlookJson.writeAll(outlooks);
    }

    private String text(Map<ContractFile, ContractOutlook> outlooks) {
        boolean colour = spec.commandLine().getColorScheme().ansi().enabled();
        StringBuilder text = new StringBuilder();
        outlooks.forEach(
                (file, outlook) -> text.append(new OutlookText(file, outlook, asAt.isPresent(), colour).write()));
        return text.toString();
    }
}
