package org.nhscontracts.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.nhscontracts.rules.condition.Conditions.achieves;
import static org.nhscontracts.rules.condition.Conditions.fails;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.performance.CountRange;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.KpiSeriesBuilder;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.performance.PerformanceRecord;
import org.nhscontracts.core.performance.SeriesKey;
import org.nhscontracts.core.performance.SuppressedFigure;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.rule.RuleBook;
import org.nhscontracts.rules.testing.WorkedSeries;
import org.nhscontracts.rules.text.CsvLimits;
import org.nhscontracts.rules.text.CsvRow;
import org.nhscontracts.rules.text.CsvText;
import org.nhscontracts.rules.text.FaultCollector;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * The occupancy of virtual wards in all areas of England, July 2023 to February 2024: counts of patients and places, and the percentage as it
 * was published, in which {@code 100%*} and {@code *} stand for anything of 100 % or more.
 */
final class PublishedVirtualWardsTest {

    private static final int CAPPED = 18;
    private static final int DECIMALS = 4;

    /** A row of the file. */
    private record Ward(String code, YearMonth month, long patients, long capacity, String occupancy) {
        boolean capped() {
            return occupancy.endsWith("*");
        }

        /** The percentage as far as the test keeps it. */
        BigDecimal percentage() {
            return new BigDecimal(occupancy).movePointRight(2).setScale(DECIMALS, java.math.RoundingMode.HALF_UP);
        }
    }

    private final Path published = Path.of(System.getProperty("nhscontracts.shared", "../../shared"))
            .resolve("data/virtual-wards/virtual_wards_icb.csv");
    private final List<Ward> wards = new ArrayList<>();

    @BeforeEach
    void readThePublishedData() {
        assumeTrue(Files.exists(published), () -> "skipped: the published data is not there: " + published);
        FaultCollector faults = new FaultCollector();
        CsvText.read(
                published,
                CsvLimits.DEFAULT,
                ImmutableSet.of("month", "icb_code", "capacity", "patients", "occupancy_as_published"),
                ImmutableSet.of(
                        "region", "region_code", "icb_name", "capacity_per_100k_as_published", "gp_population_16_plus"),
                faults,
                row -> wards.add(ward(row)));
        faults.throwIfAny();
        assertThat(wards).hasSize(42 * 8);
        assertThat(wards).filteredOn(Ward::capped).hasSize(CAPPED);
    }

    private static Ward ward(CsvRow row) {
        return new Ward(
                row.field("icb_code"),
                YearMonth.from(LocalDate.parse(row.field("month"))),
                Long.parseLong(row.field("patients")),
                Long.parseLong(row.field("capacity")),
                row.field("occupancy_as_published"));
    }

    @Test
    void counts_over_capacity_are_compared_exactly() {
        Evaluation ceiling = counts(Threshold.atMost("95"), Direction.LOWER);
        Evaluation floor = counts(Threshold.atLeast("80"), Direction.HIGHER);
        for (Ward ward : wards) {
            boolean within = ward.patients() * 100 <= 95 * ward.capacity();
            boolean enough = ward.patients() * 100 >= 80 * ward.capacity();
            check(ceiling, ward, within ? Verdict.HOLDS : Verdict.DOES_NOT_HOLD);
            check(floor, ward, enough ? Verdict.HOLDS : Verdict.DOES_NOT_HOLD);
            if (ward.capped()) {
                assertThat(within).as(ward.toString()).isFalse();
                assertThat(enough).as(ward.toString()).isTrue();
            }
        }
    }

    @Test
    void QJG_had_372_patients_for_161_places_in_December_2023() {
        Evaluation ceiling = counts(Threshold.atMost("95"), Direction.LOWER);
        Trace trace = ceiling.explain(RuleId.of("fails"), OrganisationId.of("QJG"), ReportingPeriod.month(2023, 12));
        assertThat(TraceWords.sentence(trace)).isEqualTo("holds: 2023-12 372 of 161 = 231.05 % is not at most 95 %");
    }

    @Test
    void a_capped_percentage_is_100_or_more_and_never_passes_a_ceiling_in_silence() {
        Evaluation ceiling = percentages(Threshold.atMost("95"), Direction.LOWER);
        Evaluation floor = percentages(Threshold.atLeast("80"), Direction.HIGHER);
        Evaluation higher = percentages(Threshold.atLeast("110"), Direction.HIGHER);
        Evaluation full = percentages(Threshold.atMost("100"), Direction.LOWER);
        wards.stream().filter(Ward::capped).forEach(ward -> {
            check(ceiling, ward, Verdict.DOES_NOT_HOLD);
            check(floor, ward, Verdict.HOLDS);
            check(higher, ward, Verdict.UNDETERMINED);
            check(full, ward, Verdict.UNDETERMINED);
        });
    }

