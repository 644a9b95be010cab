package org.nhscontracts.rules.engine;

import java.util.Comparator;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.FactKey;
import org.nhscontracts.rules.verdict.Verdict;

/** A fact that was found out elsewhere. */
final class StatedNode extends SlotNode {

    private final FactKey key;

    StatedNode(Condition condition, FactKey key) {
        super(condition);
        this.key = key;
    }

    @Override
    int lookBack(int[] before) {
        return 0;
    }

    @Override
    Finding at(Workspace workspace, int index) {
        ReportingPeriod period = workspace.axis.period(index);
        return workspace.facts.stated(key).stream()
                .filter(fact -> fact.inForceOn(period.lastDay()))
                .filter(fact -> fact.organisation()
                        .map(workspace.organisation()::equals)
                        .orElse(true))
                .min(Comparator.comparing(fact -> fact.organisation().isPresent() ? 0 : 1))
                .map(fact -> new Finding(fact.verdict(), fact.because()))
                .orElseGet(() -> new Finding(Verdict.UNDETERMINED, "nobody stated it for " + period.lastDay()));
    }
}
