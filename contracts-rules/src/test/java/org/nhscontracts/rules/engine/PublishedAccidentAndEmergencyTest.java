package org.nhscontracts.rules.engine;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.nhscontracts.rules.condition.Conditions.atLeast;
import static org.nhscontracts.rules.condition.Conditions.consecutive;
import static org.nhscontracts.rules.condition.Conditions.fails;
import static org.nhscontracts.rules.condition.NotApplicablePeriods.SHRINK_THE_WINDOW;
import static org.nhscontracts.rules.condition.Window.ofLast;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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
import org.nhscontracts.core.kpi.KpiKind;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.PerformanceRecord;
import org.nhscontracts.core.performance.SeriesKey;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.rule.RuleBook;
import org.nhscontracts.rules.text.CsvLimits;
import org.nhscontracts.rules.text.CsvText;
import org.nhscontracts.rules.text.FaultCollector;
import org.nhscontracts.rules.verdict.Verdict;

/**
 * The four-hour standard of all type 1 departments in England, April 2016 to March 2019, against plain loops over the rows of the
 * file.
 */
final class PublishedAccidentAndEmergencyTest {

    private static final YearMonth FIRST = YearMonth.of(2016, 4);
    private static final int MONTHS = 36;
    private static final Kpi FOUR_HOURS = Kpi.builder()
            .id(KpiId.of("AE4H"))
            .name("seen within four hours, type 1")
            .kind(KpiKind.OPERATIONAL_STANDARD)
            .measure(new Measure.Ratio())
            .direction(Direction.HIGHER)
            .frequency(PeriodKind.MONTH)
            .addTarget(Target.standard(Threshold.atLeast("95")))
            .build();

    private final Path published =
            Path.of(System.getProperty("nhscontracts.shared", "../../shared")).resolve("data/ae/ae_attendances.csv");
    private final Map<String, long[][]> rows = new TreeMap<>();
    private final PerformanceRecord.Builder record = PerformanceRecord.builder();

    @BeforeEach
    void readThePublishedData() {
        assumeTrue(Files.exists(published), () -> "skipped: the published data is not there: " + published);
        FaultCollector faults = new FaultCollector();
        CsvText.read(
                published,
                CsvLimits.DEFAULT,
                ImmutableSet.of("period", "org_code", "type", "attendances", "breaches"),
                ImmutableSet.of("admissions"),
                faults,
                row -> {
                    if (row.field("type").equals("1")) {
                        add(
                                row.field("org_code"),
                                YearMonth.from(LocalDate.parse(row.field("period"))),
                                Long.parseLong(row.field("attendances")),
                                Long.parseLong(row.field("breaches")));
                    }
                });
        faults.throwIfAny();
    }

    private void add(String code, YearMonth month, long attendances, long breaches) {
        rows.computeIfAbsent(code, key -> new long[MONTHS][0])[place(month)] = new long[] {attendances, breaches};
        record.series(SeriesKey.of(FOUR_HOURS.id(), OrganisationId.of(code)), FigureForm.COUNTS)
                .counts(ReportingPeriod.month(month), attendances - breaches, attendances);
    }

    private static int place(YearMonth month) {
        return (month.getYear() - FIRST.getYear()) * 12 + month.getMonthValue() - FIRST.getMonthValue();
    }

    @Test
    void every_month_of_every_organisation_is_judged_as_plain_loops_judge_it() {
        Evaluation evaluation = evaluate(fails("AE4H"));
        assertThat(rows).hasSize(140);
        for (String code : rows.keySet()) {
            for (int month = 0; month < MONTHS; month++) {
                assertThat(verdict(evaluation, code, month))
                        .as(code + " " + month)
                        .isEqualTo(below(code, month));
            }
            assertThat(column(evaluation, code).longestRun(Verdict.HOLDS))
                    .as(code)
                    .isEqualTo(longestRun(code));
        }
    }

    @Test
    void three_in_a_row_and_three_of_the_last_six() {
        Evaluation inARow = evaluate(consecutive(3, SHRINK_THE_WINDOW, fails("AE4H")));
        Evaluation ofSix = evaluate(atLeast(3, ofLast(6, SHRINK_THE_WINDOW), fails("AE4H")));
        for (String code : rows.keySet()) {
            for (int month = 0; month < MONTHS; month++) {
                assertThat(verdict(inARow, code, month)).as(code + " " + month).isEqualTo(window(code, month, 3, 3));
                assertThat(verdict(ofSix, code, month)).as(code + " " + month).isEqualTo(window(code, month, 3, 6));
            }
        }
    }

    @Test
    void RGQ_is_below_standard_in_27_of_27_months_and_missing_after_its_merger() {
        VerdictColumn column = column(evaluate(fails("AE4H")), "RGQ");
        assertThat(column.periods(Verdict.HOLDS)).hasSize(27);
        assertThat(column.periods(Verdict.DOES_NOT_HOLD)).isEmpty();
        assertThat(column.periods(Verdict.UNDETERMINED).get(0)).isEqualTo(ReportingPeriod.month(2018, 7));
    }

    @Test
    void RFR_lacks_November_2016_which_decides_nothing() {
        assertThat(column(evaluate(fails("AE4H")), "RFR").periods(Verdict.UNDETERMINED))
                .containsExactly(ReportingPeriod.month(2016, 11));
    }

    private Evaluation evaluate(Condition condition) {
        Rule rule = Rule.builder()
                .id(RuleId.of("R"))
                .when(condition)
                .because("test")
                .build();
        Facts facts = Facts.of(
                ImmutableList.of(FOUR_HOURS),
                record.build(),
                ImmutableList.of(),
                LocalDate.of(2019, 3, 31),
                Optional.empty());
        return Plan.compile(RuleBook.of(rule), ImmutableList.of(FOUR_HOURS)).evaluate(facts);
    }

    private static VerdictColumn column(Evaluation evaluation, String code) {
        return evaluation.column(RuleId.of("R"), OrganisationId.of(code)).orElseThrow();
    }

    private static Verdict verdict(Evaluation evaluation, String code, int month) {
        return column(evaluation, code).verdict(ReportingPeriod.month(FIRST.plusMonths(month)));
    }

    private Verdict below(String code, int month) {
        long[] row = requireNonNull(rows.get(code), code)[month];
        if (row.length == 0) {
            return Verdict.UNDETERMINED;
        }
        return (row[0] - row[1]) * 100 < 95 * row[0] ? Verdict.HOLDS : Verdict.DOES_NOT_HOLD;
    }

    private int longestRun(String code) {
        int longest = 0;
        int run = 0;
        for (int month = 0; month < MONTHS; month++) {
            run = below(code, month) == Verdict.HOLDS ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private Verdict window(String code, int month, int least, int periods) {
        int below = 0;
        int unknown = 0;
        for (int one = Math.max(0, month - periods + 1); one <= month; one++) {
            below += below(code, one) == Verdict.HOLDS ? 1 : 0;
            unknown += below(code, one) == Verdict.UNDETERMINED ? 1 : 0;
        }
        if (below >= least) {
            return Verdict.HOLDS;
        }
        return below + unknown < least ? Verdict.DOES_NOT_HOLD : Verdict.UNDETERMINED;
    }
}
