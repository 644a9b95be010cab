package org.nhscontracts.rules.document;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.nhscontracts.core.kpi.DurationStatistic;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.rules.text.TextMap;
import org.nhscontracts.rules.text.TextNode;
import org.nhscontracts.rules.text.TextScalar;

/** Measures as a document writes them: a word, or a word with what it needs. */
final class MeasureText {

    private static final String RATIO = "ratio";
    private static final String YES_NO = "yes or no";
    private static final String PUBLISHED = "percentage as published";
    private static final String RATE = "rate";
    private static final String COUNT = "count";
    private static final String STOCK = "stock";
    private static final String MEAN = "mean duration";
    private static final String PERCENTILE = "percentile duration";
    private static final String UNIT = "unit";

    private MeasureText() {}

    static Optional<Measure> read(Binding binding, TextNode node) {
        if (binding.isMisshapen(node)) {
            return Optional.empty();
        }
        if (node instanceof TextScalar scalar) {
            return word(scalar.text());
        }
        return node instanceof TextMap map
                ? map.entries().entrySet().stream()
                        .findFirst()
                        .flatMap(entry -> binding.item(entry.getValue())
                                .flatMap(item -> item.build(() -> described(entry.getKey(), item))))
                : Optional.empty();
    }

    private static Optional<Measure> word(String text) {
        return switch (text) {
            case RATIO -> Optional.of(new Measure.Ratio());
            case YES_NO -> Optional.of(new Measure.YesNo());
            case PUBLISHED -> Optional.of(new Measure.PublishedPercentage());
            default -> Optional.empty();
        };
    }

    private static Measure described(String kind, Item item) {
        String unit = item.get(UNIT, String::toString).orElse("");
        return switch (kind) {
            case RATE -> new Measure.Rate(item.get("per", Long::valueOf).orElse(0L), unit);
            case COUNT -> new Measure.Count(unit);
            case STOCK -> new Measure.Stock(unit);
            case MEAN -> new Measure.Duration(DurationStatistic.MEAN, Optional.empty(), unit);
            case PERCENTILE ->
                new Measure.Duration(DurationStatistic.PERCENTILE, item.get("percentile", BigDecimal::new), unit);
            default -> throw new IllegalArgumentException("found '" + kind + "', expected a measure");
        };
    }

    static Object write(Measure measure) {
        if (measure instanceof Measure.Ratio) {
            return RATIO;
        }
        if (measure instanceof Measure.YesNo) {
            return YES_NO;
        }
        if (measure instanceof Measure.Rate rate) {
            return Map.of(
                    RATE,
                    new Entry().put("per", rate.per()).put(UNIT, rate.unit()).map());
        }
        if (measure instanceof Measure.Count count) {
            return Map.of(COUNT, Map.of(UNIT, count.unit()));
        }
        if (measure instanceof Measure.Stock stock) {
            return Map.of(STOCK, Map.of(UNIT, stock.unit()));
        }
        return measure instanceof Measure.Duration duration ? duration(duration) : PUBLISHED;
    }

    private static Object duration(Measure.Duration duration) {
        return duration.percentile()
                .<Object>map(percentile -> Map.of(
                        PERCENTILE,
                        new Entry()
                                .put("percentile", percentile)
                                .put(UNIT, duration.unit())
                                .map()))
                .orElseGet(() -> Map.of(MEAN, Map.of(UNIT, duration.unit())));
    }
}
