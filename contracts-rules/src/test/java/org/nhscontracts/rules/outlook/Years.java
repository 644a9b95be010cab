package org.nhscontracts.rules.outlook;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.KpiKind;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.KpiSeriesBuilder;
import org.nhscontracts.core.performance.PerformanceRecord;
import org.nhscontracts.core.performance.SeriesKey;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.engine.Evidence;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.rule.RuleBook;

/** Financial years from April 2024 on, of one KPI and one trust. */
final class Years {

    static final OrganisationId TRUST = OrganisationId.of("trust");
    static final KpiId ID = KpiId.of("A");
    static final RuleId RULE = RuleId.of("R");

    private Years() {}

    static Kpi higher(String target) {
        return kpi(new Measure.Ratio(), Direction.HIGHER, Threshold.atLeast(target));
    }

    static Kpi lower(String target) {
        return kpi(new Measure.Ratio(), Direction.LOWER, Threshold.atMost(target));
    }

    static Kpi kpi(Measure measure, Direction direction, Threshold threshold) {
        return Kpi.builder()
                .id(ID)
                .name("A standard")
                .kind(KpiKind.LOCAL_QUALITY_REQUIREMENT)
                .measure(measure)
                .direction(direction)
                .frequency(PeriodKind.MONTH)
                .addTarget(Target.standard(threshold))
                .build();
    }

    static ReportingPeriod month(int number) {
        ReportingPeriod month = ReportingPeriod.month(2024, 4);
        for (int i = 1; i < number; i++) {
            month = month.next();
        }
        return month;
    }

    /** Counts of the months from April 2024 on; a denominator below 0 leaves the month out. */
    static Evidence counts(Kpi kpi, long[] numerators, long[] denominators) {
        KpiSeriesBuilder series = KpiSeries.builder(SeriesKey.of(ID, TRUST), FigureForm.COUNTS);
        for (int i = 0; i < numerators.length; i++) {
            if (denominators[i] >= 0) {
                series.counts(month(i + 1), numerators[i], denominators[i]);
            }
        }
        return evidence(kpi, series.build(), numerators.length);
    }

    /** Months of a thousand patients each. */
    static Evidence thousands(Kpi kpi, long... numerators) {
        long[] denominators = new long[numerators.length];
        java.util.Arrays.fill(denominators, 1000);
        return counts(kpi, numerators, denominators);
    }

    static Evidence evidence(Kpi kpi, KpiSeries series, int months) {
        return Evidence.builder()
                .addKpi(kpi)
                .performance(PerformanceRecord.of(ImmutableList.of(series)))
                .asAt(month(months).lastDay())
                .term(Optional.of(ContractTerm.of(LocalDate.of(2024, 4, 1), LocalDate.of(2027, 3, 31))))
                .build();
    }

    static RuleBook rule(Condition condition) {
        return RuleBook.of(
                Rule.builder().id(RULE).when(condition).because("test").build());
    }

    static KpiOutlook kpi(Evidence evidence) {
        return ContractOutlook.of(evidence, RuleBook.of(), OutlookBasis.USUAL)
                .kpis()
                .get(0);
    }

    static RuleOutlook rule(Evidence evidence, Condition condition) {
        return ContractOutlook.of(evidence, rule(condition), OutlookBasis.USUAL)
                .rules()
                .get(0);
    }
}
