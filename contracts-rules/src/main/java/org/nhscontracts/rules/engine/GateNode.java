package org.nhscontracts.rules.engine;

import java.util.Optional;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.party.Organisation;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.rule.TrajectoryEffect;
import org.nhscontracts.rules.verdict.Verdict;

/** Sets a rule aside where it is suspended, lifted by a trajectory, or not for this kind of organisation. */
final class GateNode extends Node {

    private record SetAside(Verdict verdict, String because) {}

    private final Rule rule;
    private final Node part;
    private final int number;

    GateNode(Rule rule, Node part, int number) {
        super(rule.when());
        this.rule = rule;
        this.part = part;
        this.number = number;
    }

    static boolean isNeeded(Rule rule) {
        return !rule.suspensions().isEmpty()
                || !rule.onlyFor().isEmpty()
                || rule.whereTrajectory() == TrajectoryEffect.LIFTS;
    }

    @Override
    int lookBack(int[] before) {
        return before[number];
    }

    @Override
    void evaluate(Workspace workspace, Planes out) {
        out.clear();
        Planes child = workspace.column(number);
        Optional<SetAside> always = organisation(workspace);
        for (int index = 0; index < out.size; index++) {
            ReportingPeriod period = workspace.axis.period(index);
            out.set(
                    index,
                    always.or(() -> period(workspace, period))
                            .map(SetAside::verdict)
                            .orElse(child.verdict(index)));
        }
    }

    private Optional<SetAside> organisation(Workspace workspace) {
        if (rule.onlyFor().isEmpty()) {
            return Optional.empty();
        }
        OrganisationId own = workspace.organisation();
        Optional<Organisation> known = workspace.facts.evidence().organisations().stream()
                .filter(one -> one.id().equals(own))
                .findFirst();
        if (known.isEmpty()) {
            return Optional.of(new SetAside(Verdict.UNDETERMINED, "it is not known of which kind " + own + " is"));
        }
        return rule.onlyFor().contains(known.get().kind())
                ? Optional.empty()
                : Optional.of(new SetAside(
                        Verdict.NOT_APPLICABLE,
                        "the rule is not for a provider that is "
                                + known.get().kind().words()));
    }

    private Optional<SetAside> period(Workspace workspace, ReportingPeriod period) {
        Optional<SetAside> suspended = rule.suspension(period)
                .map(suspension ->
                        new SetAside(Verdict.NOT_APPLICABLE, "the rule is suspended: " + suspension.because()));
        return suspended.or(() -> lifted(workspace, period));
    }

    private Optional<SetAside> lifted(Workspace workspace, ReportingPeriod period) {
        return rule.whereTrajectory() == TrajectoryEffect.LIFTS
                        && rule.when().kpis().stream()
                                .anyMatch(kpi -> workspace
                                        .facts
                                        .kpi(kpi)
                                        .trajectory(workspace.organisation())
                                        .flatMap(trajectory -> trajectory.threshold(period))
                                        .isPresent())
                ? Optional.of(new SetAside(Verdict.NOT_APPLICABLE, "an improvement trajectory lifts the rule"))
                : Optional.empty();
    }

    @Override
    Trace explain(Workspace workspace, int index) {
        ReportingPeriod period = workspace.axis.period(index);
        return organisation(workspace)
                .or(() -> period(workspace, period))
                .<Trace>map(aside -> new Trace.SetAside(condition, period, aside.verdict(), aside.because()))
                .orElseGet(() -> part.explain(workspace, index));
    }
}
