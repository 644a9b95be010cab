package org.nhscontracts.rules.outlook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Operator;
import org.nhscontracts.core.kpi.Rag;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.ConditionVisitor;
import org.nhscontracts.rules.condition.Judgement;
import org.nhscontracts.rules.condition.Standard;
import org.nhscontracts.rules.engine.Facts;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.rule.TrajectoryEffect;

/**
 * Which way every KPI moves a rule, read off its tree. Windows, groups and quotas keep the way, {@code not} turns it round. Where
 * all leaves on a KPI go one way, the two extremes of its figures are the two extremes of the rule.
 */
final class Tendency implements ConditionVisitor<Tendency> {

    private static final int MONTHS_A_YEAR = 12;

    private final Facts facts;
    private final ImmutableList<ReportingPeriod> remaining;
    private final boolean trajectories;
    private final Map<KpiId, EnumSet<Sense>> senses = new LinkedHashMap<>();
    private final Set<String> obstacles = new LinkedHashSet<>();
    private final Set<String> assumptions = new LinkedHashSet<>();
    private boolean turned;

    private Tendency(Facts facts, ImmutableList<ReportingPeriod> remaining, boolean trajectories) {
        this.facts = facts;
        this.remaining = remaining;
        this.trajectories = trajectories;
    }

    static Tendency of(Rule rule, Facts facts, ImmutableList<ReportingPeriod> remaining) {
        Tendency tendency = new Tendency(facts, remaining, rule.whereTrajectory() == TrajectoryEffect.REPLACES);
        rule.when().accept(tendency);
        tendency.senses.forEach((kpi, both) -> {
            if (both.size() > 1) {
                tendency.obstacles.add("better performance of KPI " + kpi + " can both bring it about and end it");
            }
        });
        return tendency;
    }

    /** Why the extremes of the figures are not those of the rule. */
    ImmutableList<String> obstacles() {
        return ImmutableList.copyOf(obstacles);
    }

    ImmutableList<String> assumptions() {
        return ImmutableList.copyOf(assumptions);
    }

    /** The way of every KPI that moves the rule; of use only without obstacles. */
    ImmutableMap<KpiId, Sense> senses() {
        ImmutableMap.Builder<KpiId, Sense> all = ImmutableMap.builder();
        senses.forEach((kpi, one) -> all.put(kpi, one.iterator().next()));
        return all.buildOrThrow();
    }

    private Tendency moves(KpiId kpi, Sense sense) {
        Sense way = (sense == Sense.WORSE) == turned ? Sense.BETTER : Sense.WORSE;
        senses.computeIfAbsent(kpi, id -> EnumSet.noneOf(Sense.class)).add(way);
        return this;
    }

    private Tendency judged(Judgement judgement, Sense sense) {
        KpiId id = judgement.kpi();
        Standard against = judgement.against();
        if (against instanceof Standard.OfTarget of) {
            oneSided(id, of.purpose(), trajectories && of.purpose() == TargetPurpose.CONTRACT_STANDARD);
        } else if (against instanceof Standard.TrajectoryElseTarget either) {
            oneSided(id, either.purpose(), true);
        } else if (against instanceof Standard.AmberLimit amber) {
            oneSided(id, amber.purpose(), false);
        } else if (against instanceof Standard.OverBaseline baseline) {
            baseline(id, baseline);
        } else if (remaining.size() > MONTHS_A_YEAR / facts.kpi(id).frequency().months()) {
            obstacles.add("KPI " + id + " is judged against a year before, which itself lies ahead");
        }
        return moves(id, sense);
    }

    private void baseline(KpiId id, Standard.OverBaseline baseline) {
        boolean known = facts.axis(id)
                .map(axis -> baseline.last().compareTo(axis.last()) <= 0)
                .orElse(true);
        if (!known) {
            obstacles.add("the baseline of KPI " + id + " itself lies ahead");
        }
    }

