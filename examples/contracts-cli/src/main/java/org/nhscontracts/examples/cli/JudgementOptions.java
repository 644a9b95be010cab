package org.nhscontracts.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nhscontracts.core.performance.DataCut;
import org.nhscontracts.core.performance.DataPosition;
import org.nhscontracts.rules.assessment.AssessmentOptions;
import org.nhscontracts.rules.assessment.ContractAssessment;
import org.nhscontracts.rules.assessment.EventPlaces;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.rule.Rule;
import picocli.CommandLine.Option;

/** As of which day, and on which data, a command judges. */
final class JudgementOptions {

    @Option(
            names = "--as-at",
            paramLabel = "DATE",
            description =
                    "The day of judgement, such as 2025-03-31. Default: the end of the last period with an observation.")
    private Optional<LocalDate> asAt = Optional.empty();

    @Option(
            names = "--data-cut",
            paramLabel = "DATE",
            description = "Looks at no submission received after this day. Default: at all there are.")
    private Optional<LocalDate> dataCut = Optional.empty();

    @Option(
            names = "--position",
            paramLabel = "flex|freeze|refresh",
            description = "Looks at no submission of a later data position. Default: at all there are.")
    private Optional<DataPosition> position = Optional.empty();

    ContractAssessment assess(Documents.Named document) {
        return ContractAssessment.assess(document.file(), options(document));
    }

    AssessmentOptions options(Documents.Named document) {
        ContractFile file = document.file();
        refuseCustom(file);
        DataCut cut = new DataCut(dataCut, position);
        return AssessmentOptions.builder()
                .asAt(asAt.orElseGet(() -> ContractAssessment.lastReportedDay(file, cut)))
                .dataCut(cut)
                .putAllEventPlaces(EventPlaces.of(document.located()))
                .build();
    }

    boolean dayWasNamed() {
        return asAt.isPresent();
    }

    /** What a custom condition means stands in a program, and this one has none. */
    static void refuseCustom(ContractFile file) {
        file.rules().rules().forEach(JudgementOptions::refuseCustom);
    }

    private static void refuseCustom(Rule rule) {
        String custom = custom(rule.when()).distinct().collect(Collectors.joining("', '"));
        if (!custom.isEmpty()) {
            throw new InputException("rule " + rule.id() + ": uses the custom condition '" + custom
                    + "', which the command line cannot judge; assess the document from Java, with the condition in a"
                    + " RuleRegistry");
        }
    }

    private static Stream<String> custom(Condition condition) {
        return condition instanceof Condition.Custom custom
                ? Stream.of(custom.id())
                : condition.parts().stream().flatMap(JudgementOptions::custom);
    }
}
