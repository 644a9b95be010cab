package org.nhscontracts.rules.document;

import org.nhscontracts.core.party.OrganisationKind;
import org.nhscontracts.rules.consequence.Consequence;
import org.nhscontracts.rules.consequence.Price;
import org.nhscontracts.rules.consequence.PriceCap;
import org.nhscontracts.rules.rule.Rule;
import org.nhscontracts.rules.rule.RuleSuspension;
import org.nhscontracts.rules.rule.TrajectoryEffect;

/** Writes rules. */
final class RuleWriter {

    private RuleWriter() {}

    static Entry rule(Rule rule) {
        Entry entry = ClauseText.write(new Entry().text("id", rule.id()), rule.clause())
                .put("when", rule.when().accept(new ConditionWriter()))
                .text("because", rule.because())
                .list("then", rule.then(), RuleWriter::consequence)
                .list("suspended", rule.suspensions(), RuleWriter::suspension)
                .list("onlyFor", rule.onlyFor(), OrganisationKind::words);
        if (rule.whereTrajectory() != TrajectoryEffect.NONE) {
            entry.put("whereTrajectory", rule.whereTrajectory().words());
        }
        return entry.entry("cite", rule.citation(), DocumentWriter::cite);
    }

    private static Entry consequence(Consequence consequence) {
        Entry entry = new Entry()
                .put(consequence.obligation().words(), consequence.action())
                .put("party", consequence.party().words());
        return ClauseText.write(entry, consequence.clause()).entry("price", consequence.price(), RuleWriter::price);
    }

    private static Entry price(Price price) {
        boolean ofValue = price.base().isValue();
        Entry entry = new Entry()
                .put(ofValue ? "percent" : "pounds", price.rate())
                .put(ofValue ? "of" : "forEach", price.base().words());
        price.floor().ifPresent(floor -> entry.put("floor", floor));
        return entry.list("caps", price.caps(), RuleWriter::cap);
    }

    private static Entry cap(PriceCap cap) {
        return new Entry().put("percent", cap.percent()).put("of", cap.of().words());
    }

    private static Entry suspension(RuleSuspension suspension) {
        Entry entry = new Entry()
                .text("from", suspension.from())
                .text("until", suspension.until())
                .put("because", suspension.because());
        return ClauseText.write(entry, suspension.clause());
    }
}
