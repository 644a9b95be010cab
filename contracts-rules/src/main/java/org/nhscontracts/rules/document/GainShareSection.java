package org.nhscontracts.rules.document;

import static org.nhscontracts.rules.document.Item.given;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.nhscontracts.core.contract.BaselineSpan;
import org.nhscontracts.core.contract.DeadBandRule;
import org.nhscontracts.core.contract.FigureState;
import org.nhscontracts.core.contract.GainShare;
import org.nhscontracts.core.contract.GainSharePeriod;
import org.nhscontracts.core.contract.GainShareTiming;
import org.nhscontracts.core.id.OrganisationId;
import org.nhscontracts.core.id.RuleId;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.contractfile.GainShareFit;
import org.nhscontracts.rules.text.TextNode;

/** Reads how gains and losses are shared, and the periods for which they are. */
final class GainShareSection {

    private static final String POUNDS = "pounds";

    private final Binding binding;
    private final SourceSection sources;

    GainShareSection(Binding binding, SourceSection sources) {
        this.binding = binding;
        this.sources = sources;
    }

    Optional<GainShare> gainShare(TextNode node) {
        return binding.item(node).flatMap(item -> {
            GainShare.Builder share = GainShare.builder();
            item.set("baseline", PoundsText::parse, share::baseline);
            item.set("baselinePer", Vocabulary.of(BaselineSpan.class, BaselineSpan::words), share::baselineSpan);
            item.set("timing", Vocabulary.of(GainShareTiming.class, GainShareTiming::words), share::timing);
            share.putAllShares(amounts(item, "shares", "percent", BigDecimal::new));
            item.set("deadBand", LimitText::parse, share::deadBand);
            item.set("deadBandRule", Vocabulary.of(DeadBandRule.class, DeadBandRule::words), share::deadBandRule);
            item.set("cap", LimitText::parse, share::cap);
            item.set("collar", LimitText::parse, share::collar);
            share.putAllCeilings(amounts(item, "ceilings", POUNDS, PoundsText::parse));
            item.refer("qualityGate", Refers.RULE, RuleId::of, share::qualityGate);
            item.set("gateCoversLoss", Boolean::valueOf, share::gateCoversLoss);
            sources.cite(item, share::citation);
            return item.build(share::build);
        });
    }

    /** What stands beside each organisation, in the order written, which decides who gets a penny that is left over. */
    private <T> ImmutableMap<OrganisationId, T> amounts(Item item, String list, String key, Function<String, T> parse) {
        Set<OrganisationId> seen = new HashSet<>();
        ImmutableMap.Builder<OrganisationId, T> amounts = ImmutableMap.builder();
        item.each(list, node -> amount(node, key, parse, seen), amounts::put);
        return amounts.buildOrThrow();
    }

    private <T> Optional<Map.Entry<OrganisationId, T>> amount(
            TextNode node, String key, Function<String, T> parse, Set<OrganisationId> seen) {
        return binding.item(node).flatMap(item -> {
            Optional<OrganisationId> organisation =
                    item.referred("organisation", Refers.ORGANISATION, OrganisationId::of);
            Optional<T> amount = item.get(key, parse);
            return item.build(() -> Map.entry(given(organisation), given(amount)))
                    .filter(one -> isFirst(item, one.getKey(), "for " + one.getKey(), seen));
        });
    }

    private <K> boolean isFirst(Item item, K key, String words, Set<K> seen) {
        boolean first = seen.add(key);
        if (!first) {
            binding.faults().add(item.map(), "duplicate-id", "a second one " + words, "one");
        }
        return first;
    }

    /** How to read the periods, which must suit the share as far as it is known. */
    Function<TextNode, Optional<GainSharePeriod>> periods(Optional<GainShare> share) {
        Set<Object> seen = new HashSet<>();
        return node -> binding.item(node)
                .flatMap(item -> period(item, share)
                        .filter(one -> isFirst(item, GainShareFit.key(one), GainShareFit.words(one), seen)));
    }

    private Optional<GainSharePeriod> period(Item item, Optional<GainShare> share) {
        GainSharePeriod.Builder period = GainSharePeriod.builder();
        item.set("period", text -> period(text, share), period::period);
        item.set("expected", PoundsText::parse, period::expected);
        item.set("actual", PoundsText::parse, period::actual);
        item.set("state", Vocabulary.of(FigureState.class, FigureState::words), period::state);
        sources.cite(item, period::citation);
        return item.build(period::build);
    }

    private static ReportingPeriod period(String text, Optional<GainShare> share) {
        ReportingPeriod period = PerformanceSection.parsePeriod(text);
        share.flatMap(one -> GainShareFit.misfit(one, period)).ifPresent(message -> {
            throw new IllegalArgumentException(message);
        });
        return period;
    }
}
