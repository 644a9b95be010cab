package org.nhscontracts.rules.testing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.KpiKind;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.KpiSeriesBuilder;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.performance.PerformanceRecord;
import org.nhscontracts.core.performance.ReadingToUse;
import org.nhscontracts.core.performance.SeriesKey;
import org.nhscontracts.core.source.Basis;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.source.Confidence;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.engine.Evaluation;
import org.nhscontracts.rules.engine.Evidence;
import org.nhscontracts.rules.engine.Facts;
import org.nhscontracts.rules.engine.Plan;
import org.nhscontracts.rules.engine.VerdictColumn;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * Worked examples written as a letter a month, against a standard of at least 95 %:
 *
 * <ul>
 *   <li>{@code A} 96 of 100, achieved; {@code F} 90 of 100, failed; {@code P} the same as {@code F}, provisional
 *   <li>{@code -} not reported; {@code Y} not yet due; {@code S} suppressed; {@code D} 90 of 100, disputed
 *   <li>{@code X} excluded; {@code U} suspended; {@code 0} no activity
 * </ul>
 *
 * <p>Verdicts are written {@code H} (holds), {@code d} (does not hold), {@code u} (undetermined) and {@code n} (not
 * applicable). Example: two failures in a row in {@code FFAFF} are {@code dHddH}.
 */
public final class WorkedSeries {

    /** The first month of every example: April 2024. */
    public static final ReportingPeriod FIRST = ReportingPeriod.month(2024, 4);

    /** The organisation of every example. */
    public static final OrganisationId PROVIDER = OrganisationId.of("serco");

    private WorkedSeries() {}

    /**
     * A KPI with a contract standard of at least 95 %.
     *
     * @param id its id
     * @return the KPI, a ratio judged by month
     */
    public static Kpi kpi(String id) {
        return kpi(id, new Measure.Ratio(), Direction.HIGHER, Threshold.atLeast("95"));
    }

    /**
     * A KPI of one target.
     *
     * @param id its id
     * @param measure what is measured
     * @param direction which way is better
     * @param threshold its contract standard
     * @return the KPI, judged by month
     */
    public static Kpi kpi(String id, Measure measure, Direction direction, Threshold threshold) {
        Kpi.Builder kpi = builder(id, measure, direction);
        return kpi.addTarget(Target.standard(threshold)).build();
    }

    /**
     * A KPI without a target so far.
     *
     * @param id its id
     * @param measure what is measured
     * @param direction which way is better
     * @return a builder of the KPI, judged by month
     */
    public static Kpi.Builder builder(String id, Measure measure, Direction direction) {
        Kpi.Builder kpi = Kpi.builder();
        kpi.id(KpiId.of(id))
                .name("requirement " + id)
                .kind(KpiKind.LOCAL_QUALITY_REQUIREMENT)
                .measure(measure)
                .direction(direction)
                .frequency(PeriodKind.MONTH);
        return kpi;
    }

    /**
     * Of what the examples are a reading.
     *
     * @param kpi the id of the KPI
     * @return the provider's performance under the contract, with no source
     */
    public static SeriesKey key(String kpi) {
        return SeriesKey.of(KpiId.of(kpi), PROVIDER);
    }

    /**
     * The same, from a source.
     *
     * @param kpi the id of the KPI
     * @param source the id of the source
     * @return the key
     */
    public static SeriesKey key(String kpi, String source) {
        return key(kpi).citing(Citation.of(SourceId.of(source), Basis.MEASURED, Confidence.CONSTRUCTED));
    }

    /**
     * A series from April 2024 on.
     *
     * @param key of what it is a reading
     * @param letters a letter a month
     * @return the series of counts
     */
    public static KpiSeries series(SeriesKey key, String letters) {
        return series(key, FIRST, letters);
    }

    /**
     * A series.
     *
     * @param key of what it is a reading
     * @param first its first month
     * @param letters a letter a month
     * @return the series of counts
     */
    public static KpiSeries series(SeriesKey key, ReportingPeriod first, String letters) {
        KpiSeriesBuilder series = KpiSeries.builder(key, FigureForm.COUNTS);
        ReportingPeriod period = first;
        for (int index = 0; index < letters.length(); index++) {
            slot(series, period, letters.charAt(index));
            period = period.next();
        }
        return series.build();
    }

