package org.nhscontracts.rules.document;

import static org.nhscontracts.rules.document.Item.given;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.nhscontracts.core.id.ReportId;
import org.nhscontracts.core.process.ReportDue;
import org.nhscontracts.core.process.ReportDueKind;
import org.nhscontracts.core.process.ReportRequirement;
import org.nhscontracts.core.time.PeriodKind;
import org.nhscontracts.rules.text.TextNode;

/** Reads the reports that Schedule 6A requires. */
final class ReportSection {

    /** The key under which each way of counting stands. */
    static final ImmutableMap<ReportDueKind, String> DUE = ImmutableMap.of(
            ReportDueKind.OPERATIONAL_DAYS_AFTER, "operationalDays",
            ReportDueKind.CALENDAR_DAYS_AFTER, "days",
            ReportDueKind.DAY_OF_NEXT_MONTH, "dayOfNextMonth");

    private final Binding binding;

    ReportSection(Binding binding) {
        this.binding = binding;
    }

    Optional<ReportRequirement> report(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Optional<ReportId> id = item.referred("id", Refers.once("report"), ReportId::of);
            Optional<String> name = item.get("name", String::toString);
            Optional<PeriodKind> every = item.get("every", Vocabulary.of(PeriodKind.class, PeriodKind::words));
            Optional<ReportDue> due = item.part("due", this::due);
            return item.build(() -> new ReportRequirement(given(id), given(name), given(every), given(due)));
        });
    }

    private Optional<ReportDue> due(TextNode node) {
        return binding.item(node).flatMap(item -> {
            for (Map.Entry<ReportDueKind, String> kind : DUE.entrySet()) {
                Optional<Integer> number = item.get(kind.getValue(), Integer::valueOf);
                if (number.isPresent()) {
                    return item.build(() -> new ReportDue(kind.getKey(), given(number)));
                }
            }
            return Optional.empty();
        });
    }
}
