package org.nhscontracts.rules.condition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.kpi.KpiSet;
import org.nhscontracts.core.kpi.Rag;
import org.nhscontracts.core.kpi.TargetPurpose;

/**
 * The static factories of {@link Condition}.
 *
 * <pre>{@code
 * Condition persistent = atLeast(3, ofLast(4, SHRINK_THE_WINDOW), fails("INT4H"));
 * }</pre>
 */
public final class Conditions {

    private Conditions() {}

    /**
     * A KPI achieves its contract standard.
     *
     * @param kpi the id of the KPI
     * @return the condition
     */
    public static Condition achieves(String kpi) {
        return achieves(Judgement.of(kpi));
    }

    /**
     * A KPI achieves a target.
     *
     * @param kpi the id of the KPI
     * @param purpose which of its targets
     * @return the condition
     */
    public static Condition achieves(String kpi, TargetPurpose purpose) {
        return achieves(Judgement.of(kpi).against(purpose));
    }

    /**
     * A KPI achieves a standard.
     *
     * @param judgement whose figure, made of which periods, against which standard
     * @return the condition
     */
    public static Condition achieves(Judgement judgement) {
        return new Condition.Achieves(judgement);
    }

    /**
     * A KPI fails its contract standard.
     *
     * @param kpi the id of the KPI
     * @return the condition
     */
    public static Condition fails(String kpi) {
        return fails(Judgement.of(kpi));
    }

    /**
     * A KPI fails a target.
     *
     * @param kpi the id of the KPI
     * @param purpose which of its targets
     * @return the condition
     */
    public static Condition fails(String kpi, TargetPurpose purpose) {
        return fails(Judgement.of(kpi).against(purpose));
    }

    /**
     * A KPI fails a standard.
     *
     * @param judgement whose figure, made of which periods, against which standard
     * @return the condition
     */
    public static Condition fails(Judgement judgement) {
        return new Condition.Fails(judgement);
    }

    /**
     * A KPI is green, amber or red against its contract standard.
     *
     * @param kpi the id of the KPI
     * @param colour which colour
     * @return the condition
     */
    public static Condition is(String kpi, Rag colour) {
        return new Condition.Banded(Judgement.of(kpi), colour);
    }

    /**
     * A KPI is green, amber or red.
     *
     * @param judgement whose figure, made of which periods, against which standard
     * @param colour which colour
     * @return the condition
     */
    public static Condition is(Judgement judgement, Rag colour) {
        return new Condition.Banded(judgement, colour);
    }

    /**
     * Nothing was reported of a KPI.
     *
     * @param kpi the id of the KPI
     * @return the condition
     */
    public static Condition notReported(String kpi) {
        return new Condition.NotReported(KpiId.of(kpi));
    }

    /**
     * The return of a KPI is late: an information breach.
     *
     * @param kpi the id of the KPI
     * @param operationalDays how many days of grace, 0 for none
     * @return the condition
     */
    public static Condition returnLate(String kpi, int operationalDays) {
        return new Condition.ReturnLate(KpiId.of(kpi), operationalDays);
    }

    /**
     * A KPI was restated after freeze.
     *
     * @param kpi the id of the KPI
     * @return the condition
     */
    public static Condition restatedAfterFreeze(String kpi) {
        return new Condition.RestatedAfterFreeze(KpiId.of(kpi));
    }

    /**
     * Readings of a KPI conflict.
     *
     * @param kpi the id of the KPI
     * @return the condition
     */
    public static Condition readingsConflict(String kpi) {
        return new Condition.ReadingsConflict(KpiId.of(kpi));
    }

    /**
     * At least so many KPIs of a set fail their contract standard.
     *
     * @param least how many
     * @param set the KPIs
     * @return the condition
     */
    public static Condition atLeastFail(int least, KpiSet set) {
        return new Condition.OfSet(set, new SetQuota.Number(least), TargetPurpose.CONTRACT_STANDARD);
    }

    /**
     * At least a share of the KPIs of a set fail their contract standard.
     *
     * @param percent how many in a hundred
     * @param of of what the share is taken
     * @param set the KPIs
     * @return the condition
     */
    public static Condition shareFails(String percent, ShareOf of, KpiSet set) {
        return new Condition.OfSet(
                set, new SetQuota.Share(new BigDecimal(percent), of), TargetPurpose.CONTRACT_STANDARD);
    }

    /**
     * A fact holds that is found out elsewhere.
     *
     * @param topic what it is about
     * @param name its name
     * @return the condition
     */
    public static Condition stated(FactTopic topic, String name) {
        return new Condition.Stated(new FactKey(topic, name));
    }

    /**
     * A condition that a service defines itself holds.
     *
     * @param id its id in the registry
     * @param kpis the KPIs that it reads
     * @param parameters its parameters
     * @return the condition
     */
    public static Condition custom(String id, Set<KpiId> kpis, Map<String, String> parameters) {
        return new Condition.Custom(id, ImmutableSet.copyOf(kpis), ImmutableMap.copyOf(parameters));
    }

    /**
     * A condition does not hold.
     *
     * @param part the condition
     * @return the condition
     */
    public static Condition not(Condition part) {
        return new Condition.Not(part);
    }

    /**
     * All conditions hold.
     *
     * @param parts at least one
     * @return the condition
     */
    public static Condition allOf(Condition... parts) {
        return new Condition.AllOf(ImmutableList.copyOf(parts));
    }

    /**
     * Any condition holds.
     *
     * @param parts at least one
     * @return the condition
     */
    public static Condition anyOf(Condition... parts) {
        return new Condition.AnyOf(ImmutableList.copyOf(parts));
    }

    /**
     * At least so many conditions hold.
     *
     * @param least how many
     * @param parts at least one
     * @return the condition
     */
    public static Condition atLeast(int least, Condition... parts) {
        return new Condition.AtLeastOf(least, ImmutableList.copyOf(parts));
    }

    /**
     * A condition holds in at least so many of the last periods.
     *
     * @param least how many
     * @param window the periods
     * @param part the condition
     * @return the condition
     */
    public static Condition atLeast(int least, Window window, Condition part) {
        return new Condition.InWindow(least, window, part);
    }

    /**
     * A condition holds in so many periods in a row.
     *
     * @param periods how many
     * @param notApplicable what a period with nothing to judge does to the run: shrinking the window breaks it, looking
     *     further back passes over the period
     * @param part the condition
     * @return the condition
     */
    public static Condition consecutive(int periods, NotApplicablePeriods notApplicable, Condition part) {
        return atLeast(periods, Window.ofLast(periods, notApplicable), part);
    }

    static void checkDepth(List<Condition> parts) {
        checkArgument(!parts.isEmpty(), "a group of conditions: found none, expected at least one");
        for (Condition part : parts) {
            checkArgument(
                    part.depth() < Condition.MAX_DEPTH,
                    "a condition is deeper than %s conditions",
                    Condition.MAX_DEPTH);
        }
    }
}
