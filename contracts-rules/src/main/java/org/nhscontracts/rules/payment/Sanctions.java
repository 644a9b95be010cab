package org.nhscontracts.rules.payment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.performance.SplitKind;
import org.nhscontracts.rules.catalogue.EditionRules;
import org.nhscontracts.rules.catalogue.NationalRequirement;
import org.nhscontracts.rules.catalogue.NationalSanction;
import org.nhscontracts.rules.catalogue.ParameterKey;
import org.nhscontracts.rules.consequence.Price;

/** Makes sanctions that can be worked out of those that the catalogue and the rules of a contract hold as data. */
public final class Sanctions {

    private static final String EPISODE = "episode of care";

    private Sanctions() {}

    /**
     * The sanction of a national requirement on a day, with a fraction of a patient dropped.
     *
     * @param requirement the requirement
     * @param date the day: sums change within an edition
     * @return the sanction; one that is not known where the catalogue lacks a sanction or what it needs
     */
    public static Sanction of(NationalRequirement requirement, LocalDate date) {
        Optional<BigDecimal> share = requirement.threshold(date).flatMap(Sanctions::shareToAchieve);
        return requirement
                .sanction(date)
                .map(sanction -> of(sanction, share, FractionalExcess.FLOOR))
                .orElseGet(() -> new UnknownSanction(new Grounds(
                        Optional.empty(),
                        requirement.confidence(),
                        Optional.of("no sanction of " + requirement.name() + " is known for " + date))));
    }

    /**
     * A national sanction.
     *
     * @param sanction the sanction as data
     * @param threshold the share of patients for whom the standard is to be achieved, in percent; empty if not known or none
     * @param fraction what becomes of a fraction of a patient
     * @return the sanction; one that is not known where it lacks a sum, a percentage, a threshold, or is a formula of its own
     */
    public static Sanction of(NationalSanction sanction, Optional<BigDecimal> threshold, FractionalExcess fraction) {
        Grounds grounds = grounds(sanction);
        Money each = sanction.pounds().map(Pounds::rounded).orElse(Pounds.ZERO);
        return switch (sanction.type()) {
            case PER_EXCESS_PATIENT_BREACH ->
                threshold
                        .<Sanction>map(share -> new PerExcessPatientBreach(
                                each,
                                share,
                                sanction.floor(),
                                fraction,
                                sanction.judgedPer().map(SplitKind::words),
                                grounds))
                        .orElseGet(() -> unknown(grounds, "the threshold is not known"));
            case PER_EVENT -> PerEvent.of(each, sanction.per().orElse("event"), grounds);
            case SHARED_PER_EVENT ->
                PerEvent.of(each, sanction.per().orElse("event"), grounds)
                        .sharedWithCommissioner(sanction.commissionerPounds()
                                .map(Pounds::rounded)
                                .orElse(Pounds.ZERO));
            case PERCENT_OF_REVENUE -> percentage(sanction, sanction.per().orElse("revenue of the service"), grounds);
            case PERCENT_WITHHELD, PERCENT_WITHHELD_SETTLED_YEARLY ->
                percentage(sanction, "Actual Monthly Value", grounds);
            case NON_PAYMENT, COST_RECOVERY ->
                new CostOfEpisode(
                        sanction.per().orElse(EPISODE), sanction.pounds().map(Pounds::rounded), grounds);
            case FORMULA -> unknown(grounds, "objective and bed days are needed for the formula");
            case NO_NATIONAL_SUM -> new NoNationalSum(grounds);
            case UNKNOWN -> new UnknownSanction(grounds);
        };
    }

    /**
     * The formula for cases above an objective, with what it needs of the contract.
     *
     * @param sanction the sanction as data, with its sum
     * @param objective how many cases cost nothing
     * @param ownDays the bed days of this contract
     * @param allDays all bed days of the Provider
     * @return the sanction; one that is not known where the sum is not
     */
    public static Sanction aboveObjective(NationalSanction sanction, long objective, long ownDays, long allDays) {
        Grounds grounds = grounds(sanction);
        return sanction.pounds()
                .<Sanction>map(each -> new AboveObjective(Pounds.rounded(each), objective, ownDays, allDays, grounds))
                .orElseGet(() -> unknown(grounds, "the sum is not known"));
    }

