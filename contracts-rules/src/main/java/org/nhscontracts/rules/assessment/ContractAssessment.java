package org.nhscontracts.rules.assessment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.performance.DataCut;
import org.nhscontracts.core.source.Source;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.term.TermDates;

/**
 * A contract assessed as of a day: what every KPI and every rule came to, and why; where contract management stands, and the money.
 *
 * <pre>{@code
 * ContractFile file = ContractDocument.read(Path.of("north-east-essex.yaml"));
 * ContractAssessment assessment = ContractAssessment.assess(file, LocalDate.of(2025, 3, 31));
 * assessment.rules().forEach(rule -> System.out.println(rule.rule().id() + " " + rule.latest()));
 * }</pre>
 *
 * <p>Reports only show what is in here; they compute nothing.
 */
@Value.Immutable
public interface ContractAssessment {

    /**
     * Assesses a contract.
     *
     * @param file the contract with everything reported under it
     * @param asAt the day of judgement: periods that end after it are left out, and months that ended by it without a figure
     *     are missing
     * @return the assessment
     */
    static ContractAssessment assess(ContractFile file, LocalDate asAt) {
        return assess(file, AssessmentOptions.asAt(asAt));
    }

    /**
     * Assesses a contract on the data of a day or position, with custom conditions, or with facts from elsewhere.
     *
     * @param file the contract with everything reported under it
     * @param options the day of judgement, and what else there is
     * @return the assessment
     * @throws IllegalArgumentException if a rule uses a custom condition that the options do not have
     */
    static ContractAssessment assess(ContractFile file, AssessmentOptions options) {
        return new Assessor(file, options).assess();
    }

    /**
     * The day to judge as at where nobody names one: the end of the last period with an observation.
     *
     * @param file the contract with everything reported under it
     * @return the day; the first day of the contract if nothing was reported
     */
    static LocalDate lastReportedDay(ContractFile file) {
        return lastReportedDay(file, DataCut.LATEST);
    }

    /**
     * The day to judge as at where nobody names one: the end of the last period with an observation in what is looked at.
     *
     * @param file the contract with everything reported under it
     * @param dataCut which submissions are looked at
     * @return the day; the first day of the contract if nothing was reported
     */
    static LocalDate lastReportedDay(ContractFile file, DataCut dataCut) {
        return file.performance().series().stream()
                .filter(series ->
                        series.key().submission().map(dataCut::includes).orElse(true))
                .map(series -> series.axis().last())
                .map(ReportingPeriod::lastDay)
                .max(LocalDate::compareTo)
                .orElse(file.contract().term().start());
    }

    /**
     * Starts an assessment; {@code file}, {@code asAt} and {@code management} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * What was assessed: the contract file as the variations leave it that were agreed by the day of judgement.
     *
     * @return the contract file
     */
    ContractFile file();

    /**
     * The day of judgement.
     *
     * @return the day
     */
    LocalDate asAt();

    /**
     * Which submissions were looked at.
     *
     * @return all that is known by default
     */
    @Value.Default
    default DataCut dataCut() {
        return DataCut.LATEST;
    }

    /**
     * The Contract Term as options, variations and notices had left it by the day of judgement.
     *
     * @return its dates
     */
    TermDates term();

    /**
     * The variations of the contract, and whether they are in what was assessed.
     *
     * @return in the order of the file
     */
    ImmutableList<VariationAssessment> variations();

    /**
     * What the KPIs came to, by KPI, target, organisation, scope and split.
     *
     * @return in the order of the file
     */
    ImmutableList<KpiAssessment> kpis();

    /**
     * The KPIs of which nobody reported a figure.
     *
     * @return perhaps none
     */
    ImmutableList<Kpi> neverReported();

    /**
     * What readings outside any series come to.
     *
     * @return in the order of the file
     */
    ImmutableList<StatedAssessment> stated();

    /**
     * How many KPIs of each set came to what.
     *
     * @return counted sets first, then those as published
     */
    ImmutableList<KpiSetAssessment> kpiSets();

    /**
     * What the rules came to, by rule and organisation.
     *
     * @return in the order of the file
     */
    ImmutableList<RuleAssessment> rules();

    /**
     * Contract management: what is open, whose move it is, by when, and what may be withheld.
     *
     * @return as of the day of judgement
     */
    ManagementAssessment management();

    /**
     * What fell due, was paid, is outstanding, withheld, retained or deducted.
     *
     * @return as of the day of judgement; empty if the file states no money and no sum was withheld
     */
    Optional<ContractStatement> statement();

    /**
     * The facts that are not verified.
     *
     * @return perhaps none
     */
    ImmutableList<FlaggedFact> flagged();

    /**
     * What a reader must know to read the assessment right.
     *
     * @return sentences: those of the file, and those that follow from the figures
     */
    ImmutableList<String> notes();

    /**
     * The sources of the file, and those of parameters of editions that are flagged.
     *
     * @return the sources; those of an edition name it in their title
     */
    default ImmutableList<Source> sources() {
        return Stream.concat(file().sources().stream(), EditionSources.of(management()))
                .collect(toImmutableList());
    }

    /** Builds a {@link ContractAssessment}. Not thread-safe. */
    final class Builder extends ImmutableContractAssessment.Builder {}
}
