package org.nhscontracts.rules.document;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.nhscontracts.core.id.ClauseReference;
import org.nhscontracts.rules.consequence.Consequence;
import org.nhscontracts.rules.consequence.ContractParty;
import org.nhscontracts.rules.consequence.Obligation;
import org.nhscontracts.rules.consequence.Price;
import org.nhscontracts.rules.consequence.PriceBase;
import org.nhscontracts.rules.consequence.PriceCap;
import org.nhscontracts.rules.text.TextNode;

/** Reads what a party may or must do when a rule holds, and what that costs. */
final class ConsequenceSection {

    private final Binding binding;

    ConsequenceSection(Binding binding) {
        this.binding = binding;
    }

    Optional<Consequence> consequence(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Obligation obligation = item.has("may") ? Obligation.MAY : Obligation.MUST;
            Optional<String> action = item.get(obligation.words(), String::toString);
            Optional<ContractParty> party = item.get("party", Vocabulary.of(ContractParty.class, ContractParty::words));
            Optional<ClauseReference> clause = ClauseText.read(binding, item);
            Optional<Price> price = item.map().find("price").flatMap(this::price);
            item.nested("price", any -> price, any -> {});
            return action.flatMap(what ->
                    party.flatMap(who -> item.build(() -> new Consequence(obligation, who, what, clause, price))));
        });
    }

    private Optional<Price> price(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Optional<BigDecimal> rate =
                    item.get("percent", BigDecimal::new).or(() -> item.get("pounds", BigDecimal::new));
            Optional<PriceBase> base = base(item, "of").or(() -> base(item, "forEach"));
            Optional<BigDecimal> floor = item.get("floor", BigDecimal::new);
            ImmutableList.Builder<PriceCap> caps = ImmutableList.builder();
            item.each("caps", this::cap, caps::add);
            return rate.flatMap(much -> base.flatMap(of -> item.build(() -> new Price(much, of, floor, caps.build()))));
        });
    }

    private Optional<PriceCap> cap(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Optional<BigDecimal> percent = item.get("percent", BigDecimal::new);
            return percent.flatMap(most -> base(item, "of").flatMap(of -> item.build(() -> new PriceCap(most, of))));
        });
    }

    private static Optional<PriceBase> base(Item item, String key) {
        return item.get(key, Vocabulary.of(PriceBase.class, PriceBase::words));
    }
}
