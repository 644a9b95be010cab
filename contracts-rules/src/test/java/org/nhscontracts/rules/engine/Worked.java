package org.nhscontracts.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.performance.CountRange;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.KpiSeriesBuilder;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.performance.PerformanceRecord;
import org.nhscontracts.core.performance.SeriesKey;
import org.nhscontracts.core.performance.SuppressedFigure;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.rule.RuleBook;
import org.nhscontracts.rules.testing.CustomConditions;
import org.nhscontracts.rules.testing.WorkedSeries;

/**
 * Worked examples whose figures matter: a cell a month from April 2024. {@code 90/100} are counts, {@code 12} is a figure,
 * {@code *1-7/120} or {@code *1-7} one that is suppressed within a range ({@code *1-/120}: of 1 or more), {@code -}
 * is not reported, {@code U} suspended, {@code X} excluded, {@code 0/0} no activity.
 *
 * <p>Verdicts are the letters of {@link WorkedSeries}. Every example is judged by the engine and by the reference.
 */
final class Worked {

    private Worked() {}

    static KpiSeries counts(String kpi, String... cells) {
        return series(WorkedSeries.key(kpi), FigureForm.COUNTS, WorkedSeries.FIRST, cells);
    }

    static KpiSeries whole(String kpi, String... cells) {
        return series(WorkedSeries.key(kpi), FigureForm.WHOLE, WorkedSeries.FIRST, cells);
    }

    static KpiSeries rounded(String kpi, int decimals, String... cells) {
        return series(WorkedSeries.key(kpi), FigureForm.rounded(decimals), WorkedSeries.FIRST, cells);
    }

    static KpiSeries series(SeriesKey key, FigureForm form, ReportingPeriod first, String... cells) {
        KpiSeriesBuilder series = KpiSeries.builder(key, form);
        ReportingPeriod period = first;
        for (String cell : cells) {
            cell(series, form, period, cell);
            period = period.next();
        }
        return series.build();
    }

    private static void cell(KpiSeriesBuilder series, FigureForm form, ReportingPeriod period, String cell) {
        String[] parts = cell.split("/", -1);
        switch (cell.charAt(0)) {
            case '-' -> series.status(period, ObservationStatus.NOT_REPORTED);
            case 'U' -> series.status(period, ObservationStatus.SUSPENDED);
            case 'X' -> series.status(period, ObservationStatus.EXCLUDED);
            case '*' ->
                series.suppressed(
                        period,
                        parts.length == 1
                                ? SuppressedFigure.of(range(cell.substring(1)))
                                : new SuppressedFigure(range(parts[0].substring(1)), range(parts[1])));
            default -> {
                if (form.counts()) {
                    series.counts(period, Long.parseLong(parts[0]), Long.parseLong(parts[1]));
                } else {
                    series.figure(period, new BigDecimal(cell), ObservationStatus.REPORTED);
                }
            }
        }
    }

    private static CountRange range(String text) {
        int dash = text.indexOf('-');
        if (dash < 0) {
            return CountRange.exactly(Long.parseLong(text));
        }
        long lowest = Long.parseLong(text.substring(0, dash));
        String highest = text.substring(dash + 1);
        return highest.isEmpty() ? CountRange.from(lowest) : CountRange.of(lowest, Long.parseLong(highest));
    }

    /** Evidence at the end of the last month of any series. */
    static Evidence.Builder evidence(Collection<Kpi> kpis, KpiSeries... series) {
        ImmutableList<KpiSeries> all = ImmutableList.copyOf(series);
        LocalDate end = all.stream()
                .map(one -> one.axis().last().lastDay())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return evidenceOn(end, kpis, series);
    }

    static Evidence.Builder evidenceOn(LocalDate asAt, Collection<Kpi> kpis, KpiSeries... series) {
        Evidence.Builder evidence = Evidence.builder();
        return evidence.addAllKpis(kpis)
                .performance(PerformanceRecord.of(ImmutableList.copyOf(series)))
                .asAt(asAt);
    }

    static String judge(Kpi kpi, Condition condition, KpiSeries... series) {
        return judge(condition, evidence(ImmutableList.of(kpi), series).build());
    }

    static String judge(Condition condition, Evidence evidence) {
        return judge(rule(condition).build(), evidence, WorkedSeries.PROVIDER);
    }

    static Rule.Builder rule(Condition condition) {
        Rule.Builder rule = Rule.builder();
        rule.id(RuleId.of("R1")).when(condition).because("worked");
        return rule;
    }

    static String judge(Rule rule, Evidence evidence, OrganisationId organisation) {
        String reference = WorkedSeries.letters(
                new ReferenceRules(evidence, CustomConditions.REGISTRY).verdicts(rule, organisation));
        Evaluation evaluation = Plan.compile(RuleBook.of(rule), evidence.kpis(), CustomConditions.REGISTRY)
                .evaluate(Facts.of(evidence));
        VerdictColumn column = evaluation.column(rule.id(), organisation).orElseThrow();
        String engine = WorkedSeries.letters(
                column.axis().periods().stream().map(column::verdict).toList());
        assertThat(engine).as("the engine, and the reference").isEqualTo(reference);
        return engine;
    }
}
