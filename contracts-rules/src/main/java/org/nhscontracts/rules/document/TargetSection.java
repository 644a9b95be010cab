package org.nhscontracts.rules.document;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.nhscontracts.core.id.VariationId;
import org.nhscontracts.core.kpi.ComparedAs;
import org.nhscontracts.core.kpi.Direction;
import org.nhscontracts.core.kpi.Measure;
import org.nhscontracts.core.kpi.Rounding;
import org.nhscontracts.core.kpi.SmallNumbers;
import org.nhscontracts.core.kpi.Target;
import org.nhscontracts.core.kpi.TargetPurpose;
import org.nhscontracts.core.kpi.Threshold;
import org.nhscontracts.rules.text.TextNode;

/** Reads the targets of a KPI. */
final class TargetSection {

    private final Binding binding;
    private final SourceSection sources;
    private final Optional<Measure> measure;
    private final Optional<Direction> direction;

    /** Reads targets that must suit a measure and a direction, as far as these are known. */
    TargetSection(Binding binding, SourceSection sources, Optional<Measure> measure, Optional<Direction> direction) {
        this.binding = binding;
        this.sources = sources;
        this.measure = measure;
        this.direction = direction;
    }

    Optional<Target> target(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Target.Builder target = Target.builder();
            item.set("purpose", Vocabulary.of(TargetPurpose.class, TargetPurpose::words), target::purpose);
            threshold(item, target);
            item.nested("tolerance", one -> MarginText.read(binding, one, MarginText.TOLERANCE), target::tolerance);
            item.nested("smallNumbers", this::smallNumbers, target::smallNumbers);
            item.set("from", LocalDate::parse, target::from);
            item.set("until", LocalDate::parse, target::until);
            item.set("variation", VariationId::of, target::variation);
            sources.cite(item, target::citation);
            return item.build(target::build);
        });
    }

    private void threshold(Item item, Target.Builder target) {
        ComparedAs comparedAs = item.get("comparedAs", Vocabulary.of(ComparedAs.class, ComparedAs::words))
                .orElse(ComparedAs.EXACT);
        Optional<Rounding> rounding = item.map().find("rounding").flatMap(this::rounding);
        item.nested("rounding", any -> rounding, any -> {});
        item.set(
                "threshold",
                text -> rounded(ThresholdText.parse(text, comparedAs, measure, direction), rounding),
                target::threshold);
    }

    private static Threshold rounded(Threshold threshold, Optional<Rounding> rounding) {
        return rounding.map(threshold::rounding).orElse(threshold);
    }

    private Optional<Rounding> rounding(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Optional<Integer> decimals = item.get("decimals", Integer::valueOf);
            Optional<RoundingMode> mode = item.get("mode", Vocabulary.of(RoundingMode.class, TargetSection::words));
            return decimals.flatMap(places -> mode.flatMap(how -> item.build(() -> new Rounding(places, how))));
        });
    }

    /** A mode of rounding as a document writes it. */
    static String words(RoundingMode mode) {
        return mode.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private Optional<SmallNumbers> smallNumbers(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Optional<Long> below = item.get("below", Long::valueOf);
            Optional<Integer> breaches = item.get("allowBreaches", Integer::valueOf);
            Optional<Integer> periods = item.get("widenTo", Integer::valueOf);
            Optional<Boolean> notAssessed = item.get("notAssessed", Boolean::valueOf);
            return below.flatMap(least -> breaches.map(many -> SmallNumbers.allowing(least, many))
                    .or(() -> periods.map(many -> SmallNumbers.widening(least, many)))
                    .or(() -> notAssessed.map(any -> SmallNumbers.notAssessed(least))));
        });
    }
}
