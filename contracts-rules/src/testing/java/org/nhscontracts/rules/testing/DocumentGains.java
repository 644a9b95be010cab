package org.nhscontracts.rules.testing;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
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
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.party.Organisation;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;

/** Makes gain shares and their periods from a seed. */
final class DocumentGains {

    private static final ImmutableList<ImmutableList<String>> PERCENTS = ImmutableList.of(
            ImmutableList.of("100"),
            ImmutableList.of("66.66666667", "33.33333333"),
            ImmutableList.of("0.5", "49.5", "50"));

    private final ContractMaker contracts;
    private final Random random;

    DocumentGains(ContractMaker contracts, Random random) {
        this.contracts = contracts;
        this.random = random;
    }

    /** A share whose quality gate, if it has one, is one of some rules. */
    GainShare share(List<RuleId> rules) {
        List<OrganisationId> members =
                contracts.organisations().stream().map(Organisation::id).toList();
        ImmutableList<String> percents = PERCENTS.get(random.nextInt(PERCENTS.size()));
        GainShare.Builder share = GainShare.builder();
        share.baseline(random.nextBoolean() ? Optional.empty() : Optional.of(pounds()))
                .baselineSpan(contracts.any(BaselineSpan.class))
                .timing(contracts.any(GainShareTiming.class));
        for (int i = 0; i < percents.size(); i++) {
            share.putShare(members.get(i), new BigDecimal(percents.get(i)));
        }
        if (random.nextBoolean()) {
            share.putCeiling(members.get(0), pounds());
        }
        return share.deadBand(limit())
                .deadBandRule(contracts.any(DeadBandRule.class))
                .cap(limit())
                .collar(limit())
                .qualityGate(rules.stream().findAny())
                .gateCoversLoss(random.nextBoolean())
                .citation(contracts.maybeCitation())
                .build();
    }

    private Money pounds() {
        return Money.ofMinor(CurrencyUnit.GBP, random.nextInt(Integer.MAX_VALUE));
    }

    private Optional<GainShareLimit> limit() {
        return switch (random.nextInt(3)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(GainShareLimit.pounds(pounds()));
            default -> Optional.of(GainShareLimit.percentOfBaseline(BigDecimal.valueOf(random.nextInt(1_000), 2)));
        };
    }

    /** So many periods of a share, one after another. */
    ImmutableList<GainSharePeriod> periods(GainShare share, int number) {
        PeriodKind kind = share.timing() == GainShareTiming.QUARTERLY ? PeriodKind.QUARTER : PeriodKind.FINANCIAL_YEAR;
        ReportingPeriod first = ReportingPeriod.of(kind, contracts.date());
        return IntStream.range(0, number)
                .mapToObj(i -> period(ReportingPeriod.of(kind, first.firstDay().plusYears(i))))
                .collect(ImmutableList.toImmutableList());
    }

    private GainSharePeriod period(ReportingPeriod period) {
        return GainSharePeriod.builder()
                .period(period)
                .expected(random.nextBoolean() ? Optional.empty() : Optional.of(pounds()))
                .actual(random.nextBoolean() ? Optional.empty() : Optional.of(pounds().negated()))
                .state(contracts.any(FigureState.class))
                .citation(contracts.maybeCitation())
                .build();
    }
}
