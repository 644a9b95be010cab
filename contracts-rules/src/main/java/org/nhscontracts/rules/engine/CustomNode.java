package org.nhscontracts.rules.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.rule.CustomCondition;
import org.nhscontracts.rules.rule.CustomContext;
import org.nhscontracts.rules.rule.CustomVerdict;
import org.nhscontracts.rules.verdict.Verdict;

/** A condition that a service defines itself: the one place where the engine runs code that is not its own. */
final class CustomNode extends SlotNode {

    private final Condition.Custom custom;
    private final CustomCondition judge;

    CustomNode(Condition.Custom condition, CustomCondition judge) {
        super(condition);
        this.custom = condition;
        this.judge = judge;
    }

    @Override
    int lookBack(int[] before) {
        return WITHOUT_LIMIT;
    }

    @Override
    @SuppressWarnings("CatchingUnchecked") // whatever a service's code throws must not stop the judgement of all else
    Finding at(Workspace workspace, int index) {
        ReportingPeriod period = workspace.axis.period(index);
        try {
            CustomVerdict verdict =
                    judge.judge(new Context(workspace.facts, workspace.organisation(), period, custom.parameters()));
            return new Finding(verdict.verdict(), verdict.because());
        } catch (RuntimeException exception) {
            return new Finding(Verdict.UNDETERMINED, "the custom condition failed: " + exception);
        }
    }

    private record Context(
            Facts facts, OrganisationId organisation, ReportingPeriod period, ImmutableMap<String, String> parameters)
            implements CustomContext {

        @Override
        public ImmutableList<KpiSeries> readings(KpiId kpi) {
            return facts.judged(kpi, organisation).map(ReadingGroup::readings).orElse(ImmutableList.of()).stream()
                    .map(Reading::series)
                    .collect(toImmutableList());
        }

        @Override
        public LocalDate asAt() {
            return facts.evidence().asAt();
        }
    }
}
