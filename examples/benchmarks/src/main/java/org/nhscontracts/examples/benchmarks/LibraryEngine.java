package org.nhscontracts.examples.benchmarks;

import static org.nhscontracts.rules.condition.Conditions.allOf;
import static org.nhscontracts.rules.condition.Conditions.anyOf;
import static org.nhscontracts.rules.condition.Conditions.atLeast;
import static org.nhscontracts.rules.condition.Conditions.consecutive;
import static org.nhscontracts.rules.condition.Conditions.fails;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.Kpi;
import org.nhscontracts.core.kpi.KpiKind;
import org.nhscontracts.core.kpi.Margin;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.Operator;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.KpiSeries;
import org.nhscontracts.core.performance.KpiSeriesBuilder;
import org.nhscontracts.core.performance.PerformanceRecord;
import org.nhscontracts.core.performance.SeriesKey;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.condition.Aggregate;
import org.nhscontracts.rules.condition.Condition;
import org.nhscontracts.rules.condition.Judgement;
import org.nhscontracts.rules.condition.MissingPeriods;
import org.nhscontracts.rules.condition.NotApplicablePeriods;
import org.nhscontracts.rules.condition.Span;
import org.nhscontracts.rules.condition.Standard;
import org.nhscontracts.rules.condition.Window;
import org.nhscontracts.rules.engine.Facts;
import org.nhscontracts.rules.engine.Plan;
import org.nhscontracts.rules.engine.VerdictSheet;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.rule.RuleBook;
import org.nhscontracts.rules.verdict.Verdict;

/** This library: seven rules a KPI, compiled once, judged contract by contract on a sheet that is filled anew for each. */
final class LibraryEngine implements MonthEndEngine {

    private static final int TESTS = 7;
    private static final int BREACH = 0;
    private static final int RED = 1;
    private static final int IN_A_ROW = 2;
    private static final int OF_SIX = 3;
    private static final int QUARTER = 4;
    private static final int YEAR = 5;
    private static final int TRIGGER = 6;
    private static final Aggregate LAST_THREE_MONTHS =
            Aggregate.pooled(new Span.Rolling(3, NotApplicablePeriods.SHRINK_THE_WINDOW), MissingPeriods.SKIPPED);
    private static final Standard AMBER = new Standard.AmberLimit(TargetPurpose.CONTRACT_STANDARD);
    private static final Aggregate YEAR_TO_DATE =
            Aggregate.pooled(new Span.ToDate(PeriodKind.FINANCIAL_YEAR), MissingPeriods.SKIPPED);

    private static final ImmutableList<Kpi> KPIS = makeKpis();

    private final WorkData data;
    private final VerdictSheet sheet;
    private final OrganisationId[] contracts;
    private final BitCounters triggers = new BitCounters();

    LibraryEngine(WorkData data) {
        this(data, sheet(facts(record(data))));
    }

    private LibraryEngine(WorkData data, VerdictSheet sheet) {
        this.data = data;
        this.sheet = sheet;
        this.contracts = sheet.organisations().toArray(new OrganisationId[0]);
    }

    static Facts facts(PerformanceRecord record) {
        return Facts.of(kpis(), record, ImmutableList.of(), LocalDate.of(2026, 3, 31), Optional.empty());
    }

    static VerdictSheet sheet(Facts facts) {
        return Plan.compile(book(), kpis()).sheet(facts, PeriodKind.MONTH).orElseThrow();
    }

    static ImmutableList<Kpi> kpis() {
        return KPIS;
    }

    private static ImmutableList<Kpi> makeKpis() {
        return Arrays.stream(WorkKpi.values()).map(LibraryEngine::kpi).collect(ImmutableList.toImmutableList());
    }

    private static Kpi kpi(WorkKpi kpi) {
        String target = percent(kpi.target());
        return Kpi.builder()
                .id(id(kpi))
                .name(kpi.name())
                .kind(KpiKind.LOCAL_QUALITY_REQUIREMENT)
                .measure(new Measure.Ratio())
                .direction(kpi.higherIsBetter() ? Direction.HIGHER : Direction.LOWER)
                .frequency(PeriodKind.MONTH)
                .addTarget(Target.standard(
                        Threshold.of(kpi.higherIsBetter() ? Operator.AT_LEAST : Operator.AT_MOST, target)))
                .rag(Margin.within(percent(Math.abs(kpi.target() - kpi.amber()))))
                .build();
    }

    private static KpiId id(WorkKpi kpi) {
        return KpiId.of(String.format(Locale.ROOT, "K%02d", kpi.index()));
    }

    private static String percent(long basisPoints) {
        return java.math.BigDecimal.valueOf(basisPoints, 2).toPlainString();
    }

