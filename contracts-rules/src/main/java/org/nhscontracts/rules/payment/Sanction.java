package org.nhscontracts.rules.payment;

/**
 * What a failed standard costs, as a rule: a pure function from facts to a sum. Which of them an edition of the contract sets, and
 * at how much, is data.
 */
public sealed interface Sanction
        permits AboveObjective,
                CostOfEpisode,
                NoNationalSum,
                PercentOfValue,
                PerEvent,
                PerExcessPatientBreach,
                PerPeriod,
                PerQuantity,
                SeverityBands,
                UnknownSanction {

    /**
     * What it comes to, before suspension and caps.
     *
     * @param facts what is known of the period
     * @return the sum, or a range with the reasons why it is not known exactly
     */
    ComputedSum compute(SanctionFacts facts);

    /**
     * What the rule rests on.
     *
     * @return clause and confidence
     */
    Grounds grounds();

    /**
     * The rule in words.
     *
     * @return for example {@code £120.00 for each patient breach beyond 5 %, not counting below 85 %}
     */
    String words();
}
