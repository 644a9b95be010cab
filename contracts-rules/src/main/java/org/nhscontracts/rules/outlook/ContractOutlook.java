package org.nhscontracts.rules.outlook;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.nhscontracts.rules.assessment.ContractEvidence;
import org.nhscontracts.rules.contractfile.ContractFile;
import org.nhscontracts.rules.engine.Evidence;
import org.nhscontracts.rules.engine.Facts;
import org.nhscontracts.rules.rule.RuleBook;

/**
 * What the remaining periods of a contract can still bring.
 *
 * <pre>{@code
 * ContractOutlook outlook = ContractOutlook.of(file, LocalDate.of(2024, 12, 31));
 * outlook.kpis().get(0).year();            // what January to March need together
 * outlook.rules().get(0).firstCouldHold(); // the first month in which the rule could hold
 * }</pre>
 */
@Value.Immutable
public interface ContractOutlook {

    /**
     * The outlook as far as is usual, at the activity of the last periods.
     *
     * @param file the contract with what was reported
     * @param asAt the day of judgement
     * @return the outlook
     * @throws IllegalArgumentException if the file has a rule that cannot be judged
     */
    static ContractOutlook of(ContractFile file, LocalDate asAt) {
        return of(file, asAt, OutlookBasis.USUAL);
    }

    /**
     * The outlook on a basis of one's own.
     *
     * @param file the contract with what was reported
     * @param asAt the day of judgement
     * @param basis how far it looks, and on which activity
     * @return the outlook
     * @throws IllegalArgumentException if the file has a rule that cannot be judged
     */
    static ContractOutlook of(ContractFile file, LocalDate asAt, OutlookBasis basis) {
        return of(ContractEvidence.of(file, asAt), file.rules(), basis);
    }

    /**
     * The outlook from evidence.
     *
     * @param evidence all that there is to judge by
     * @param rules the rules
     * @param basis how far it looks, and on which activity
     * @return the outlook
     * @throws IllegalArgumentException if a rule cannot be judged
     */
    static ContractOutlook of(Evidence evidence, RuleBook rules, OutlookBasis basis) {
        Futures futures = new Futures(Facts.of(evidence), basis);
        return builder()
                .asAt(evidence.asAt())
                .addAllKpis(new KpiOutlooks(futures).all())
                .addAllRules(new RuleOutlooks(futures, rules).all())
                .build();
    }

    /**
     * Starts an outlook; {@code asAt} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The day of judgement: nothing later was looked at.
     *
     * @return the day
     */
    LocalDate asAt();

    /**
     * What every KPI still needs.
     *
     * @return for every KPI and organisation, in the order of the KPIs
     */
    ImmutableList<KpiOutlook> kpis();

    /**
     * When every rule could hold, and when it could be clear.
     *
     * @return for every rule and organisation, in the order of the rules
     */
    ImmutableList<RuleOutlook> rules();

    /** Builds a {@link ContractOutlook}. Not thread-safe. */
    final class Builder extends ImmutableContractOutlook.Builder {
        Builder() {}
    }
}
