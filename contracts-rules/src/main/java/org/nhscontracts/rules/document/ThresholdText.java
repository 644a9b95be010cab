package org.nhscontracts.rules.document;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.nhscontracts.core.kpi.ComparedAs;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.Operator;
import org.nhscontracts.core.kpi.Threshold;

/** Thresholds as a document writes them: {@code >= 95}, {@code = yes}, {@code between 5 and 10}. */
final class ThresholdText {

    private static final String AND = " and ";

    private ThresholdText() {}

    static Threshold parse(String text, ComparedAs comparedAs) {
        int space = text.indexOf(' ');
        String symbol = text.substring(0, Math.max(0, space));
        Operator operator = Arrays.stream(Operator.values())
                .filter(one -> one.symbol().equals(symbol))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "found '" + text + "', expected an operator and a number such as '>= 95'"));
        String values = text.substring(space + 1);
        int and = values.indexOf(AND);
        return operator == Operator.BETWEEN && and > 0
                ? new Threshold(
                        operator,
                        number(values.substring(0, and)),
                        Optional.of(number(values.substring(and + AND.length()))),
                        comparedAs)
                : new Threshold(operator, number(values), Optional.empty(), comparedAs);
    }

    private static BigDecimal number(String text) {
        return switch (text) {
            case "yes" -> BigDecimal.ONE;
            case "no" -> BigDecimal.ZERO;
            default -> new BigDecimal(text);
        };
    }

    static String write(Threshold threshold, Measure measure) {
        return measure instanceof Measure.YesNo && threshold.upper().isEmpty()
                ? threshold.operator().symbol() + " " + measure.write(threshold.value())
                : threshold.toString();
    }
}