    private void oneSided(KpiId id, TargetPurpose purpose, boolean trajectoryToo) {
        Kpi kpi = facts.kpi(id);
        if (kpi.direction() == Direction.NEUTRAL) {
            obstacles.add("KPI " + id + " has no better side");
        }
        boolean twoSided = remaining.stream()
                .flatMap(period -> organisations(kpi)
                        .flatMap(organisation -> Stream.of(purpose, TargetPurpose.IMPROVEMENT_TRAJECTORY)
                                .filter(one -> one == purpose || trajectoryToo)
                                .flatMap(one -> kpi.target(one, organisation, period).stream())))
                .map(target -> target.threshold().operator())
                .anyMatch(operator -> operator == Operator.BETWEEN || operator == Operator.EQUAL_TO);
        if (twoSided) {
            obstacles.add("a target of KPI " + id + " has two sides");
        }
    }

    private Stream<OrganisationId> organisations(Kpi kpi) {
        return Stream.concat(
                facts.organisations(ImmutableSet.of(kpi.id())).stream(),
                kpi.trajectories().stream().flatMap(one -> one.organisation().stream()));
    }

    private Tendency assumed(String assumption) {
        assumptions.add(assumption);
        return this;
    }

    @Override
    public Tendency achieves(Condition.Achieves condition) {
        return judged(condition.judgement(), Sense.BETTER);
    }

    @Override
    public Tendency fails(Condition.Fails condition) {
        return judged(condition.judgement(), Sense.WORSE);
    }

    @Override
    public Tendency banded(Condition.Banded condition) {
        if (condition.colour() == Rag.AMBER) {
            obstacles.add("amber of KPI " + condition.judgement().kpi() + " lies between better and worse");
        }
        return judged(condition.judgement(), condition.colour() == Rag.GREEN ? Sense.BETTER : Sense.WORSE);
    }

    @Override
    public Tendency notReported(Condition.NotReported condition) {
        return assumed("every remaining period of KPI " + condition.kpi() + " is reported");
    }

    @Override
    public Tendency returnLate(Condition.ReturnLate condition) {
        return assumed("nothing becomes known of late returns of KPI " + condition.kpi());
    }

    @Override
    public Tendency restatedAfterFreeze(Condition.RestatedAfterFreeze condition) {
        return assumed("no figure of KPI " + condition.kpi() + " is restated");
    }

    @Override
    public Tendency readingsConflict(Condition.ReadingsConflict condition) {
        return assumed("no readings of KPI " + condition.kpi() + " conflict in the remaining periods");
    }

    @Override
    public Tendency ofSet(Condition.OfSet condition) {
        condition.kpis().forEach(kpi -> judged(Judgement.of(kpi).against(condition.purpose()), Sense.WORSE));
        return this;
    }

    @Override
    public Tendency stated(Condition.Stated condition) {
        return assumed("it stays as it is whether " + condition.fact());
    }

    @Override
    public Tendency custom(Condition.Custom condition) {
        if (!condition.kpis().isEmpty()) {
            obstacles.add("nobody can say how the custom condition " + condition.id() + " follows performance");
        }
        return assumed("the custom condition " + condition.id() + " stays as it is");
    }

    @Override
    public Tendency not(Condition.Not condition) {
        turned = !turned;
        condition.part().accept(this);
        turned = !turned;
        return this;
    }

    @Override
    public Tendency allOf(Condition.AllOf condition) {
        return parts(condition);
    }

    @Override
    public Tendency anyOf(Condition.AnyOf condition) {
        return parts(condition);
    }

    @Override
    public Tendency atLeastOf(Condition.AtLeastOf condition) {
        return parts(condition);
    }

    @Override
    public Tendency inWindow(Condition.InWindow condition) {
        return parts(condition);
    }

    private Tendency parts(Condition condition) {
        condition.parts().forEach(part -> part.accept(this));
        return this;
    }
}
