package org.nhscontracts.rules.assessment;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhscontracts.core.handover.ServiceHandover;
import org.nhscontracts.core.time.OperationalCalendar;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.readiness.Continuity;
import org.nhscontracts.rules.readiness.ContinuityReport;
import org.nhscontracts.rules.readiness.Readiness;
import org.threeten.extra.LocalDateRange;

/** Hands the verdicts of the rule book to the handovers of a file. */
final class HandoverAssessor {

    private final ContractFile file;
    private final LocalDate asAt;
    private final JudgedRules rules;

    HandoverAssessor(ContractAssessment assessment) {
        this.file = assessment.file();
        this.asAt = assessment.asAt();
        this.rules = new JudgedRules(assessment);
    }

    HandoverAssessment assess() {
        ImmutableList<HandoverReadiness> handovers =
                file.handovers().stream().map(this::handover).collect(toImmutableList());
        CitedFacts facts = new CitedFacts();
        handovers.forEach(one -> new HandoverFacts(facts).add(one.handover()));
        return HandoverAssessment.builder()
                .file(file)
                .asAt(asAt)
                .addAllHandovers(handovers)
                .addAllFlagged(facts.flagged())
                .addAllSources(facts.sources(file.sources().stream()))
                .build();
    }

    private HandoverReadiness handover(ServiceHandover handover) {
        return new HandoverReadiness(
                Readiness.of(handover, asAt, OperationalCalendar.england(), rules::latest), continuity(handover));
    }

    private static Optional<ContinuityReport> continuity(ServiceHandover handover) {
        ImmutableSortedSet<LocalDate> days = handover.arrangements().stream()
                .flatMap(one -> Stream.concat(one.from().stream(), one.until().stream()))
                .collect(toImmutableSortedSet(Comparator.naturalOrder()));
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(Continuity.of(
                        handover.arrangements(),
                        handover.services(),
                        LocalDateRange.ofClosed(days.first(), days.last())));
    }
}
