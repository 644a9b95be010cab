package org.nhscontracts.rules.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Random;
import org.nhscontracts.core.id.KpiSetId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.KpiSet;
import org.nhscontracts.core.kpi.Rag;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.Conditions;
import org.nhscontracts.rules.condition.SetQuota;
import org.nhscontracts.rules.condition.ShareOf;

/** Makes conditions without parts, of every kind, that suit the KPIs. */
final class LeafMaker {

    private static final ImmutableList<String> SHARES =
            ImmutableList.of("26.06382978", "33.33333333", "33.33333334", "50", "66.66666667", "100", "1");
    private static final int MOST_DAYS = 5;
    /** Neighbouring seeds begin alike. */
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final ImmutableList<Kpi> kpis;

    LeafMaker(ImmutableList<Kpi> kpis) {
        this.kpis = kpis;
    }

    Condition leaf(int number) {
        Random random = new Random(number * MIX);
        Kpi kpi = kpis.get(random.nextInt(kpis.size()));
        JudgementMaker judgements = new JudgementMaker(kpi, random.nextLong());
        return switch (random.nextInt(20)) {
            case 0 -> Conditions.notReported(kpi.id().value());
            case 1 -> Conditions.returnLate(kpi.id().value(), random.nextInt(MOST_DAYS));
            case 2 -> Conditions.restatedAfterFreeze(kpi.id().value());
            case 3 -> Conditions.readingsConflict(kpi.id().value());
            case 4 -> new Condition.Stated(EvidenceMaker.FACTS.get(random.nextInt(EvidenceMaker.FACTS.size())));
            case 5 -> custom(random, kpi);
            case 6, 7 -> ofSet(random);
            case 8, 9 ->
                new Condition.Banded(judgements.againstTarget(), Rag.values()[random.nextInt(Rag.values().length)]);
            case 10, 11, 12, 13, 14 -> new Condition.Achieves(judgements.judgement());
            default -> new Condition.Fails(judgements.judgement());
        };
    }

    private Condition ofSet(Random random) {
        int size = 1 + random.nextInt(kpis.size());
        int from = random.nextInt(kpis.size() - size + 1);
        KpiSet.Builder set = KpiSet.builder();
        set.id(KpiSetId.of("set")).title("some KPIs");
        kpis.subList(from, from + size).forEach(kpi -> set.addKpi(kpi.id()));
        SetQuota quota = random.nextInt(3) == 0
                ? new SetQuota.Number(1 + random.nextInt(size))
                : new SetQuota.Share(
                        new BigDecimal(SHARES.get(random.nextInt(SHARES.size()))),
                        ShareOf.values()[random.nextInt(ShareOf.values().length)]);
        return new Condition.OfSet(set.build(), quota, TargetPurpose.values()[random.nextInt(5) < 4 ? 0 : 1]);
    }

    private static Condition custom(Random random, Kpi kpi) {
        return switch (random.nextInt(5)) {
            case 0 -> Conditions.custom(CustomConditions.BROKEN, ImmutableSet.of(kpi.id()), ImmutableMap.of());
            case 1, 2 ->
                Conditions.custom(
                        CustomConditions.PARITY,
                        ImmutableSet.of(),
                        ImmutableMap.of("shift", "x".repeat(random.nextInt(4))));
            default ->
                Conditions.custom(
                        CustomConditions.EVEN_FIGURE,
                        ImmutableSet.of(kpi.id()),
                        ImmutableMap.of("kpi", kpi.id().value()));
        };
    }
}