    /**
     * The month of a place in a series.
     *
     * @param index from 0
     * @return April 2024 and that many months
     */
    public static ReportingPeriod month(int index) {
        return ReportingPeriod.of(PeriodKind.MONTH, FIRST.firstDay().plusMonths(index));
    }

    /**
     * Facts at the end of the last month of any series.
     *
     * @param kpis the KPIs
     * @param series the series
     * @return the facts
     */
    public static Facts facts(ImmutableList<Kpi> kpis, KpiSeries... series) {
        ImmutableList<KpiSeries> all = ImmutableList.copyOf(series);
        LocalDate end = all.stream()
                .map(one -> one.axis().last().lastDay())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return facts(kpis, PerformanceRecord.of(all), ImmutableList.of(), end, Optional.empty());
    }

    /**
     * Facts about performance alone.
     *
     * @param kpis the KPIs
     * @param record the performance reported
     * @param readingsToUse which readings decide where readings conflict
     * @param asAt the day of judgement
     * @param term from when until when the contract runs; empty if judgement neither begins nor ends with a contract
     * @return the facts
     */
    public static Facts facts(
            Collection<Kpi> kpis,
            PerformanceRecord record,
            Collection<ReadingToUse> readingsToUse,
            LocalDate asAt,
            Optional<ContractTerm> term) {
        return Facts.of(Evidence.builder()
                .addAllKpis(kpis)
                .performance(record)
                .addAllReadingsToUse(readingsToUse)
                .asAt(asAt)
                .term(term)
                .build());
    }

    /**
     * Judges one condition as rule {@code R1}.
     *
     * @param condition the condition
     * @param kpis the KPIs that it reads
     * @param facts the facts
     * @return the evaluation
     */
    public static Evaluation evaluate(Condition condition, ImmutableList<Kpi> kpis, Facts facts) {
        return Plan.compile(RuleArbitraries.book(ImmutableList.of(condition)), kpis)
                .evaluate(facts);
    }

    /**
     * The verdicts of a condition on the KPI {@code K} of at least 95 %.
     *
     * @param letters a letter a month
     * @param condition the condition
     * @return a letter a month
     */
    public static String judge(String letters, Condition condition) {
        ImmutableList<Kpi> kpis = ImmutableList.of(kpi("K"));
        return verdicts(evaluate(condition, kpis, facts(kpis, series(key("K"), letters))));
    }

    /**
     * The verdicts of rule {@code R1} for the provider.
     *
     * @param evaluation the evaluation
     * @return a letter a month
     */
    public static String verdicts(Evaluation evaluation) {
        VerdictColumn column = evaluation.column(RuleId.of("R1"), PROVIDER).orElseThrow();
        return letters(column.axis().periods().stream().map(column::verdict).toList());
    }

    /**
     * Verdicts as letters.
     *
     * @param verdicts the verdicts
     * @return a letter each
     */
    public static String letters(Collection<Verdict> verdicts) {
        return verdicts.stream().map(WorkedSeries::letter).collect(Collectors.joining());
    }

    private static String letter(Verdict verdict) {
        return switch (verdict) {
            case HOLDS -> "H";
            case DOES_NOT_HOLD -> "d";
            case UNDETERMINED -> "u";
            case NOT_APPLICABLE -> "n";
        };
    }

    private static void slot(KpiSeriesBuilder series, ReportingPeriod period, char letter) {
        switch (letter) {
            case 'A' -> series.counts(period, 96, 100);
            case 'F' -> series.counts(period, 90, 100);
            case 'P' -> series.counts(period, 90, 100, ObservationStatus.PROVISIONAL);
            case 'D' -> series.counts(period, 90, 100, ObservationStatus.DISPUTED);
            default -> series.status(period, status(letter));
        }
    }

    private static ObservationStatus status(char letter) {
        return switch (letter) {
            case '-' -> ObservationStatus.NOT_REPORTED;
            case 'Y' -> ObservationStatus.NOT_YET_DUE;
            case 'S' -> ObservationStatus.SUPPRESSED;
            case 'X' -> ObservationStatus.EXCLUDED;
            case 'U' -> ObservationStatus.SUSPENDED;
            case '0' -> ObservationStatus.NO_ACTIVITY;
            default -> throw new IllegalArgumentException("no such letter: " + letter);
        };
    }
}
