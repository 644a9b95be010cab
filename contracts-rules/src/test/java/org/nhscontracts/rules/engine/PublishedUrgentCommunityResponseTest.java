package org.nhscontracts.rules.engine;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.nhscontracts.rules.condition.Conditions.achieves;
import static org.nhscontracts.rules.condition.Conditions.fails;
import static org.nhscontracts.rules.condition.Conditions.notReported;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.KpiSeriesBuilder;
import org.nhscontracts.core.performance.ObservationStatus;
import org.nhscontracts.core.performance.PerformanceRecord;
import org.nhscontracts.core.performance.SeriesKey;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.rule.RuleBook;
import org.nhscontracts.rules.testing.WorkedSeries;
import org.nhscontracts.rules.text.CsvLimits;
import org.nhscontracts.rules.text.CsvText;
import org.nhscontracts.rules.text.FaultCollector;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * The two-hour standard of all providers of urgent community response in England, April 2024 to March 2025, against a plain comparison
 * of the published percentages. They were rounded to two decimals; those left blank were suppressed or never submitted.
 */
final class PublishedUrgentCommunityResponseTest {

    private static final YearMonth FIRST = YearMonth.of(2024, 4);
    private static final int MONTHS = 12;
    private static final int BLANKS = 207;
    private static final BigDecimal HALF = new BigDecimal("0.005");
    private static final String STANDARD = "70";

    private final Path published = Path.of(System.getProperty("nhscontracts.shared", "../../shared"))
            .resolve("data/ucr/ucr_2hour_2024-25.csv");
    private final Map<String, Optional<BigDecimal>[]> rows = new TreeMap<>();
    private final PerformanceRecord.Builder record = PerformanceRecord.builder();

    @BeforeEach
    void readThePublishedData() {
        assumeTrue(Files.exists(published), () -> "skipped: the published data is not there: " + published);
        FaultCollector faults = new FaultCollector();
        CsvText.read(
                published,
                CsvLimits.DEFAULT,
                ImmutableSet.of("org_type", "org_code", "month", "pct_within_2h"),
                ImmutableSet.of("org_name", "referrals_received", "care_contacts"),
                faults,
                row -> {
                    if (row.field("org_type").equals("Provider")) {
                        add(
                                row.field("org_code"),
                                YearMonth.from(LocalDate.parse(row.field("month"))),
                                row.field("pct_within_2h"));
                    }
                });
        faults.throwIfAny();
    }

    private void add(String code, YearMonth month, String percentage) {
        KpiSeriesBuilder series =
                record.series(SeriesKey.of(KpiId.of("UCR2H"), OrganisationId.of(code)), FigureForm.rounded(2));
        Optional<BigDecimal> figure = percentage.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(percentage));
        figure.ifPresentOrElse(
                value -> series.figure(ReportingPeriod.month(month), value, ObservationStatus.REPORTED),
                () -> series.status(ReportingPeriod.month(month), ObservationStatus.NOT_REPORTED));
        rows.computeIfAbsent(code, key -> none())[place(month)] = figure;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays have no type parameters
    private static Optional<BigDecimal>[] none() {
        Optional[] months = new Optional[MONTHS];
        java.util.Arrays.fill(months, Optional.empty());
        return months;
    }

    private static int place(YearMonth month) {
        return (month.getYear() - FIRST.getYear()) * 12 + month.getMonthValue() - FIRST.getMonthValue();
    }

    @Test
    void a_blank_is_never_a_pass() {
        Evaluation evaluation = evaluate(STANDARD);
        int blanks = 0;
        for (String code : rows.keySet()) {
            for (int month = 0; month < MONTHS; month++) {
                if (figure(code, month).isEmpty()) {
                    blanks++;
                    assertThat(verdict(evaluation, "achieves", code, month))
                            .as(code + " " + month)
                            .isEqualTo(Verdict.UNDETERMINED);
                    assertThat(verdict(evaluation, "fails", code, month))
                            .as(code + " " + month)
                            .isEqualTo(Verdict.UNDETERMINED);
                    assertThat(verdict(evaluation, "notReported", code, month))
                            .as(code + " " + month)
                            .isEqualTo(Verdict.HOLDS);
                }
            }
        }
        assertThat(rows).hasSize(133);
        assertThat(blanks).isEqualTo(BLANKS);
    }

    @Test
    void every_figure_is_judged_as_a_plain_comparison_of_all_it_may_have_been_before_rounding() {
        // 70 is the standard; the others are figures that were published, which rounding leaves open
        for (String standard : ImmutableList.of(STANDARD, "69.9", "85.5", "83.33")) {
            Evaluation evaluation = evaluate(standard);
            for (String code : rows.keySet()) {
                for (int month = 0; month < MONTHS; month++) {
                    Verdict expected = achieved(code, month, new BigDecimal(standard));
                    String what = code + " " + month + " against " + standard;
                    assertThat(verdict(evaluation, "achieves", code, month))
                            .as(what)
                            .isEqualTo(expected);
                    assertThat(verdict(evaluation, "fails", code, month))
                            .as(what)
                            .isEqualTo(expected.negated());
                }
            }
        }
    }

    @Test
    void a_published_figure_equal_to_the_standard_may_have_been_less() {
        String code = "R1L"; // Essex Partnership, 69.9 % in July 2024
        assertThat(figure(code, 3)).contains(new BigDecimal("69.9"));
        assertThat(verdict(evaluate("69.9"), "achieves", code, 3)).isEqualTo(Verdict.UNDETERMINED);
        assertThat(verdict(evaluate("69.895"), "achieves", code, 3)).isEqualTo(Verdict.HOLDS);
        assertThat(verdict(evaluate("69.9051"), "achieves", code, 3)).isEqualTo(Verdict.DOES_NOT_HOLD);
    }

    private Evaluation evaluate(String standard) {
        ImmutableList<Kpi> kpis = ImmutableList.of(WorkedSeries.kpi(
                "UCR2H", new Measure.PublishedPercentage(), Direction.HIGHER, Threshold.atLeast(standard)));
        Facts facts = WorkedSeries.facts(
                kpis, record.build(), ImmutableList.of(), LocalDate.of(2025, 3, 31), Optional.empty());
        RuleBook book = RuleBook.of(
                rule("achieves", achieves("UCR2H")),
                rule("fails", fails("UCR2H")),
                rule("notReported", notReported("UCR2H")));
        return Plan.compile(book, kpis).evaluate(facts);
    }

    private static Rule rule(String id, Condition condition) {
        return Rule.builder().id(RuleId.of(id)).when(condition).because("test").build();
    }

    private static Verdict verdict(Evaluation evaluation, String rule, String code, int month) {
        return evaluation
                .column(RuleId.of(rule), OrganisationId.of(code))
                .orElseThrow()
                .verdict(ReportingPeriod.month(FIRST.plusMonths(month)));
    }

    private Optional<BigDecimal> figure(String code, int month) {
        return requireNonNull(rows.get(code), code)[month];
    }

    private Verdict achieved(String code, int month, BigDecimal standard) {
        Optional<BigDecimal> figure = figure(code, month);
        if (figure.isEmpty()) {
            return Verdict.UNDETERMINED;
        }
        if (figure.get().subtract(HALF).compareTo(standard) >= 0) {
            return Verdict.HOLDS;
        }
        return figure.get().add(HALF).compareTo(standard) < 0 ? Verdict.DOES_NOT_HOLD : Verdict.UNDETERMINED;
    }
}
