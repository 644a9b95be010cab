package org.nhscontracts.rules.document;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.nhscontracts.core.kpi.ComparedAs;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.Operator;
import org.nhscontracts.core.kpi.Threshold;

/** Thresholds as a document writes them: {@code >= 95}, {@code = yes}, {@code between 5 and 10}. */
final class ThresholdText {

    private static final String AND = " and ";
    private static final ImmutableList<String> YES_OR_NO = ImmutableList.of("yes", "no");

    private ThresholdText() {}

    /** The threshold, if it suits the measure and the direction as far as these are known. */
    static Threshold parse(
            String text, ComparedAs comparedAs, Optional<Measure> measure, Optional<Direction> direction) {
        int space = text.indexOf(' ');
        Operator operator = operator(text, text.substring(0, Math.max(0, space)));
        String values = text.substring(space + 1);
        requireNumber(text, values, measure);
        direction.filter(one -> !operator.suits(one)).ifPresent(one -> refuse(text, one));
        int and = values.indexOf(AND);
        return operator == Operator.BETWEEN && and > 0
                ? new Threshold(
                        operator,
                        number(text, values.substring(0, and)),
                        Optional.of(number(text, values.substring(and + AND.length()))),
                        comparedAs,
                        Optional.empty())
                : new Threshold(operator, number(text, values), Optional.empty(), comparedAs, Optional.empty());
    }

    private static Operator operator(String text, String symbol) {
        return Arrays.stream(Operator.values())
                .filter(one -> one.symbol().equals(symbol))
                .findFirst()
                .orElseThrow(() -> bad(text, "an operator and a number such as '>= 95'"));
    }

    private static void requireNumber(String text, String value, Optional<Measure> measure) {
        if (YES_OR_NO.contains(value)
                && measure.filter(one -> !(one instanceof Measure.YesNo)).isPresent()) {
            throw bad(text, "a number, as only the measure 'yes or no' has yes and no");
        }
    }

    private static void refuse(String text, Direction direction) {
        String way = switch (direction) {
            case HIGHER -> "'>=', '>', '=' or 'between', as the direction is 'higher'";
            case LOWER -> "'<=', '<', '=' or 'between', as the direction is 'lower'";
            case NEUTRAL -> "'=' or 'between', as the direction is 'neutral'";
        };
        throw bad(text, way);
    }

    private static BigDecimal number(String text, String value) {
        try {
            return switch (value) {
                case "yes" -> BigDecimal.ONE;
                case "no" -> BigDecimal.ZERO;
                default -> new BigDecimal(value);
            };
        } catch (NumberFormatException e) {
            throw bad(text, "an operator and a number such as '>= 95'");
        }
    }

    private static IllegalArgumentException bad(String text, String expected) {
        return new IllegalArgumentException("found '" + text + "', expected " + expected);
    }

    static String write(Threshold threshold, Measure measure) {
        boolean yesOrNo = measure instanceof Measure.YesNo
                && threshold.upper().isEmpty()
                && (threshold.value().signum() == 0 || threshold.value().compareTo(BigDecimal.ONE) == 0);
        return yesOrNo ? threshold.operator().symbol() + " " + measure.write(threshold.value()) : threshold.toString();
    }
}
