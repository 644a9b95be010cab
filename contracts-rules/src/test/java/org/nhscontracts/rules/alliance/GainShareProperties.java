package org.nhscontracts.rules.alliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.joda.money.Money;
import org.nhscontracts.core.contract.FigureState;
import org.nhscontracts.core.contract.GainShare;
import org.nhscontracts.core.contract.GainSharePeriod;
import org.nhscontracts.core.contract.GainShareTiming;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.testing.CoreDomain;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.payment.Pounds;
import org.nhscontracts.rules.verdict.Verdict;

/** Shares and what is held back add up to the pool to the penny, and nobody exceeds a ceiling. */
@Domain(CoreDomain.class)
@Domain(DomainContext.Global.class)
class GainShareProperties {

    private static final BigDecimal PENNY = new BigDecimal("0.01");
    private static final long MOST = 100_000_000_000L;

    private static GainShareSettlement settle(GainShare share, long expected, long actual, Verdict gate) {
        boolean quarterly = share.timing() == GainShareTiming.QUARTERLY;
        GainSharePeriod period = GainSharePeriod.builder()
                .period(quarterly ? ReportingPeriod.quarter(2024, 1) : ReportingPeriod.financialYear(2024))
                .expected(Pounds.ofPence(Math.floorMod(expected, MOST)))
                .actual(Pounds.ofPence(Math.floorMod(actual, MOST)))
                .state(FigureState.FINAL)
                .build();
        return GainShares.settle(share, period, gate);
    }

    private static Money sum(Iterable<Money> parts) {
        Money total = Pounds.ZERO;
        for (Money part : parts) {
            total = total.plus(part);
        }
        return total;
    }

    @Property
    void theDifferenceIsDeadBandAndPoolAndWhatLiesBeyond(
            @ForAll GainShare share, @ForAll long expected, @ForAll long actual) {
        GainShareSettlement settled = settle(share, expected, actual, Verdict.HOLDS);
        assertThat(settled.inDeadBand()
                        .plus(settled.beyondLimit())
                        .plus(settled.pool().orElseThrow()))
                .isEqualTo(settled.difference().orElseThrow());
        assertThat(settled.pool().orElseThrow().abs())
                .isLessThanOrEqualTo(settled.difference().orElseThrow().abs());
    }

    @Property
    void sharesAndWhatCeilingsHoldBackAddUpToThePool(
            @ForAll GainShare share, @ForAll long expected, @ForAll long actual, @ForAll Verdict gate) {
        GainShareSettlement settled = settle(share, expected, actual, gate);
        Money shared =
                sum(settled.shares().values()).plus(sum(settled.heldBack().values()));
        assertThat(shared)
                .isEqualTo(
                        settled.outcome() == GainShareOutcome.SHARED
                                ? settled.pool().orElseThrow()
                                : Pounds.ZERO);
    }

    @Property
    void nobodyExceedsACeilingNorGetsAPennyMoreThanTheShare(
            @ForAll GainShare share, @ForAll long expected, @ForAll long actual) {
        GainShareSettlement settled = settle(share, expected, actual, Verdict.HOLDS);
        Money pool = settled.pool().orElseThrow();
        for (Map.Entry<OrganisationId, Money> one : settled.shares().entrySet()) {
            BigDecimal exact = pool.getAmount()
                    .abs()
                    .multiply(share.shares().get(one.getKey()))
                    .movePointLeft(2);
            Money part = one.getValue().abs();
            assertThat(part.getAmount()).isLessThan(exact.add(PENNY));
            assertThat(part).isLessThanOrEqualTo(share.ceilings().getOrDefault(one.getKey(), part));
            assertThat(one.getValue().isZero() || one.getValue().isNegative() == pool.isNegative())
                    .isTrue();
        }
    }

    @Property
    void whoIsListedEarlierGetsTheLeftOverPenceFirst(
            @ForAll GainShare share, @ForAll long expected, @ForAll long actual) {
        GainShareSettlement settled = settle(share, expected, actual, Verdict.HOLDS);
        Assume.that(settled.outcome() == GainShareOutcome.SHARED);
        Money pool = settled.pool().orElseThrow().abs();
        boolean ended = false;
        for (Map.Entry<OrganisationId, Money> one : settled.shares().entrySet()) {
            BigDecimal whole = pool.getAmount()
                    .multiply(share.shares().get(one.getKey()))
                    .movePointLeft(2)
                    .setScale(2, RoundingMode.DOWN);
            Money part = one.getValue().plus(settled.heldBack().getOrDefault(one.getKey(), Pounds.ZERO));
            boolean extra = part.abs().getAmount().compareTo(whole) > 0;
            assertThat(ended && extra).as("a penny after one that got none").isFalse();
            ended = !extra;
        }
    }

    @Property
    void nobodyGainsWithoutTheGate(@ForAll GainShare share, @ForAll long expected, @ForAll long actual) {
        Assume.that(share.qualityGate().isPresent());
        assertThat(settle(share, expected, actual, Verdict.DOES_NOT_HOLD)
                        .shares()
                        .values())
                .noneMatch(Money::isPositive);
        assertThat(settle(share, expected, actual, Verdict.UNDETERMINED)
                        .shares()
                        .values())
                .noneMatch(Money::isPositive);
    }
}
