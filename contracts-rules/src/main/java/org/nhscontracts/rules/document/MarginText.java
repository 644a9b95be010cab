package org.nhscontracts.rules.document;

import java.math.BigDecimal;
import java.util.Optional;
import org.nhscontracts.core.kpi.Margin;
import org.nhscontracts.rules.text.TextNode;

/** Margins as a document writes them: in the unit of the measure, or in percent of the threshold, as the key says. */
final class MarginText {

    static final String TOLERANCE = "within";
    static final String AMBER = "amberWithin";
    private static final String PERCENT = "Percent";

    private MarginText() {}

    static Optional<Margin> read(Binding binding, TextNode node, String key) {
        return binding.item(node)
                .flatMap(item -> item.get(key, text -> new Margin(new BigDecimal(text), false))
                        .or(() -> item.get(key + PERCENT, text -> new Margin(new BigDecimal(text), true))));
    }

    static Entry write(Margin margin, String key) {
        return new Entry().put(margin.relative() ? key + PERCENT : key, margin.width());
    }
}
