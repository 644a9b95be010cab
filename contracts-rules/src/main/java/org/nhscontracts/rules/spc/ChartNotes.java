package org.nhscontracts.rules.spc;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** What a reader of a chart must know of it, in words. */
final class ChartNotes {

    private static final int MOST_DATES = 12;

    private final XmrChart chart;
    private final ImmutableList.Builder<String> notes = ImmutableList.builder();

    private ChartNotes(XmrChart chart) {
        this.chart = chart;
    }

    static ImmutableList<String> of(XmrChart chart) {
        ChartNotes notes = new ChartNotes(chart);
        notes.addGaps();
        notes.addRecalculations();
        chart.groups().forEach(notes::addGroup);
        return notes.notes.build();
    }

    private void addGaps() {
        add(
                "no row for",
                chart.missing(),
                SpcGaps.count(chart.series()),
                chart.rules().datesWithoutRow());
        ImmutableList<LocalDate> withoutValue = withoutValue();
        add("no value on", withoutValue, withoutValue.size(), chart.rules().rowsWithoutValue());
    }

    private ImmutableList<LocalDate> withoutValue() {
        return chart.points().stream()
                .filter(point -> point.value().isEmpty())
                .map(XmrPoint::date)
                .collect(ImmutableList.toImmutableList());
    }

    private void add(String what, ImmutableList<LocalDate> dates, int number, Gaps gaps) {
        if (!dates.isEmpty()) {
            notes.add(what + " " + list(dates, number)
                    + (gaps == Gaps.BRIDGE
                            ? ": bridged, the values on either side count as neighbours"
                            : ": moving ranges, runs and trends end there"));
        }
    }

    private String list(ImmutableList<LocalDate> dates, int number) {
        String listed = dates.stream().limit(MOST_DATES).map(this::words).collect(Collectors.joining(", "));
        return number > MOST_DATES ? listed + " and " + (number - MOST_DATES) + " more" : listed;
    }

    /** A month by its name in numbers, anything else by its first day. */
    private String words(LocalDate date) {
        return chart.series().calendar() == SpcCalendar.MONTH ? date.toString().substring(0, 7) : date.toString();
    }

    private void addRecalculations() {
        for (LocalDate date : chart.recalculationsIgnored()) {
            notes.add("limits were not recalculated on " + date + ": there is no row "
                    + (chart.rules().recalculationDate() == RecalculationDate.EXACT_ROW
                            ? "of that date"
                            : "on or after that date"));
        }
    }

    private void addGroup(XmrGroup group) {
        String since = chart.groups().size() == 1 ? "" : "from " + group.from() + ": ";
        if (group.counted() < chart.rules().limitsFrom()) {
            notes.add(since + points(group) + ", process limits and icons are given from "
                    + chart.rules().limitsFrom());
        } else if (!group.limits().defined()) {
            notes.add(since + "process limits are undefined: " + whyUndefined(group));
        }
        if (group.shortSeries() && group.counted() >= chart.rules().limitsFrom()) {
            notes.add(since + points(group) + ", fewer than " + chart.rules().warnBelow() + ": trial limits");
        }
    }

    private static String points(XmrGroup group) {
        return group.counted() == 1 ? "1 point" : group.counted() + " points";
    }

    private static String whyUndefined(XmrGroup group) {
        return group.limits().mean().isEmpty()
                ? "no point of the baseline has a value"
                : "no moving range of the baseline is left to average";
    }
}
