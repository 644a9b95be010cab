package org.nhscontracts.examples.report.chart;

import com.google.common.primitives.Ints;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.SimpleDateFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.DateTickUnit;
import org.jfree.chart.axis.DateTickUnitType;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** A time line: where a day is on it, and an axis with as many labels as there is room for. */
final class TimeScale {

    private static final TimeZone UTC = TimeZone.getTimeZone(ZoneOffset.UTC);
    private static final double DAY = Duration.ofDays(1).toMillis();
    private static final double MONTH = 30.44 * DAY;
    private static final int LABEL_WIDTH = 62;

    /** A fortnight in months. */
    private static final double FORTNIGHT = 0.46;

    /** The steps between labels that a reader expects, in months. */
    private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 36, 60, 120};

    private final LocalDate first;
    private final LocalDate last;
    private final double halfPeriod;

    /** The scale from one day to another, with a margin of so many days on either side. */
    TimeScale(LocalDate first, LocalDate last, double marginInDays) {
        this.first = first;
        this.last = last;
        this.halfPeriod = marginInDays * DAY;
    }

    double place(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    double halfPeriod() {
        return halfPeriod;
    }

    double from() {
        return place(first) - halfPeriod;
    }

    double to() {
        return place(last) + halfPeriod;
    }

    /** How far the axis goes on to the right, so that labels of so many pixels have room beside the plot. */
    double beyond(double pixels, double plotPixels) {
        return (to() - from()) * pixels / (plotPixels - pixels);
    }

    DateAxis axis(double plotPixels, double beyond) {
        DateAxis axis = new LabelledAxis(to());
        axis.setRange(new Date(Math.round(from())), new Date(Math.round(to() + beyond)));
        axis.setTickUnit(unit(plotPixels, to() + beyond - from()), false, true);
        axis.setTickLabelFont(ChartFont.plain(12));
        axis.setTickLabelPaint(Palette.QUIET);
        axis.setTickMarkPaint(Palette.PALE);
        axis.setAxisLinePaint(Palette.PALE);
        axis.setAxisLineStroke(new BasicStroke(1f));
        axis.setTickLabelInsets(new RectangleInsets(4, 2, 2, 2));
        return axis;
    }

    /** An axis that goes on beyond its last period without labels. */
    private static final class LabelledAxis extends DateAxis {

        private static final long serialVersionUID = 1L;

        private final double end;

        LabelledAxis(double end) {
            super(null, UTC, Locale.ENGLISH);
            this.end = end;
        }

        @Override
        protected List<?> refreshTicksHorizontal(Graphics2D graphics, Rectangle2D area, RectangleEdge edge) {
            return super.refreshTicksHorizontal(graphics, area, edge).stream()
                    .filter(tick -> ((ValueTick) tick).getValue() <= end)
                    .toList();
        }
    }

    private DateTickUnit unit(double plotPixels, double span) {
        double least = span / MONTH * LABEL_WIDTH / plotPixels;
        if (least <= FORTNIGHT && halfPeriod < MONTH / 3) {
            return new DateTickUnit(DateTickUnitType.DAY, least <= FORTNIGHT / 2 ? 7 : 14, format("d MMM"));
        }
        int months = Ints.asList(STEPS).stream()
                .filter(step -> step >= least)
                .findFirst()
                .orElse(240);
        return months % 12 == 0
                ? new DateTickUnit(DateTickUnitType.YEAR, months / 12, format("yyyy"))
                : new DateTickUnit(DateTickUnitType.MONTH, months, format("MMM yy"));
    }

    private static SimpleDateFormat format(String pattern) {
        SimpleDateFormat format = new SimpleDateFormat(pattern, Locale.ENGLISH);
        format.setTimeZone(UTC);
        return format;
    }
}
