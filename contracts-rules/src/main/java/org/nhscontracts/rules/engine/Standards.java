package org.nhscontracts.rules.engine;

import java.math.BigDecimal;
import java.util.Optional;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Operator;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.time.PeriodAxis;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Standard;

/** What a standard asks of a KPI of an organisation, period by period. */
final class Standards {

    private static final int MONTHS_A_YEAR = 12;

    private final Kpi kpi;
    private final OrganisationId organisation;
    private final Standard standard;
    private final PeriodAxis axis;

    Standards(Kpi kpi, OrganisationId organisation, Standard standard, PeriodAxis axis) {
        this.kpi = kpi;
        this.organisation = organisation;
        this.standard = standard;
        this.axis = axis;
    }

    /** What the standard asks at a place; empty if it asks nothing there. */
    Optional<Bars> at(int index, FigureSource figures) {
        if (standard instanceof Standard.AmberLimit amber) {
            return target(amber.purpose(), axis.period(index)).flatMap(this::amber);
        }
        if (standard instanceof Standard.OverBaseline baseline) {
            return Optional.of(baseline(baseline, figures));
        }
        if (standard instanceof Standard.OverYearBefore before) {
            return Optional.of(yearBefore(before, index, figures));
        }
        return target(axis.period(index)).map(Bars::of);
    }

    /** The target at a place, for standards that are one. */
    Optional<Target> target(ReportingPeriod period) {
        if (standard instanceof Standard.OfTarget of) {
            return target(of.purpose(), period);
        }
        if (standard instanceof Standard.TrajectoryElseTarget either) {
            return target(TargetPurpose.IMPROVEMENT_TRAJECTORY, period).or(() -> target(either.purpose(), period));
        }
        return standard instanceof Standard.AmberLimit amber ? target(amber.purpose(), period) : Optional.empty();
    }

    private Optional<Target> target(TargetPurpose purpose, ReportingPeriod period) {
        return kpi.target(purpose, organisation, period);
    }

    private Optional<Bars> amber(Target target) {
        return kpi.rag().map(margin -> Bars.of(Bar.of(margin.limit(target.threshold())), Optional.of(target)));
    }

    private Bars baseline(Standard.OverBaseline baseline, FigureSource figures) {
        int from = baseline.first().ordinal() - axis.first().ordinal();
        int to = baseline.last().ordinal() - axis.first().ordinal();
        FigureAt sum = null;
        int number = 0;
        for (int place = from; place <= to; place++) {
            FigureAt one = figures.at(place, false);
            if (one.isUnknown()) {
                return Bars.unknown(bar(Interval.ZERO));
            }
            if (!one.isNothing()) {
                sum = sum == null ? one : sum.plus(one);
                number++;
            }
        }
        return sum == null ? Bars.unknown(bar(Interval.ZERO)) : over(mean(sum, number), baseline.delta());
    }

    /** Counts are pooled; figures without counts are averaged. */
    private Interval mean(FigureAt sum, int number) {
        Interval value = sum.value(kpi.measure().multiplier());
        return sum.counts() ? value : value.over(Interval.of(Fraction.of(number)));
    }

    private Bars yearBefore(Standard.OverYearBefore before, int index, FigureSource figures) {
        FigureAt one = figures.at(index - MONTHS_A_YEAR / kpi.frequency().months(), false);
        return one.isUnknown() || one.isNothing()
                ? Bars.unknown(bar(Interval.ZERO))
                : over(one.value(kpi.measure().multiplier()), before.delta());
    }

    private Bars over(Interval figure, BigDecimal delta) {
        return Bars.of(bar(figure.plus(Interval.of(Fraction.of(delta)))), Optional.empty());
    }

    private Bar bar(Interval value) {
        return Bar.of(kpi.direction() == Direction.LOWER ? Operator.AT_MOST : Operator.AT_LEAST, value);
    }
}
