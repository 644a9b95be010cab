package org.nhscontracts.rules.document;

import static org.nhscontracts.rules.document.Item.given;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.nhscontracts.core.contract.ContractTerm;
import org.nhscontracts.core.id.EventId;
import org.nhscontracts.core.id.ReportId;
import org.nhscontracts.core.process.ContractEnded;
import org.nhscontracts.core.process.ContractEvent;
import org.nhscontracts.core.process.DayReached;
import org.nhscontracts.core.process.EndKind;
import org.nhscontracts.core.process.EventCorrected;
import org.nhscontracts.core.process.EventRetracted;
import org.nhscontracts.core.process.Occurrence;
import org.nhscontracts.core.process.Recorded;
import org.nhscontracts.core.process.ReportReceived;
import org.nhscontracts.core.process.ReportRequirement;
import org.nhscontracts.core.process.ReviewFindingKind;
import org.nhscontracts.core.process.ReviewFound;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.time.ReportingPeriod;
import org.nhscontracts.rules.contractfile.EventFit;
import org.nhscontracts.rules.text.TextList;
import org.nhscontracts.rules.text.TextMap;
import org.nhscontracts.rules.text.TextNode;
import org.nhscontracts.rules.text.TextScalar;

/** Reads the events of the document or of one file: each a map with the one key that says what happened, beside id and date. */
final class EventSection {

    private static final ImmutableSet<String> COMMON = ImmutableSet.of("id", "date", "cite");

    private final Binding binding;
    private final SourceSection sources;
    private final Frame frame;
    private final NoticeSection notices;
    private final PlanSection plans;
    private final WithholdingSection withholdings;
    private final TermEventSection terms;
    private final List<TextScalar> mentioned = new ArrayList<>();

    EventSection(Binding binding, SourceSection sources, Frame frame) {
        this.binding = binding;
        this.sources = sources;
        this.frame = frame;
        this.notices = new NoticeSection(binding);
        this.plans = new PlanSection(binding, sources, this::mention);
        this.withholdings = new WithholdingSection(binding, this::mention);
        this.terms = new TermEventSection(binding, this::mention);
    }

    /** Reads a list of events into a log. */
    void read(TextNode node, LocatedEvents log) {
        if (node instanceof TextList list) {
            list.items().forEach(item -> readOne(item, log));
        } else {
            log.lacksOne();
        }
    }

    private void readOne(TextNode node, LocatedEvents log) {
        mentioned.clear();
        event(node, Refers.once("event"))
                .ifPresentOrElse(
                        event -> log.add(event, Place.of(node), ImmutableList.copyOf(mentioned)), log::lacksOne);
    }

    private boolean mention(Binding any, TextScalar id) {
        mentioned.add(id);
        return true;
    }

    private Optional<ContractEvent> event(TextNode node, BiPredicate<Binding, TextScalar> check) {
        return binding.item(node).flatMap(item -> {
            Optional<EventId> id = item.referred("id", check, EventId::of);
            Optional<LocalDate> date = item.get("date", this::date);
            Optional<Occurrence> what = key(item.map()).flatMap(key -> occurrence(item, key));
            Optional<Citation> citation = item.part("cite", sources::citation);
            return item.build(() -> new ContractEvent(given(id), given(date), given(what), citation));
        });
    }

    private LocalDate date(String text) {
        LocalDate date = LocalDate.parse(text);
        frame.term().flatMap(term -> EventFit.misfit(term, date)).ifPresent(message -> {
            throw new IllegalArgumentException(message);
        });
        return date;
    }

    private static Optional<String> key(TextMap map) {
        ImmutableList<String> keys = map.entries().keySet().stream()
                .filter(key -> !COMMON.contains(key))
                .collect(ImmutableList.toImmutableList());
        return keys.size() == 1 ? Optional.of(keys.get(0)) : Optional.empty();
    }

    private Optional<Occurrence> occurrence(Item item, String key) {
        return switch (key) {
            case "reportReceived" -> item.part(key, this::reportReceived);
            case "reviewFound" -> item.part(key, this::reviewFound);
            case "contractEnded" ->
                item.get(key, Vocabulary.of(EndKind.class, EndKind::words)).map(ContractEnded::new);
            case "recorded" -> item.get(key, Recorded::new);
            case "dayReached" -> item.get(key, any -> new DayReached());
            case "corrected" -> item.part(key, this::corrected);
            case "retracted" -> item.referred(key, this::mention, text -> new EventRetracted(EventId.of(text)));
            default ->
                notices.occurrence(item, key)
                        .or(() -> plans.occurrence(item, key))
                        .or(() -> withholdings.occurrence(item, key))
                        .or(() -> terms.occurrence(item, key));
        };
    }

    private Optional<Occurrence> reportReceived(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Optional<ReportId> report = item.referred("report", Refers.REPORT, ReportId::of);
            Optional<ReportingPeriod> period = item.get("period", text -> period(text, report));
            return item.build(() -> new ReportReceived(given(report), given(period)));
        });
    }

    private ReportingPeriod period(String text, Optional<ReportId> id) {
        ReportingPeriod period = PerformanceSection.parsePeriod(text);
        id.flatMap(frame::report)
                .flatMap(report -> EventFit.misfit(report, period))
                .ifPresent(message -> {
                    throw new IllegalArgumentException(message);
                });
        return period;
    }

    private Optional<Occurrence> reviewFound(TextNode node) {
        return binding.item(node).flatMap(item -> {
            ReviewFindingKind kind = item.has("finding") ? ReviewFindingKind.FINDING : ReviewFindingKind.RECOMMENDATION;
            Optional<String> review = item.get("review", String::toString);
            Optional<String> finding = item.get(kind.words(), String::toString);
            return item.build(() -> new ReviewFound(given(review), kind, given(finding)));
        });
    }

    /** The event as it was; its id is that of the event corrected, which is mentioned with it. */
    private Optional<Occurrence> corrected(TextNode node) {
        return event(node, this::mention)
                .flatMap(replacement ->
                        binding.item(node).flatMap(item -> item.build(() -> new EventCorrected(replacement))));
    }

    /** What the rest of the document says about when events and reports can be. */
    record Frame(Optional<ContractTerm> term, ImmutableMap<ReportId, ReportRequirement> reports) {

        Optional<ReportRequirement> report(ReportId id) {
            return Optional.ofNullable(reports.get(id));
        }
    }
}
