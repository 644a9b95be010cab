package org.nhscontracts.rules.document;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.nhscontracts.core.performance.CountRange;
import org.nhscontracts.core.performance.FigureForm;
import org.nhscontracts.core.performance.SuppressedFigure;

/**
 * What is known of suppressed figures, as a document writes it: {@code 1..7/120}, {@code 95..} or {@code 0.5..1.2}. A number that
 * is known stands as it is.
 */
final class RangeText {

    private static final String TO = "..";
    private static final String NUMBER = "-?[0-9]{1,19}(\\.[0-9]{1,8})?";

    private RangeText() {}

    /** Whether a text has a range in it. */
    static boolean isIn(String text) {
        return text.contains(TO);
    }

    /** A range as a text. */
    static String of(BigDecimal lowest, Optional<BigDecimal> highest) {
        return lowest.toPlainString()
                + TO
                + highest.map(BigDecimal::toPlainString).orElse("");
    }

    static SuppressedFigure parse(String text, FigureForm form) {
        int slash = text.indexOf('/');
        if (form.counts() != slash >= 0) {
            String expected = form.counts() ? "counts such as 1..7/120" : "a range of figures such as 1..7";
            throw new IllegalArgumentException("found '" + text + "', expected " + expected);
        }
        return form.counts()
                ? new SuppressedFigure(range(text.substring(0, slash), form), range(text.substring(slash + 1), form))
                : SuppressedFigure.of(range(text, form));
    }

    private static CountRange range(String text, FigureForm form) {
        int to = text.indexOf(TO);
        if (to < 0) {
            return CountRange.exactly(unscaled(text, form));
        }
        String highest = text.substring(to + TO.length());
        return new CountRange(
                unscaled(text.substring(0, to), form),
                highest.isEmpty() ? OptionalLong.empty() : OptionalLong.of(unscaled(highest, form)));
    }

    private static long unscaled(String text, FigureForm form) {
        if (text.matches(NUMBER)) {
            try {
                return new BigDecimal(text)
                        .setScale(form.decimals())
                        .unscaledValue()
                        .longValueExact();
            } catch (ArithmeticException e) {
                throw bad(text, form, e);
            }
        }
        throw bad(text, form, null);
    }

    private static IllegalArgumentException bad(String text, FigureForm form, @Nullable Throwable cause) {
        String expected = form.rounded()
                ? "a number that is at most precise to " + form.precision().toPlainString()
                : "a whole number";
        return new IllegalArgumentException("found '" + text + "', expected " + expected, cause);
    }

    /** The text that {@link #parse} reads; the numerator is a range even where it is known, so that the text has one in it. */
    static String write(SuppressedFigure figure, FigureForm form) {
        String numerator = ends(figure.numerator(), form);
        return form.counts()
                ? numerator + "/"
                        + (figure.denominator().isExact()
                                ? number(figure.denominator().lowest(), form)
                                : ends(figure.denominator(), form))
                : numerator;
    }

    private static String ends(CountRange range, FigureForm form) {
        String highest = range.highest().isPresent() ? number(range.highest().getAsLong(), form) : "";
        return number(range.lowest(), form) + TO + highest;
    }

    private static String number(long number, FigureForm form) {
        return BigDecimal.valueOf(number, form.decimals()).toPlainString();
    }
}
