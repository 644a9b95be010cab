package org.nhscontracts.rules.engine;

import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.performance.PerformanceReturn;
import org.nhscontracts.core.time.OperationalCalendar;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.verdict.Verdict;

/** The return of a KPI came later than its days of grace. */
final class ReturnLateNode extends KpiSlotNode {

    private final int grace;

    ReturnLateNode(Condition condition, int kpi, int grace) {
        super(condition, kpi);
        this.grace = grace;
    }

    @Override
    int lookBack(int[] before) {
        return WITHOUT_LIMIT;
    }

    @Override
    Finding judged(Workspace workspace, int index) {
        Kpi own = workspace.judged(kpi).kpi();
        Returns returns = workspace.facts.returns();
        return returns.find(own.id(), workspace.organisation(), workspace.axis.period(index))
                .map(one -> judge(workspace, returns, one))
                .orElseGet(() -> new Finding(Verdict.UNDETERMINED, "nothing is known of when the return was due"));
    }

    private Finding judge(Workspace workspace, Returns returns, PerformanceReturn one) {
        Optional<LocalDate> last = last(workspace, one.due());
        if (last.isEmpty()) {
            return new Finding(Verdict.UNDETERMINED, "there is no calendar to count Operational Days by");
        }
        String due = "due on " + one.due() + (grace == 0 ? "" : ", late after " + last.get()) + ", ";
        Optional<LocalDate> received = returns.received(one);
        if (received.isPresent()) {
            boolean late = received.get().isAfter(last.get());
            return new Finding(late ? Verdict.HOLDS : Verdict.DOES_NOT_HOLD, due + "received on " + received.get());
        }
        boolean late = workspace.facts.evidence().asAt().isAfter(last.get());
        return new Finding(
                late ? Verdict.HOLDS : Verdict.UNDETERMINED,
                due + "not received by " + workspace.facts.evidence().asAt());
    }

    /** The last day on which the return is not late. */
    private Optional<LocalDate> last(Workspace workspace, LocalDate due) {
        Optional<OperationalCalendar> calendar = workspace.facts.evidence().calendar();
        return grace == 0 ? Optional.of(due) : calendar.map(one -> one.add(due, grace));
    }
}
