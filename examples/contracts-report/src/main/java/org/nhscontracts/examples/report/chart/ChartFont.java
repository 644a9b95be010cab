package org.nhscontracts.examples.report.chart;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Arial as charts measure it: by the published widths of Helvetica, and never by the fonts of the machine. Layout is the same everywhere, and
 * a server without fonts will do.
 */
final class ChartFont extends Font {

    private static final long serialVersionUID = 1L;

    private static final String FAMILY = "Arial";
    private static final int FIRST = ' ';
    private static final int OTHER = 556;

    /** Thousandths of the size, for the characters from the space to the tilde. */
    private static final short[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
                556, 556,
        556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
                722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556,
                278, 556,
        556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334,
                584
    };

    private ChartFont(int style, int size) {
        super(FAMILY, style, size);
    }

    static ChartFont plain(int size) {
        return new ChartFont(PLAIN, size);
    }

    static ChartFont bold(int size) {
        return new ChartFont(BOLD, size);
    }

    /** How wide a text is, in pixels. */
    float width(CharSequence text) {
        int thousandths = text.chars().map(ChartFont::width).sum();
        return thousandths * getSize2D() * (isBold() ? 1.06f : 1f) / 1000;
    }

    private static int width(int character) {
        int place = character - FIRST;
        return place >= 0 && place < WIDTHS.length ? WIDTHS[place] : OTHER;
    }

    private float ascent() {
        return getSize2D() * 0.905f;
    }

    private float descent() {
        return getSize2D() * 0.212f;
    }

    private Rectangle2D bounds(CharSequence text) {
        return new Rectangle2D.Float(0, -ascent(), width(text), ascent() + descent());
    }

    @Override
    public String getFamily() {
        return FAMILY;
    }

    @Override
    public String getFamily(@Nullable Locale locale) {
        return FAMILY;
    }

    @Override
    public Rectangle2D getStringBounds(String text, FontRenderContext context) {
        return bounds(text);
    }

    @Override
    public Rectangle2D getStringBounds(String text, int begin, int limit, FontRenderContext context) {
        return bounds(text.substring(begin, limit));
    }

    @Override
    public LineMetrics getLineMetrics(String text, FontRenderContext context) {
        return new Line(text.length());
    }

    FontMetrics metrics() {
        return new Metrics(this);
    }

    private static final class Metrics extends FontMetrics {

        private static final long serialVersionUID = 1L;

        private final ChartFont measured;

        Metrics(ChartFont font) {
            super(font);
            this.measured = font;
        }

        @Override
        public int getAscent() {
            return Math.round(measured.ascent());
        }

        @Override
        public int getDescent() {
            return Math.round(measured.descent());
        }

        @Override
        public int charWidth(char character) {
            return Math.round(measured.width(String.valueOf(character)));
        }

        @Override
        public int stringWidth(String text) {
            return Math.round(measured.width(text));
        }

        @Override
        public int charsWidth(char[] data, int offset, int length) {
            return stringWidth(new String(data, offset, length));
        }

        @Override
        public Rectangle2D getStringBounds(String text, @Nullable Graphics context) {
            return measured.bounds(text);
        }

        @Override
        public LineMetrics getLineMetrics(String text, @Nullable Graphics context) {
            return measured.new Line(text.length());
        }
    }

    private final class Line extends LineMetrics {

        private final int characters;

        Line(int characters) {
            this.characters = characters;
        }

        @Override
        public int getNumChars() {
            return characters;
        }

        @Override
        public float getAscent() {
            return ascent();
        }

        @Override
        public float getDescent() {
            return descent();
        }

        @Override
        public float getLeading() {
            return 0;
        }

        @Override
        public float getHeight() {
            return ascent() + descent();
        }

        @Override
        public int getBaselineIndex() {
            return ROMAN_BASELINE;
        }

        @Override
        public float[] getBaselineOffsets() {
            return new float[] {0, -ascent() / 2, -ascent()};
        }

        @Override
        public float getStrikethroughOffset() {
            return -ascent() / 3;
        }

        @Override
        public float getStrikethroughThickness() {
            return 1;
        }

        @Override
        public float getUnderlineOffset() {
            return 1;
        }

        @Override
        public float getUnderlineThickness() {
            return 1;
        }
    }
}