    static RuleBook book() {
        List<Rule> rules = new ArrayList<>();
        for (WorkKpi kpi : WorkKpi.values()) {
            String id = id(kpi).value();
            Condition inARow = consecutive(3, NotApplicablePeriods.SHRINK_THE_WINDOW, fails(id));
            Condition ofSix = atLeast(3, Window.ofLast(6, NotApplicablePeriods.SHRINK_THE_WINDOW), fails(id));
            rules.add(rule(id, "breach", fails(id)));
            rules.add(rule(id, "red", fails(Judgement.of(id).against(AMBER))));
            rules.add(rule(id, "in-a-row", inARow));
            rules.add(rule(id, "of-six", ofSix));
            rules.add(rule(id, "quarter", fails(Judgement.of(id).over(LAST_THREE_MONTHS))));
            rules.add(rule(id, "year", fails(Judgement.of(id).over(YEAR_TO_DATE))));
            rules.add(rule(id, "trigger", allOf(fails(id), anyOf(inARow, ofSix))));
        }
        return new RuleBook(ImmutableList.copyOf(rules));
    }

    private static Rule rule(String kpi, String test, Condition when) {
        return Rule.builder()
                .id(RuleId.of(kpi + "-" + test))
                .when(when)
                .because(test)
                .build();
    }

    static PerformanceRecord record(WorkData data) {
        PerformanceRecord.Builder record = PerformanceRecord.builder();
        ReportingPeriod[] months = months();
        for (int contract = 0; contract < data.contracts(); contract++) {
            OrganisationId organisation = organisation(contract);
            for (WorkKpi kpi : WorkKpi.values()) {
                fill(
                        data,
                        contract,
                        kpi,
                        months,
                        record.series(SeriesKey.of(id(kpi), organisation), FigureForm.COUNTS));
            }
        }
        return record.build();
    }

    static OrganisationId organisation(int contract) {
        return OrganisationId.of(String.format(Locale.ROOT, "C%06d", contract));
    }

    private static void fill(
            WorkData data, int contract, WorkKpi kpi, ReportingPeriod[] months, KpiSeriesBuilder series) {
        int first = WorkData.firstCell(contract, kpi);
        for (int month = 0; month < WorkData.MONTHS; month++) {
            if (data.denominators[first + month] > 0) {
                series.counts(months[month], data.numerators[first + month], data.denominators[first + month]);
            }
        }
    }

    /** The same record as it was a month earlier. */
    static PerformanceRecord withoutLastMonth(PerformanceRecord record) {
        PerformanceRecord.Builder earlier = PerformanceRecord.builder();
        for (KpiSeries series : record.series()) {
            KpiSeriesBuilder rest = earlier.series(series.key(), series.form());
            for (int slot = 0; slot < series.size(); slot++) {
                ReportingPeriod month = series.axis().period(slot);
                if (series.status(slot).hasFigure() && month.compareTo(ReportingPeriod.month(2026, 3)) < 0) {
                    rest.counts(month, series.numerator(slot), series.denominator(slot));
                }
            }
        }
        return earlier.build();
    }

    static ReportingPeriod[] months() {
        return ReportingPeriod.month(2023, 4)
                .through(ReportingPeriod.month(2026, 3))
                .periods()
                .toArray(new ReportingPeriod[0]);
    }

    @Override
    public WorkResult evaluate(int contract) {
        sheet.fill(contracts[contract]);
        return result(sheet, data.monthlyValues[contract], triggers);
    }

    /** Adds up the verdicts of a contract. */
    static WorkResult result(VerdictSheet sheet, long monthlyValue, BitCounters triggers) {
        triggers.clear();
        int breached = 0;
        int green = 0;
        int red = 0;
        int inARow = 0;
        int ofSix = 0;
        int quarter = 0;
        int year = 0;
        for (int rule = 0; rule < WorkKpi.COUNT * TESTS; rule += TESTS) {
            breached += sheet.count(rule + BREACH, Verdict.HOLDS);
            green += sheet.count(rule + BREACH, Verdict.DOES_NOT_HOLD);
            red += sheet.count(rule + RED, Verdict.HOLDS);
            inARow += sheet.count(rule + IN_A_ROW, Verdict.HOLDS);
            ofSix += sheet.count(rule + OF_SIX, Verdict.HOLDS);
            quarter += sheet.count(rule + QUARTER, Verdict.HOLDS);
            year += sheet.count(rule + YEAR, Verdict.HOLDS);
            triggers.add(sheet.periods(rule + TRIGGER, Verdict.HOLDS, 0));
        }
        return new WorkResult(
                withheld(Withholding.of(monthlyValue), triggers),
                breached,
                WorkData.CELLS - breached - green,
                green,
                breached - red,
                red,
                inARow,
                ofSix,
                quarter,
                year);
    }

    private static long withheld(Withholding withholding, BitCounters triggers) {
        long pence = 0;
        for (int count = 1; count <= WorkKpi.COUNT; count++) {
            pence += withholding.forTriggers(count) * Long.bitCount(triggers.equalTo(count));
        }
        return pence;
    }
}
