package org.nhscontracts.rules.catalogue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.nhscontracts.core.kpi.ComparedAs;
import org.nhscontracts.core.kpi.DurationStatistic;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.Operator;
import org.nhscontracts.core.kpi.Threshold;

/** Reads measures and thresholds as files of the catalogue write them. */
final class MeasureReading {

    private static final String AND = " and ";

    private MeasureReading() {}

    /** The measure of a part: the word under {@code measure}, with {@code unit}, {@code per} and {@code percentile} beside it. */
    static Optional<Measure> read(CatalogueItem part) {
        String unit = part.get("unit", String::toString).orElse("");
        Optional<Long> per = part.get("per", Long::valueOf);
        Optional<BigDecimal> percentile = part.get("percentile", BigDecimal::new);
        return part.get("measure", word -> measure(word, unit, per, percentile));
    }

    private static Measure measure(String word, String unit, Optional<Long> per, Optional<BigDecimal> percentile) {
        return switch (word) {
            case "ratio" -> new Measure.Ratio();
            case "yes or no" -> new Measure.YesNo();
            case "count" -> new Measure.Count(unit);
            case "stock" -> new Measure.Stock(unit);
            case "rate" -> new Measure.Rate(per.orElseThrow(() -> needs("rate", "'per' beside it")), unit);
            case "mean duration" -> new Measure.Duration(DurationStatistic.MEAN, Optional.empty(), unit);
            default ->
                new Measure.Duration(
                        DurationStatistic.PERCENTILE,
                        Optional.of(percentile.orElseThrow(() -> needs(word, "'percentile' beside it"))),
                        unit);
        };
    }

    private static IllegalArgumentException needs(String word, String expected) {
        return new IllegalArgumentException("found '" + word + "' alone, expected " + expected);
    }

    /** A threshold such as {@code >= 95}, {@code = yes} or {@code between 40 and 50}; its form was checked by the schema. */
    static Threshold threshold(String text) {
        int space = text.indexOf(' ');
        Operator operator = operator(text.substring(0, Math.max(0, space)));
        String values = text.substring(space + 1);
        int and = values.indexOf(AND);
        return and > 0
                ? Threshold.between(values.substring(0, and), values.substring(and + AND.length()))
                : new Threshold(operator, number(values), Optional.empty(), ComparedAs.EXACT, Optional.empty());
    }

    private static Operator operator(String symbol) {
        return Arrays.stream(Operator.values())
                .filter(one -> one.symbol().equals(symbol))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("found no operator, expected one such as '>='"));
    }

    private static BigDecimal number(String value) {
        return switch (value) {
            case "yes" -> BigDecimal.ONE;
            case "no" -> BigDecimal.ZERO;
            default -> new BigDecimal(value);
        };
    }
}
