package org.nhscontracts.rules.payment;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.Optional;
import org.joda.money.Money;
import org.nhscontracts.rules.catalogue.EditionParameter;
import org.nhscontracts.rules.catalogue.EditionRules;
import org.nhscontracts.rules.catalogue.ParameterKey;
import org.nhscontracts.rules.consequence.PriceBase;
import org.nhscontracts.rules.consequence.PriceCap;

/**
 * The rules on money that an edition of the contract and its year state, each with its clause and confidence. What an edition does
 * not state is empty: it is not known, or there is no such rule.
 *
 * @param rules the edition
 */
public record EditionMoney(EditionRules rules) {

    /**
     * Checks the attributes.
     *
     * @param rules the edition
     */
    public EditionMoney {
        requireNonNull(rules, "rules");
    }

    /**
     * The cap on the sanctions of a quarter.
     *
     * @param values the values of the contract
     * @param month any month of the quarter
     * @return the cap
     */
    public Optional<ChargeCap> quarterlyCap(MonthlyValues values, YearMonth month) {
        return parameter(ParameterKey.QUARTERLY_SANCTION_CAP_PERCENT)
                .map(percent -> ChargeCap.of(
                        CapLevel.QUARTER,
                        new PriceCap(percent.number(), PriceBase.ACTUAL_QUARTERLY_VALUE),
                        values,
                        month,
                        Grounds.of(percent)));
    }

    /**
     * From which sum on sanctions are published.
     *
     * @return the rule
     */
    public Optional<PublicationRule> publication() {
        return parameter(ParameterKey.SANCTION_PUBLISHED_ABOVE)
                .map(sum -> new PublicationRule(money(sum), Grounds.of(sum)));
    }

    /**
     * How interest is reckoned.
     *
     * @param fixing which day's base rate counts, which the edition does not state as a number
     * @return the rule
     */
    public Optional<InterestRule> interest(RateFixing fixing) {
        return parameter(ParameterKey.INTEREST_ABOVE_BASE_RATE)
                .map(percent -> new InterestRule(percent.number(), fixing, Grounds.of(percent)));
    }

    /**
     * Up to which value a year a relationship is one of low volume.
     *
     * @return the rule; empty unless the edition states the limit and whether it is included
     */
    public Optional<LowVolumeRule> lowVolume() {
        return parameter(ParameterKey.LOW_VOLUME_UP_TO)
                .flatMap(limit -> parameter(ParameterKey.LOW_VOLUME_INCLUSIVE)
                        .map(inclusive -> new LowVolumeRule(money(limit), inclusive.isYes(), Grounds.of(limit))));
    }

    /**
     * The marginal rate for emergency admissions.
     *
     * @param baseline the value that is paid in full
     * @return the model
     */
    public Optional<MarginalRate> marginalRate(Money baseline) {
        return parameter(ParameterKey.MARGINAL_RATE_PERCENT)
                .map(percent -> new MarginalRate(baseline, percent.number(), Grounds.of(percent)));
    }

    /**
     * The blended payment for emergency care.
     *
     * @param fixed the fixed sum, which is the planned value too
     * @return the model
     */
    public Optional<FixedAndVariable> blended(Money fixed) {
        return parameter(ParameterKey.BLENDED_VARIABLE_PERCENT)
                .map(percent ->
                        new FixedAndVariable(fixed, fixed, percent.number(), percent.number(), Grounds.of(percent)));
    }

    /**
     * The aligned payment and incentive. Where the fixed sum covers planned elective activity, as in 2022/23, the difference from the plan is
     * paid or taken off at a share; otherwise variable activity is paid at a share of its unit prices, as since 2023/24.
     *
     * @param fixed the fixed sum
     * @param planned what elective activity is worth in the plan; not read where the fixed sum does not cover it
     * @return the model
     */
    public Optional<PaymentModel> alignedPaymentAndIncentive(Money fixed, Money planned) {
        return parameter(ParameterKey.INCENTIVE_VARIABLE_PERCENT).map(percent -> {
            Grounds grounds = Grounds.of(percent);
            return parameter(ParameterKey.INCENTIVE_FIXED_ELECTIVE_PERCENT).isPresent()
                    ? new FixedAndVariable(fixed, planned, percent.number(), percent.number(), grounds)
                    : new FixedAndUnitPrice(fixed, percent.number(), grounds);
        });
    }

    /**
     * The CQUIN scheme.
     *
     * @return the scheme; empty if none is stated or it is suspended
     */
    public Optional<Cquin> cquin() {
        boolean suspended = parameter(ParameterKey.CQUIN_SUSPENDED)
                .filter(EditionParameter::isYes)
                .isPresent();
        boolean ofFixed = parameter(ParameterKey.CQUIN_OF_FIXED_ELEMENT)
                .filter(EditionParameter::isYes)
                .isPresent();
        return parameter(ParameterKey.CQUIN_PERCENT)
                .filter(percent -> !suspended)
                .map(percent -> new Cquin(
                        percent.number(), ofFixed ? "fixed element" : "Actual Annual Value", Grounds.of(percent)));
    }

    private Optional<EditionParameter> parameter(ParameterKey key) {
        return rules.parameter(key);
    }

    private static Money money(EditionParameter pounds) {
        return Pounds.rounded(pounds.number());
    }
}
