package org.nhscontracts.core.contract;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;

/**
 * How the Commissioners and providers of an alliance share what is spent less, or more, than expected. The difference is the
 * expected spend less the actual spend; what lies in the dead band is not shared, nor what lies beyond cap or collar; the rest is
 * spread by the share table.
 *
 * <p>Example: expected £10,000,000, actual £9,400,000, shares of 50, 30 and 20 percent: £300,000, £180,000 and £120,000. Each
 * period is settled by itself.
 */
@Value.Immutable
public interface GainShare {

    /**
     * Starts a gain share; {@code timing} and shares must be set.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The expected spend, where it does not differ from period to period.
     *
     * @return the sum; empty if each period states its own
     */
    Optional<Money> baseline();

    /**
     * Over what the baseline is reckoned.
     *
     * @return each period by default
     */
    @Value.Default
    default BaselineSpan baselineSpan() {
        return BaselineSpan.PERIOD;
    }

    /**
     * How often it is settled.
     *
     * @return the timing
     */
    GainShareTiming timing();

    /**
     * The share table: how many percent each takes of gain and loss, in the order listed, which is also the order in which left-over
     * pence go.
     *
     * @return percentages above 0 that add up to 100
     */
    ImmutableMap<OrganisationId, BigDecimal> shares();

    /**
     * How far spend may differ from what was expected before anything is shared, either way.
     *
     * @return the dead band; empty if there is none
     */
    Optional<GainShareLimit> deadBand();

    /**
     * What is shared once the difference leaves the dead band.
     *
     * @return only what lies beyond it, by default
     */
    @Value.Default
    default DeadBandRule deadBandRule() {
        return DeadBandRule.BEYOND_ONLY;
    }

    /**
     * The most that is shared of a gain.
     *
     * @return the cap; empty if there is none
     */
    Optional<GainShareLimit> cap();

    /**
     * The most that is shared of a loss.
     *
     * @return the collar; empty if there is none
     */
    Optional<GainShareLimit> collar();

    /**
     * The most that a member gains, or bears, in a period. What a ceiling holds back goes to nobody else.
     *
     * @return 0 or more pounds for some of those that share
     */
    ImmutableMap<OrganisationId, Money> ceilings();

    /**
     * The rule that must hold for a gain to be paid.
     *
     * @return a rule of the rule book; empty if there is no such gate
     */
    Optional<RuleId> qualityGate();

    /**
     * Whether a loss too is only shared if the quality gate holds.
     *
     * @return false by default: a loss is shared whatever the quality
     */
    @Value.Default
    default boolean gateCoversLoss() {
        return false;
    }

    /**
     * What stands behind it.
     *
     * @return a citation; empty if none
     */
    Optional<Citation> citation();

    /**
     * Whether a period is one that is settled.
     *
     * @param period the period
     * @return true for a quarter where it is settled quarterly, for a financial year or Contract Year where it is annually
     */
    default boolean settles(ReportingPeriod period) {
        return switch (timing()) {
            case QUARTERLY -> period.kind() == PeriodKind.QUARTER;
            case ANNUAL -> period.kind() == PeriodKind.FINANCIAL_YEAR || period.kind() == PeriodKind.CONTRACT_YEAR;
        };
    }

    /**
     * Checks that the shares add up to 100, that only those who share have ceilings, and that sums are pounds of 0 or more.
     *
     * @return this gain share, its percentages in one form
     * @throws IllegalArgumentException if not
     */
    @Value.Check
    default GainShare check() {
        ImmutableMap<OrganisationId, BigDecimal> percents = ShareAmounts.percents(shares());
        baseline().ifPresent(sum -> ShareAmounts.notNegative("gain share: baseline", sum));
        ceilings().forEach((member, ceiling) -> {
            checkArgument(shares().containsKey(member), "gain share: %s has a ceiling, but no share", member);
            ShareAmounts.notNegative("gain share: ceiling of " + member, ceiling);
        });
        return percents.equals(shares()) ? this : withPercents(percents);
    }

    private GainShare withPercents(ImmutableMap<OrganisationId, BigDecimal> percents) {
        return builder()
                .baseline(baseline())
                .baselineSpan(baselineSpan())
                .timing(timing())
                .putAllShares(percents)
                .deadBand(deadBand())
                .deadBandRule(deadBandRule())
                .cap(cap())
                .collar(collar())
                .putAllCeilings(ceilings())
                .qualityGate(qualityGate())
                .gateCoversLoss(gateCoversLoss())
                .citation(citation())
                .build();
    }

    /** Builds a {@link GainShare}. Not thread-safe. */
    final class Builder extends ImmutableGainShare.Builder {
        Builder() {}
    }
}
