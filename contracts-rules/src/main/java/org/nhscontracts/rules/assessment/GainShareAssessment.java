package org.nhscontracts.rules.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.nhscontracts.core.contract.GainShare;
import org.nhscontracts.core.contract.GainSharePeriod;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.source.Source;
import org.nhscontracts.rules.alliance.GainShareSettlement;
import org.nhscontracts.rules.contractfile.ContractFile;

/**
 * The gain share of a contract as of a day: who gets or bears what of each period that is over, and why nothing is shared where nothing is.
 *
 * <p>A quality gate takes what its rule came to in the period of the rule that ends with the period settled, over all organisations judged; a rule
 * that was not judged there leaves it undetermined.
 *
 * <pre>{@code
 * GainShareAssessment.of(file, AssessmentOptions.asAt(LocalDate.of(2026, 3, 31))).settlements()
 *         .forEach(one -> System.out.println(one.period().period() + " " + one.shares() + " " + one.because()));
 * }</pre>
 */
@Value.Immutable
public interface GainShareAssessment {

    /**
     * Settles the gain share of a contract file.
     *
     * @param file the contract file
     * @param options the day, and what else there is
     * @return the settlements; none if the contract has no gain share
     * @throws IllegalArgumentException if a rule uses a custom condition that the options do not have
     */
    static GainShareAssessment of(ContractFile file, AssessmentOptions options) {
        return new GainShareAssessor(ContractAssessment.assess(file, options)).assess();
    }

    /**
     * Starts one; {@code file} and {@code asAt} must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * What was looked at: the contract file as the variations leave it that were agreed by the day.
     *
     * @return the contract file
     */
    ContractFile file();

    /**
     * The day.
     *
     * @return the day
     */
    LocalDate asAt();

    /**
     * Each period that is over.
     *
     * @return in the order of the file
     */
    ImmutableList<GainShareSettlement> settlements();

    /**
     * The periods of the file that are not over on the day, and are not settled.
     *
     * @return perhaps none
     */
    ImmutableList<GainSharePeriod> notOver();

    /**
     * The facts shown that are not verified.
     *
     * @return perhaps none
     */
    ImmutableList<FlaggedFact> flagged();

    /**
     * The sources of what is shown.
     *
     * @return perhaps none
     */
    ImmutableList<Source> sources();

    /**
     * The gain share.
     *
     * @return how gain and loss are shared; empty if the contract has no gain share
     */
    default Optional<GainShare> share() {
        return file().contract().gainShare();
    }

    /**
     * What each gets over all periods settled, or bears where it is below £0.00.
     *
     * @return in the order of the share table; none where nothing is shared
     */
    default ImmutableMap<OrganisationId, Money> totals() {
        Map<OrganisationId, Money> totals = new LinkedHashMap<>();
        settlements().forEach(one -> one.shares().forEach((who, money) -> totals.merge(who, money, Money::plus)));
        return ImmutableMap.copyOf(totals);
    }

    /** Builds a {@link GainShareAssessment}. Not thread-safe. */
    final class Builder extends ImmutableGainShareAssessment.Builder {
        Builder() {}
    }
}
