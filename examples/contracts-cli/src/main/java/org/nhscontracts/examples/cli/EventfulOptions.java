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
                            + " observation, or with an actual spend to share, if that is later.")
    private Optional<LocalDate> asAt = Optional.empty();

    ContractAssessment assess(Documents.Named document) {
        return ContractAssessment.assess(document.file(), of(document));
    }

    /** How the document is assessed. */
    AssessmentOptions of(Documents.Named document) {
        ContractFile file = document.file();
        JudgementOptions.refuseCustom(file);
        return AssessmentOptions.builder()
                .asAt(asAt.orElseGet(() -> lastDay(file)))
                .putAllEventPlaces(EventPlaces.of(document.located()))
                .build();
    }

    /** The last day of which the document reports anything that happened. */
    static LocalDate lastDay(ContractFile file) {
        Stream<LocalDate> events = file.events().stream().map(ContractEvent::date);
        Stream<LocalDate> payments = file.payment().stream()
                .flatMap(terms -> terms.payments().stream().map(PaymentMade::date));
        Stream<LocalDate> spending = file.gainSharePeriods().stream()
                .filter(period -> period.actual().isPresent())
                .map(period -> period.period().lastDay());
        return Stream.of(events, payments, spending)
                .flatMap(days -> days)
                .reduce(ContractAssessment.lastReportedDay(file), (one, other) -> one.isAfter(other) ? one : other);
    }
}
