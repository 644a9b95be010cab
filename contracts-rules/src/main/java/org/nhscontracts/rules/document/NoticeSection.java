package org.nhscontracts.rules.document;

import static org.nhscontracts.rules.document.Item.given;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.nhscontracts.core.id.ClauseReference;
import org.nhscontracts.core.id.ContractEdition;
import org.nhscontracts.core.id.KpiId;
import org.nhscontracts.core.id.PlanId;
import org.nhscontracts.core.id.ProcessId;
import org.nhscontracts.core.process.ConsequenceApplied;
import org.nhscontracts.core.process.ContractSide;
import org.nhscontracts.core.process.MeetingHeld;
import org.nhscontracts.core.process.MeetingKind;
import org.nhscontracts.core.process.MeetingOutcome;
import org.nhscontracts.core.process.NoticeIssued;
import org.nhscontracts.core.process.NoticeKind;
import org.nhscontracts.core.process.NoticeProgressed;
import org.nhscontracts.core.process.NoticeStep;
import org.nhscontracts.core.process.NoticeSubject;
import org.nhscontracts.core.process.Occurrence;
import org.nhscontracts.core.process.PlanCalledFor;
import org.nhscontracts.core.process.PlanKind;
import org.nhscontracts.rules.text.TextNode;

/** Reads events about notices and their meetings, and consequences that need no notice. */
final class NoticeSection {

    private final Binding binding;

    NoticeSection(Binding binding) {
        this.binding = binding;
    }

    Optional<Occurrence> occurrence(Item item, String key) {
        return switch (key) {
            case "notice" -> item.part(key, this::notice);
            case "noticeStep" -> item.part(key, this::step);
            case "meeting" -> item.part(key, this::meeting);
            case "consequenceApplied" -> item.part(key, this::consequence);
            default -> Optional.empty();
        };
    }

    private Optional<Occurrence> notice(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Optional<ProcessId> process = item.get("process", ProcessId::of);
            Optional<NoticeKind> kind = item.get("kind", Vocabulary.of(NoticeKind.class, NoticeKind::words));
            Optional<ContractSide> issuer =
                    item.get("issuedBy", Vocabulary.of(ContractSide.class, ContractSide::words));
            NoticeSubject subject = subject(item);
            Optional<ContractEdition> pinned = item.get("edition", ContractEdition::of);
            return item.build(() -> new NoticeIssued(given(process), given(kind), given(issuer), subject, pinned));
        });
    }

    private NoticeSubject subject(Item item) {
        ImmutableSet<KpiId> kpis = item.distinct("kpis", Refers.KPI, KpiId::of);
        ImmutableList<ClauseReference> clauses =
                item.list("clauses", node -> binding.item(node).flatMap(one -> ClauseText.read(binding, one)));
        return new NoticeSubject(kpis, clauses, item.get("about", String::toString));
    }

    private Optional<Occurrence> step(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Optional<ProcessId> process = item.get("process", ProcessId::of);
            Optional<NoticeStep> step = item.get("step", Vocabulary.of(NoticeStep.class, NoticeStep::words));
            Optional<String> note = item.get("note", String::toString);
            return item.build(() -> new NoticeProgressed(given(process), given(step), note));
        });
    }

    private Optional<Occurrence> meeting(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Optional<ProcessId> process = item.get("process", ProcessId::of);
            Optional<MeetingKind> kind = item.get("kind", Vocabulary.of(MeetingKind.class, MeetingKind::words));
            Optional<MeetingOutcome> outcome =
                    item.get("outcome", Vocabulary.of(MeetingOutcome.class, MeetingOutcome::words));
            ImmutableList<PlanCalledFor> plans = item.list("plans", this::planCalledFor);
            Optional<LocalDate> until = item.get("investigationUntil", LocalDate::parse);
            return item.build(() -> new MeetingHeld(given(process), given(kind), given(outcome), plans, until));
        });
    }

    private Optional<PlanCalledFor> planCalledFor(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Optional<PlanId> plan = item.get("plan", PlanId::of);
            Optional<PlanKind> kind = item.get("kind", Vocabulary.of(PlanKind.class, PlanKind::words));
            return item.build(() -> new PlanCalledFor(given(plan), given(kind)));
        });
    }

    private Optional<Occurrence> consequence(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Optional<String> consequence = item.get("consequence", String::toString);
            NoticeSubject subject = subject(item);
            Optional<PlanId> plan = item.get("plan", PlanId::of);
            return item.build(() -> new ConsequenceApplied(subject, given(consequence), plan));
        });
    }
}
