package org.nhscontracts.examples.cli;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nhscontracts.rules.assessment.AssessmentJson;
import org.nhscontracts.rules.assessment.ContractAssessment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code contracts assess}. */
@Command(
        name = "assess",
        description = "Assesses contracts: what every KPI and every rule came to, and why.",
        mixinStandardHelpOptions = true)
final class AssessCommand implements Callable<Integer> {

    /** The forms of output. */
    enum Format {
        /** For reading. */
        text,
        /** For programs. */
        json
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "DOCUMENT",
            arity = "0..*",
            description =
                    "A YAML or JSON file, or a built-in contract: suffolk, north-east-essex, west-suffolk, bromley,"
                            + " serco-bromley. Default: the first two of these.")
    private List<String> documents = new ArrayList<>();

    @Mixin
    private JudgementOptions judgement = new JudgementOptions();

    @Option(names = "--format", paramLabel = "text|json", description = "Default: text.")
    private Format format = Format.text;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write. Default: standard output.")
    private Optional<Path> output = Optional.empty();

    @Override
    public Integer call() {
        ImmutableList<ContractAssessment> assessments =
                Documents.readAll(documents.isEmpty() ? Documents.WITH_PERFORMANCE : documents).stream()
                        .map(judgement::assess)
                        .collect(toImmutableList());
        write(format == Format.json ? json(assessments) : text(assessments));
        return 0;
    }

    private static String json(ImmutableList<ContractAssessment> assessments) {
        return assessments.size() == 1
                ? AssessmentJson.write(assessments.get(0))
                : AssessmentJson.writeAll(assessments);
    }

    private String text(ImmutableList<ContractAssessment> assessments) {
        boolean colour =
                output.isEmpty() && spec.commandLine().getColorScheme().ansi().enabled();
        StringBuilder text = new StringBuilder();
        assessments.forEach(
                assessment -> text.append(new AssessmentText(assessment, judgement.dayWasNamed(), colour).write()));
        return text.toString();
    }

    private void write(String text) {
        if (output.isEmpty()) {
            spec.commandLine().getOut().print(text);
            return;
        }
        if (documents.stream().anyMatch(this::isOutput)) {
            throw new InputException(output.get() + ": is a document to assess, and is not written over");
        }
        try {
            Files.writeString(output.get(), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new InputException(output.get() + ": cannot be written: " + e.getMessage());
        }
    }

    private boolean isOutput(String document) {
        return !Documents.BUILT_IN.contains(document)
                && output.filter(path -> Documents.path(document)
                                .toAbsolutePath()
                                .normalize()
                                .equals(path.toAbsolutePath().normalize()))
                        .isPresent();
    }
}
