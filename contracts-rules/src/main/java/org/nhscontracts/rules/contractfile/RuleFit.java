package org.nhscontracts.rules.contractfile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.KpiSet;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.Judgement;
import org.nhscontracts.rules.condition.JudgementFit;

/** What the conditions of a rule judge, and whether its KPIs can be judged so. */
final class RuleFit {

    private RuleFit() {}

    /** Why KPIs cannot be judged as a condition has it; those that are not known are passed over. */
    static ImmutableList<String> misfits(Condition condition, ImmutableMap<KpiId, Kpi> kpis) {
        return leaves(condition)
                .flatMap(leaf -> judgement(leaf).stream())
                .distinct()
                .flatMap(
                        judgement -> Optional.ofNullable(kpis.get(judgement.kpi()))
                                .flatMap(kpi -> JudgementFit.fault(judgement, kpi))
                                .stream())
                .collect(toImmutableList());
    }

    /** The KPI sets that a condition counts over. */
    static ImmutableList<KpiSet> sets(Condition condition) {
        return leaves(condition)
                .filter(Condition.OfSet.class::isInstance)
                .map(leaf -> ((Condition.OfSet) leaf).set())
                .distinct()
                .collect(toImmutableList());
    }

    private static Stream<Condition> leaves(Condition condition) {
        return condition.parts().isEmpty()
                ? Stream.of(condition)
                : condition.parts().stream().flatMap(RuleFit::leaves);
    }

    private static Optional<Judgement> judgement(Condition leaf) {
        if (leaf instanceof Condition.Achieves achieves) {
            return Optional.of(achieves.judgement());
        }
        if (leaf instanceof Condition.Fails fails) {
            return Optional.of(fails.judgement());
        }
        return leaf instanceof Condition.Banded banded ? Optional.of(banded.judgement()) : Optional.empty();
    }
}
