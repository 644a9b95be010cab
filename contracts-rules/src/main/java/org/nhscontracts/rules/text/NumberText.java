package org.nhscontracts.rules.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as documents may write them: as in JSON, but without exponent and with a bounded number of digits, so that a
 * few characters such as {@code 1e999999999} cannot stand for a number that fills the memory.
 */
final class NumberText {

    static final String DECIMAL = "a decimal number without exponent, at most 30 digits";
    static final String WHOLE = "a whole number, at most 18 digits";

    private static final int DECIMAL_DIGITS = 30;
    private static final int WHOLE_DIGITS = 18;
    private static final Pattern JSON_NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?+");

    private NumberText() {}

    static boolean isDecimal(TextScalar scalar) {
        return !scalar.quoted() && isNumber(scalar.text(), DECIMAL_DIGITS);
    }

    static boolean isWhole(TextScalar scalar) {
        return !scalar.quoted() && scalar.text().indexOf('.') < 0 && isNumber(scalar.text(), WHOLE_DIGITS);
    }

    /** The exact number, or empty when the node is not one. */
    static Optional<BigDecimal> decimal(TextNode node) {
        return node instanceof TextScalar scalar && isDecimal(scalar)
                ? Optional.of(new BigDecimal(scalar.text()))
                : Optional.empty();
    }

    private static boolean isNumber(String text, int mostDigits) {
        // two characters of a number may be a sign and a point
        return text.length() <= mostDigits + 2 && JSON_NUMBER.matcher(text).matches() && digits(text) <= mostDigits;
    }

    private static long digits(String text) {
        return text.chars().filter(it -> it >= '0' && it <= '9').count();
    }
}
