package org.nhscontracts.rules.spc;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/** Series for tests, month by month from January 2020. */
final class Charted {

    static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    private Charted() {}

    /** Rows without gaps; what is not a number is a row without a value. */
    static SpcSeriesBuilder months(double... values) {
        SpcSeriesBuilder series = SpcSeries.builder(SpcCalendar.MONTH);
        for (int month = 0; month < values.length; month++) {
            add(series, FIRST.plusMonths(month), values[month]);
        }
        return series;
    }

    /** No row where it is not a number. */
    static SpcSeries withoutRows(SpcCalendar calendar, List<Double> values) {
        SpcSeriesBuilder series = SpcSeries.builder(calendar);
        for (int month = 0; month < values.size(); month++) {
            if (!Double.isNaN(values.get(month))) {
                series.value(FIRST.plusMonths(month), values.get(month));
            }
        }
        return series.build();
    }

    static void add(SpcSeriesBuilder series, LocalDate date, double value) {
        if (Double.isNaN(value)) {
            series.noValue(date);
        } else {
            series.value(date, value);
        }
    }

    /** Two values in turn, and more behind them. */
    static double[] inTurn(int times, double one, double other, double... then) {
        DoubleStream turns =
                DoubleStream.iterate(one, value -> one + other - value).limit(times);
        return DoubleStream.concat(turns, DoubleStream.of(then)).toArray();
    }

    static <T> ImmutableList<T> each(XmrChart chart, Function<XmrPoint, T> what) {
        return chart.points().stream().map(what).collect(ImmutableList.toImmutableList());
    }

    static ImmutableList<SpecialCause> causes(XmrChart chart) {
        return each(chart, XmrPoint::cause);
    }

    static ImmutableList<PointType> types(XmrChart chart) {
        return each(chart, XmrPoint::type);
    }

    static SpcRules.Builder nhsr() {
        SpcRules.Builder rules = SpcRules.builder();
        rules.from(SpcRules.NHSR_PLOTTHEDOTS);
        return rules;
    }

    static SpcRules.Builder mdc() {
        SpcRules.Builder rules = SpcRules.builder();
        rules.from(SpcRules.MAKING_DATA_COUNT);
        return rules;
    }
}
