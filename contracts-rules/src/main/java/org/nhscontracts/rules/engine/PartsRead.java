package org.nhscontracts.rules.engine;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.Optional;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.performance.SplitKind;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.Judgement;
import org.nhscontracts.rules.condition.Level;

/** Of which KPIs a condition reads split figures, and by what they are split. */
final class PartsRead {

    private PartsRead() {}

    static ImmutableSetMultimap<KpiId, SplitKind> of(Condition condition) {
        ImmutableSetMultimap.Builder<KpiId, SplitKind> parts = ImmutableSetMultimap.builder();
        collect(condition, parts);
        return parts.build();
    }

    private static void collect(Condition condition, ImmutableSetMultimap.Builder<KpiId, SplitKind> parts) {
        judgement(condition)
                .ifPresent(judgement -> split(judgement.level()).ifPresent(split -> parts.put(judgement.kpi(), split)));
        condition.parts().forEach(part -> collect(part, parts));
    }

    private static Optional<Judgement> judgement(Condition condition) {
        if (condition instanceof Condition.Achieves achieves) {
            return Optional.of(achieves.judgement());
        }
        if (condition instanceof Condition.Fails fails) {
            return Optional.of(fails.judgement());
        }
        return condition instanceof Condition.Banded banded ? Optional.of(banded.judgement()) : Optional.empty();
    }

    private static Optional<SplitKind> split(Level level) {
        if (level instanceof Level.EachPart each) {
            return Optional.of(each.kind());
        }
        if (level instanceof Level.AnyPart any) {
            return Optional.of(any.kind());
        }
        return level instanceof Level.PooledParts pooled ? Optional.of(pooled.kind()) : Optional.empty();
    }
}
