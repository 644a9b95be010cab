package org.nhscontracts.rules.catalogue;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.nhscontracts.core.id.SourceId;
import org.nhscontracts.core.source.Source;
import org.nhscontracts.rules.text.Fault;
import org.nhscontracts.rules.text.TextNode;

/** The sources that a file of the catalogue may refer to: its own, and those of what it rests on. */
final class SourceBook {

    private final Map<SourceId, Source> sources = new LinkedHashMap<>();
    private final boolean complete;

    /**
     * Starts with the sources of what the file rests on.
     *
     * @param complete whether there can be no others; false where what it rests on could not be read
     */
    SourceBook(Iterable<Source> known, boolean complete) {
        known.forEach(source -> sources.put(source.id(), source));
        this.complete = complete;
    }

    /** Reads the sources of a file; one that is known already may be listed again only as it is known. */
    ImmutableList<Source> read(CatalogueItem file) {
        ImmutableList.Builder<Source> own = ImmutableList.builder();
        file.each("sources", this::source, own::add);
        return own.build();
    }

    private Optional<Source> source(CatalogueItem part) {
        Source.Builder builder = Source.builder();
        part.set("id", SourceId::of, builder::id);
        part.set("title", String::toString, builder::title);
        part.set("address", String::toString, builder::address);
        part.set("dated", String::toString, builder::dated);
        part.set("licence", String::toString, builder::licence);
        Optional<Source> source = part.build(builder::build);
        source.ifPresent(one -> add(part, one));
        return source;
    }

    private void add(CatalogueItem part, Source source) {
        Source known = sources.putIfAbsent(source.id(), source);
        if (known != null) {
            TextNode id = part.map().find("id").orElse(part.map());
            String found = Fault.quoted(source.id().value()) + " a second time";
            part.refuse(id, "duplicate-id", found, "every source once");
        }
    }

    /** Reads a source to which a part refers; reports one that is not known. */
    Optional<SourceId> refer(CatalogueItem part, String key) {
        return part.scalar(key).flatMap(scalar -> part.get(key, SourceId::of).filter(id -> isKnown(part, scalar, id)));
    }

    /** Reads a list of sources to which a part refers. */
    ImmutableList<SourceId> referAll(CatalogueItem part, String key) {
        ImmutableList.Builder<SourceId> ids = ImmutableList.builder();
        part.eachNode(
                key,
                node -> part.parse(node, SourceId::of)
                        .filter(id -> isKnown(part, node, id))
                        .ifPresent(ids::add));
        return ids.build();
    }

    private boolean isKnown(CatalogueItem part, TextNode node, SourceId id) {
        if (!sources.containsKey(id) && complete) {
            part.refuse(node, "unknown-source", Fault.quoted(id.value()), expected(id));
        }
        return sources.containsKey(id) || !complete;
    }

    private String expected(SourceId id) {
        ImmutableList<String> known =
                sources.keySet().stream().map(SourceId::value).collect(toImmutableList());
        return known.isEmpty() ? "no id, as no source is listed" : Fault.oneOf(id.value(), known);
    }
}