    @Test
    void other_percentages_come_to_what_the_counts_come_to() {
        Evaluation ceiling = percentages(Threshold.atMost("95"), Direction.LOWER);
        Evaluation floor = percentages(Threshold.atLeast("80"), Direction.HIGHER);
        wards.stream()
                .filter(ward -> !ward.capped() && ward.patients() * 100 != 80 * ward.capacity())
                .forEach(ward -> {
                    check(ceiling, ward, verdict(ward.patients() * 100 <= 95 * ward.capacity()));
                    check(floor, ward, verdict(ward.patients() * 100 >= 80 * ward.capacity()));
                });
    }

    @Test
    void a_marker_without_a_range_decides_nothing() {
        Evaluation floor = evaluate(
                kpi(new Measure.PublishedPercentage(), Threshold.atLeast("80"), Direction.HIGHER),
                record(FigureForm.rounded(DECIMALS), (series, ward) -> {
                    if (ward.capped()) {
                        series.status(ReportingPeriod.month(ward.month()), ObservationStatus.SUPPRESSED);
                    } else {
                        figure(series, ward);
                    }
                }));
        wards.stream().filter(Ward::capped).forEach(ward -> check(floor, ward, Verdict.UNDETERMINED));
    }

    private static Verdict verdict(boolean achieved) {
        return achieved ? Verdict.HOLDS : Verdict.DOES_NOT_HOLD;
    }

    private static void check(Evaluation evaluation, Ward ward, Verdict achieved) {
        assertThat(verdict(evaluation, "achieves", ward)).as(ward.toString()).isEqualTo(achieved);
        assertThat(verdict(evaluation, "fails", ward)).as(ward.toString()).isEqualTo(achieved.negated());
    }

    private static Verdict verdict(Evaluation evaluation, String rule, Ward ward) {
        return evaluation.verdict(RuleId.of(rule), OrganisationId.of(ward.code()), ReportingPeriod.month(ward.month()));
    }

    private Evaluation counts(Threshold threshold, Direction direction) {
        return evaluate(
                kpi(new Measure.Ratio(), threshold, direction),
                record(
                        FigureForm.COUNTS,
                        (series, ward) ->
                                series.counts(ReportingPeriod.month(ward.month()), ward.patients(), ward.capacity())));
    }

    private Evaluation percentages(Threshold threshold, Direction direction) {
        CountRange hundredOrMore = CountRange.from(1_000_000);
        return evaluate(
                kpi(new Measure.PublishedPercentage(), threshold, direction),
                record(FigureForm.rounded(DECIMALS), (series, ward) -> {
                    if (ward.capped()) {
                        series.suppressed(ReportingPeriod.month(ward.month()), SuppressedFigure.of(hundredOrMore));
                    } else {
                        figure(series, ward);
                    }
                }));
    }

    private static void figure(KpiSeriesBuilder series, Ward ward) {
        series.figure(ReportingPeriod.month(ward.month()), ward.percentage(), ObservationStatus.REPORTED);
    }

    private interface Row {
        void add(KpiSeriesBuilder series, Ward ward);
    }

    private PerformanceRecord record(FigureForm form, Row row) {
        PerformanceRecord.Builder record = PerformanceRecord.builder();
        wards.forEach(ward ->
                row.add(record.series(SeriesKey.of(KpiId.of("VW"), OrganisationId.of(ward.code())), form), ward));
        return record.build();
    }

    private static Kpi kpi(Measure measure, Threshold threshold, Direction direction) {
        return WorkedSeries.kpi("VW", measure, direction, threshold);
    }

    private static Evaluation evaluate(Kpi kpi, PerformanceRecord record) {
        ImmutableList<Kpi> kpis = ImmutableList.of(kpi);
        Facts facts = WorkedSeries.facts(kpis, record, ImmutableList.of(), LocalDate.of(2024, 2, 29), Optional.empty());
        RuleBook book = RuleBook.of(rule("achieves", achieves("VW")), rule("fails", fails("VW")));
        return Plan.compile(book, kpis).evaluate(facts);
    }

    private static Rule rule(String id, Condition condition) {
        return Rule.builder().id(RuleId.of(id)).when(condition).because("test").build();
    }
}
