package org.nhscontracts.examples.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;

/** Colours and strokes: those of Making Data Count for points, quiet greys for everything else. */
final class Palette {

    static final Color BLUE = new Color(0x005EB8);
    static final Color ORANGE = new Color(0xC85000);
    static final Color GREY = new Color(0x6B7780);
    static final Color PURPLE = new Color(0x5B2C8A);
    static final Color INK = new Color(0x212B32);
    static final Color QUIET = new Color(0x4C6272);
    static final Color RULE = new Color(0xE4E9EC);
    static final Color TARGET = new Color(0x7C2855);
    static final Color PALE = new Color(0xC9D3DA);

    static final Stroke THIN = new BasicStroke(1f);
    static final Stroke LINE = new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    static final Stroke LIMIT = dashes(1.2f, 5, 4);
    static final Stroke AIM = dashes(1.6f, 8, 3);
    static final Stroke PATH = dashes(1.6f, 2, 3);

    private Palette() {}

    private static Stroke dashes(float width, float on, float off) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {on, off}, 0f);
    }
}
