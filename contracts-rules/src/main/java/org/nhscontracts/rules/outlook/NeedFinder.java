package org.nhscontracts.rules.outlook;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.KpiSeriesBuilder;
import org.nhscontracts.core.performance.PerformanceRecord;
import org.nhscontracts.core.performance.SeriesKey;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Conditions;
import org.nhscontracts.rules.condition.Judgement;
import org.nhscontracts.rules.engine.Evidence;
import org.nhscontracts.rules.engine.Facts;
import org.nhscontracts.rules.engine.Plan;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.rule.RuleBook;
import org.nhscontracts.rules.verdict.Verdict;

/** Searches for the figure with which a judgement is achieved, by asking the engine. */
final class NeedFinder {

    private static final RuleId RULE = RuleId.of("outlook");

    private final Futures futures;
    private final FutureGroup group;
    private final Kpi kpi;
    private final ImmutableList<ReportingPeriod> periods;
    private final ReportingPeriod last;
    private final Plan plan;
    private final Bounds bounds;

    NeedFinder(Futures futures, FutureGroup group, Judgement judgement, ImmutableList<ReportingPeriod> periods) {
        this.futures = futures;
        this.group = group;
        this.kpi = group.kpi();
        this.periods = periods;
        this.last = periods.get(periods.size() - 1);
        this.plan = Plan.compile(
                RuleBook.of(Rule.builder()
                        .id(RULE)
                        .when(Conditions.achieves(judgement))
                        .because("the standard is achieved")
                        .build()),
                ImmutableList.of(kpi));
        this.bounds = together();
    }

    /** Ratios add up; what has no upper limit in one period has none in several. */
    private Bounds together() {
        Bounds one = group.bounds();
        return isRatio() ? new Bounds(0, Math.multiplyExact(one.highest(), (long) periods.size())) : one;
    }

    private boolean isRatio() {
        return group.form().counts() && kpi.measure() instanceof Measure.Ratio;
    }

    /** What is needed; empty if nothing is judged then, or nobody can say. */
    Optional<Need> find() {
        Optional<Target> target =
                kpi.target(TargetPurpose.CONTRACT_STANDARD, group.group().organisation(), last);
        Verdict best = verdict(group.higherIsBetter() ? bounds.highest() : bounds.lowest());
        if (target.isEmpty() || best == Verdict.NOT_APPLICABLE || best == Verdict.UNDETERMINED) {
            return Optional.empty();
        }
        Need.Builder need = Need.builder();
        need.addAllPeriods(periods).target(target.get()).lowerLimit(group.higherIsBetter());
        activity().ifPresent(need::ofActivity);
        if (best == Verdict.DOES_NOT_HOLD) {
            return Optional.of(need.state(NeedState.IMPOSSIBLE).build());
        }
        boolean secured = verdict(group.higherIsBetter() ? bounds.lowest() : bounds.highest()) == Verdict.HOLDS;
        limit(need, Search.limit(group.higherIsBetter(), bounds, figure -> verdict(figure) == Verdict.HOLDS));
        return Optional.of(
                need.state(secured ? NeedState.SECURED : NeedState.OPEN).build());
    }

    /** The least good figure that achieves the standard; empty if none does. */
    Optional<Long> limit() {
        boolean higher = group.higherIsBetter();
        return verdict(higher ? bounds.highest() : bounds.lowest()) == Verdict.HOLDS
                ? Optional.of(Search.limit(higher, bounds, figure -> verdict(figure) == Verdict.HOLDS))
                : Optional.empty();
    }

    private Optional<Long> activity() {
        return group.activity().map(one -> Math.multiplyExact(one.perPeriod(), (long) periods.size()));
    }

    private void limit(Need.Builder need, long limit) {
        boolean higher = group.higherIsBetter();
        long denominator = activity().orElse(1L);
        need.figure(Shown.figure(kpi, group.form(), limit, denominator, higher));
        if (group.form().counts()) {
            need.count(limit);
        }
        if (isRatio()) {
            need.affordableBreaches(higher ? denominator - limit : limit);
        } else if (!higher
                && kpi.measure() instanceof Measure.Rate
                && group.form().counts()) {
            need.affordableBreaches(limit);
        }
    }

    /** What the judgement comes to in the last period, with a figure in all periods together. */
    private Verdict verdict(long figure) {
        KpiSeries series = with(figure);
        Facts facts = Facts.of(Evidence.builder()
                .addKpi(kpi)
                .performance(PerformanceRecord.of(List.of(series)))
                .asAt(last.lastDay())
                .term(futures.facts().evidence().term())
                .build());
        return plan.evaluate(facts).verdict(RULE, group.group().organisation(), last);
    }

    private KpiSeries with(long figure) {
        SeriesKey whole = SeriesKey.of(kpi.id(), group.group().organisation());
        KpiSeriesBuilder series = CutSeries.upTo(group.series(), group.lastOrdinal(), whole);
        long rest = figure;
        for (ReportingPeriod period : periods) {
            long here = Math.min(rest, group.bounds().highest());
            group.put(series, period, here);
            rest -= here;
        }
        return series.build();
    }
}
