package org.nhscontracts.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhscontracts.core.process.ContractEvent;
import org.nhscontracts.rules.assessment.AssessmentOptions;
import org.nhscontracts.rules.assessment.ContractAssessment;
import org.nhscontracts.rules.assessment.EventPlaces;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.contractfile.PaymentMade;
import picocli.CommandLine.Option;

/** As of which day a command looks at events and money. */
final class EventfulOptions {

    @Option(
            names = "--as-at",
            paramLabel = "DATE",
            description =
                    "The day of judgement, such as 2025-03-31. Default: that of the last event or payment, or the end of the last period with an"
                            + " observation if that is later.")
    private Optional<LocalDate> asAt = Optional.empty();

    ContractAssessment assess(Documents.Named document) {
        ContractFile file = document.file();
        JudgementOptions.refuseCustom(file);
        return ContractAssessment.assess(
                file,
                AssessmentOptions.builder()
                        .asAt(asAt.orElseGet(() -> lastDay(file)))
                        .putAllEventPlaces(EventPlaces.of(document.located()))
                        .build());
    }

    private static LocalDate lastDay(ContractFile file) {
        Stream<LocalDate> events = file.events().stream().map(ContractEvent::date);
        Stream<LocalDate> payments = file.payment().stream()
                .flatMap(terms -> terms.payments().stream().map(PaymentMade::date));
        return Stream.concat(events, payments)
                .reduce(ContractAssessment.lastReportedDay(file), (one, other) -> one.isAfter(other) ? one : other);
    }
}
