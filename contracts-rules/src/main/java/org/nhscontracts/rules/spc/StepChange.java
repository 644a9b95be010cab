package org.nhscontracts.rules.spc;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.OptionalDouble;
import org.nhscontracts.rules.verdict.Verdict;

/** Whether a process changed its level since a day, row by row. */
final class StepChange {

    private final SpcRules rules;
    private final LocalDate day;
    private final int before;
    private final double mean;
    private int values;
    private int run;
    private int side;
    private String found = "";

    private StepChange(LocalDate day, SpcSeries series, SpcRules rules) {
        CompensatedSum sum = new CompensatedSum();
        for (int row = 0; row < series.size() && series.dates().get(row).isBefore(day); row++) {
            if (series.hasValue(row)) {
                sum.add(series.plainValue(row));
            }
        }
        this.rules = rules;
        this.day = day;
        this.before = sum.count();
        this.mean = sum.mean();
    }

    static ImmutableList<SpcVerdict> since(LocalDate day, SpcSeries series, SpcRules rules) {
        StepChange change = new StepChange(day, series, rules);
        ImmutableList.Builder<SpcVerdict> verdicts = ImmutableList.builder();
        Sequence sequence = Sequence.of(series, rules, 0, series.size());
        int place = 0;
        for (int row = 0; row < series.size(); row++) {
            if (series.hasValue(row)) {
                change.take(series.dates().get(row), sequence.value(place), sequence.isBreakBefore(place));
                place++;
            }
            verdicts.add(change.verdict(series.dates().get(row)));
        }
        return verdicts.build();
    }

    private void take(LocalDate date, double value, boolean gap) {
        if (date.isBefore(day)) {
            return;
        }
        int now = Sides.of(value, mean);
        run = now == side && !gap ? run + 1 : 1;
        side = now;
        values++;
        if (side != 0 && run >= rules.runLength() && found.isEmpty()) {
            found = run + " points " + (side > 0 ? "above" : "below") + " the mean "
                    + SpcVerdicts.shown(OptionalDouble.of(mean)) + " of the " + before + " before " + day + ", by "
                    + date;
        }
    }

    private SpcVerdict verdict(LocalDate date) {
        if (date.isBefore(day)) {
            return new SpcVerdict(date, Verdict.NOT_APPLICABLE, "before " + day);
        }
        if (before < rules.shortestBaseline()) {
            return new SpcVerdict(
                    date,
                    Verdict.UNDETERMINED,
                    "the series is too short before " + day + ": found " + before + " of " + rules.shortestBaseline()
                            + " points");
        }
        if (!found.isEmpty()) {
            return new SpcVerdict(date, Verdict.HOLDS, found);
        }
        return values < rules.runLength()
                ? new SpcVerdict(
                        date,
                        Verdict.UNDETERMINED,
                        "the series is too short since " + day + ": found " + values + " of " + rules.runLength()
                                + " points")
                : new SpcVerdict(
                        date,
                        Verdict.DOES_NOT_HOLD,
                        "no " + rules.runLength() + " points in a row on one side of the mean "
                                + SpcVerdicts.shown(OptionalDouble.of(mean)) + " of the " + before + " before " + day);
    }
}
