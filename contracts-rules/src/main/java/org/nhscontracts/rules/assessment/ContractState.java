package org.nhscontracts.rules.assessment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.nhscontracts.core.process.ContractEvent;
import org.nhscontracts.rules.catalogue.EditionCatalogue;
import org.nhscontracts.rules.catalogue.EditionRules;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.management.ManagedProcess;
import org.nhscontracts.rules.management.ReplayedEvent;

/**
 * Where a contract stands, as a service stores it: its processes and its ledger. It is kept as what they follow from, the events applied and
 * the editions that they rest on, so that it can be gone on with; and it does not change when the editions that the library ships do.
 *
 * <pre>{@code
 * String json = ContractStateJson.write(ContractState.of(assessment)); // kept in a database
 * ContractState then = ContractStateJson.read("state 4711", json);
 * then.management().state().whoseMove().forEach(move -> System.out.println(move.words()));
 * }</pre>
 */
@Value.Immutable
public interface ContractState {

    /**
     * Where a contract stands as of the day of an assessment.
     *
     * @param assessment the assessment
     * @return its processes and its ledger
     */
    static ContractState of(ContractAssessment assessment) {
        ManagementAssessment management = assessment.management();
        ImmutableList<EditionRules> editions = Stream.concat(
                        management.state().processes().values().stream().map(ManagedProcess::rules),
                        management.edition().stream())
                .distinct()
                .map(EditionSources::complete)
                .collect(toImmutableList());
        return builder()
                .file(kept(assessment.file(), management))
                .asAt(assessment.asAt())
                .editions(EditionCatalogue.of(editions))
                .build();
    }

    /** What processes and money follow from; an event that was not applied changed nothing. */
    private static ContractFile kept(ContractFile file, ManagementAssessment management) {
        ImmutableList<ContractEvent> applied = management.events().stream()
                .filter(one -> one.rejection().isEmpty())
                .map(ReplayedEvent::event)
                .collect(toImmutableList());
        ContractFile.Builder kept = ContractFile.builder();
        kept.contract(file.contract())
                .addAllOrganisations(file.organisations())
                .addAllSuccessions(file.successions())
                .addAllKpis(file.kpis())
                .addAllReports(file.reports())
                .addAllEvents(applied)
                .payment(file.payment())
                .addAllSources(file.sources());
        return kept.build();
    }

    /**
     * Starts a state; all attributes must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The contract with the events that were applied and with what was stated of money, and without performance and rules.
     *
     * @return the contract file
     */
    ContractFile file();

    /**
     * The day up to which it goes.
     *
     * @return the day
     */
    LocalDate asAt();

    /**
     * The editions that it rests on.
     *
     * @return those of its processes, and the one that governs on the day
     */
    EditionCatalogue editions();

    /**
     * Contract management at the end of the day.
     *
     * @return what follows from events and editions
     */
    @Value.Lazy
    default ManagementAssessment management() {
        return new ManagementAssessor(
                        file(),
                        AssessmentOptions.builder()
                                .asAt(asAt())
                                .editions(editions())
                                .build())
                .assess();
    }

    /**
     * The money at the end of the day.
     *
     * @return what follows from what was stated and withheld; empty if neither was
     */
    @Value.Lazy
    default Optional<ContractStatement> statement() {
        return StatementAssessor.assess(file(), management());
    }

    /** Builds a {@link ContractState}. Not thread-safe. */
    final class Builder extends ImmutableContractState.Builder {
        Builder() {}
    }
}
