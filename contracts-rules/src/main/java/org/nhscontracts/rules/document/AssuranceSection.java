package org.nhscontracts.rules.document;

import static org.nhscontracts.rules.document.Item.given;

import java.math.BigDecimal;
import java.util.Optional;
import org.nhscontracts.core.handover.AssuranceKind;
import org.nhscontracts.core.handover.ClaimedState;
import org.nhscontracts.core.handover.ContinuityAssurance;
import org.nhscontracts.core.handover.ProtectedTerm;
import org.nhscontracts.core.handover.ServiceHandover;
import org.nhscontracts.core.handover.StaffCount;
import org.nhscontracts.core.handover.StaffUnit;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.rules.text.TextNode;

/** Reads what was assured, counted and claimed in a handover, each with its own source. */
final class AssuranceSection {

    private static final String WORDS = "words";

    private final Binding binding;
    private final SourceSection sources;

    AssuranceSection(Binding binding, SourceSection sources) {
        this.binding = binding;
        this.sources = sources;
    }

    void read(Item item, ServiceHandover.Builder handover) {
        item.each("assurances", this::assurance, handover::addAssurance);
        item.each("staffCounts", this::staffCount, handover::addStaffCount);
        item.each("protectedTerms", this::protectedTerm, handover::addProtectedTerm);
        item.each("stateHandedOver", this::claimedState, handover::addStateHandedOver);
    }

    private Optional<ContinuityAssurance> assurance(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Optional<AssuranceKind> kind = item.get("kind", Vocabulary.of(AssuranceKind.class, AssuranceKind::words));
            Optional<String> words = item.get(WORDS, String::toString);
            Optional<Citation> citation = item.part("cite", sources::citation);
            return item.build(() -> new ContinuityAssurance(given(kind), given(words), citation));
        });
    }

    private Optional<StaffCount> staffCount(TextNode node) {
        return binding.item(node).flatMap(item -> {
            StaffCount.Builder count = StaffCount.builder();
            item.set("counted", String::toString, count::counted);
            item.set("number", BigDecimal::new, count::number);
            item.set("unit", Vocabulary.of(StaffUnit.class, StaffUnit::words), count::unit);
            item.set("approximate", Boolean::valueOf, count::approximate);
            sources.cite(item, count::citation);
            return item.build(count::build);
        });
    }

    private Optional<ProtectedTerm> protectedTerm(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Optional<String> words = item.get(WORDS, String::toString);
            Optional<Citation> citation = item.part("cite", sources::citation);
            return item.build(() -> new ProtectedTerm(given(words), citation));
        });
    }

    private Optional<ClaimedState> claimedState(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Optional<String> words = item.get(WORDS, String::toString);
            Optional<Citation> citation = item.part("cite", sources::citation);
            return item.build(() -> new ClaimedState(given(words), citation));
        });
    }
}
