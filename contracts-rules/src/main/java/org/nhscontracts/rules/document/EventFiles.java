package org.nhscontracts.rules.document;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.nhscontracts.rules.text.DocumentText;
import org.nhscontracts.rules.text.Fault;
import org.nhscontracts.rules.text.TextMap;
import org.nhscontracts.rules.text.TextNode;
import org.nhscontracts.rules.text.TextScalar;

/** Reads the files of events that a document names. */
final class EventFiles {

    private final Binding binding;
    private final DocumentFolder folder;
    private final EventSection.Frame frame;
    private final Set<String> names = new HashSet<>();

    EventFiles(Binding binding, DocumentFolder folder, EventSection.Frame frame) {
        this.binding = binding;
        this.folder = folder;
        this.frame = frame;
    }

    /** Reads one file into a log; answers whether it is there. */
    Optional<TextNode> read(TextNode name, LocatedEvents log) {
        Optional<TextNode> file = Optional.of(name)
                .filter(this::isFirst)
                .flatMap(one -> folder.find(binding, one, "file of events", "events"))
                .flatMap(path -> DocumentText.read(path, DocumentFormat.LIMITS, binding.faults()));
        file.ifPresentOrElse(root -> check(root, log), log::lacksOne);
        return file;
    }

    private boolean isFirst(TextNode name) {
        boolean again = name instanceof TextScalar scalar && !names.add(scalar.text());
        if (again) {
            String found = Fault.quoted(((TextScalar) name).text()) + " a second time";
            binding.faults().add(name, "duplicate-id", found, "it once in this list");
        }
        return !again;
    }

    /** As with the document, the meaning is looked at only if all faults of the shape are known. */
    private void check(TextNode root, LocatedEvents log) {
        DocumentFormat.eventFile().check(root, binding.faults());
        Optional<TextNode> events =
                root instanceof TextMap map && binding.faults().omitted() == 0 ? map.find("events") : Optional.empty();
        Binding within = binding.of(root.location().file());
        events.ifPresentOrElse(
                list -> new EventSection(within, new SourceSection(within), frame).read(list, log), log::lacksOne);
    }
}
