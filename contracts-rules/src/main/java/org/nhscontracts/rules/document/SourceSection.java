package org.nhscontracts.rules.document;

import java.util.Optional;
import java.util.function.Consumer;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.source.Basis;
import org.nhscontracts.core.source.Citation;
import org.nhscontracts.core.source.Confidence;
import org.nhscontracts.core.source.Source;
import org.nhscontracts.rules.text.TextNode;

/** Reads sources and citations. */
final class SourceSection {

    private final Binding binding;

    SourceSection(Binding binding) {
        this.binding = binding;
    }

    Optional<Source> source(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Source.Builder source = Source.builder();
            item.refer("id", Refers.once("source"), SourceId::of, source::id);
            item.set("title", String::toString, source::title);
            item.set("address", String::toString, source::address);
            item.set("dated", String::toString, source::dated);
            item.set("licence", String::toString, source::licence);
            return item.build(source::build);
        });
    }

    /** Reads the citation of an item, if it has one. */
    void cite(Item item, Consumer<? super Citation> setter) {
        item.nested("cite", this::citation, setter);
    }

    Optional<Citation> citation(TextNode node) {
        return binding.item(node).flatMap(item -> {
            Citation.Builder citation = Citation.builder();
            item.refer("source", Refers.SOURCE, SourceId::of, citation::source);
            item.set("basis", Vocabulary.of(Basis.class, Basis::words), citation::basis);
            item.set("confidence", Vocabulary.of(Confidence.class, Confidence::words), citation::confidence);
            item.set("claimant", String::toString, citation::claimant);
            item.set("asOf", String::toString, citation::asOf);
            item.set("note", String::toString, citation::note);
            return item.build(citation::build);
        });
    }
}
