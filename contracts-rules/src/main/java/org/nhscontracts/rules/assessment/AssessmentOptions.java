package org.nhscontracts.rules.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.core.performance.DataCut;
import org.nhscontracts.rules.catalogue.EditionCatalogue;
import org.nhscontracts.rules.engine.StatedFact;
import org.nhscontracts.rules.rule.RuleRegistry;
import org.nhscontracts.rules.spc.SpcRules;

/**
 * How a contract is assessed: as of which day, on which data, with what from outside the file.
 *
 * <pre>{@code
 * AssessmentOptions frozen = AssessmentOptions.builder()
 *         .asAt(LocalDate.of(2025, 6, 30))
 *         .dataCut(DataCut.at(DataPosition.FREEZE))
 *         .build();
 * ContractAssessment assessment = ContractAssessment.assess(file, frozen);
 * }</pre>
 */
@Value.Immutable
public interface AssessmentOptions {

    /**
     * Starts the options; {@code asAt} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * As of a day, with all that is known and nothing from outside the file.
     *
     * @param day the day of judgement
     * @return the options
     */
    static AssessmentOptions asAt(LocalDate day) {
        return builder().asAt(day).build();
    }

    /**
     * The day of judgement: periods that end after it are left out, and periods that ended by it without a figure are missing.
     *
     * @return the day
     */
    LocalDate asAt();

    /**
     * Which submissions are looked at.
     *
     * @return all that is known by default
     */
    @Value.Default
    default DataCut dataCut() {
        return DataCut.LATEST;
    }

    /**
     * The custom conditions that the rules of the file use.
     *
     * @return none by default
     */
    @Value.Default
    default RuleRegistry registry() {
        return RuleRegistry.EMPTY;
    }

    /**
     * Facts found out elsewhere, for conditions on what no figure of the file says.
     *
     * @return perhaps none
     */
    ImmutableList<StatedFact> statedFacts();

    /**
     * How charts of statistical process control are made that conditions read of.
     *
     * @return as Making Data Count makes them by default: no gap is bridged, and nothing is said of fewer than 13 points
     */
    @Value.Default
    default SpcRules spcRules() {
        return SpcRules.MAKING_DATA_COUNT;
    }

    /**
     * The editions known.
     *
     * @return those that the library ships by default
     */
    @Value.Default
    default EditionCatalogue editions() {
        return EditionCatalogue.shipped();
    }

    /**
     * Where events stand in the documents that they were read from, to be shown beside them.
     *
     * @return for example {@code contract.yaml:120:5} by event; perhaps none
     */
    ImmutableMap<EventId, String> eventPlaces();

    /** Builds {@link AssessmentOptions}. Not thread-safe. */
    final class Builder extends ImmutableAssessmentOptions.Builder {
        Builder() {}
    }
}
