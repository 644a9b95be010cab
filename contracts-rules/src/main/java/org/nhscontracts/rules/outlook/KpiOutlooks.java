package org.nhscontracts.rules.outlook;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.Operator;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Aggregate;
import org.nhscontracts.rules.condition.Judgement;
import org.nhscontracts.rules.condition.MissingPeriods;
import org.nhscontracts.rules.condition.Span;

/** What every KPI still needs. */
final class KpiOutlooks {

    private static final Aggregate YEAR =
            Aggregate.pooled(new Span.ToDate(PeriodKind.FINANCIAL_YEAR), MissingPeriods.SKIPPED);

    private final Futures futures;

    KpiOutlooks(Futures futures) {
        this.futures = futures;
    }

    ImmutableList<KpiOutlook> all() {
        return futures.facts().evidence().kpis().stream().flatMap(this::of).collect(toImmutableList());
    }

    private Stream<KpiOutlook> of(Kpi kpi) {
        ImmutableList<OrganisationId> organisations =
                futures.facts().organisations(ImmutableList.of(kpi.id())).asList();
        return organisations.isEmpty()
                ? Stream.of(without(KpiOutlook.builder().kpi(kpi), "nobody reported it as a whole"))
                : organisations.stream()
                        .flatMap(organisation -> futures.judged(kpi.id(), organisation).stream())
                        .map(this::of);
    }

    private static KpiOutlook without(KpiOutlook.Builder outlook, String reason) {
        return outlook.noYear(reason).noNext(reason).build();
    }

    private KpiOutlook of(FutureGroup group) {
        KpiOutlook.Builder outlook = KpiOutlook.builder();
        outlook.kpi(group.kpi()).organisation(group.group().organisation()).expected(group.activity());
        ImmutableList<ReportingPeriod> remaining = remaining(group);
        Optional<String> obstacle = obstacle(group, remaining);
        if (obstacle.isPresent()) {
            return without(outlook, obstacle.get());
        }
        year(group, remaining, outlook);
        ImmutableList<ReportingPeriod> next = remaining.subList(0, 1);
        answer(new NeedFinder(futures, group, Judgement.of(group.kpi().id()), next).find(), next)
                .accept(outlook::next, outlook::noNext);
        return outlook.build();
    }

    /** The remaining periods of the financial year that contains the next one; at least the next. */
    private ImmutableList<ReportingPeriod> remaining(FutureGroup group) {
        ImmutableList.Builder<ReportingPeriod> periods = ImmutableList.builder();
        ReportingPeriod next = group.judged().last().next();
        ReportingPeriod year = year(next);
        for (ReportingPeriod period = next;
                year(period).equals(year) && !futures.isAfterExpiry(period);
                period = period.next()) {
            if (!futures.isExcluded(group.kpi().id(), group.group().organisation(), period)) {
                periods.add(period);
            }
        }
        return periods.build();
    }

    private static ReportingPeriod year(ReportingPeriod period) {
        return ReportingPeriod.of(PeriodKind.FINANCIAL_YEAR, period.firstDay());
    }

    private static Optional<String> obstacle(FutureGroup group, ImmutableList<ReportingPeriod> remaining) {
        if (remaining.isEmpty()) {
            return Optional.of("no period of the contract remains in the financial year");
        }
        if (!group.isOneReading()) {
            return Optional.of("several sources report it, and none is named as the one to use");
        }
        if (!group.goesOn()) {
            return Optional.of("no activity is known, so none can be expected");
        }
        return standard(group, remaining.get(0));
    }

    private static Optional<String> standard(FutureGroup group, ReportingPeriod period) {
        Optional<Target> target = target(group, period);
        if (target.isEmpty()) {
            return Optional.of("no contract standard is in force in " + period);
        }
        Operator operator = target.get().threshold().operator();
        boolean twoSided = operator == Operator.BETWEEN || operator == Operator.EQUAL_TO;
        return twoSided || group.kpi().direction() == Direction.NEUTRAL
                ? Optional.of("its standard (" + target.get().threshold() + ") has no better side")
                : Optional.empty();
    }

    private static Optional<Target> target(FutureGroup group, ReportingPeriod period) {
        return group.kpi().target(TargetPurpose.CONTRACT_STANDARD, group.group().organisation(), period);
    }

    private void year(FutureGroup group, ImmutableList<ReportingPeriod> remaining, KpiOutlook.Builder outlook) {
        Optional<String> obstacle = yearObstacle(group, remaining);
        if (obstacle.isPresent()) {
            outlook.noYear(obstacle.get());
            return;
        }
        outlook.yearToDate(yearToDate(group, year(remaining.get(0))));
        Judgement pooled = Judgement.of(group.kpi().id()).over(YEAR);
        answer(new NeedFinder(futures, group, pooled, remaining).find(), remaining)
                .accept(outlook::year, outlook::noYear);
    }

    private static Optional<String> yearObstacle(FutureGroup group, ImmutableList<ReportingPeriod> remaining) {
        Measure measure = group.kpi().measure();
        boolean pooled = measure instanceof Measure.Ratio
                || measure instanceof Measure.Rate
                || measure instanceof Measure.PublishedPercentage;
        if (!pooled) {
            return Optional.of("its standard is one for each "
                    + group.kpi().frequency().words() + ", which figures of a year cannot be held against");
        }
        if (!group.form().counts()) {
            return Optional.of("its figures were published without the counts that a year is pooled from");
        }
        if (group.series().largest() > ExpectedActivity.MOST) {
            return Optional.of("its counts are too large to reckon with");
        }
        return suppressed(group, year(remaining.get(0)))
                ? Optional.of("figures of the year are suppressed")
                : standard(group, remaining.get(remaining.size() - 1));
    }

    private static boolean suppressed(FutureGroup group, ReportingPeriod year) {
        KpiSeries series = group.series();
        for (int slot = 0; slot < series.size(); slot++) {
            ReportingPeriod period = series.axis().period(slot);
            if (period.ordinal() <= group.lastOrdinal()
                    && year(period).equals(year)
                    && series.suppressed(slot).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private YearToDate yearToDate(FutureGroup group, ReportingPeriod year) {
        return new YearSoFar(group, year, first(group, year)).add();
    }

    /** The first period of the year that was judged. */
    private ReportingPeriod first(FutureGroup group, ReportingPeriod year) {
        ReportingPeriod start = futures.facts()
                .evidence()
                .term()
                .map(term -> ReportingPeriod.of(group.kpi().frequency(), term.start()))
                .filter(period -> period.ordinal() < group.judged().first().ordinal())
                .orElse(group.judged().first());
        ReportingPeriod ofYear = ReportingPeriod.of(group.kpi().frequency(), year.firstDay());
        return start.ordinal() > ofYear.ordinal() ? start : ofYear;
    }

    private static Answer answer(Optional<Need> need, ImmutableList<ReportingPeriod> periods) {
        ReportingPeriod last = periods.get(periods.size() - 1);
        return new Answer(need, "nothing would be judged in " + last + ", or what is known does not decide it");
    }
}