    /**
     * Sanctions for each event as bands of severity that exclude each other.
     *
     * @param sanctions by the name of the band
     * @return the bands; a sanction that is not known where a sum is not
     */
    public static Sanction bands(ImmutableMap<String, NationalSanction> sanctions) {
        Grounds grounds = sanctions.values().stream()
                .map(Sanctions::grounds)
                .filter(Grounds::mustBeFlagged)
                .findFirst()
                .orElseGet(() -> grounds(sanctions.values().iterator().next()));
        if (sanctions.values().stream().anyMatch(sanction -> sanction.pounds().isEmpty())) {
            return unknown(grounds, "the sum of a band is not known");
        }
        ImmutableList<SeverityBand> bands = sanctions.entrySet().stream()
                .map(band -> new SeverityBand(
                        band.getKey(), Pounds.rounded(band.getValue().pounds().orElseThrow())))
                .collect(toImmutableList());
        return new SeverityBands(bands, grounds);
    }

    /**
     * The price of a local rule.
     *
     * @param price the price as a symbol
     * @param threshold the share of patients for whom the standard is to be achieved, in percent; empty if not known or none
     * @param grounds what the rule rests on
     * @return the sanction, without the caps of the price; one that is not known where the threshold is needed and is not
     */
    public static Sanction of(Price price, Optional<BigDecimal> threshold, Grounds grounds) {
        if (price.base().isValue()) {
            return new PercentOfValue(price.rate(), price.base().words(), grounds);
        }
        Money each = Pounds.rounded(price.rate());
        return switch (price.base()) {
            case PERIOD -> new PerPeriod(each, grounds);
            case EXCESS_PATIENT_BREACH ->
                threshold
                        .<Sanction>map(share -> new PerExcessPatientBreach(
                                each, share, price.floor(), FractionalExcess.FLOOR, Optional.empty(), grounds))
                        .orElseGet(() -> unknown(grounds, "the threshold is not known"));
            default -> PerEvent.of(each, price.base().words(), grounds);
        };
    }

    /**
     * For whom and when a national sanction is suspended.
     *
     * @param sanction the sanction as data
     * @return the suspension; empty if there is none
     */
    public static Optional<SanctionSuspension> suspension(NationalSanction sanction) {
        return sanction.suspendedFor()
                .map(whom -> SanctionSuspension.builder()
                        .reason(whom)
                        .providerStatus(whom)
                        .from(sanction.suspendedFrom().or(sanction::from))
                        .until(sanction.until())
                        .grounds(grounds(sanction))
                        .build());
    }

    /**
     * The suspension of all national sanctions by an edition, as in 2020/21.
     *
     * @param rules the edition
     * @return the suspension for every Provider; empty if the edition applies them
     */
    public static Optional<SanctionSuspension> suspension(EditionRules rules) {
        return rules.parameter(ParameterKey.SANCTIONS_DISAPPLIED)
                .filter(parameter -> parameter.isYes())
                .map(parameter -> SanctionSuspension.builder()
                        .reason(ParameterKey.SANCTIONS_DISAPPLIED.words())
                        .from(rules.from())
                        .until(rules.until())
                        .grounds(Grounds.of(parameter))
                        .build());
    }

    /**
     * The share of patients for whom a standard is to be achieved.
     *
     * @param threshold the threshold of the standard
     * @return the share in percent: 99 where at most 1 % may breach; empty if the threshold does not say
     */
    static Optional<BigDecimal> shareToAchieve(Threshold threshold) {
        BigDecimal share = switch (threshold.operator()) {
            case AT_LEAST, MORE_THAN -> threshold.value();
            case AT_MOST, LESS_THAN -> Rates.HUNDRED.subtract(threshold.value());
            case EQUAL_TO, BETWEEN -> BigDecimal.ONE.negate();
        };
        return Optional.of(share).filter(value -> value.signum() >= 0 && value.compareTo(Rates.HUNDRED) <= 0);
    }

    private static Sanction percentage(NationalSanction sanction, String of, Grounds grounds) {
        return sanction.percent()
                .<Sanction>map(percent -> new PercentOfValue(percent, of, grounds))
                .orElseGet(() -> unknown(grounds, "the percentage is not known"));
    }

    private static Grounds grounds(NationalSanction sanction) {
        return new Grounds(
                Optional.empty(),
                sanction.confidence(),
                Optional.of(sanction.words()
                        + sanction.note().map(text -> "; " + text).orElse("")));
    }

    private static Sanction unknown(Grounds grounds, String why) {
        return new UnknownSanction(new Grounds(
                grounds.clause(),
                grounds.confidence(),
                Optional.of(grounds.note().map(text -> text + "; " + why).orElse(why))));
    }
}
