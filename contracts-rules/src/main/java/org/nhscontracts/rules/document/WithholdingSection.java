package org.nhscontracts.rules.document;

import static org.nhscontracts.rules.document.Item.given;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.core.id.MilestoneId;
import org.nhscontracts.core.id.PlanId;
import org.nhscontracts.core.id.ProcessId;
import org.nhscontracts.core.process.Occurrence;
import org.nhscontracts.core.process.SumWithheld;
import org.nhscontracts.core.process.SumsProgressed;
import org.nhscontracts.core.process.SumsStep;
import org.nhscontracts.core.process.WithheldPart;
import org.nhscontracts.core.process.WithholdingCause;
import org.nhscontracts.core.process.WithholdingScope;
import org.nhscontracts.rules.text.TextNode;
import org.nhscontracts.rules.text.TextScalar;

/** Reads events about sums that are withheld. */
final class WithholdingSection {

    private final Binding binding;
    private final BiPredicate<Binding, TextScalar> mention;

    /** Reads events of which some mention others. */
    WithholdingSection(Binding binding, BiPredicate<Binding, TextScalar> mention) {
        this.binding = binding;
        this.mention = mention;
    }

    Optional<Occurrence> occurrence(Item item, String key) {
        return switch (key) {
            case "withheld" -> item.part(key, this::withheld);
            case "withheldSums" -> item.part(key, this::step);
            default -> Optional.empty();
        };
    }

    private Optional<Occurrence> withheld(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Optional<ProcessId> process = item.get("process", ProcessId::of);
            Optional<PlanId> plan = item.get("plan", PlanId::of);
            Optional<WithholdingCause> cause =
                    item.get("cause", Vocabulary.of(WithholdingCause.class, WithholdingCause::words));
            Optional<YearMonth> month = item.get("month", YearMonth::parse);
            ImmutableList<WithheldPart> parts = item.list("parts", this::part);
            Optional<LocalDate> notified = item.get("notified", LocalDate::parse);
            return item.build(() -> new SumWithheld(given(process), plan, given(cause), given(month), parts, notified));
        });
    }

    private Optional<WithheldPart> part(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Optional<MilestoneId> milestone = item.get("item", MilestoneId::of);
            Optional<BigDecimal> percent = item.get("percent", BigDecimal::new);
            return item.build(() -> new WithheldPart(milestone, given(percent)));
        });
    }

    private Optional<Occurrence> step(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Optional<ProcessId> process = item.get("process", ProcessId::of);
            Optional<PlanId> plan = item.get("plan", PlanId::of);
            ImmutableSet<MilestoneId> items = item.distinct("items", Refers.ANY, MilestoneId::of);
            ImmutableSet<EventId> withheldBy = item.distinct("withheldBy", mention, EventId::of);
            Optional<SumsStep> step = item.get("step", Vocabulary.of(SumsStep.class, SumsStep::words));
            return item.build(() ->
                    new SumsProgressed(new WithholdingScope(given(process), plan, items, withheldBy), given(step)));
        });
    }
}
