package org.nhscontracts.core.testing;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.nhscontracts.core.contract.BaselineSpan;
import org.nhscontracts.core.contract.DeadBandRule;
import org.nhscontracts.core.contract.FigureState;
import org.nhscontracts.core.contract.GainShare;
import org.nhscontracts.core.contract.GainShareLimit;
import org.nhscontracts.core.contract.GainSharePeriod;
import org.nhscontracts.core.contract.GainShareTiming;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;

/** Gain shares and what was spent under them. */
public final class GainShareArbitraries {

    private static final long MOST_PENCE = 100_000_000_000L;
    private static final int MOST_SHARERS = 6;
    private static final int PARTS = 10_000;

    private GainShareArbitraries() {}

    /** {@return gain shares of one to six organisations, with and without dead band, cap, collar, ceilings and gate} */
    public static Arbitrary<GainShare> gainShares() {
        Arbitrary<GainShare.Builder> described = Combinators.combine(
                        amounts().optional(),
                        Arbitraries.of(BaselineSpan.class),
                        Arbitraries.of(GainShareTiming.class),
                        Arbitraries.of(DeadBandRule.class),
                        IdArbitraries.ruleIds().optional(),
                        Arbitraries.of(false, true),
                        SourceArbitraries.citations().optional())
                .as((baseline, span, timing, rule, gate, loss, citation) -> GainShare.builder()
                        .baseline(baseline)
                        .baselineSpan(span)
                        .timing(timing)
                        .deadBandRule(rule)
                        .qualityGate(gate)
                        .gateCoversLoss(loss)
                        .citation(citation));
        return Combinators.combine(described, limits().optional(), limits().optional(), limits().optional(), tables())
                .as((share, band, cap, collar, table) -> share.deadBand(band)
                        .cap(cap)
                        .collar(collar)
                        .putAllShares(table.shares())
                        .putAllCeilings(table.ceilings())
                        .build());
    }

    private record Table(
            ImmutableMap<OrganisationId, BigDecimal> shares, ImmutableMap<OrganisationId, Money> ceilings) {}

    private static Arbitrary<Table> tables() {
        return Combinators.combine(
                        IdArbitraries.organisationIds()
                                .set()
                                .ofMinSize(1)
                                .ofMaxSize(MOST_SHARERS)
                                .map(List::copyOf),
                        Arbitraries.integers()
                                .between(1, PARTS / MOST_SHARERS)
                                .list()
                                .ofSize(MOST_SHARERS),
                        amounts().optional().list().ofSize(MOST_SHARERS))
                .as(GainShareArbitraries::table);
    }

    /** Hundredths of a percent for each, and what is left of them for the last. */
    private static Table table(List<OrganisationId> who, List<Integer> hundredths, List<Optional<Money>> most) {
        ImmutableMap.Builder<OrganisationId, BigDecimal> shares = ImmutableMap.builder();
        ImmutableMap.Builder<OrganisationId, Money> ceilings = ImmutableMap.builder();
        int left = PARTS;
        for (int i = 0; i < who.size(); i++) {
            int part = i == who.size() - 1 ? left : hundredths.get(i);
            left -= part;
            shares.put(who.get(i), BigDecimal.valueOf(part, 2));
            OrganisationId one = who.get(i);
            most.get(i).ifPresent(ceiling -> ceilings.put(one, ceiling));
        }
        return new Table(shares.buildOrThrow(), ceilings.buildOrThrow());
    }

    private static Arbitrary<Money> amounts() {
        return Arbitraries.longs().between(0, MOST_PENCE).map(pence -> Money.ofMinor(CurrencyUnit.GBP, pence));
    }

    /** {@return limits in pounds and in percent} */
    public static Arbitrary<GainShareLimit> limits() {
        return Arbitraries.oneOf(
                amounts().map(GainShareLimit::pounds),
                Arbitraries.integers()
                        .between(0, PARTS)
                        .map(part -> GainShareLimit.percentOfBaseline(BigDecimal.valueOf(part, 2))));
    }

    /** {@return quarters, financial years and Contract Years with what was spent, as far as it is known} */
    public static Arbitrary<GainSharePeriod> gainSharePeriods() {
        return Combinators.combine(
                        periods(),
                        amounts().optional(),
                        amounts().optional(),
                        Arbitraries.of(FigureState.class),
                        SourceArbitraries.citations().optional())
                .as((period, expected, actual, state, citation) -> GainSharePeriod.builder()
                        .period(period)
                        .expected(expected)
                        .actual(actual)
                        .state(state)
                        .citation(citation)
                        .build());
    }

    private static Arbitrary<ReportingPeriod> periods() {
        return Arbitraries.oneOf(
                TimeArbitraries.periods(PeriodKind.QUARTER),
                TimeArbitraries.periods(PeriodKind.FINANCIAL_YEAR),
                TimeArbitraries.periods(PeriodKind.CONTRACT_YEAR));
    }
}
